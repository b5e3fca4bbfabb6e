/** 亮证 and what whoever scans it sees; the public check of a licence. */
export const showLicenceWords = {
  title: '亮证', act: '亮证', scene: '给对方看什么', left: (seconds: number) => `还有 ${seconds} 秒，到时自动换新码`, code: '亮证二维码，请对方扫描',
  says: '请对方当面扫码，每个码只能看一次。截图和转发一分钟后失效。', hidden: '回到本页后继续出示', again: '重新出示', failed: '现在不能亮证', toWallet: '回到我的证照', stopped: '已出示一段时间，为安全起见停止换码', making: '正在生成亮证码',
} as const;

export const shownLicenceWords = {
  title: '查看证照', ask: '对方向您出示了一张证照。这个码只能查看一次，请当面查看。', open: '查看', seen: (at: string) => `查看时间 ${at}`, only: '以下是对方同意给您看的全部内容。',
  once: '关闭后不能再次打开。对方会看到这次查看的记录。', noCode: '没有亮证码', noCodeSays: '请用手机扫描对方出示的二维码。', failed: '不能查看', again: '再试一次',
} as const;

export const checkLicenceWords = {
  title: '证照核验', ask: '扫描证照上的二维码即可核验；也可以选择证照文件核对，文件不会上传。', pick: '选择证照文件', picking: '正在核对',
  holds: '这张证照由大厅制发，现在有效', holdsSays: '请核对下面的内容与您手中的证照一致。',
  notHolds: (status: string, since: string | null) => `这张证照${status}${since ? `（${since}）` : ''}`, notHoldsSays: '证照确由大厅制发，但现在不能作为凭据。',
  older: '您手中的是变更前的版本', olderSays: '证照之后变更过，请向持证人索取新的版式文件。', none: '没有查到这张证照', noneSays: '大厅没有制发过这张证照，或者文件被改动过。请对照原件再核对一次，仍查不到的，不要采信。',
  name: '证照名称', holder: '持证人', status: '状态', again: '换一张核验',
} as const;
