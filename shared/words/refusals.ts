import type { Refusal } from '../contract/refusals';

/** Each refusal as people read it: what happened, and what to do next. */
export const refusalWords: Record<Refusal, string> = {
  InputUnreadable: '填写的内容有误，请按标出的地方修改后再试。',
  SignInNeeded: '请先登录，再继续办理。',
  SignInExpired: '登录已过期，请重新登录，您填写的内容已保存。',
  NotForYou: '您没有办理此事的权限，请切换身份或联系大厅 0797-12345。',
  NoSuchPlace: '没有找到这个页面，请从首页重新进入。',
  ItemNotFound: '没有找到该事项，请在首页重新搜索。',
  CaseNotFound: '没有找到该办件，请从“我的办件”重新进入。',
  PersonNotFound: '没有找到该身份，请核对后再试。',
  ActionNotOpen: '办件状态已变化，当前不能这样操作，请刷新查看。',
  AuthorisationNeeded: '调取电子证照需要您的授权，请先确认授权，再提交。',
  FilesUnchecked: '还有上传的文件没有通过检查，请等检查完成，或通知申请人重新上传。',
  LicenceAwaited: '有证照暂未从来源取回，如据其他情况可以核定，请写明理由后再准予。',
  LicenceNotHeld: '没有找到有效的电子证照，请刷新后按标出的材料重新选择。',
  LicenceStale: '所用证照在提交后有变化，请先核对变化前后的内容并确认，再作决定。',
  MaterialsOwed: '还有材料没有补齐，补齐前可出具初审意见，不能准予。',
  NotOwed: '这份材料不需要补交，请刷新后查看还需补交什么。',
  NotPromised: '这份材料没有生效的承诺，请刷新后查看。',
  PromiseOverdue: '补交期限已过，该办件按规定终止办理，请备齐材料后重新申请。',
  TextChanged: '授权书内容已更新，请重新阅读后再确认。',
  AlreadyRated: '该办件您已评价过，一件事评价一次，感谢您的意见。',
  ChangedMeanwhile: '该内容刚在别处更新，请刷新后再试，您填写的内容还在。',
  KeyReused: '这次提交与之前的请求冲突，请刷新后重新操作。',
  NotTakenByYou: '请先领取该办件，再进行办理。',
  TakenByAnother: '该办件已由其他工作人员领取，请办理下一件。',
  InputTooLarge: '提交的内容过大，请精简后再试。',
  AnswersWrong: '还有内容没有填好，已为您标出，请补充后再提交。',
  ItemElsewhere: '该事项由其他单位受理，请按指南中的窗口办理。',
  MaterialUnproved: '还有必交材料未提供，已为您标出。',
  NotEligible: '按登记信息，您暂不符合该事项的办理条件，请查看标出的条件。',
  NotForThisApplicant: '该事项不适用于当前身份，请切换个人或企业身份后再办。',
  ProviderNotOpen: '该登录方式尚未开通，请换一种方式登录。',
  ReasonNeeded: '请填写理由，申请人将看到这段文字。',
  HallBusy: '系统繁忙，请稍后再试，您填写的内容已保存。',
};

/** Said by the phone itself, when no answer came. */
export const unreachableWords = '网络不通，您填写的内容已保存，联网后再试。';
