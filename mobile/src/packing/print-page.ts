import { packingWords } from '../../../shared/words/screens/packing';
import { say } from '../said';

/** Mini-programs know no printer. */
export function printPage(): void {
  say(packingWords.printElsewhere);
}
