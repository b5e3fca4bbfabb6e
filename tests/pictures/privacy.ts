import type { Screen } from './screen';

export const privacyScreens: Screen[] = [
  { name: 'privacy', path: 'me/privacy', as: 'P001', see: /我的同意/ },
  { name: 'privacy-guest', path: 'me/privacy', see: /身份信息/ },
  { name: 'privacy-erase', path: 'me/privacy', as: 'P001', press: '[刪删]除我的[数數]据|[刪删]除我的[数數]據', see: /地址簿/ },
  { name: 'privacy-unreachable', path: 'me/privacy', as: 'P001', hall: 'unreachable', see: /[网網][络絡]/ },
];
