import type { SendingFile } from '../../../shared/domain/files/sending-file';

export type PickFrom = 'camera' | 'album' | 'file';
/** A file as it was chosen. `keep` puts its bytes where they outlive the app. */
export type Picked = { name: string; type: SendingFile['type']; bytes: number; keep(id: string): Promise<void> };

const byEnding: Record<string, SendingFile['type']> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf' };

/** What a file says it is, else what its name says; the hall looks into it. */
export function typeOf(name: string, said = ''): SendingFile['type'] {
  const known = Object.values(byEnding).find((type) => type === said);
  return known ?? byEnding[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'other';
}

export function isPicture(type: SendingFile['type']): boolean {
  return type === 'image/jpeg' || type === 'image/png';
}

/** A picture is sent as a JPEG, whatever it was. */
export function asJpeg(name: string): string {
  return `${name.replace(/\.(jpe?g|png)$/i, '')}.jpg`;
}
