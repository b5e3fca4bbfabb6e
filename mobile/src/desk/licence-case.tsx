import { useState } from 'react';
import type { DeskLicenceView } from '../../../shared/contract/licence-desk';
import { groundBook } from '../../../shared/domain/licences/grounds';
import type { DeskAction } from '../../../shared/domain/licences/licence-flow';
import { groundWords, licenceActionWords } from '../../../shared/words/licences';
import { momentWords } from '../../../shared/words/screens/days';
import { deskLicenceWords as words } from '../../../shared/words/screens/desk-licence';
import { licenceStatusWords, licenceWords } from '../../../shared/words/screens/licences';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { Timeline } from '../ui/timeline';
import { LicenceSheet } from './licence-sheet';

/** A licence as its issuer sees it: what it says, what may be done, what was. */
export function LicenceCase({ view, onChanged }: { view: DeskLicenceView; onChanged(): void }) {
  const [doing, setDoing] = useState<DeskAction | null>(null);
  const { name, holderName, status, version, licenceNo, validTo, eLicenceId, fields, actions, life } = view;
  return (
    <Box className="stack">
      <Card className="padded">
        <Box className="licence-head-line">
          <Text as="h2" className="strong grow">{name}</Text>
          <Tag tone={status === 'valid' ? 'jade' : 'grey'} icon={status === 'valid' ? 'check' : 'clock'}>{licenceStatusWords[status]}</Tag>
        </Box>
        <Rows
          rows={[
            { name: words.holder, value: holderName }, { name: words.version, value: String(version) }, { name: licenceWords.number, value: licenceNo },
            { name: licenceWords.validTo, value: validTo ?? licenceWords.forever }, { name: licenceWords.id, value: eLicenceId }, ...fields.map(({ label, value }) => ({ name: label, value })),
          ]}
        />
        {actions.length === 0 && <Text as="p" className="case-row-says">{words.noActions}</Text>}
        <Box className="licence-does">{actions.map((action) => <Button key={action} kind={action === 'revoke' || action === 'cancel' ? 'line' : 'tonal'} onPress={() => setDoing(action)}>{licenceActionWords[action]}</Button>)}</Box>
      </Card>
      <Text as="h2" className="strong">{words.history}</Text>
      <Card className="padded">
        {life.length === 0 ? <Text as="p" className="case-row-says">{words.none}</Text> : (
          <Timeline
            happenings={life.map(({ action, at, name: who, reason, ground, until, before }) => ({
              title: licenceActionWords[action], says: [momentWords(at, today()), who, until ? words.untilOn(until) : ''].filter(Boolean).join(' · '), state: 'done' as const,
              note: [ground ? `${groundWords[ground]}（${groundBook[ground].law}）` : '', reason, ...(before ?? []).map(({ label, value }) => words.was(label, value))].filter(Boolean).join('；'),
            }))}
          />
        )}
      </Card>
      {doing && <LicenceSheet view={view} action={doing} onClose={() => setDoing(null)} onChanged={onChanged} />}
    </Box>
  );
}
