import { listLicenceNotices, listMyLicences, type LicenceView } from '../../../shared/contract/licences';
import { licenceWords } from '../../../shared/words/screens/licences';
import { Faces } from '../faces';
import { switchTo } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Empty } from '../ui/empty';
import { Box } from '../ui/prim';
import { useCall } from '../use-call';
import { LicenceCard } from './licence-card';
import { Notices } from './notices';
import './licences.scss';

export default function Wallet() {
  const isApplicant = useIsApplicant();
  const [found, told] = [useCall(listMyLicences, {}, isApplicant), useCall(listLicenceNotices, {}, isApplicant)];
  // Both or neither: what comes later would push the other down. Without an answer the licences are shown alone.
  const isTold = told.value !== undefined || told.refused !== null;
  return (
    <Page title={licenceWords.title}>
      <SignInFirst>
        <Faces of={isTold ? found : { ...found, value: undefined }} waiting={[28, 120, 120, 120]}>
          {({ licences }) => <><Notices notices={told.value?.notices ?? []} /><Licences licences={licences} /></>}
        </Faces>
      </SignInFirst>
    </Page>
  );
}

function Licences({ licences }: { licences: LicenceView[] }) {
  const valid = licences.filter((one) => one.status === 'valid');
  const gone = licences.filter((one) => one.status !== 'valid');
  if (licences.length === 0) {
    return (
      <Empty icon="identification-card-duotone" title={licenceWords.emptyTitle} says={licenceWords.emptySays}>
        <Button onPress={() => switchTo('items')}>{licenceWords.start}</Button>
      </Empty>
    );
  }
  return (
    <>
      <Shelf title={licenceWords.valid} licences={valid} />
      <Shelf title={licenceWords.gone} licences={gone} />
    </>
  );
}

function Shelf({ title, licences }: { title: string; licences: LicenceView[] }) {
  if (licences.length === 0) return null;
  return (
    <Section title={`${title} · ${licenceWords.count(licences.length)}`}>
      <Box className="stack">{licences.map((one) => <LicenceCard key={one.licenceNo} licence={one} />)}</Box>
    </Section>
  );
}
