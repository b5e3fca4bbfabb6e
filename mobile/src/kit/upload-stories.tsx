import { uploadStoryNames as names } from '../../../shared/words/screens/stories';
import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { Card, Section } from '../ui/card';
import { useUploads } from '../uploads/kept';
import { Uploads } from '../uploads/upload-field';
import { useEffect } from 'react';

const base: SendingFile = {
  id: '', caseNo: '', material: '', name: '', type: 'image/jpeg', bytes: 412_000, digest: null, fileId: null, state: 'waiting', fault: null, says: null, doubts: [], thumb: null,
};
const rows: readonly SendingFile[] = [
  { ...base, id: 'story-chosen', name: names[0], state: 'chosen' },
  { ...base, id: 'story-doubted', name: names[1], state: 'doubted', doubts: ['blurred', 'glare'] },
  { ...base, id: 'story-waiting', name: names[2], state: 'waiting' },
  { ...base, id: 'story-sending', name: names[3], state: 'sending' },
  { ...base, id: 'story-stopped', name: names[4], state: 'waiting' },
  { ...base, id: 'story-checking', name: names[5], state: 'checking', type: 'application/pdf' },
  { ...base, id: 'story-clean', name: names[6], state: 'clean', type: 'application/pdf', bytes: 2_400_000 },
  { ...base, id: 'story-refused', name: names[7], state: 'refused', fault: 'Archive', type: 'application/pdf' },
  { ...base, id: 'story-mishap', name: names[8], state: 'refused', fault: 'OtherSize' },
];
const nothing = () => undefined;

/** The upload field with a file in each state, with none, and full. */
export function UploadStories() {
  useEffect(() => useUploads.setState({ progress: { 'story-sending': 43 }, troubles: { 'story-stopped': names[9] } }), []);
  const acts = { retry: nothing, useAnyway: nothing, remove: nothing, retake: nothing };
  return (
    <>
      <Section title="UploadField"><Card className="padded"><Uploads rows={rows} isFull={false} acts={acts} onAdd={nothing} /></Card></Section>
      <Section title="UploadField: empty"><Card className="padded"><Uploads rows={[]} isFull={false} acts={acts} onAdd={nothing} /></Card></Section>
      <Section title="UploadField: full"><Card className="padded"><Uploads rows={rows.slice(6, 7)} isFull acts={acts} onAdd={nothing} /></Card></Section>
    </>
  );
}
