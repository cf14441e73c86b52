export default definePageConfig({ navigationBarTitleText: '领取柜台' })
