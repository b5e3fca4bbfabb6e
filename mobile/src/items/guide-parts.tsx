import type { Forecast, GuideView } from '../../../shared/contract/items';
import type { RequirementRow } from '../../../shared/domain/cases/start-case';
import { promisedWords } from '../../../shared/words/items';
import { guideWords, processWords, verdictWords } from '../../../shared/words/screens/guide';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import type { IconName } from '../ui/icon-names';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import { Timeline } from '../ui/timeline';

const looks: Record<RequirementRow['verdict'], { icon: IconName; tone: 'jade' | 'danger' | 'mute'; tagTone: Tone }> = {
  met: { icon: 'check-circle-fill', tone: 'jade', tagTone: 'jade' },
  unmet: { icon: 'x-circle', tone: 'danger', tagTone: 'danger' },
  unknown: { icon: 'question', tone: 'mute', tagTone: 'grey' },
};

/** Who may have it, and how this applicant stands. */
export function GuideWho({ guide, forecast }: { guide: GuideView; forecast: Forecast | undefined }) {
  return (
    <>
      {forecast && !forecast.isForYou && <Notice tone="gold" icon="swap">{guideWords.notForYou}</Notice>}
      {forecast && forecast.eligibility.length > 0 && (
        <Card>
          <Text as="h3" className="part-title">{guideWords.yours}</Text>
          {forecast.eligibility.map(({ says, verdict }) => (
            <Cell key={says} icon={looks[verdict].icon} tone={looks[verdict].tone} title={says} value={<Tag tone={looks[verdict].tagTone}>{verdictWords[verdict]}</Tag>} />
          ))}
        </Card>
      )}
      <Listed title={guideWords.conditions} lines={guide.conditions} />
    </>
  );
}

export function GuideProcess({ guide }: { guide: GuideView }) {
  const steps = processWords({ isInstant: guide.handling === 'instant', promised: promisedWords(guide.promisedDays), result: guide.result.name });
  return (
    <>
      <Card>
        <Text as="h3" className="part-title">{guideWords.process}</Text>
        <Timeline happenings={steps.map((step) => ({ ...step, state: 'ahead' as const }))} />
      </Card>
      {guide.specialProcedure && <Notice tone="grey">{guide.specialProcedure.days > 0 ? guideWords.specialDays(guide.specialProcedure.days) : guideWords.special}</Notice>}
    </>
  );
}

export function GuideBasis({ guide }: { guide: GuideView }) {
  return <Listed title={guideWords.basis} lines={guide.basis} />;
}

function Listed({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <Card className="padded">
      <Text as="h3" className="part-title flush">{title}</Text>
      <Box as="ul" className="bullets">{lines.map((line) => <Box as="li" key={line}><Text>{line}</Text></Box>)}</Box>
    </Card>
  );
}
