import { isFree } from '../../../shared/domain/cases/choices';
import { maskNumber } from '../../../shared/domain/people/mask';
import { proofProblemWords } from '../../../shared/words/cases';
import { dayWords, validToWords } from '../../../shared/words/screens/days';
import { expiredWords, guideWords } from '../../../shared/words/screens/guide';
import { standWords, waysWords, wayWords } from '../../../shared/words/screens/ways';
import { today } from '../today';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import { MaterialActs } from './material-acts';
import type { Line } from './use-ways';

type RowProps = { caseNo: string; line: Line; onChange(): void; onFiles(files: string[], open: number): void };

export const anchorOf = (code: string): string => `material-${code}`;

/** A material, the way that meets it, and what is left to do about it. */
export function MaterialRow({ caseNo, line, onChange, onFiles }: RowProps) {
  const { material, way } = line;
  const look = line.isMet ? (way === 'none' ? '' : 'free') : 'missing';
  return (
    <Box className="material" id={anchorOf(material.code)}>
      <Box className="material-head">
        <Box className={`material-icon ${look}`} isHidden><Icon name={iconOf(line)} /></Box>
        <Box className="grow">
          <Text as="p" className="strong">{material.name}</Text>
          <Text as="p" className={`material-says ${line.problem ? 'is-missing' : ''}`}>{line.problem ? proofProblemWords[line.problem] : saysOf(line)}</Text>
        </Box>
        <Tag tone={tagOf(line).tone}>{tagOf(line).says}</Tag>
      </Box>
      {way === 'licence' && material.licence && <ProvingLicence licence={material.licence} />}
      <MaterialActs caseNo={caseNo} line={line} onChange={onChange} onFiles={onFiles} />
    </Box>
  );
}

function ProvingLicence({ licence: { name, holderName, licenceNo, validTo } }: { licence: NonNullable<Line['material']['licence']> }) {
  return (
    <Box className="proving">
      <Icon name="seal-check-duotone" className="proving-seal" />
      <Box className="grow">
        <Text as="p" className="strong">{`${name} · ${holderName}`}</Text>
        <Text as="p" className="proving-says">{maskNumber(licenceNo)}</Text>
        <Text as="p" className="proving-says">{validToWords(validTo)}</Text>
      </Box>
    </Box>
  );
}

function iconOf({ isMet, way }: Line): IconName {
  if (!isMet) return way === 'upload' ? 'camera' : 'note-pencil';
  return way === 'none' ? 'question' : way === 'later' ? 'clock' : 'check';
}

function tagOf({ way, isMet, choice }: Line): { says: string; tone: Tone } {
  if (isFree(way)) return { says: standWords.free, tone: 'jade' };
  if (way === 'none') return { says: standWords.none, tone: 'grey' };
  if (way === 'upload') return isMet ? { says: standWords.uploaded(choice?.files?.length ?? 0), tone: 'jade' } : { says: standWords.toUpload, tone: 'danger' };
  if (!isMet) return { says: standWords.toSign, tone: 'danger' };
  return way === 'later' ? { says: standWords.postponed, tone: 'gold' } : { says: standWords.signed, tone: 'jade' };
}

function saysOf({ material: { necessity, when, reuse, expired }, way, isMet, letter }: Line): string {
  const only = necessity === 'conditional' && when ? guideWords.only(when) : null;
  if (way === 'none' && only) return only;
  if (way === 'reuse' && reuse) return waysWords.reused(reuse.name, reuse.validUntil);
  if (way === 'later' && isMet && letter?.dueOn) return waysWords.postponed(dayWords(letter.dueOn, today()));
  if (way === 'commitment' && isMet) return waysWords.promised;
  const first = expired[0];
  return first ? `${expiredWords(first.name, first.validTo)}；${wayWords[way].says}` : wayWords[way].says;
}
