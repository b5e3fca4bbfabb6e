import { getPrivacyNotice, listConsents, type PrivacyNotice } from '../../../shared/contract/privacy';
import { basisWords, dataKindWords, keepingWords, privacyWords as words } from '../../../shared/words/screens/privacy';
import { dayWords } from '../../../shared/words/screens/days';
import { Faces } from '../faces';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Tag } from '../ui/tag';
import { useCall } from '../use-call';
import { MyConsents } from './my-consents';
import { MyData } from './my-data';

/** 个人信息与授权: what the hall knows of people; for whoever is signed in, what they agreed to and what they may ask. */
export default function Privacy() {
  const notice = useCall(getPrivacyNotice, {});
  const isApplicant = useIsApplicant();
  const consents = useCall(listConsents, {}, isApplicant);
  // Together, or what is read already would move.
  const found = isApplicant && consents.value === undefined ? { ...consents, value: undefined } : notice;
  return (
    <Page title={words.title}>
      {isApplicant && <MyData />}
      <Faces<PrivacyNotice> of={found} waiting={[60, 160, 160, 160]}>
        {(value) => <>{consents.value && <MyConsents {...consents.value} onChanged={consents.again} />}<Notice notice={value} /></>}
      </Faces>
    </Page>
  );
}

function Notice({ notice: { version, since, lines } }: { notice: PrivacyNotice }) {
  return (
    <Section title={words.notice}>
      <Box className="stack">
        <Text as="p" className="small-print">{`${words.version(version, dayWords(since, today()))} · ${words.handler} · ${words.contact}`}</Text>
        {lines.map(({ kind, basis, article, isSensitive, keeping }) => (
          <Card key={kind} className="padded">
            <Box className="privacy-kind"><Text as="h3" className="strong">{dataKindWords[kind].name}</Text>{isSensitive && <Tag tone="gold">{words.sensitiveMark}</Tag>}</Box>
            <Text as="p">{dataKindWords[kind].what}</Text>
            <Rows rows={[{ name: words.why, value: dataKindWords[kind].why }, { name: words.basis, value: `${basisWords[basis]}（${words.law(article)}）` }, { name: words.kept, value: keepingWords(keeping) }]} />
          </Card>
        ))}
      </Box>
    </Section>
  );
}
