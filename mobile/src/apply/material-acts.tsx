import { waysOpen } from '../../../shared/domain/cases/choices';
import { waysWords } from '../../../shared/words/screens/ways';
import { go } from '../go';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { UploadField } from '../uploads/upload-field';
import type { Line } from './use-ways';

type ActsProps = { caseNo: string; line: Line; onChange(): void; onFiles(files: string[], open: number): void };

/** What can be done about a material here: read and sign, give files, choose another way. */
export function MaterialActs({ caseNo, line: { material, way, isMet, choice }, onChange, onFiles }: ActsProps) {
  const isPromise = way === 'commitment' || way === 'later';
  const others = waysOpen(material).length > 1;
  const isNew = (files: string[], open: number) => files.join() !== (choice?.files ?? []).join() || open !== (choice?.open ?? 0);
  return (
    <>
      {way === 'upload' && (
        <Box className="material-files">
          <UploadField caseNo={caseNo} material={material.code} onChange={(files, open) => { if (isNew(files, open)) onFiles(files, open); }} />
        </Box>
      )}
      {(isPromise || others) && (
        <Box className="material-acts">
          {isPromise && (
            <Press className={`material-sign ${isMet ? '' : 'first'}`} label={isMet ? waysWords.againOf(material.name) : waysWords.readOf(material.name)} onPress={() => go('sign', { caseNo, material: material.code, kind: way })}>
              <Icon name="note-pencil" />
              <Text>{isMet ? waysWords.again : waysWords.read}</Text>
            </Press>
          )}
          {others && (
            <Press className="text-button act" label={waysWords.changeOf(material.name)} onPress={onChange}>
              <Icon name="swap" />
              <Text>{waysWords.change}</Text>
            </Press>
          )}
        </Box>
      )}
    </>
  );
}
