import type { Refusal } from '../../contract/refusals';

/** What a person can do next after a refusal. */
export type NextStep = 'again' | 'signIn' | 'home' | 'cases' | 'me' | 'close';

export const nextStepWords: Record<NextStep, string> = {
  again: '重试', signIn: '去登录', home: '回首页', cases: '查看我的办件', me: '去切换身份', close: '知道了',
};

export const nextStepOf: Record<Refusal | 'Unreachable', NextStep> = {
  Unreachable: 'again', HallBusy: 'again', ChangedMeanwhile: 'again', KeyReused: 'again', ActionNotOpen: 'again', TextChanged: 'again', LicenceNotHeld: 'again',
  SignInNeeded: 'signIn', SignInExpired: 'signIn',
  NoSuchPlace: 'home', ItemNotFound: 'home', CaseNotFound: 'cases', NotForYou: 'me', NotForThisApplicant: 'me',
  InputUnreadable: 'close', PersonNotFound: 'close', AlreadyRated: 'close', AlreadyDisputed: 'close', LicenceNotFound: 'close', FieldNotOnLicence: 'close', IssuedHere: 'cases', SaysSoAlready: 'close', NotTakenByYou: 'close', TakenByAnother: 'close', InputTooLarge: 'close',
  AnswersWrong: 'close', ItemElsewhere: 'close', MaterialUnproved: 'close', NotEligible: 'close', ProviderNotOpen: 'close', ReasonNeeded: 'close',
  AuthorisationNeeded: 'close', FilesUnchecked: 'close', LicenceAwaited: 'close', LicenceStale: 'close', MaterialsOwed: 'close', NotOwed: 'close', NotPromised: 'close', NotBroken: 'close', RepairedBefore: 'close', RootAwaited: 'close', ConsequenceNeeded: 'close',
  PromiseOverdue: 'home',
  FileNotFound: 'close', FileNotArrived: 'again', FileNotReady: 'again', FileEmpty: 'close', FileTooLarge: 'close', FileTypeNotTaken: 'close', FileNameTooLong: 'close',
  FileNameUnfit: 'close', FileRefused: 'close', TooManyFiles: 'close', UploadsClosed: 'cases', MaterialNotAsked: 'close',
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
