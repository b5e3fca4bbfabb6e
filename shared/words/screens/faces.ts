import type { Refusal } from '../../contract/refusals';

/** What a person can do next after a refusal. */
export type NextStep = 'again' | 'signIn' | 'home' | 'cases' | 'me' | 'benefits' | 'close';

export const nextStepWords: Record<NextStep, string> = {
  again: '重试', signIn: '去登录', home: '回首页', cases: '查看我的办件', me: '去切换身份', benefits: '去惠企服务', close: '知道了',
};

/** Where a refusal is not named, closing it leaves the person where they can put things right. */
export const nextStepOf: Partial<Record<Refusal | 'Unreachable', NextStep>> = {
  Unreachable: 'again', HallBusy: 'again', ChangedMeanwhile: 'again', KeyReused: 'again', ActionNotOpen: 'again', TextChanged: 'again', LicenceNotHeld: 'again',
  FileNotArrived: 'again', FileNotReady: 'again', ProcedureNotFound: 'again', NotHandedToYou: 'again', ContactFirst: 'again', NoBadRating: 'again', RatingAnswered: 'again', TooManyRequests: 'again',
  SignInNeeded: 'signIn', SignInExpired: 'signIn',
  NoSuchPlace: 'home', DocumentNotFound: 'home', ItemNotFound: 'home', PromiseOverdue: 'home', ReplyOverdue: 'home', NotForYou: 'me', NotForThisApplicant: 'me',
  PolicyNotFound: 'benefits', PolicySuspended: 'benefits', PolicyOutOfPeriod: 'benefits', ClaimNotFound: 'benefits', NotAnEnterprise: 'me', CaseNotFound: 'cases', IssuedHere: 'cases', UploadsClosed: 'cases',
};

export const faceWords = {
  refused: '暂时办不了',
  offline: '网络不通',
  busy: '系统繁忙',
  busySays: '系统繁忙，请稍后再试，您填写的内容已保存。',
  signIn: '请先登录',
  signInSays: '登录后继续办理，填写的内容不会丢。',
  stale: '网络不通，以下是上次看到的内容。',
  offlineKept: '没有网络。您填写的内容会存在本机，联网后自动发送。',
  offlineUnsent: (drafts: number) => `没有网络。${drafts} 份草稿待发送，已存在本机，联网后自动发送。`,
  unsent: (drafts: number) => `${drafts} 份草稿待发送，正在自动重试`,
  draftSent: '草稿已发送',
  update: '有新版本，点此更新',
  unmet: '以下条件暂不符合：',
} as const;
