import { useState } from 'react';
import { listQueueFilters, removeQueueFilter, saveQueueFilter, type CountedFilter } from '../../../../shared/contract/queue';
import { queueWords, urgencyWords, viewWords } from '../../../../shared/words/screens/queue';
import type { No } from '../../call';
import { Faces, sentenceOf } from '../../faces';
import { say } from '../../said';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Box, Press, Text } from '../../ui/prim';
import { Sheet } from '../../ui/sheet';
import { TextField } from '../../ui/text-field';
import { useAct } from '../../use-act';
import { useCall } from '../../use-call';
import { countOf, inputOf, type Asked } from './asked';

export type ItemName = { code: string; name: string };
/** `items`: those of the lines that are shown. */
type FilterSheetProps = { desk: string; asked: Asked; items: readonly ItemName[]; onAsk(asked: Asked, desk?: string): void; onClose(): void };

/** By item, and the filters one saved, each with its count now. */
export function FilterSheet({ desk, asked, items, onAsk, onClose }: FilterSheetProps) {
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const found = useCall(listQueueFilters, {});
  const saving = useAct(saveQueueFilter);
  const removing = useAct(removeQueueFilter);

  async function save() {
    if (!name.trim()) return setMissing(true);
    const answer = await saving.act({ ...inputOf(desk, asked), desk, name: name.trim() });
    if (answer && !answer.ok) return setRefused(answer);
    setRefused(null);
    setName('');
    say(queueWords.savedDone);
    found.again();
  }
  async function remove(filter: CountedFilter) {
    const answer = await removing.act({ name: filter.name });
    if (answer && !answer.ok) return setRefused(answer);
    found.again();
  }
  const named = (code: string) => items.find((one) => one.code === code) ?? { code, name: code };
  const use = ({ desk: of, view, urgency, itemCode }: CountedFilter) => onAsk({ view, ...(urgency ? { urgency } : {}), ...(itemCode ? { item: named(itemCode) } : {}) }, of);
  return (
    <Sheet title={queueWords.filter} onClose={onClose}>
      <Box className="framed">
        <ChoiceField
          label={queueWords.item} isRequired={false} value={asked.item?.code ?? ''} hint={queueWords.itemSays} options={items.map(({ code, name: itemName }) => ({ value: code, name: itemName }))}
          onValue={(code) => onAsk(code ? { ...asked, item: named(code) } : { view: asked.view })}
        />
      </Box>
      <Text as="h3" className="pane-title flush queue-part">{queueWords.saved}</Text>
      <Faces of={found} waiting={[48, 48]}>
        {({ filters }) => (filters.length === 0 ? <Text as="p" className="queue-says">{queueWords.savedNone}</Text> : (
          <Box as="ul">
            {filters.map((filter) => (
              <Box as="li" key={filter.name} className="saved-filter">
                <Press className="saved-use" onPress={() => use(filter)}>
                  <Text className="grow">{filter.name}</Text>
                  <Text className="queue-says">{filter.itemCode ? named(filter.itemCode).name : [viewWords[filter.view], filter.urgency && urgencyWords[filter.urgency]].filter(Boolean).join(' · ')}</Text>
                  <Text className="queue-count">{countOf(filter.counted)}</Text>
                </Press>
                <Press className="icon-button" label={queueWords.remove(filter.name)} onPress={() => void remove(filter)}><Icon name="x-circle" /></Press>
              </Box>
            ))}
          </Box>
        ))}
      </Faces>
      {refused && <Notice tone="danger">{sentenceOf(refused)}</Notice>}
      <Box className="framed queue-part">
        <TextField
          label={queueWords.saveAs} isRequired kind="text" value={name} maxLength={20} hint={queueWords.saveAsHint} problem={isMissing ? queueWords.saveMissing : undefined}
          onValue={(typed) => { setName(typed); setMissing(false); }} onDone={() => void save()}
        />
      </Box>
      <Box className="sheet-acts"><Button isDisabled={saving.isActing} onPress={() => void save()}>{queueWords.save}</Button></Box>
    </Sheet>
  );
}
