import type { Screen } from './screen';

/** 惠企政策发布 and 政策成效: a policy as it stands, with something wrong, its sheets, and for who may not look, waits, or is out of reach. */
export const publisherScreens: Screen[] = [
  { name: 'desk-publish', path: 'publish/policies', as: 'O039', see: /[发發]明[专專]利/ },
  { name: 'desk-publish-policy', path: 'publish/policy?code=HQ-05', as: 'O039', see: /[样樣]例/ },
  { name: 'desk-publish-wrong', path: 'publish/policy?code=HQ-07', as: 'O039', empty: '政策名[称稱]|每一[单單]位', see: /[处處]要改/ },
  { name: 'desk-publish-golden', path: 'publish/policy?code=HQ-07', as: 'O039', press: '加一[个個][样樣]例', see: /不填就是/ },
  { name: 'desk-publish-leaf', path: 'publish/policy?code=HQ-07', as: 'O039', press: '^修改：.*[专專]利', see: /怎[么麼]比/ },
  { name: 'desk-publish-suspend', path: 'publish/policy?code=HQ-07', as: 'O039', press: '^[暂暫]停受理', see: /[从從][这這]天起/ },
  { name: 'desk-publish-refused', path: 'publish/policy?code=HQ-07', as: 'O012' }, { name: 'desk-publish-not-theirs', path: 'publish/policies', as: 'O012' }, { name: 'desk-publish-guest', path: 'publish/policies' },
  { name: 'desk-publish-waiting', path: 'publish/policy?code=HQ-07', as: 'O039', hall: 'silent' }, { name: 'desk-publish-unreachable', path: 'publish/policy?code=HQ-07', as: 'O039', hall: 'unreachable', see: /[网網][络絡]/ },
  { name: 'desk-effect', path: 'publish/effect', as: 'O038', see: /已到[账賬]/ }, { name: 'desk-effect-refused', path: 'publish/effect', as: 'O012' }, { name: 'desk-effect-waiting', path: 'publish/effect', as: 'O037', hall: 'silent' },
];
