export default definePageConfig({ navigationBarTitleText: '疏散点名' })
