export default definePageConfig({ navigationBarTitleText: '登记临时来访' })
