import type { CaseView } from '../../../shared/contract/cases';
import type { MaterialForecast } from '../../../shared/contract/items';
import { waysWords } from '../../../shared/words/screens/ways';
import { Consent } from '../consent';
import { Notice } from '../ui/notice';
import { Box } from '../ui/prim';
import { UploadField } from '../uploads/upload-field';
import type { SupplyWay } from './supply-ways';

type WithProps = { way: SupplyWay; view: CaseView; row: MaterialForecast | undefined; material: string; onFiles(files: string[], open: number): void };

/** What the chosen way needs: consent, nothing more, or files. */
export function SupplyWith({ way, view, row, material, onFiles }: WithProps) {
  if (way === 'licence' && row?.licence) return <Box className="supply-with"><Consent itemName={view.itemName} asked={[{ material: row.name, licence: row.licence }]} /></Box>;
  if (way === 'reuse' && row?.reuse) return <Box className="pad supply-with"><Notice tone="jade">{waysWords.reused(row.reuse.name, row.reuse.validUntil)}</Notice></Box>;
  return <Box className="pad supply-with"><UploadField caseNo={view.caseNo} material={material} onChange={onFiles} /></Box>;
}
