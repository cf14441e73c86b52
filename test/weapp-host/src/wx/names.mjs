// Asynchronous APIs that exist on the real wx object. Unscripted ones fail loudly, they do not vanish:
// Taro enumerates wx to decide which Taro.* functions exist.
export const ASYNC = `
login checkSession getUserProfile getUserInfo authorize getSetting openSetting requirePrivacyAuthorize getPrivacySetting openPrivacyContract
requestPayment requestVirtualPayment requestSubscribeMessage requestMerchantTransfer scanCode makePhoneCall chooseLocation choosePoi getLocation getFuzzyLocation openLocation
startLocationUpdate stopLocationUpdate chooseImage chooseMedia chooseVideo chooseMessageFile previewImage previewMedia getImageInfo compressImage
saveImageToPhotosAlbum saveVideoToPhotosAlbum saveFile openDocument getSavedFileList getFileInfo uploadFile downloadFile addCard openCard chooseAddress chooseInvoice chooseInvoiceTitle
navigateToMiniProgram navigateBackMiniProgram exitMiniProgram restartMiniProgram openEmbeddedMiniProgram openCustomerServiceChat openOfficialAccountArticle
getClipboardData setClipboardData getNetworkType getBatteryInfo getScreenBrightness setScreenBrightness setKeepScreenOn vibrateShort vibrateLong addPhoneContact addPhoneCalendar
startAccelerometer stopAccelerometer startCompass stopCompass startGyroscope stopGyroscope startBeaconDiscovery stopBeaconDiscovery getBeacons
openBluetoothAdapter closeBluetoothAdapter getBluetoothAdapterState startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery getBluetoothDevices getConnectedBluetoothDevices
createBLEConnection closeBLEConnection getBLEDeviceServices getBLEDeviceCharacteristics readBLECharacteristicValue writeBLECharacteristicValue notifyBLECharacteristicValueChange
startWifi stopWifi connectWifi getWifiList getConnectedWifi getHCEState startHCE stopHCE sendHCEMessage setWifiList
showToast hideToast showLoading hideLoading showModal showActionSheet enableAlertBeforeUnload disableAlertBeforeUnload
setNavigationBarTitle setNavigationBarColor showNavigationBarLoading hideNavigationBarLoading hideHomeButton setBackgroundColor setBackgroundTextStyle
setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot setTabBarStyle setTabBarItem showTabBar hideTabBar
startPullDownRefresh stopPullDownRefresh pageScrollTo loadFontFace updateShareMenu showShareMenu hideShareMenu showShareImageMenu shareFileMessage shareVideoMessage getShareInfo
setStorage getStorage removeStorage clearStorage getStorageInfo batchSetStorage batchGetStorage
getSystemInfo getSystemInfoAsync getExtConfig getWeRunData getGroupEnterInfo setInnerAudioOption getBackgroundAudioPlayerState playBackgroundAudio pauseBackgroundAudio stopBackgroundAudio
startRecord stopRecord playVoice pauseVoice stopVoice canvasToTempFilePath canvasPutImageData canvasGetImageData checkIsSupportSoterAuthentication startSoterAuthentication checkIsSoterEnrolledInDevice
startFacialRecognitionVerify checkIsSupportFacialRecognition checkIsOpenAccessibility sendSocketMessage closeSocket reportMonitor getRandomValues createVKSession getChannelsLiveInfo openChannelsActivity openChannelsLive openChannelsUserProfile
setVisualEffectOnCapture getScreenRecordingState setEnableDebug addVideoToFavorites addFileToFavorites hideKeyboard getSelectedTextRange setWindowSize postMessageToReferrerPage postMessageToReferrerMiniProgram loadSubpackage
`
  .trim()
  .split(/\s+/)
export const EVENTS =
  `AppShow AppHide Error PageNotFound UnhandledRejection ThemeChange NetworkStatusChange NetworkWeakChange MemoryWarning KeyboardHeightChange WindowResize UserCaptureScreen
AudioInterruptionBegin AudioInterruptionEnd AccelerometerChange CompassChange GyroscopeChange DeviceMotionChange BluetoothDeviceFound BluetoothAdapterStateChange BLEConnectionStateChange BLECharacteristicValueChange
SocketOpen SocketClose SocketError SocketMessage LocationChange LocationChangeError CopyUrl NeedPrivacyAuthorization HCEMessage WifiConnected GetWifiList BeaconUpdate AppRoute`
    .trim()
    .split(/\s+/)
export const SILENT = new Set(
  `hideToast showLoading hideLoading showToast setNavigationBarColor showNavigationBarLoading hideNavigationBarLoading hideHomeButton setBackgroundColor setBackgroundTextStyle
setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot setTabBarStyle setTabBarItem showTabBar hideTabBar stopPullDownRefresh pageScrollTo loadFontFace updateShareMenu showShareMenu hideShareMenu
vibrateShort vibrateLong setKeepScreenOn hideKeyboard enableAlertBeforeUnload disableAlertBeforeUnload previewImage makePhoneCall openDocument checkSession`.split(
    /\s+/,
  ),
)

export const SYSTEM = {
  brand: 'devtools',
  model: 'iPhone 12/13 (Pro)',
  system: 'iOS 15.0',
  platform: 'ios',
  language: 'zh_CN',
  version: '8.0.49',
  SDKVersion: '3.5.8',
  pixelRatio: 3,
  screenWidth: 390,
  screenHeight: 844,
  windowWidth: 390,
  windowHeight: 760,
  statusBarHeight: 47,
  fontSizeSetting: 16,
  theme: 'light',
  benchmarkLevel: 50,
  enableDebug: false,
  host: { env: 'WeChat' },
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
}
