import { useState } from 'react';
import { type listQueue } from '../../../../shared/contract/desk';
import { type countQueue } from '../../../../shared/contract/queue';
import type { OfficerView } from '../../../../shared/contract/sign-in';
import { mayDecide } from '../../../../shared/domain/people/officer';
import { deskWords } from '../../../../shared/words/screens/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import { Faces } from '../../faces';
import { Button } from '../../ui/button';
import { Box, Heading, Press, Text } from '../../ui/prim';
import type { FoundPages } from '../../use-pages';
import type { Found } from '../../use-call';
import type { OutputOf } from '../../../../shared/contract/endpoint';
import { useKeys } from '../../keys';
import { everything, countOf, type Asked } from './asked';
import { BatchBar } from './batch-bar';
import { BatchSheet } from './batch-sheet';
import { ColleaguesSheet } from './colleagues-sheet';
import { FilterSheet } from './filter-sheet';
import { HandedLine, Queue } from './queue';
import { Found as FoundCases, Search } from './search';
import { TakeNext } from './take-next';
import { useMarks } from './use-marks';
import { Views } from './views';
import { focusOnSearch } from '../../walk-lines';

type PaneProps = {
  officer: OfficerView | undefined; asked: Asked; picked: string | null;
  queue: FoundPages<OutputOf<typeof listQueue>>; counts: Found<OutputOf<typeof countQueue>>;
  onAsk(asked: Asked, desk?: string): void; onPick(caseNo: string): void; onChanged(): void;
};

/** A desk's queue: what to take next, what is shown of it, what is found, what is done with many at once. */
export function QueuePane({ officer, asked, picked, queue, counts, onAsk, onPick, onChanged }: PaneProps) {
  const [typed, setTyped] = useState('');
  const [sought, seek] = useState('');
  const [sheet, openSheet] = useState<'filter' | 'colleagues' | 'batch' | null>(null);
  const marks = useMarks();
  const isWorking = officer !== undefined && mayDecide(officer.role);
  const rows = queue.value?.flatMap((page) => page.cases) ?? [];
  const desk = queue.value?.[0]?.desk;
  const items = [...new Map(rows.map(({ itemCode, itemName }) => [itemCode, { code: itemCode, name: itemName }])).values()];
  const ask = (next: Asked, of?: string) => { marks.none(); onAsk(next, of); };
  const close = () => openSheet(null);
  useKeys({ '/': focusOnSearch });
  return (
    <>
      <Box className="queue-head">
        <Box className="grow">
          <Heading className="queue-title">{deskWords.queue(asked.item || asked.urgency ? `${rows.length}${queue.more ? '+' : ''}` : countOf(counts.value?.counts[asked.view].all))}</Heading>
          <Text as="p" className="queue-says">{queueWords.order}</Text>
        </Box>
        {isWorking && <TakeNext desk={desk} itemCode={asked.item?.code} onTaken={(caseNo) => { onChanged(); onPick(caseNo); }} onAgain={onChanged} />}
      </Box>
      <Search typed={typed} onType={(next) => { setTyped(next); if (next === '') seek(''); }} onSearch={seek} />
      {sought ? (
        <FoundCases asked={sought} desks={new Map(officer?.desks.map(({ code, name }) => [code, name]))} picked={picked} onPick={onPick} onBack={() => { setTyped(''); seek(''); }} />
      ) : (
        <>
          <HandedLine counts={counts.value?.counts} onOpen={() => ask({ view: 'handedToMe' })} />
          <Views asked={asked} counts={counts.value?.counts} onAsk={ask}>
            <Box className="queue-tools">
              <Press className="text-button act" onPress={() => openSheet('filter')}>{queueWords.filter}</Press>
              {isWorking && <Press className="text-button act" isOn={marks.isOn} onPress={() => (marks.isOn ? marks.end() : marks.begin())}>{marks.isOn ? queueWords.leaveBatch : queueWords.batch}</Press>}
              <Press className="text-button act" onPress={() => openSheet('colleagues')}>{queueWords.colleagues}</Press>
              <Press className="text-button act" onPress={onChanged}>{deskWords.refresh}</Press>
            </Box>
          </Views>
          {marks.isOn && <BatchBar marks={marks} rows={rows} onAct={() => openSheet('batch')} />}
          <Faces of={queue} waiting={[84, 84, 84]}>{() => <Queue rows={rows} found={queue} marks={isWorking ? marks : null} picked={picked} onPick={onPick} />}</Faces>
          {rows.length === 0 && (asked.view !== 'desk' || asked.urgency || asked.item) && queue.value && <Box className="queue-more"><Button kind="tonal" isWide onPress={() => ask(everything)}>{queueWords.showAll}</Button></Box>}
        </>
      )}
      {sheet === 'filter' && desk && <FilterSheet desk={desk} asked={asked} items={items} onAsk={(next, of) => { close(); ask(next, of); }} onClose={close} />}
      {sheet === 'colleagues' && desk && <ColleaguesSheet desk={desk} onClose={close} />}
      {sheet === 'batch' && officer && <BatchSheet rows={marks.marked} role={officer.role} onDone={onChanged} onOpen={(caseNo) => { close(); onPick(caseNo); }} onClose={() => { close(); marks.end(); }} />}
    </>
  );
}
