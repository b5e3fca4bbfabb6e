import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { bytesOf, keepBytes } from './bytes.h5';
import { doubtsOf } from './coach';
import { drawn } from './compress.h5';
import { digestOf } from './digest.h5';
import { isPicture } from './picked';
import type { Prepared } from './prepared';

/** Makes a picture light, upright and silent about where it was taken; anything else goes as it is. Null when its bytes are gone. */
export async function prepare({ id, type }: SendingFile): Promise<Prepared | null> {
  const bytes = await bytesOf(id);
  if (!bytes) return null;
  // What cannot be opened here is sent as it is: the hall says what is wrong with it.
  const picture = isPicture(type) ? await drawn(bytes).catch(() => null) : null;
  const sent = picture?.jpeg ?? bytes;
  if (picture) await keepBytes(id, sent);
  return {
    bytes: sent.size, type: picture ? 'image/jpeg' : type, digest: await digestOf(await sent.arrayBuffer()),
    doubts: picture ? doubtsOf(picture.grey) : [], thumb: picture?.thumb ?? null,
  };
}
