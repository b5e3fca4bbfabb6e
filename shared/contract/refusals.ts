/** Every way the hall says no, and the HTTP status it says it with. */
export const statusOf = {
  InputUnreadable: 400,
  SignInNeeded: 401,
  SignInExpired: 401,
  NotForYou: 403,
  NoSuchPlace: 404,
  ItemNotFound: 404,
  CaseNotFound: 404,
  LicenceNotFound: 404,
  PersonNotFound: 404,
  FileNotFound: 404,
  ActionNotOpen: 409,
  AuthorisationNeeded: 422,
  FilesUnchecked: 409,
  LicenceAwaited: 409,
  LicenceNotHeld: 422,
  LicenceStale: 409,
  MaterialsOwed: 409,
  NotBroken: 409,
  NotOwed: 409,
  NotPromised: 409,
  PromiseOverdue: 409,
  RootAwaited: 409,
  TextChanged: 409,
  AlreadyDisputed: 409,
  AlreadyRated: 409,
  ChangedMeanwhile: 409,
  FileNotArrived: 409,
  FileNotReady: 409,
  KeyReused: 409,
  NotTakenByYou: 409,
  TakenByAnother: 409,
  TooManyFiles: 409,
  UploadsClosed: 409,
  FileTooLarge: 413,
  InputTooLarge: 413,
  AnswersWrong: 422,
  FieldNotOnLicence: 422,
  IssuedHere: 422,
  SaysSoAlready: 422,
  FileEmpty: 422,
  FileNameTooLong: 422,
  FileNameUnfit: 422,
  FileRefused: 422,
  FileTypeNotTaken: 422,
  ItemElsewhere: 422,
  MaterialNotAsked: 422,
  MaterialUnproved: 422,
  NotEligible: 422,
  NotForThisApplicant: 422,
  ProviderNotOpen: 422,
  RepairedBefore: 422,
  ConsequenceNeeded: 422,
  ReasonNeeded: 422,
  HallBusy: 503,
} as const;

export type Refusal = keyof typeof statusOf;
export const refusals = Object.keys(statusOf) as Refusal[];

/** What the HTTP layer may refuse at any endpoint, before a handler is asked. */
export const alwaysPossible = ['InputUnreadable', 'InputTooLarge', 'NoSuchPlace', 'HallBusy'] as const satisfies readonly Refusal[];
export const whenSignedIn = ['SignInNeeded', 'SignInExpired', 'NotForYou'] as const satisfies readonly Refusal[];

/** The body of every refusal. `about` says which field, material or action is meant. */
export type RefusalBody = { refusal: Refusal; message: string; about?: unknown };
