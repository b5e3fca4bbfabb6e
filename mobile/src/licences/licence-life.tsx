import type { LicenceStepView } from '../../../shared/contract/licences';
import { groundBook } from '../../../shared/domain/licences/grounds';
import { groundWords, licenceActionWords } from '../../../shared/words/licences';
import { momentWords } from '../../../shared/words/screens/days';
import { licenceWords } from '../../../shared/words/screens/licences';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Timeline } from '../ui/timeline';

/** What happened to a licence since it was issued, the newest first, with its ground and law. */
export function LicenceLife({ life }: { life: readonly LicenceStepView[] }) {
  if (life.length === 0) return null;
  return (
    <Section title={licenceWords.life}>
      <Card>
        <Timeline
          happenings={life.map(({ action, at, reason, ground }) => ({
            title: licenceActionWords[action], says: momentWords(at, today()), state: 'done' as const,
            ...(ground || reason ? { note: [ground ? `${groundWords[ground]}（${groundBook[ground].law}）` : '', reason].filter(Boolean).join('：') } : {}),
          }))}
        />
      </Card>
    </Section>
  );
}
