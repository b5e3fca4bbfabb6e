import type { Doubt, SendingState } from '../../domain/files/sending-file';

/** What uploading says. */
export const uploadWords = {
  camera: '拍照', album: '相册', file: '文件',
  add: '添加材料文件', list: '已选择的文件',
  remove: '删除', cancel: '取消上传', retry: '重试', retake: '重拍', useAnyway: '仍然使用',
  offline: '等待网络，联网后自动上传',
  signedOut: '登录后自动上传',
  again: '网络不稳，稍后自动重试',
  stopped: '上传没有成功，请重试。',
  twin: '这个文件已经选过',
  lost: '本机没有保存下这个文件，请重新选择',
  full: '手机存储空间不足，请清理后再选择文件',
  doubtTitle: '这张照片可能不清楚',
} as const;

/** Where a file is, in a word. */
export const sendingWords: Record<Exclude<SendingState, 'leaving'>, string> = {
  chosen: '正在处理', doubted: '请确认', waiting: '等待上传', sending: '正在上传', checking: '正在检查', clean: '已上传，检查通过', refused: '没有通过',
};

/** What the camera may do better next time. */
export const doubtWords: Record<Doubt, string> = {
  dark: '光线太暗，请到亮处再拍。',
  blurred: '照片有些模糊，请拿稳手机，对准文字再拍。',
  glare: '照片有反光，请换个角度，避开灯光再拍。',
  cut: '纸张的边角没有拍全，请把四个角都放进画面。',
};

export const sendingPercent = (percent: number): string => `正在上传 ${percent}%`;
export const actOn = (act: string, name: string): string => `${act} ${name}`;
export const mostFiles = (most: number): string => `每份材料最多 ${most} 个文件`;
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
