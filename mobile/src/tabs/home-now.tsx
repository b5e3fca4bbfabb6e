import { listMyCases, type CaseRow } from '../../../shared/contract/cases';
import { dayWords } from '../../../shared/words/screens/days';
import { caseWords } from '../../../shared/words/screens/cases';
import { homeWords, nextWords, STAGES, stageOf } from '../../../shared/words/screens/home';
import { ofSteps } from '../../../shared/words/screens/kit';
import { go } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';

/** The next thing to do: the case that is under way, or signing in. */
export function Now({ isApplicant }: { isApplicant: boolean }) {
  const mine = useCall(listMyCases, {}, isApplicant);
  const open = mine.value?.cases.find((row) => row.turn !== 'nobody');
  if (!isApplicant) return <SignInCard />;
  return open ? <NowCard row={open} /> : null;
}

function NowCard({ row }: { row: CaseRow }) {
  const stage = stageOf[row.state] ?? 1;
  const due = row.dueOn ? ` · ${caseWords.dueForecast(dayWords(row.dueOn, today()))}` : '';
  const isDraft = row.state === 'draft';
  return (
    <Box as="section" className="card now" label={homeWords.now}>
      <Box className="now-head">
        <Box className="grow">
          <Text as="p" className="now-kind"><Icon name="clock" />{homeWords.now}</Text>
          <Text as="h2" className="now-name">{row.itemName}</Text>
          <Text as="p" className="now-says">{nextWords[row.state] ?? ''}</Text>
        </Box>
        <Button kind="tonal" isSmall onPress={() => (isDraft ? go('form', { caseNo: row.caseNo }) : go('case', { caseNo: row.caseNo }))}>
          {isDraft ? homeWords.goOn : homeWords.progress}
        </Button>
      </Box>
      <Box className="parts" isHidden>
        {Array.from({ length: STAGES }, (_, part) => <Box key={part} className={`part ${part + 1 < stage ? 'full' : part + 1 === stage ? 'half' : ''}`} />)}
      </Box>
      <Text as="p" className="now-foot">{ofSteps(stage, STAGES) + due}</Text>
    </Box>
  );
}

function SignInCard() {
  return (
    <Box as="section" className="card now" label={homeWords.signIn}>
      <Box className="now-head middle">
        <Box className="grow">
          <Text as="h2" className="now-name">{homeWords.signInTitle}</Text>
          <Text as="p" className="now-says">{homeWords.signInSays}</Text>
        </Box>
        <Button isSmall onPress={() => go('signIn', {})}>{homeWords.signIn}</Button>
      </Box>
    </Box>
  );
}
