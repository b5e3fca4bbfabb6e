import { replyDays, type NoticeItemAsked } from '../../../../shared/domain/cases/notice';
import { defectWords, panelWords } from '../../../../shared/words/screens/desk-panel';
import { leaveWords } from '../../../../shared/words/screens/supplement';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { Box, Press, Text } from '../../ui/prim';
import { TextField } from '../../ui/text-field';
import { itemKey } from './missing';
import type { PartProps } from './part-props';

const LONGEST = 500;
type Nameable = { about: NoticeItemAsked['about']; key: string; name: string };

/** 一次性告知: each thing that is missing, what is wrong with it, on what basis, and how it is put right. */
export function NoticePart(props: PartProps) {
  const { view: { materials, sections, noticeLeave, basis }, draft, set, wrong } = props;
  const about = {
    material: materials.map(({ code, name }): Nameable => ({ about: 'material', key: code, name })),
    answer: sections.flatMap(({ rows }) => rows.map(({ key, label }): Nameable => ({ about: 'answer', key, name: label }))),
  };
  const toggle = (one: Nameable) => set({
    items: draft.items.some((item) => itemKey(item) === itemKey(one)) ? draft.items.filter((item) => itemKey(item) !== itemKey(one))
      : [...draft.items, { about: one.about, key: one.key, problem: '', basis: basis[0] ?? '', howToFix: '' }],
  });
  const none = wrong('items', panelWords.missingItems);
  return (
    <>
      <Text as="p" className="panel-says">{panelWords.noticeOnce}</Text>
      {noticeLeave && <Notice tone="gold">{panelWords.noticeAgain(leaveWords[noticeLeave.ground], noticeLeave.by.name, noticeLeave.reason)}</Notice>}
      {none && <Notice tone="danger">{none}</Notice>}
      <Ticks title={panelWords.noticeMaterials} all={about.material} toggle={toggle} {...props} />
      <Ticks title={panelWords.noticeAnswers} all={about.answer} toggle={toggle} {...props} />
      <TextField
        label={panelWords.replyDays} isRequired kind="number" value={draft.replyDays} maxLength={2} hint={panelWords.replyDaysHint(replyDays.least, replyDays.most)}
        problem={wrong('replyDays', panelWords.replyDaysHint(replyDays.least, replyDays.most))} onValue={(days) => set({ replyDays: days })}
      />
    </>
  );
}

function Ticks({ title, all, toggle, ...props }: PartProps & { title: string; all: readonly Nameable[]; toggle(one: Nameable): void }) {
  return (
    <Box as="fieldset" className="field of-ticks">
      <Text as="legend" className="field-label">{title}</Text>
      {all.map((one) => {
        const item = props.draft.items.find((asked) => itemKey(asked) === itemKey(one));
        return (
          <Box key={one.key}>
            <Press className="tick" role="checkbox" isOn={item !== undefined} onPress={() => toggle(one)}>
              <Text className={`tick-box ${item ? 'on' : ''}`} isHidden>{item && <Icon name="check" />}</Text>
              <Text className="grow">{one.name}</Text>
            </Press>
            {item && <Asked item={item} name={one.name} {...props} />}
          </Box>
        );
      })}
    </Box>
  );
}

function Asked({ item, name, draft, set, wrong }: PartProps & { item: NoticeItemAsked; name: string }) {
  const change = (next: Partial<NoticeItemAsked>) => set({ items: draft.items.map((one) => (one === item ? { ...one, ...next } : one)) });
  return (
    <Box className="notice-item">
      <Box className="notice-quick">
        {defectWords.map((defect) => (
          <Button key={defect.name} kind="line" isSmall label={panelWords.of(defect.name, name)} onPress={() => change({ problem: defect.problem, howToFix: defect.howToFix })}>{defect.name}</Button>
        ))}
      </Box>
      {(['problem', 'howToFix', 'basis'] as const).map((key) => (
        <TextField
          key={key} label={panelWords.of(panelWords[key], name)} isRequired kind="paragraph" value={item[key]} maxLength={LONGEST} problem={wrong(`${itemKey(item)}:${key}`)}
          onValue={(typed) => change({ [key]: typed })}
        />
      ))}
    </Box>
  );
}
