import { useState } from 'react';
import { storyWords as words } from '../../../shared/words/screens/stories';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { ChoiceField, ChoicesField, DayField } from '../ui/choice-field';
import { Empty } from '../ui/empty';
import { Facts } from '../ui/facts';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rating } from '../ui/rating';
import { Rows } from '../ui/rows';
import { SearchBox } from '../ui/search-box';
import { Sheet } from '../ui/sheet';
import { Skeleton } from '../ui/skeleton';
import { Steps } from '../ui/steps';
import { Tabs } from '../ui/tabs';
import { Tag, type Tone } from '../ui/tag';
import { TextField } from '../ui/text-field';
import { Timeline } from '../ui/timeline';
import { Toast } from '../ui/toast';

const tones: readonly Tone[] = ['brand', 'jade', 'gold', 'plum', 'danger', 'grey'];
const nothing = () => undefined;

export function ActStories() {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const [grade, setGrade] = useState<number | null>(null);
  return (
    <>
      <Section title="Button">
        <Box className="stack">
          <Button isWide onPress={nothing}>{words.primary}</Button>
          <Button kind="tonal" onPress={nothing}>{words.tonal}</Button>
          <Button kind="line" onPress={nothing}>{words.line}</Button>
          <Button kind="danger" onPress={nothing}>{words.danger}</Button>
          <Button isDisabled onPress={nothing}>{words.disabled}</Button>
          <Button isSmall kind="tonal" onPress={nothing}>{words.small}</Button>
        </Box>
      </Section>
      <Section title="Cell, Card"><Card><Cell icon="files" title={words.cell} says={words.cellSays} value={words.cellValue} onPress={nothing} /><Cell title={words.card} /></Card></Section>
      <Section title="Steps"><Steps names={words.steps} at={1} /></Section>
      <Section title="Tabs"><Tabs label={words.tabsLabel} names={words.tabs} at={at} onAt={setAt}><Text as="p">{words.tabs[at] ?? ''}</Text></Tabs></Section>
      <Section title="Rating"><Rating label={words.ratingLabel} grades={words.grades} value={grade as 5 | null} onValue={setGrade} /></Section>
      <Section title="Sheet, Toast">
        <Button kind="line" onPress={() => setOpen(true)}>{words.openSheet}</Button>
        {isOpen && <Sheet title={words.sheet} onClose={() => setOpen(false)}><Text as="p" className="sheet-says">{words.sheetSays}</Text><Button onPress={() => setOpen(false)}>{words.line}</Button></Sheet>}
        <Box className="story-toast"><Toast text={words.toast} /></Box>
      </Section>
    </>
  );
}

export function FormStories() {
  const [value, setValue] = useState('');
  const [values, setValues] = useState<string[]>([]);
  const options = words.options.map((name) => ({ value: name, name }));
  return (
    <>
      <Section title="SearchBox"><SearchBox id="story-search" value={value} placeholder={words.search} onValue={setValue} /></Section>
      <Section title="Fields">
        <Card>
          <TextField label={words.field} isRequired kind="phone" value={value} hint={words.hint} onValue={setValue} />
          <TextField label={`${words.field} 2`} isRequired kind="phone" value="12" problem={words.problem} onValue={setValue} />
          <TextField label={words.paragraph} isRequired={false} kind="paragraph" value={value} onValue={setValue} />
          <ChoiceField label={words.choice} isRequired value={value} options={options} onValue={setValue} />
          <DayField label={words.day} isRequired value="" onValue={setValue} />
          <ChoicesField label={words.choices} isRequired values={values} options={words.options} onValues={setValues} />
        </Card>
      </Section>
    </>
  );
}

export function ReadStories() {
  return (
    <>
      <Section title="Notice"><Box className="stack">{tones.map((tone) => <Notice key={tone} tone={tone}>{tone === 'danger' ? words.danger2 : words.notice}</Notice>)}</Box></Section>
      <Section title="Tag"><Box className="tags">{tones.map((tone) => <Tag key={tone} tone={tone}>{words.tag}</Tag>)}</Box></Section>
      <Section title="Facts"><Facts facts={words.facts} /></Section>
      <Section title="Rows"><Card className="padded"><Rows rows={words.rows} /></Card></Section>
      <Section title="Timeline"><Card><Timeline happenings={words.happenings} /></Card></Section>
      <Section title="Empty"><Card><Empty title={words.empty} says={words.emptySays}><Button kind="tonal" onPress={nothing}>{words.small}</Button></Empty></Card></Section>
      <Section title="Skeleton"><Skeleton heights={[72, 48]} /></Section>
    </>
  );
}
