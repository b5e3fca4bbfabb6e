import { getDeskCase, type DeskCaseView } from '../../../shared/contract/desk';
import { getOfficer } from '../../../shared/contract/sign-in';
import { stepWords } from '../../../shared/words/cases';
import { promisedWords } from '../../../shared/words/items';
import { caseWords } from '../../../shared/words/screens/case';
import { momentWords } from '../../../shared/words/screens/days';
import { deskWords } from '../../../shared/words/screens/desk';
import { Faces } from '../faces';
import { today } from '../today';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Timeline, type Happening } from '../ui/timeline';
import { useCall } from '../use-call';
import { DeskBar } from './act/desk-bar';
import { DeskAlerts } from './desk-alerts';
import { DeskAnswers } from './desk-answers';
import { DeskClock } from './desk-clock';
import { DeskDocuments } from './desk-documents';
import { DeskHead } from './desk-head';
import { useKeys } from '../keys';
import { DeskMessages } from './messages';
import { nextMaterial } from './next-material';
import { DeskPromises } from './desk-promises';
import { DeskProofs } from './desk-proofs';

/** One case for the desk: what was answered beside what the licences say, and what to do. */
export function DeskCase({ caseNo, onChanged }: { caseNo: string; onChanged(): void }) {
  const found = useCall(getDeskCase, { caseNo });
  const officer = useCall(getOfficer, {});
  useKeys({ M: nextMaterial });
  const changed = () => { found.again(); onChanged(); };
  return (
    <Box className="desk-case">
      <Faces of={found} waiting={[72, 260, 260]}>
        {(view) => (
          <>
            <DeskHead view={view} officerId={officer.value?.officerId} />
            <DeskAlerts view={view} onChanged={changed} />
            <DeskPromises view={view} onChanged={changed} />
            <Box className="desk-panes">
              <Box className="desk-pane">
                <DeskClock view={view} />
                <DeskAnswers view={view} />
                <Grounds view={view} />
                <DeskDocuments view={view} />
              </Box>
              <Box className="desk-pane">
                <DeskProofs view={view} officerId={officer.value?.officerId} onChanged={changed} />
                <DeskMessages caseNo={view.caseNo} />
                <Card>
                  <Text as="h3" className="pane-title">{deskWords.process}</Text>
                  <Timeline happenings={happeningsOf(view)} />
                </Card>
              </Box>
            </Box>
            <DeskBar view={view} officerId={officer.value?.officerId} onChanged={changed} />
          </>
        )}
      </Faces>
    </Box>
  );
}

/** What the decision has to stand on. */
function Grounds({ view: { conditions, basis, resultName, promisedDays, statutoryDays } }: { view: DeskCaseView }) {
  return (
    <Card className="padded">
      <Text as="h3" className="pane-title flush">{deskWords.conditions}</Text>
      <Box as="ul" className="bullets">{conditions.map((line) => <Box as="li" key={line}><Text>{line}</Text></Box>)}</Box>
      <Text as="h3" className="pane-title">{deskWords.basis}</Text>
      <Box as="ul" className="bullets">{basis.map((line) => <Box as="li" key={line}><Text>{line}</Text></Box>)}</Box>
      <Rows
        rows={[
          { name: deskWords.promised, value: promisedWords(promisedDays) }, { name: deskWords.statutory, value: promisedWords(statutoryDays) },
          { name: deskWords.result, value: resultName },
        ]}
      />
    </Card>
  );
}

function happeningsOf({ steps, notes }: DeskCaseView): Happening[] {
  return steps.map(({ action, at, name, reason, message }, position) => {
    const note = [reason, message && deskWords.messageSaid(message)].filter(Boolean).join('\n');
    const inside = notes.filter(({ step }) => step === position).map((one) => deskWords.noteSaid(one.note)).join('\n');
    return { title: stepWords[action], says: `${momentWords(at, today())} · ${name || caseWords.hallDid}`, state: 'done', ...(note ? { note } : {}), ...(inside ? { inside } : {}) };
  });
}
