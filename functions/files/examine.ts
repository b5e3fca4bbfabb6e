import { createHash } from 'node:crypto';
import { allow, refuse } from '../../shared/domain/outcome';
import type { ExamineFile } from '../hall';
import { redrawn } from './checks/image';
import { wrongKind } from './checks/kind';
import type { Scanner } from './checks/malware';
import { pagesOf } from './checks/pdf';
import { holdsWebPage } from './checks/web-page';

export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Every check in its order, the cheap before the dear: what arrived, harm, what it is, what is inside. */
export function examineWith(scan: Scanner): ExamineFile {
  return async (bytes, { type, bytes: announced, digest }) => {
    if (bytes.length !== announced) return refuse('OtherSize');
    if (digestOf(bytes) !== digest) return refuse('OtherDigest');
    if (await scan(bytes)) return refuse('Malware');
    const wrong = wrongKind(bytes, type);
    if (wrong) return refuse(wrong);
    if (type === 'application/pdf') {
      const pages = await pagesOf(bytes);
      return pages.ok ? allow({ redrawn: null, pages: pages.value }) : pages;
    }
    if (holdsWebPage(bytes)) return refuse('WebPage');
    const image = await redrawn(bytes, type);
    return image.ok ? allow({ redrawn: image.value, pages: null }) : image;
  };
}
