import { useCallback, useState } from 'react';
import type { CaseView } from '../../../shared/contract/cases';
import type { MaterialForecast } from '../../../shared/contract/items';
import { authoriseLicences, supplyMaterial } from '../../../shared/contract/proofs';
import { requestFor } from '../../../shared/domain/cases/choices';
import type { ProofRequest } from '../../../shared/domain/cases/proof';
import { AUTHORISATION_TEXT } from '../../../shared/words/authorisation';
import { owedWords } from '../../../shared/words/screens/owed';
import type { No } from '../call';
import { say } from '../said';
import { useAct } from '../use-act';
import type { SupplyWay } from './supply-ways';

type Asked = { view: CaseView | undefined; material: string; way: SupplyWay; row: MaterialForecast | undefined; onGiven(): void };
export type Supplying = { give(files: string[], open: number): void; isReady: boolean; isActing: boolean; refused: No | null; close(): void; send(): Promise<void> };

/** Gives an owed material: consent first where a licence is fetched. */
export function useSupply({ view, material, way, row, onGiven }: Asked): Supplying {
  const [files, setFiles] = useState<{ files: string[]; open: number }>({ files: [], open: 0 });
  const [refused, setRefused] = useState<No | null>(null);
  const consenting = useAct(authoriseLicences);
  const supplying = useAct(supplyMaterial);
  const choosable = row ?? { necessity: 'required' as const, by: 'upload' as const, ways: ['upload' as const], licence: null, reuse: null };
  const proof = requestFor(choosable, { by: way, ...files });

  async function send() {
    if (!view || !proof) return;
    const licences = licencesFor(view, { [material]: proof });
    const consent = licences.length > 0 ? await consenting.act({ caseNo: view.caseNo, licences, textVersion: AUTHORISATION_TEXT }) : { ok: true as const };
    if (!consent) return;
    if (!consent.ok) return setRefused(consent);
    const answer = await supplying.act({ caseNo: view.caseNo, material, proof });
    if (!answer) return;
    if (!answer.ok) return setRefused(answer);
    say(owedWords.given);
    onGiven();
  }
  return {
    give: useCallback((ids, open) => setFiles({ files: ids, open }), []), isReady: proof !== null, isActing: consenting.isActing || supplying.isActing,
    refused, close: () => setRefused(null), send,
  };
}

/** A new consent takes the place of the old one: what is still being asked for stays in it. */
export function licencesFor({ proofs, authorisation }: Pick<CaseView, 'proofs' | 'authorisation'>, given: Readonly<Record<string, ProofRequest>>): { material: string; licenceNo: string }[] {
  const fetched = Object.entries(given).flatMap(([material, proof]) => (proof.by === 'licence' && proof.licenceNo ? [{ material, licenceNo: proof.licenceNo }] : []));
  if (fetched.length === 0 || authorisation === null || authorisation.revokedAt !== null) return fetched;
  const awaited = authorisation.licences.filter(({ material }) => !(material in given) && proofs[material]?.by === 'awaited');
  return [...awaited.map(({ material, licenceNo }) => ({ material, licenceNo })), ...fetched];
}
