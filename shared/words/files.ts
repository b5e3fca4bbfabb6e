import type { FileFault } from '../domain/files/stored-file';

/** Why a file was not kept, and what to do now. */
export const fileFaultWords: Record<FileFault, string> = {
  OtherSize: '文件在传送中不完整，请重新上传。',
  OtherDigest: '收到的文件与您选的不一致，请重新上传。',
  OtherType: '文件的实际格式与它的名称不符，请另存为正确格式后再上传。',
  UnknownType: '无法识别这个文件，请上传照片（JPG、PNG）或 PDF。',
  Archive: '不接收压缩包，请解压后逐个上传照片或 PDF。',
  Drawing: '不接收 SVG 图形，请截图或导出为 PNG 后上传。',
  WebPage: '照片中夹带了网页内容，请重新拍摄后上传。',
  ImageUnreadable: '照片无法打开或不完整，请重新拍摄后上传。',
  TooManyPixels: '照片尺寸过大，请在相册中缩小后再上传。',
  PdfUnreadable: 'PDF 无法打开或不完整，请重新导出后上传。',
  PdfEncrypted: 'PDF 设有密码，请去掉密码后再上传。',
  PdfActive: 'PDF 中带有脚本或自动动作，请用“打印为 PDF”重新生成后上传。',
  PdfCarriesFiles: 'PDF 中夹带了其他文件，请去掉附件后再上传。',
  PdfTooLong: 'PDF 页数过多，请拆分为每份二百页以内再上传。',
  Malware: '文件未通过安全检查，已被删除，请检查您的设备后换一个文件。',
};
