import { waysOpen, type Way } from '../../../shared/domain/cases/choices';
import { waysWords } from '../../../shared/words/screens/ways';
import { go } from '../go';
import { Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { WaysList } from '../ways-list';
import type { Line } from './use-ways';

type WaySheetProps = { caseNo: string; line: Line; onClose(): void; onPick(way: Way): void };

/** Every lawful way to meet a material, the lightest first. A promise is read and signed at once. */
export function WaySheet({ caseNo, line: { material, way: current }, onClose, onPick }: WaySheetProps) {
  function pick(way: Way) {
    onClose();
    if (way === current) return;
    onPick(way);
    if (way === 'commitment' || way === 'later') go('sign', { caseNo, material: material.code, kind: way });
  }
  return (
    <Sheet title={waysWords.title} onClose={onClose}>
      <Text as="p" className="sheet-says">{material.name}</Text>
      <WaysList label={waysWords.title} ways={waysOpen(material)} current={current} licence={material.licence?.name} onPick={pick} />
    </Sheet>
  );
}
