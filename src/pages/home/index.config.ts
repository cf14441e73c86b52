export default definePageConfig({ navigationBarTitleText: 'e管家' })
