import { useEffect } from 'react';
import { fileLimits } from '../../../shared/domain/files/limits';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { mostFiles, uploadWords as words } from '../../../shared/words/screens/uploads';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';
import { pick } from './pick';
import type { PickFrom } from './picked';
import { addFiles, retry, startSending, takeBack, takeBackKnown, useAnyway } from './queue';
import { fileIdsOf, openOf, useRows } from './rows';
import { UploadRow, type RowActs } from './upload-row';
import './uploads.scss';

export type UploadFieldProps = {
  caseNo: string;
  /** The material's code. */
  material: string;
  /** Called with the files that the hall has for it, in order, and how many more are chosen but not there or not taken. */
  onChange(fileIds: string[], open: number): void;
};

/** Files given for a material: chosen, sent by themselves, and what became of each. */
export function UploadField({ caseNo, material, onChange }: UploadFieldProps) {
  const rows = useRows(caseNo, material);
  const [fileIds, open] = [fileIdsOf(rows), openOf(rows)];
  const told = `${fileIds.join()}/${open}`;
  useEffect(startSending, []);
  // Told again only when the answer is another one, however often the page is drawn.
  useEffect(() => onChange(fileIds, open), [told]);

  const left = fileLimits.filesAMaterial - rows.length;
  const add = async (from: PickFrom) => addFiles({ caseNo, material }, await pick(from, left));
  return (
    <Uploads rows={rows} isFull={left <= 0} onAdd={(from) => void add(from)} acts={{
      retry: ({ id }) => retry(id),
      useAnyway: ({ id }) => useAnyway(id),
      remove: (one) => (one.id.startsWith('hall-') ? takeBackKnown(one) : takeBack(one.id)),
      retake(one) {
        takeBack(one.id);
        void add('camera');
      },
    }} />
  );
}

const sources: readonly { from: PickFrom; icon: IconName }[] = [{ from: 'camera', icon: 'camera' }, { from: 'album', icon: 'images' }, { from: 'file', icon: 'file-text' }];
/** `from`, `add`, `full`: where files come from, what is asked for, and what is said when there are enough; none told, those of a material. */
type UploadsProps = { rows: readonly SendingFile[]; isFull: boolean; acts: RowActs; from?: readonly PickFrom[]; add?: string; full?: string; onAdd(from: PickFrom): void };

/** How it looks; knows neither the queue nor the hall. */
export function Uploads({ rows, isFull, acts, from: taken, add = words.add, full = mostFiles(fileLimits.filesAMaterial), onAdd }: UploadsProps) {
  return (
    <Box className="uploads">
      {rows.length > 0 && (
        <Box as="ul" className="upload-list" label={words.list}>{rows.map((one) => <UploadRow key={one.id} one={one} acts={acts} />)}</Box>
      )}
      {isFull ? <Text as="p" className="small-print">{full}</Text> : (
        <Box className="upload-sources" role="group" label={add}>
          {sources.filter(({ from }) => taken?.includes(from) ?? true).map(({ from, icon }) => <Press key={from} className="upload-source" onPress={() => onAdd(from)}><Icon name={icon} /><Text>{words[from]}</Text></Press>)}
        </Box>
      )}
    </Box>
  );
}
