import type { Upload } from '../../../shared/contract/files';
import { bytesOf } from './bytes.h5';
import { PATIENCE_MS, sentAs, type OnItsWay, type Sent } from './sent';

/** Sends the form, the file last. Only XMLHttpRequest tells how far it is. */
export async function sendBytes({ url, fields }: Upload, id: string, { name, onPercent, signal }: OnItsWay): Promise<Sent> {
  const bytes = await bytesOf(id);
  if (!bytes || signal.aborted) return 'broken';
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', bytes, name);
  return new Promise((resolve) => {
    const line = new XMLHttpRequest();
    line.open('POST', url);
    line.timeout = PATIENCE_MS;
    line.upload.onprogress = ({ loaded, total }) => onPercent(Math.floor((loaded / total) * 100));
    line.onload = () => resolve(sentAs(line.status));
    line.onerror = line.onabort = line.ontimeout = () => resolve('broken');
    signal.addEventListener('abort', () => line.abort());
    line.send(form);
  });
}
