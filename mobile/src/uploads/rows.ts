import { useMemo } from 'react';
import { listMyFiles } from '../../../shared/contract/files';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { useIsApplicant } from '../session';
import { useCall } from '../use-call';
import type { HallFile } from './doors';
import { useUploads } from './kept';

const none: readonly HallFile[] = [];

/** The files of a material: those on their way from this device, and those that the hall has. */
export function useRows(caseNo: string, material: string): SendingFile[] {
  return useRowsOf(caseNo, material, useCall(listMyFiles, { caseNo }, useIsApplicant() && caseNo !== '').value?.files ?? none);
}

/** The same, where the caller asks what the hall has. */
export function useRowsOf(caseNo: string, material: string, known: readonly HallFile[]): SendingFile[] {
  const files = useUploads((store) => store.files);
  return useMemo(() => rowsOf(files.filter((one) => one.caseNo === caseNo && one.material === material), known, { caseNo, material }), [files, known, caseNo, material]);
}

export function rowsOf(mine: readonly SendingFile[], known: readonly HallFile[], place: Pick<SendingFile, 'caseNo' | 'material'>): SendingFile[] {
  // What was only announced is on its way from another device, or from none.
  const others = known.filter((file) => file.materials.includes(place.material) && file.state !== 'granted' && !mine.some(({ fileId }) => fileId === file.fileId));
  return [...others.map((file) => asRow(file, place)), ...mine.filter(({ state }) => state !== 'leaving')];
}

/** Those that the hall has and has not refused: what may be named as proof. */
export function fileIdsOf(rows: readonly SendingFile[]): string[] {
  return rows.flatMap(({ fileId, state }) => (fileId !== null && (state === 'checking' || state === 'clean') ? [fileId] : []));
}

/** How many the hall does not have yet, or will not take. */
export function openOf(rows: readonly SendingFile[]): number {
  return rows.length - fileIdsOf(rows).length;
}

function asRow({ fileId, name, type, bytes, digest, state, fault }: HallFile, place: Pick<SendingFile, 'caseNo' | 'material'>): SendingFile {
  return { ...place, id: `hall-${fileId}`, name, type, bytes, digest, fileId, fault, state: state === 'granted' ? 'checking' : state, says: null, doubts: [], thumb: null };
}
