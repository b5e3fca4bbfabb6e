import type { GuideView } from '../../../shared/contract/items';
import { promisedWords, visitWords, zoneWords } from '../../../shared/words/items';
import { guideWords, yuanWords } from '../../../shared/words/screens/guide';
import { Facts } from '../ui/facts';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';
import type { Zone } from '../../../shared/domain/items/item';

const tones: Record<Zone, Tone> = { 'no-certificate': 'brand', 'no-meeting': 'jade', benefit: 'gold' };

/** The name of the item and the four facts people ask for first. */
export function GuideHead({ guide }: { guide: GuideView }) {
  return (
    <>
      <Box className="guide-head">
        <Text as="h2" className="guide-name">{guide.name}</Text>
        <Text as="p" className="guide-department">{guide.departmentName}</Text>
        <Box className="tags">{guide.zones.map((zone) => <Tag key={zone} tone={tones[zone]}>{zoneWords[zone].name}</Tag>)}</Box>
      </Box>
      {guide.isExternal && (
        <Box className="pad guide-external">
          <Notice tone="gold" icon="map-pin">
            <Text as="p">{guideWords.external}</Text>
            <Text as="p" className="notice-says">{guideWords.externalSays(guide.departmentName)}</Text>
          </Notice>
        </Box>
      )}
      <Box className="pad guide-facts">
        <Facts
          facts={[
            { name: guideWords.promised, value: promisedWords(guide.promisedDays) },
            { name: guideWords.statutory, value: promisedWords(guide.statutoryDays) },
            { name: guideWords.visits, value: visitWords(guide.onsiteVisits) },
            { name: guideWords.fee, ...feeOf(guide) },
            { name: guideWords.result, value: guide.result.name, says: guide.result.licenceType ? guideWords.resultLicence : guideWords.resultOnline },
          ]}
        />
      </Box>
    </>
  );
}

function feeOf({ fee }: GuideView): { value: string; says?: string } {
  if (!fee || fee.amountFen === 0) return { value: guideWords.free, ...(fee?.note ? { says: fee.note } : {}) };
  return { value: yuanWords(fee.amountFen), says: fee.note ?? fee.name };
}
