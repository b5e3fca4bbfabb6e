import { keepBytes } from './bytes.h5';
import type { Picked, PickFrom } from './picked';
import { typeOf } from './picked';

const accepted: Record<PickFrom, string> = { camera: 'image/jpeg,image/png', album: 'image/jpeg,image/png', file: 'application/pdf,image/jpeg,image/png' };
let input: HTMLInputElement | undefined;

/** Opens the camera, the album or the files of the device; nothing when nothing was chosen. */
export function pick(from: PickFrom, most: number): Promise<Picked[]> {
  input?.remove();
  const asking = document.createElement('input');
  // Some browsers only answer an input that is in the page.
  document.body.append(Object.assign(asking, { type: 'file', accept: accepted[from], multiple: from !== 'camera', hidden: true }));
  if (from === 'camera') asking.capture = 'environment';
  input = asking;
  return new Promise((resolve) => {
    const end = (files: readonly File[]) => {
      asking.remove();
      resolve(files.slice(0, most).map((file) => ({ name: file.name, type: typeOf(file.name, file.type), bytes: file.size, keep: (id: string) => keepBytes(id, file) })));
    };
    asking.addEventListener('change', () => end([...(asking.files ?? [])]));
    asking.addEventListener('cancel', () => end([]));
    asking.click();
  });
}
