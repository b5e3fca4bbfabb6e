import type { LicenceNotice } from '../../../shared/domain/licences/notice';
import { noticeWords } from '../../../shared/words/licences';
import { momentWords } from '../../../shared/words/screens/days';
import { licenceWords } from '../../../shared/words/screens/licences';
import { go } from '../go';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';

/** So many at the head of the wallet: the newest. */
const SHOWN = 3;

/** What the holder was told about their licences: an end that comes near, what an issuer did. */
export function Notices({ notices }: { notices: readonly LicenceNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <Section title={licenceWords.notices}>
      <Card>
        {notices.slice(0, SHOWN).map((one) => {
          const { title, says } = noticeWords(one);
          return <Cell key={one.noticeId} icon="warning-circle" title={title} says={`${says}（${momentWords(one.at, today())}）`} onPress={() => go('licence', { licenceNo: one.licenceNo })} />;
        })}
      </Card>
    </Section>
  );
}
