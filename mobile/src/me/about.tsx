import { getHall } from '../../../shared/contract/items';
import { aboutWords } from '../../../shared/words/screens/me';
import { itemsWords } from '../../../shared/words/screens/items';
import { go } from '../go';
import { Page } from '../page';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';

export default function About() {
  const hall = useCall(getHall, {}).value;
  return (
    <Page title={aboutWords.title}>
      <Box className="pad stack">
        <Card className="padded">
          <Text as="h2" className="section-title">{aboutWords.name}</Text>
          <Text as="p">{aboutWords.says}</Text>
        </Card>
        <Card className="padded">
          <Text as="h2" className="section-title">{aboutWords.script}</Text>
          <Text as="p">{aboutWords.scriptSays}</Text>
        </Card>
        <Card>
          <Cell title={aboutWords.items} value={hall ? itemsWords.count(hall.counts.items) : aboutWords.asking} />
          <Cell title={aboutWords.departments} value={hall ? String(hall.departments.length) : aboutWords.asking} />
          <Cell icon="seal-check-duotone" title={aboutWords.checkLicence} says={aboutWords.checkLicenceSays} onPress={() => go('checkLicence', {})} />
          <Cell icon="phone-call" title={aboutWords.phone} says={aboutWords.hours} />
        </Card>
        <Notice tone="gold">
          <Text as="p">{aboutWords.data}</Text>
          <Text as="p" className="plain">{hall?.notice ?? aboutWords.fallback}</Text>
        </Notice>
      </Box>
    </Page>
  );
}
