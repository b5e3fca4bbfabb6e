import type { DraftView } from '../../../shared/contract/cases';
import type { UnprovedMaterial } from '../../../shared/domain/cases/prove-materials';
import { proofProblemWords } from '../../../shared/words/cases';
import { supplementWords } from '../../../shared/words/screens/supplement';
import { waysWords } from '../../../shared/words/screens/ways';
import { choose } from '../chosen';
import { go } from '../go';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { UploadField } from '../uploads/upload-field';
import { WaysList } from '../ways-list';
import type { Line } from './supplement-lines';

type MaterialLine = Extract<Line, { about: 'material' }>;
type MaterialProps = { view: DraftView; line: MaterialLine; missing: UnprovedMaterial | undefined };

/** The lawful ways to give one missing material, and what the chosen one needs. */
export function SupplementMaterial({ view, line, missing }: MaterialProps) {
  const { material, way } = line;
  if (way === 'form') return <Notice tone="jade">{supplementWords.formAnew}</Notice>;
  return (
    <Box className="stack">
      {missing && <Notice tone="danger">{proofProblemWords[missing.problem]}</Notice>}
      {(material.ways.length > 1 || way === null) && (
        <WaysList label={supplementWords.way(material.name)} ways={material.ways} current={way} licence={material.licence?.name} onPick={(by) => choose(view.caseNo, material.code, { by })} />
      )}
      <Needs view={view} line={line} />
    </Box>
  );
}

function Needs({ view: { caseNo, proofs }, line: { material, way, isReady } }: { view: DraftView; line: MaterialLine }) {
  if (way === 'commitment') {
    return (
      <Box className="stack">
        {isReady && <Notice tone="jade">{waysWords.promised}</Notice>}
        <Button kind={isReady ? 'line' : 'tonal'} isSmall label={isReady ? waysWords.againOf(material.name) : waysWords.readOf(material.name)} onPress={() => go('sign', { caseNo, material: material.code, kind: 'commitment' })}>
          {isReady ? waysWords.again : waysWords.read}
        </Button>
      </Box>
    );
  }
  if (way === 'reuse' && material.reuse) return <Notice tone="jade">{waysWords.reused(material.reuse.name, material.reuse.validUntil)}</Notice>;
  if (way !== 'upload') return null;
  return (
    <>
      <UploadField caseNo={caseNo} material={material.code} onChange={(files, open) => choose(caseNo, material.code, { by: 'upload', files, open })} />
      {proofs[material.code]?.by === 'upload' && <Text as="p" className="case-row-says">{supplementWords.replaces}</Text>}
    </>
  );
}
