import { listMyCases, type CaseRow } from '../../../shared/contract/cases';
import { dayWords } from '../../../shared/words/screens/days';
import { casesWords } from '../../../shared/words/screens/cases';
import { homeWords, nextWords, STAGES, stageOf } from '../../../shared/words/screens/home';
import { ofSteps } from '../../../shared/words/screens/kit';
import { go, switchTo } from '../go';
import { today } from '../today';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Skeleton } from '../ui/skeleton';
import { useCall } from '../use-call';
import { openCases } from './open-cases';

/** The next thing to do: the case that is under way, or signing in. */
export function Now({ isApplicant }: { isApplicant: boolean }) {
  const mine = useCall(listMyCases, {}, isApplicant);
  const [open] = openCases(mine.value?.cases ?? []);
  if (!isApplicant) return <OneThing title={homeWords.signInTitle} says={homeWords.signInSays} act={homeWords.signIn} onPress={() => go('signIn', {})} />;
  if (open) return <NowCard row={open} />;
  // Its room is kept while it is on the way, so that nothing below jumps.
  if (!mine.value && !mine.refused) return <Box className="now-waiting"><Skeleton heights={[104]} /></Box>;
  return <OneThing title={homeWords.noneTitle} says={homeWords.noneSays} act={homeWords.noneAct} isQuiet onPress={() => switchTo('cases')} />;
}

function NowCard({ row }: { row: CaseRow }) {
  const { caseNo, state, dueOn, answerBy } = row;
  const stage = stageOf[state] ?? 1;
  const due = answerBy ? ` · ${casesWords.answerBy(dayWords(answerBy, today()))}` : dueOn ? ` · ${casesWords.dueForecast(dayWords(dueOn, today()))}` : '';
  const [says, open] = state === 'draft' ? [homeWords.goOn, () => go('form', { caseNo })] : answerBy ? [homeWords.answer, () => go('supplement', { caseNo })] : [homeWords.progress, () => go('case', { caseNo })];
  return (
    <Box as="section" className="card now" label={homeWords.now}>
      <Box className="now-head">
        <Box className="grow">
          <Text as="p" className="now-kind"><Icon name="clock" />{homeWords.now}</Text>
          <Text as="h2" className="now-name">{row.itemName}</Text>
          <Text as="p" className="now-says">{nextWords[state] ?? ''}</Text>
        </Box>
        <Button kind="tonal" isSmall onPress={open}>{says}</Button>
      </Box>
      <Box className="parts" isHidden>
        {Array.from({ length: STAGES }, (_, part) => <Box key={part} className={`part ${part + 1 < stage ? 'full' : part + 1 === stage ? 'half' : ''}`} />)}
      </Box>
      <Text as="p" className="now-foot">{ofSteps(stage, STAGES) + due}</Text>
    </Box>
  );
}

type OneThingProps = { title: string; says: string; act: string; isQuiet?: boolean; onPress(): void };

/** A card that offers one thing. */
function OneThing({ title, says, act, isQuiet = false, onPress }: OneThingProps) {
  return (
    <Box as="section" className="card now" label={title}>
      <Box className="now-head middle">
        <Box className="grow">
          <Text as="h2" className="now-name">{title}</Text>
          <Text as="p" className="now-says">{says}</Text>
        </Box>
        <Button kind={isQuiet ? 'tonal' : 'primary'} isSmall onPress={onPress}>{act}</Button>
      </Box>
    </Box>
  );
}
