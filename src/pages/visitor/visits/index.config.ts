export default definePageConfig({ navigationBarTitleText: '访客', enableShareAppMessage: true })
