import type { CaseView } from '../../../shared/contract/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { endWords, owedWords } from '../../../shared/words/screens/owed';
import { Notice } from '../ui/notice';
import { Text } from '../ui/prim';
import { RatingSaid } from './rating-said';

/** The result and its reason, in the open; what to do against a no. */
export function CaseDecision({ view: { decision, state, steps, rating, proofs, turn, declined: ground } }: { view: CaseView }) {
  const declined = state === 'declined' ? steps.find((step) => step.action === 'decline') : undefined;
  const isNo = declined !== undefined || decision?.isGranted === false;
  const isAwaited = turn !== 'nobody' && Object.values(proofs).some((proof) => proof.by === 'awaited' && proof.gaveUp === null);
  const end = endWords[state];
  const reason = declined?.reason ?? decision?.reason;
  return (
    <>
      {isAwaited && <Notice tone="gold" icon="clock">{owedWords.awaitedHead}</Notice>}
      {end && (
        <Notice tone={state === 'opined' ? 'brand' : 'plum'}>
          <Text as="p">{end.title}</Text>
          <Text as="p" className="plain">{end.says}</Text>
          {state === 'revoked' && <Text as="p" className="plain">{caseWords.remedy}</Text>}
        </Notice>
      )}
      {(declined || decision) && state !== 'revoked' && (
        <Notice tone={isNo ? 'plum' : 'jade'}>
          <Text as="p">{declined ? caseWords.declined : isNo ? caseWords.refused : caseWords.granted}</Text>
          {reason && <Text as="p" className="plain">{`${caseWords.reason}：${reason}`}</Text>}
          {ground && <Text as="p" className="plain">{ground.ground === 'notInScope' ? caseWords.competent(ground.competent) : caseWords.notNeeded}</Text>}
          {isNo && <Text as="p" className="plain">{caseWords.remedy}</Text>}
        </Notice>
      )}
      {rating && <RatingSaid rating={rating} />}
    </>
  );
}
