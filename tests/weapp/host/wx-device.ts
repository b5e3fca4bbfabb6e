import type { Carry } from './fields';

export const screen = { width: 390, height: 844 };

const system = {
  SDKVersion: '3.8.0', version: '8.0.50', platform: 'android', system: 'Android 10', brand: 'phone', model: 'phone', language: 'zh_CN', theme: 'light',
  pixelRatio: 2, fontSizeSetting: 16, fontSizeScaleFactor: 1, statusBarHeight: 24, benchmarkLevel: 20, enableDebug: false,
  windowWidth: screen.width, windowHeight: screen.height, screenWidth: screen.width, screenHeight: screen.height, screenTop: 0,
  safeArea: { top: 24, bottom: screen.height, left: 0, right: screen.width, width: screen.width, height: screen.height - 24 },
};
const launch = { path: 'tabs/home', query: {}, scene: 1001, referrerInfo: {} };

/** What the phone says of itself. */
export function makeDevice(carry: Carry) {
  const says = (value: unknown) => () => carry(value);
  return {
    getSystemInfoSync: says(system), getWindowInfo: says(system), getDeviceInfo: says(system), getAppBaseInfo: says(system),
    getSystemSetting: says({}), getAppAuthorizeSetting: says({}),
    getAccountInfoSync: says({ miniProgram: { appId: 'touristappid', envVersion: 'release', version: '1.0.0' } }),
    getLaunchOptionsSync: says(launch), getEnterOptionsSync: says(launch),
    getMenuButtonBoundingClientRect: says({ top: 30, bottom: 62, left: 290, right: 380, width: 90, height: 32 }),
    canIUse: () => true,
  };
}
