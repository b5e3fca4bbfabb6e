import { useState } from 'react';
import { actOnCase, takeCase, type DeskCaseView } from '../../../shared/contract/desk';
import { listColleagues } from '../../../shared/contract/queue';
import type { OfficerView } from '../../../shared/contract/sign-in';
import type { Visit } from '../../../shared/domain/cases/procedure';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { visitWords as words } from '../../../shared/words/screens/visits';
import type { No } from '../call';
import { back } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoicesField } from '../ui/choice-field';
import { Notice } from '../ui/notice';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';
import { useCall } from '../use-call';
import { useKeptReport } from './kept-report';
import { VisitPhotos } from './visit-photos';

const LONGEST = 2000;
type Verdict = 'pass' | 'fail' | '';
type ReportFormProps = { view: DeskCaseView; id: number; visit: Visit; officer: OfficerView | undefined; onChanged(): void };

export function ReportForm({ view, id, visit, officer, onChanged }: ReportFormProps) {
  const { caseNo } = view;
  const { draft, set, forget } = useKeptReport(caseNo, id);
  const [photos, setPhotos] = useState<{ ids: string[]; open: number }>({ ids: [], open: 0 });
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const reporting = useAct(actOnCase);
  const people = usePeople(view, visit);
  const by = draft.by ?? (visit.staff ?? []).map(({ officerId }) => officerId);
  const day = visit.at.slice(0, 10);
  const isEarly = today() < day;
  const isMine = view.takenBy?.officerId === officer?.officerId;
  const isWhole = by.length >= 2 && draft.findings.trim() !== '' && draft.verdict !== null && photos.open === 0;

  async function save() {
    setTried(true);
    if (!isWhole) return;
    const signed = people.filter(({ officerId }) => by.includes(officerId)).map(({ officerId, name }) => ({ officerId, name }));
    const answer = await reporting.act({ caseNo, action: 'reportVisit', procedure: { id, report: { by: signed, findings: draft.findings.trim(), isPassed: draft.verdict === 'pass', photos: photos.ids } } });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    forget();
    say(words.saved);
    back();
  }
  return (
    <Box className="visit-form">
      <Card className="padded">
        <Text as="h2" className="strong">{view.itemName}</Text>
        <Text as="p" className="queue-line-says">{`${view.applicant.name} · ${momentWords(visit.at, today())}`}</Text>
        <Text as="p" className="queue-line-says">{visit.place}</Text>
      </Card>
      {isEarly && <Notice tone="gold"><Text as="p">{words.tooEarly(dayWords(day, today()))}</Text></Notice>}
      {officer && !isMine && <NotMine view={view} onTaken={onChanged} />}
      <Card className="padded">
        <Text as="h2" className="strong">{words.photos}</Text>
        <Text as="p" className="proof-says">{words.photosSays}</Text>
        <VisitPhotos caseNo={caseNo} visit={id} onChange={(ids, open) => setPhotos({ ids, open })} />
        {isTried && photos.open > 0 && <Text as="p" className="field-problem" role="alert">{words.waiting(photos.open)}</Text>}
      </Card>
      <Card className="padded visit-fields">
        <TextField
          label={words.findings} isRequired kind="paragraph" value={draft.findings} maxLength={LONGEST} hint={draft.findings ? words.kept : words.findingsHint}
          problem={isTried && !draft.findings.trim() ? words.findingsMissing : undefined} onValue={(findings) => set({ findings })}
        />
        <Box className={`visit-verdict-field ${isTried && draft.verdict === null ? 'wrong' : ''}`}>
          <Text as="p" className="field-label visit-verdict">{words.verdict}<Text className="required" isHidden> *</Text></Text>
          <Segmented<Verdict> label={words.verdict} value={draft.verdict ?? ''} onValue={(verdict) => set({ verdict: verdict || null })} options={[{ value: 'pass', name: words.pass }, { value: 'fail', name: words.fail }]} />
          {isTried && draft.verdict === null && <Text as="p" className="field-problem" role="alert"><Icon name="warning-circle" />{words.verdictMissing}</Text>}
          {draft.verdict === 'fail' && <Text as="p" className="proof-says">{words.failSays}</Text>}
        </Box>
        <ChoicesField
          label={words.by} isRequired hint={words.bySays} problem={isTried && by.length < 2 ? words.byMissing : undefined} options={people.map(labelOf)}
          values={people.filter(({ officerId }) => by.includes(officerId)).map(labelOf)} onValues={(labels) => set({ by: people.filter((one) => labels.includes(labelOf(one))).map(({ officerId }) => officerId) })}
        />
      </Card>
      <Button isWide isDisabled={reporting.isActing || isEarly || !isMine} onPress={() => void save()}>{words.save}</Button>
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Box>
  );
}

/** Of which department, where the plan says so. */
type Signer = { officerId: string; name: string; department?: string };
const labelOf = ({ name, department }: Signer) => (department ? `${name}（${department}）` : name);

/** Who was to go, and the colleagues of the desk besides. */
function usePeople({ desk }: DeskCaseView, { staff = [] }: Visit): Signer[] {
  const colleagues = useCall(listColleagues, { desk: desk.code }).value?.colleagues ?? [];
  const others = colleagues.filter(({ officerId }) => !staff.some((one) => one.officerId === officerId));
  return [...staff, ...others.map(({ officerId, name }) => ({ officerId, name }))];
}

/** Whoever has the case reports; where nobody has it, this officer may take it. */
function NotMine({ view: { caseNo, takenBy, actions }, onTaken }: { view: DeskCaseView; onTaken(): void }) {
  const { act, isActing } = useAct(takeCase);
  const [refused, setRefused] = useState<No | null>(null);
  async function take() {
    const answer = await act({ caseNo });
    if (answer && !answer.ok) return setRefused(answer);
    onTaken();
  }
  return (
    <Notice tone="gold">
      <Text as="p">{takenBy ? words.heldBy(takenBy.name) : actions.includes('take') ? words.takeFirst : words.mayNot}</Text>
      {actions.includes('take') && <Box className="check-acts"><Button kind="tonal" isSmall isDisabled={isActing} onPress={() => void take()}>{words.take}</Button></Box>}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onTaken} />}
    </Notice>
  );
}
