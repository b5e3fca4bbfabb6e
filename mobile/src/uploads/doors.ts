import { confirmUpload, grantUpload, listMyFiles, removeUpload, type FileView, type Upload } from '../../../shared/contract/files';
import { confirmVisitUpload, grantVisitUpload, listVisitPhotos, removeVisitPhoto, type VisitPhoto } from '../../../shared/contract/visits';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { call, type No } from '../call';
import { tellHall, tellVisit } from './hall-files';

/** A file as the hall has it, whoever gave it. */
export type HallFile = Pick<FileView, 'fileId' | 'name' | 'type' | 'bytes' | 'digest' | 'state' | 'fault' | 'materials'>;
type Answer<T> = Promise<{ ok: true; value: T } | No>;
type Change = (files: HallFile[]) => HallFile[];
/** Where a file is announced, confirmed, looked for and taken back. `hasCoach`: it is of paper, and what the camera sees of paper counts. */
type Door = {
  audience: 'applicant' | 'officer'; hasCoach: boolean;
  grant(one: SendingFile, signal: AbortSignal): Answer<{ file: HallFile; upload: Upload | null }>;
  confirm(one: SendingFile, signal: AbortSignal): Answer<HallFile>;
  list(caseNo: string, signal: AbortSignal): Answer<HallFile[]>;
  remove(one: SendingFile, signal: AbortSignal): Answer<unknown>;
  tell(caseNo: string, change: Change): void;
};

const announced = ({ name, type, bytes, digest }: SendingFile) => ({ name, type, bytes, digest: digest ?? '' });
const named = ({ caseNo, fileId }: SendingFile) => ({ caseNo, fileId: fileId ?? '' });

const applicants: Door = {
  audience: 'applicant', hasCoach: true, tell: tellHall as Door['tell'],
  grant: (one, signal) => call(grantUpload, { caseNo: one.caseNo, material: one.material, ...announced(one) }, { signal }),
  confirm: (one, signal) => call(confirmUpload, named(one), { signal }),
  list: (caseNo, signal) => mapped(call(listMyFiles, { caseNo }, { signal }), ({ files }) => files),
  remove: (one, signal) => call(removeUpload, named(one), { signal }),
};

const visits: Door = {
  audience: 'officer', hasCoach: false, tell: tellVisit,
  grant: (one, signal) => mapped(call(grantVisitUpload, { caseNo: one.caseNo, visit: visitOf(one.material), ...announced(one) }, { signal }), ({ photo, upload }) => ({ file: asFile(photo), upload })),
  confirm: (one, signal) => mapped(call(confirmVisitUpload, named(one), { signal }), asFile),
  list: (caseNo, signal) => mapped(call(listVisitPhotos, { caseNo }, { signal }), ({ photos }) => photos.map(asFile)),
  remove: (one, signal) => call(removeVisitPhoto, named(one), { signal }),
};

/** Photos of a visit are kept under `visit-` and the id of its procedure, as the hall names their use. */
export const visitPlace = (visit: number) => `visit-${visit}`;
const visitOf = (material: string) => Number(material.slice('visit-'.length));
const asFile = (photo: VisitPhoto): HallFile => ({ ...photo, materials: [visitPlace(photo.visit)] });

export function doorOf({ material }: Pick<SendingFile, 'material'>): Door {
  return material.startsWith('visit-') ? visits : applicants;
}

async function mapped<A, B>(asking: Answer<A>, change: (value: A) => B): Answer<B> {
  const answer = await asking;
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}
