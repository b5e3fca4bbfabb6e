import type { SendingFile } from '../../../shared/domain/files/sending-file';
import { isMishap, stepOf } from '../../../shared/domain/files/sending-file';
import { fileFaultWords } from '../../../shared/words/files';
import { actOn, doubtWords, sendingPercent, sendingWords, sizeWords, uploadWords as words } from '../../../shared/words/screens/uploads';
import { useOnline } from '../online';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { useUploads } from './kept';
import { isPicture } from './picked';
import { Progress } from './progress';
import { Thumb } from './thumb';

type Act = (one: SendingFile) => void;
export type RowActs = { retry: Act; useAnyway: Act; remove: Act; retake: Act };
type Props = { one: SendingFile; acts: RowActs };

/** A file, how far it is, and what can be done about it. */
export function UploadRow({ one, acts }: Props) {
  const percent = useUploads(({ progress }) => progress[one.id]) ?? 0;
  const trouble = useUploads(({ troubles }) => troubles[one.id]);
  const isOnline = useOnline((store) => store.isOnline);
  const isRefused = one.state === 'refused';
  const isOnItsWay = one.state === 'sending' || one.state === 'waiting';
  return (
    <Box as="li" className={`upload ${one.state}`}>
      <Box className="upload-line">
        {one.thumb ? <Thumb from={one.thumb} /> : <Box className="upload-thumb icon-only" isHidden><Icon name={isPicture(one.type) ? 'images' : 'file-text'} /></Box>}
        <Box className="grow">
          <Text as="p" className="upload-name">{one.name}</Text>
          {/* Each percent read aloud would drown everything else. */}
          <Box {...(one.state === 'sending' ? {} : { live: 'polite' as const })}>
            <Text as="p" className={`upload-says ${isRefused || trouble ? 'bad' : one.state === 'clean' ? 'good' : ''}`}>{saysOf(one, percent, isOnline, trouble)}</Text>
          </Box>
          {one.state === 'sending' && <Progress label={one.name} percent={percent} />}
        </Box>
        <Press className="icon-button" label={actOn(isOnItsWay ? words.cancel : words.remove, one.name)} onPress={() => acts.remove(one)}><Icon name="x" /></Press>
      </Box>
      {((isRefused && isMishap(one.fault)) || trouble) && <Box className="upload-acts"><Button isSmall kind="tonal" label={actOn(words.retry, one.name)} onPress={() => acts.retry(one)}>{words.retry}</Button></Box>}
      {one.state === 'doubted' && <Doubted one={one} acts={acts} />}
    </Box>
  );
}

function Doubted({ one, acts }: Props) {
  return (
    <Box className="upload-doubt" role="group" label={words.doubtTitle}>
      <Text as="p" className="strong">{words.doubtTitle}</Text>
      {one.doubts.map((doubt) => <Text as="p" key={doubt}>{doubtWords[doubt]}</Text>)}
      <Box className="upload-acts">
        <Button isSmall kind="line" label={actOn(words.useAnyway, one.name)} onPress={() => acts.useAnyway(one)}>{words.useAnyway}</Button>
        <Button isSmall label={actOn(words.retake, one.name)} onPress={() => acts.retake(one)}>{words.retake}</Button>
      </Box>
    </Box>
  );
}

function saysOf(one: SendingFile, percent: number, isOnline: boolean, trouble: string | undefined): string {
  if (one.state === 'refused') return one.says ?? (one.fault ? fileFaultWords[one.fault] : sendingWords.refused);
  if (trouble) return trouble;
  const step = stepOf(one);
  if (!isOnline && (step === 'send' || step === 'ask')) return words.offline;
  if (one.state === 'sending' && percent > 0) return sendingPercent(percent);
  return one.state === 'leaving' ? '' : `${sendingWords[one.state]} · ${sizeWords(one.bytes)}`;
}
