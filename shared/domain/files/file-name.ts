import { allow, refuse, type Outcome } from '../outcome';
import { fileLimits } from './limits';
import type { FileType } from './stored-file';

const endings: Record<FileType, readonly string[]> = { 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'], 'application/pdf': ['pdf'] };
/** Invisible characters, and those that turn the direction of writing: `gpj.exe` must not read `exe.jpg`. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** The name as it will be shown and served: nothing invisible, no place in a folder, the ending of its type. */
export function fileName(given: string, type: FileType): Outcome<string, 'FileNameUnfit' | 'FileNameTooLong'> {
  const name = given.normalize('NFC').replace(INVISIBLE, '').trim();
  if ([...name].length > fileLimits.nameLength) return refuse('FileNameTooLong', { atMost: fileLimits.nameLength });
  if (name === '' || /[/\\:*?"<>|]/.test(name) || /^\.+$/.test(name)) return refuse('FileNameUnfit');
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return allow(endings[type].includes(ending) ? name : `${name}.${endings[type][0]}`);
}
