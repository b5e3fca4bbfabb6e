import type { RequestMark } from '../cases/case';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Licence } from './licence';
import type { Scene } from './scenes';

/** How long a code shows a licence, in seconds: a picture of it is worth nothing after that. */
export const SHOWN_SECONDS = 60;

/** Who opened a code: an officer or a firm by name, a person by their masked name, and nobody where nobody signed in. */
export type ShowReader = { kind: 'anyone' | 'person' | 'officer'; id: string | null; name: string };

/** A one-time code (亮证码) for one licence and one scene. Its record is under the digest of the code, never the code. Instants are ISO 8601 with +08:00. */
export type LicenceShow = {
  showId: string; version: number; holderId: string; licenceNo: string; licenceName: string; scene: Scene; madeAt: string; expiresAt: string;
  request: RequestMark;
  used: { at: string; by: ShowReader; /** Labels of what was seen. */ fields: readonly string[]; request: string } | null;
};

type Making = { showId: string; licence: Licence; scene: Scene; at: Date; request: RequestMark };

export function makeShow({ showId, licence: { holderId, licenceNo, name }, scene, at, request }: Making): LicenceShow {
  const expiresAt = stampOf(new Date(at.getTime() + SHOWN_SECONDS * 1000));
  return { showId, version: 1, holderId, licenceNo, licenceName: name, scene, madeAt: stampOf(at), expiresAt, request, used: null };
}

type Opening = { by: ShowReader; at: Date; fields: readonly string[]; request: string };

/** Opened once, within its minute. The same request again, after a reply that was lost, opens what it opened. */
export function openShow(before: LicenceShow, { by, at, fields, request }: Opening): Outcome<LicenceShow, 'ShowCodeUsed' | 'ShowCodeExpired'> {
  const isOver = stampOf(at) >= before.expiresAt;
  if (before.used !== null) return before.used.request === request && !isOver ? allow(before) : refuse('ShowCodeUsed');
  return isOver ? refuse('ShowCodeExpired') : allow({ ...before, used: { at: stampOf(at), by, fields, request } });
}
