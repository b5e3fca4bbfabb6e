import type { Forecast, GuideView, MaterialForecast } from '../../../shared/contract/items';
import { isFree } from '../../../shared/domain/cases/choices';
import type { ProofKind } from '../../../shared/domain/cases/proof';
import type { Material } from '../../../shared/domain/items/item';
import { validToWords } from '../../../shared/words/screens/days';
import { canBeFetched, couldBeFree, expiredWords, fetchedFrom, guideWords, unmetWords } from '../../../shared/words/screens/guide';
import { forecastWords, standWords, wayWords } from '../../../shared/words/screens/ways';
import { countsOf } from '../ways-counted';
import { Card } from '../ui/card';
import { Cell } from '../ui/cell';
import type { IconName } from '../ui/icon-names';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { Skeleton } from '../ui/skeleton';
import { Tag, type Tone } from '../ui/tag';

type Line = { code: string; name: string; says: string; by: ProofKind; isPerhaps: boolean };
const looks: Record<ProofKind, { icon: IconName; tone: 'jade' | 'gold' | 'mute'; tag: string; tagTone: Tone }> = {
  form: { icon: 'check-circle-fill', tone: 'jade', tag: standWords.free, tagTone: 'jade' },
  licence: { icon: 'check-circle-fill', tone: 'jade', tag: standWords.free, tagTone: 'jade' },
  commitment: { icon: 'note-pencil', tone: 'gold', tag: wayWords.commitment.name, tagTone: 'gold' },
  later: { icon: 'clock', tone: 'gold', tag: standWords.later, tagTone: 'gold' },
  reuse: { icon: 'check-circle-fill', tone: 'jade', tag: standWords.free, tagTone: 'jade' },
  upload: { icon: 'file-text', tone: 'mute', tag: wayWords.upload.name, tagTone: 'brand' },
};

/** What to bring: for somebody signed in what is really still missing, else what could be left out. */
export function GuideMaterials({ guide, forecast, isWaiting }: { guide: GuideView; forecast: Forecast | undefined; isWaiting: boolean }) {
  if (isWaiting) return <Box className="unpadded"><Skeleton heights={[50, 300]} /></Box>;
  const lines = forecast ? forecast.materials.map(foretold) : guide.materials.map(possible);
  return (
    <>
      {forecast && <Standing forecast={forecast} />}
      {forecast ? <ForecastLine forecast={forecast} /> : <PossibleLine guide={guide} lines={lines} />}
      <Card>
        {lines.map(({ code, name, says, by, isPerhaps }) => (
          <Cell
            key={code} icon={looks[by].icon} tone={looks[by].tone} title={name} says={says}
            value={isPerhaps && !isFree(by) ? <Tag tone="grey">{guideWords.perhaps}</Tag> : <Tag tone={looks[by].tagTone}>{looks[by].tag}</Tag>}
          />
        ))}
      </Card>
    </>
  );
}

/** What stands in the way, before anything is filled in. */
function Standing({ forecast: { isForYou, eligibility } }: { forecast: Forecast }) {
  const unmet = eligibility.filter((row) => row.verdict === 'unmet').map((row) => row.says);
  if (!isForYou) return <Notice tone="gold" icon="swap">{guideWords.notForYou}</Notice>;
  return unmet.length > 0 ? <Notice tone="plum">{unmetWords(unmet)}</Notice> : null;
}

function ForecastLine({ forecast: { materials } }: { forecast: Forecast }) {
  const counts = countsOf(materials.filter((one) => one.necessity === 'required').map(({ by }) => by));
  return <Notice tone={counts.free === counts.all ? 'jade' : 'gold'}>{forecastWords(counts)}</Notice>;
}

function PossibleLine({ guide, lines }: { guide: GuideView; lines: Line[] }) {
  const required = lines.filter((line) => !line.isPerhaps);
  const free = required.filter((line) => isFree(line.by)).length;
  return <Notice tone="brand">{couldBeFree(required.length, free) + (guide.isExternal ? '' : `。${guideWords.signInToSee}`)}</Notice>;
}

function foretold({ code, name, necessity, when, by, licence, expired }: MaterialForecast): Line {
  const how = licence ? fetchedFrom(licence.name, validToWords(licence.validTo)) : expired[0] ? expiredWords(expired[0].name, expired[0].validTo) : wayWords[by].says;
  return { code, name, by, isPerhaps: necessity === 'conditional', says: when ? `${guideWords.only(when)}，${how}` : how };
}

function possible({ code, name, necessity, when, isForm, licenceTypes, commitment, tolerable }: Material): Line {
  const by = isForm ? 'form' : licenceTypes.length > 0 ? 'licence' : commitment ? 'commitment' : tolerable ? 'later' : 'upload';
  const how = by === 'licence' ? canBeFetched : wayWords[by].says;
  return { code, name, by, isPerhaps: necessity === 'conditional', says: when ? `${guideWords.only(when)}，${how}` : how };
}
