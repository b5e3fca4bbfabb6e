/** What WeChat has withdrawn, what shows advertisements, follows people about or fetches from elsewhere. None of it belongs in a hall. */
export const forbidden = [
  'getUserInfo', 'getUserProfile', 'createBannerAd', 'createInterstitialAd', 'createRewardedVideoAd', 'createCustomAd', 'loadFontFace', 'connectSocket',
  'onLocationChange', 'startLocationUpdate', 'startLocationUpdateBackground', 'getWeRunData', 'startBeaconDiscovery', 'startWifi', 'getConnectedWifi',
  'startBluetoothDevicesDiscovery', 'startLocalServiceDiscovery', 'setEnableDebug', 'createWorker', 'reportAnalytics', 'reportEvent',
];

/** Functions that WeChat only gives once app.json names them. */
export const location = ['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'chooseAddress'];

/** Functions that touch private data (隐私接口): each must stand in the privacy guide (用户隐私保护指引). */
export const privateData = [
  ...location, 'chooseImage', 'chooseMedia', 'chooseVideo', 'chooseMessageFile', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum', 'chooseInvoice', 'chooseInvoiceTitle',
  'chooseLicensePlate', 'chooseContact', 'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'getClipboardData', 'setClipboardData', 'getRecorderManager',
  'openBluetoothAdapter', 'startAccelerometer', 'startCompass', 'startGyroscope', 'startDeviceMotionListening', 'startFacialRecognitionVerify', 'createCameraContext', 'getPhoneNumber',
];

/** What the privacy guide filed with WeChat says that the hall uses. */
export const declared: readonly string[] = ['chooseMedia', 'chooseMessageFile'];

/** Names of the language and of phones that not every phone has. */
export const absent = [
  'Intl', 'fetch', 'XMLHttpRequest', 'WebAssembly', 'URL', 'URLSearchParams', 'TextDecoder', 'TextEncoder', 'crypto', 'structuredClone', 'queueMicrotask', 'process', 'Buffer', 'BigInt',
  'WeakRef', 'localStorage', 'sessionStorage', 'Worker', 'importScripts',
];
