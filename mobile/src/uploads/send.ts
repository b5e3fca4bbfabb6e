import Taro from '@tarojs/taro';
import type { Upload } from '../../../shared/contract/files';
import { pathOf } from './bytes';
import { PATIENCE_MS, sentAs, type OnItsWay, type Sent } from './sent';

/** Sends the form; WeChat puts the file last. */
export async function sendBytes({ url, fields }: Upload, id: string, { name, onPercent, signal }: OnItsWay): Promise<Sent> {
  const task = Taro.uploadFile({ url, filePath: pathOf(id), name: 'file', fileName: name, formData: fields, timeout: PATIENCE_MS });
  task.progress(({ progress }) => onPercent(progress));
  signal.addEventListener('abort', () => task.abort());
  try {
    return sentAs((await task).statusCode);
  } catch {
    return 'broken';
  }
}
