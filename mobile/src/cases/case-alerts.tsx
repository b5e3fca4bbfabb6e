import type { CaseView } from '../../../shared/contract/cases';
import { listMyLicences } from '../../../shared/contract/licences';
import type { LicenceAlert, LicenceSays } from '../../../shared/domain/cases/licence-alert';
import { dayWords, validToWords } from '../../../shared/words/screens/days';
import { licenceStatusWords } from '../../../shared/words/screens/licences';
import { alertWords } from '../../../shared/words/screens/owed';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';

/** Licences that changed after they were fetched: before and after. */
export function CaseAlerts({ view: { alerts } }: { view: CaseView }) {
  const licences = useCall(listMyLicences, {}, alerts.length > 0).value?.licences ?? [];
  if (alerts.length === 0) return null;
  return (
    <Section title={alertWords.title}>
      <Box className="stack">
        {alerts.map((alert) => {
          const labels = licences.find((one) => one.licenceNo === alert.licenceNo)?.fields ?? [];
          return <Changed key={`${alert.material}${alert.seenAt}`} alert={alert} labelOf={(key) => labels.find((one) => one.key === key)?.label ?? null} />;
        })}
      </Box>
    </Section>
  );
}

function Changed({ alert, labelOf }: { alert: LicenceAlert; labelOf(key: string): string | null }) {
  const { name, seenAt, before, after, acknowledged } = alert;
  const day = (at: string) => dayWords(at.slice(0, 10), today());
  return (
    <Card className="padded">
      <Text as="h3" className="strong">{name}</Text>
      <Text as="p" className="case-row-says">{alertWords.seen(day(seenAt))}</Text>
      {changesOf(before, after, labelOf).map(({ label, was, is }) => (
        <Box key={label} className="changed">
          <Text as="p" className="case-row-says">{label}</Text>
          <Text as="p">{`${alertWords.before}：${was}`}</Text>
          <Text as="p" className="strong">{`${alertWords.after}：${is}`}</Text>
        </Box>
      ))}
      {acknowledged
        ? <Notice tone="jade"><Text as="p">{alertWords.known(day(acknowledged.at))}</Text><Text as="p" className="plain">{acknowledged.note}</Text></Notice>
        : <Notice tone="gold">{alertWords.says}</Notice>}
    </Card>
  );
}

type Change = { label: string; was: string; is: string };

/** What differs, in words; a field that has no word on this licence is not shown. */
function changesOf(before: LicenceSays, after: LicenceSays, labelOf: (key: string) => string | null): Change[] {
  const keys = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  const written = (value: string | number | null | undefined) => (value === null || value === undefined || value === '' ? alertWords.empty : String(value));
  return [
    { label: alertWords.status, was: licenceStatusWords[before.status], is: licenceStatusWords[after.status] },
    { label: alertWords.validTo, was: validToWords(before.validTo), is: validToWords(after.validTo) },
    ...keys.flatMap((key): Change[] => {
      const label = labelOf(key);
      return label === null ? [] : [{ label, was: written(before.fields[key]), is: written(after.fields[key]) }];
    }),
  ].filter(({ was, is }) => was !== is);
}
