import { listMyDisputes, type DisputeView } from '../../../shared/contract/licences';
import { disputeStateWords } from '../../../shared/words/licences';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { disputeTones, disputeWords } from '../../../shared/words/screens/receipts';
import { Faces } from '../faces';
import { go } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import './licences.scss';

/** What I said is wrong on my licences, and what became of it. */
export default function Disputes() {
  const found = useCall(listMyDisputes, {}, useIsApplicant());
  return (
    <Page title={disputeWords.title}>
      <SignInFirst>
        <Faces of={found} waiting={[220, 220]}>
          {({ disputes }) => (disputes.length === 0 ? <None /> : (
            <Box as="ul" className="pad stack">{disputes.map((one) => <Box as="li" key={one.disputeNo}><One dispute={one} /></Box>)}</Box>
          ))}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

function One({ dispute }: { dispute: DisputeView }) {
  const { disputeNo, state, licenceName, label, says, shouldBe, openedAt, dueOn, isOverdue, answer } = dispute;
  return (
    <Card className="padded">
      <Box className="receipt-head">
        <Box className="grow">
          <Text as="h2" className="strong">{label}</Text>
          <Text as="p" className="receipt-says">{`${licenceName} · ${momentWords(openedAt, today())}`}</Text>
        </Box>
        <Tag tone={disputeTones[state]}>{disputeStateWords[state]}</Tag>
      </Box>
      <Rows
        rows={[
          { name: disputeWords.now, value: says }, { name: disputeWords.shouldBe, value: shouldBe }, { name: disputeWords.ticket, value: disputeNo },
          ...(answer ? [] : [{ name: disputeWords.due, value: dayWords(dueOn, today()) }]),
        ]}
      />
      {isOverdue && <Notice tone="gold">{disputeWords.overdue}</Notice>}
      {answer && (
        <Notice tone={state === 'corrected' ? 'jade' : 'grey'}>
          <Text as="p">{answer.isAccepted ? disputeWords.answerWords[state === 'corrected' ? 'corrected' : 'upheld'] : disputeWords.answerWords.refused}</Text>
          {answer.says && <Text as="p" className="plain">{answer.says}</Text>}
        </Notice>
      )}
    </Card>
  );
}

function None() {
  return <Empty icon="note-pencil" title={disputeWords.emptyTitle} says={disputeWords.emptySays}><Button onPress={() => go('wallet', {})}>{disputeWords.toWallet}</Button></Empty>;
}
