import { confirmUpload, grantUpload, listMyFiles, type FileView, type Upload } from '../../shared/contract/files';
import type { Client } from './client';
import { digestOf } from './files';
import { until } from './until';

export type Given = { name: string; type: string; bytes: Buffer };

/** What is announced of a file, as the phone announces it. */
export const told = ({ name, type, bytes }: Given) => ({ name, type, bytes: bytes.length, digest: digestOf(bytes) });

/** What `uploadFile` of a phone sends: the form's fields, the file last. */
export async function send({ url, fields }: Upload, bytes: Uint8Array, change: Record<string, string> = {}): Promise<{ status: number; code: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'photo.jpg');
  const response = await fetch(url, { method: 'POST', body: form });
  return { status: response.status, code: /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? '' };
}

/** Announces, sends, says so, and waits for the checker. */
export async function give(client: Client, caseNo: string, material: string, file: Given): Promise<FileView> {
  const { file: granted, upload } = await client.get(grantUpload, { caseNo, material, ...told(file) });
  if (!upload) return granted;
  const sent = await send(upload, file.bytes);
  if (sent.status !== 201) throw new Error(`The bucket answered ${sent.status} ${sent.code}`);
  await client.get(confirmUpload, { caseNo, fileId: granted.fileId });
  return checked(client, caseNo, granted.fileId);
}

export function checked(client: Client, caseNo: string, fileId: string): Promise<FileView> {
  return until(async () => {
    const { files } = await client.get(listMyFiles, { caseNo });
    const found = files.find((one) => one.fileId === fileId);
    return found?.state === 'clean' || found?.state === 'refused' ? found : undefined;
  }, 10_000);
}
