export default definePageConfig({ navigationBarTitleText: '访客名单' })
