export default definePageConfig({ navigationBarTitleText: '来访详情', enableShareAppMessage: true })
