import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { bytesOf, keepBytes, pathOf } from './bytes';
import { doubtsOf } from './coach';
import { compressed } from './compress';
import { greyOf } from './grey';
import { isPicture } from './picked';
import type { Prepared } from './prepared';
import { sha256 } from './sha256';

/** Makes a picture light; anything else goes as it is. Null when its bytes are gone. */
export async function prepare({ id, type }: SendingFile): Promise<Prepared | null> {
  const isOne = isPicture(type);
  // What cannot be opened here is sent as it is: the hall says what is wrong with it.
  const lighter = isOne ? await compressed(pathOf(id)).catch(() => null) : null;
  if (lighter) await keepBytes(id, lighter);
  const bytes = await bytesOf(id);
  if (!bytes) return null;
  const grey = lighter ? await greyOf(pathOf(id)).catch(() => null) : null;
  return {
    bytes: bytes.byteLength, type: lighter ? 'image/jpeg' : type, digest: sha256(new Uint8Array(bytes)),
    doubts: grey ? doubtsOf(grey) : [], thumb: isOne ? pathOf(id) : null,
  };
}
