import type { CaseView } from '../../../shared/contract/cases';
import { lastNotice, type Notice as Told, type NoticeItem } from '../../../shared/domain/cases/notice';
import { collectWords } from '../../../shared/words/screens/collect';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { leaveWords, supplementWords } from '../../../shared/words/screens/supplement';
import { go } from '../go';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';

/** 一次性告知: by when, who asks, and each thing that is missing: what is wrong, on what basis, how it is put right. */
export function CaseNotice({ view }: { view: CaseView }) {
  const told = lastNotice(view);
  if (view.state !== 'supplementing' || !told) return null;
  return (
    <Section title={supplementWords.first} more={<Text className="mute">{supplementWords.count(told.items.filter((item) => item.answeredOn === null).length, told.items.length)}</Text>}>
      <Box className="stack">
        <Deadline told={told} department={view.department.name} />
        <Card>
          {told.items.map((item) => <Missing key={`${item.about}${item.key}`} item={item} />)}
          {told.items.some(({ about, answeredOn }) => about === 'material' && answeredOn === null) && <Cell icon="truck-duotone" title={collectWords.owed} onPress={() => go('delivery', { caseNo: view.caseNo })} />}
        </Card>
      </Box>
    </Section>
  );
}

function Deadline({ told: { replyBy, by, at, leave }, department }: { told: Told; department: string }) {
  const now = today();
  return (
    <Card className="padded">
      <Text as="p" className="case-row-due">{`${supplementWords.dueOn(dayWords(replyBy, now))} · ${leftWords(replyBy, now)}`}</Text>
      <Text as="p" className="case-row-next">{supplementWords.asked(`${department} ${by.name}`, dayWords(at.slice(0, 10), now))}</Text>
      <Text as="p" className="case-row-says">{supplementWords.overdue}</Text>
      {leave && <Box className="notice-again"><Notice tone="gold">{supplementWords.again(leaveWords[leave.ground], leave.reason)}</Notice></Box>}
    </Card>
  );
}

function Missing({ item }: { item: NoticeItem }) {
  return (
    <Box className="case-row stacked">
      <Box className="case-row-head">
        <Text as="h3" className="strong grow">{item.name}</Text>
        <Tag tone={item.answeredOn ? 'jade' : 'gold'} icon={item.answeredOn ? 'check' : 'note-pencil'}>{item.answeredOn ? supplementWords.done(dayWords(item.answeredOn, today())) : supplementWords.open}</Tag>
      </Box>
      {item.answeredOn === null && <WhatIsWrong item={item} />}
    </Box>
  );
}

export function WhatIsWrong({ item: { problem, basis, howToFix } }: { item: NoticeItem }) {
  return <Rows rows={[{ name: supplementWords.problem, value: problem }, { name: supplementWords.howToFix, value: howToFix }, { name: supplementWords.basis, value: basis }]} />;
}
