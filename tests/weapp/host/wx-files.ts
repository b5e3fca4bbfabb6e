import type { Carry, Fields } from './fields';
import type { Complaints } from './complaints';
import type { Line } from './wx-request';

/** What lies on the phone and may be chosen: in the album, or in a chat. */
export type Lying = { name: string; bytes: Buffer; width?: number; height?: number };
export type Drawer = { album: Lying[]; chat: Lying[]; /** The mini-program's own files, by path. */ own: Map<string, Buffer>; /** Every form that was sent: its fields and its file. */ forms: { fields: Record<string, string>; name: string; bytes: Buffer }[]; /** What was sent into a chat. */ shared: Lying[] };

type Told = { success?(result: unknown): void; fail?(trouble: unknown): void; complete?(result: unknown): void };
type Asked = Told & Record<'filePath' | 'srcPath' | 'destPath' | 'dirPath' | 'src' | 'path' | 'url' | 'name' | 'fileName' | 'data', string> & { count: number; formData: Record<string, string> };
const USER = 'wxfile://usr';
const SHADE = 200;

export function makeDrawer(): Drawer {
  return { album: [], chat: [], own: new Map(), forms: [], shared: [] };
}

/** Files of the phone: chosen ones lie in a place that does not outlive the app, own ones stay. */
export function makeFiles(drawer: Drawer, line: Line, carry: Carry, { guard }: Complaints) {
  const temporary = new Map<string, Lying>();
  const lay = (one: Lying, at: number) => {
    const path = `wxfile://tmp_${at}_${temporary.size}.${one.name.split('.').pop()}`;
    temporary.set(path, one);
    return path;
  };
  const bytesAt = (path: string): Buffer => {
    const found = drawer.own.get(path) ?? temporary.get(path)?.bytes;
    if (!found) throw new Error(`no such file ${path}`);
    return found;
  };
  /** As WeChat answers: by callback, or by a promise where none is given. */
  const answers = (run: (asked: Asked) => unknown) => (asked: Asked): unknown => {
    line.open += 1;
    const ended = Promise.resolve().then(() => run(asked)).finally(() => { line.open -= 1; });
    if (!asked.success && !asked.fail && !asked.complete) {
      ended.catch(() => undefined);
      return ended;
    }
    const tell = (told: Told['success'], result: unknown) => {
      guard(() => told?.(result));
      guard(() => asked.complete?.(result));
    };
    ended.then((result) => tell(asked.success, result), (reason: unknown) => tell(asked.fail, { errMsg: String(reason) }));
    return undefined;
  };
  const choose = (from: Lying[], as: 'tempFilePath' | 'path') => answers(({ count }) => carry({ tempFiles: from.splice(0, count).map((one, at) => ({ [as]: lay(one, at), name: one.name, size: one.bytes.length })) }));
  const manager = {
    mkdir: answers(() => ({})), rmdir: answers(({ dirPath }) => { for (const path of [...drawer.own.keys()]) if (path.startsWith(dirPath)) drawer.own.delete(path); }),
    writeFile: answers(({ filePath, data }) => void drawer.own.set(filePath, Buffer.from(data))),
    copyFile: answers(({ srcPath, destPath }) => void drawer.own.set(destPath, bytesAt(srcPath))),
    unlink: answers(({ filePath }) => void drawer.own.delete(filePath)),
    getFileInfo: answers(({ filePath }) => carry({ size: bytesAt(filePath).length })),
    readFile: answers(({ filePath }) => ({ data: new Uint8Array(bytesAt(filePath)).buffer })),
  };
  return {
    env: carry({ USER_DATA_PATH: USER }) as Fields, getFileSystemManager: () => manager,
    chooseMedia: choose(drawer.album, 'tempFilePath'), chooseMessageFile: choose(drawer.chat, 'path'),
    getImageInfo: answers(({ src }) => carry({ width: 3000, height: 4000, path: src, orientation: 'up', bytes: bytesAt(src).length })),
    compressImage: answers(({ src }) => carry({ tempFilePath: lay({ name: 'light.jpg', bytes: bytesAt(src).subarray() }, 9) })),
    createOffscreenCanvas: ({ width, height }: { width: number; height: number }) => offscreen(width, height),
    shareFileMessage: answers(({ filePath }) => void drawer.shared.push({ name: filePath.split('/').pop() ?? '', bytes: bytesAt(filePath) })),
    uploadFile: (asked: Asked) => sendForm(asked, bytesAt(asked.filePath), drawer, line, answers),
  };
}

/** A canvas that shows a checked board on grey: sharp, evenly lit, within its frame. */
function offscreen(width: number, height: number) {
  const data = new Uint8ClampedArray(width * height * 4).map((_, at) => ((at >> 3) + ((at >> 2) / width >> 1)) % 2 === 0 ? SHADE : SHADE - 60);
  const createImage = () => {
    const image: Fields = {};
    Object.defineProperty(image, 'src', { set: () => void setTimeout(() => (image['onload'] as () => void)(), 0) });
    return image;
  };
  return { createImage, getContext: () => ({ drawImage() {}, getImageData: () => ({ data }) }) };
}

function sendForm(asked: Asked, bytes: Buffer, drawer: Drawer, line: Line, answers: (run: () => unknown) => (asked: Asked) => unknown) {
  const hears: ((told: { progress: number }) => void)[] = [];
  const breaker = new AbortController();
  answers(async () => {
    if (!line.isOnline) throw new Error('uploadFile:fail the network is down');
    const form = new FormData();
    for (const [field, value] of Object.entries(asked.formData)) form.append(field, value);
    form.append(asked.name, new Blob([new Uint8Array(bytes)]), asked.fileName);
    for (const hear of hears) hear({ progress: 50 });
    const response = await fetch(asked.url, { method: 'POST', body: form, signal: breaker.signal });
    drawer.forms.push({ fields: { ...asked.formData }, name: asked.name, bytes });
    return { statusCode: response.status, data: await response.text(), errMsg: 'uploadFile:ok' };
  })(asked);
  return { abort: () => breaker.abort(), onProgressUpdate: (hear: (typeof hears)[number]) => void hears.push(hear), offProgressUpdate() {}, onHeadersReceived() {}, offHeadersReceived() {} };
}
