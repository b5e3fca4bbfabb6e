import Taro from '@tarojs/taro';
import type { CaseReceipt } from '../../../shared/domain/audit/verify-receipt';
import { fileNameOf } from './receipt-name';

/** A mini-program has no downloads: the file goes into a chat that its holder picks, their own file helper for one. */
export function keepReceipt(receipt: CaseReceipt): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileNameOf(receipt)}`;
  return new Promise((resolve) => {
    const told = { success: () => resolve(true), fail: () => resolve(false) };
    // Phones that are no WeChat know no chats.
    const share = () => (Taro.shareFileMessage ? void Taro.shareFileMessage({ filePath, ...told }) : resolve(false));
    Taro.getFileSystemManager().writeFile({ filePath, data: JSON.stringify(receipt), encoding: 'utf8', ...told, success: share });
  });
}
