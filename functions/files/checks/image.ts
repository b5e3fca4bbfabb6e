import sharp from 'sharp';
import { fileLimits } from '../../../shared/domain/files/limits';
import type { FileFault, FileType } from '../../../shared/domain/files/stored-file';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';

// One image at a time and nothing kept of it: the checker's memory is what it is paid for.
sharp.cache(false);
sharp.concurrency(1);

/** A page of A4 at more than 400 dots an inch; what is larger only costs. */
const LONG_SIDE = 5000;
/** Coding in a second pass would save a sixth of the bytes and hold the whole image twice. */
const jpeg = { quality: 88, optimiseCoding: false };

/** The image drawn anew: upright, without place, time and whatever else hid beside the pixels. */
export async function redrawn(bytes: Uint8Array, type: Exclude<FileType, 'application/pdf'>): Promise<Outcome<Uint8Array, FileFault>> {
  const open = () => sharp(bytes, { limitInputPixels: false, failOn: 'error', sequentialRead: true });
  try {
    const { width, height, orientation, isProgressive } = await open().metadata();
    // From the header alone: a bomb is never unpacked.
    // One that is drawn in passes is held whole, so it may be half as large.
    if (width * height > fileLimits.pixels / (isProgressive ? 2 : 1)) return refuse('TooManyPixels');
    const upright = orientation === undefined || orientation === 1 ? open() : open().autoOrient();
    const sized = upright.resize(LONG_SIDE, LONG_SIDE, { fit: 'inside', withoutEnlargement: true });
    const drawn = type === 'image/png' ? sized.png({ compressionLevel: 6 }) : sized.jpeg(jpeg);
    return allow(await drawn.toBuffer());
  } catch {
    return refuse('ImageUnreadable');
  }
}
