import { array, integer, number, object, pipe, safeParse, string, unknown } from 'valibot';
import type { ELicenceCodes } from '../../../shared/domain/licences/licence-type';
import type { CorrectionAsk, LicencePull, SharedHolder, SharedLicence } from '../../../shared/domain/licences/shared-licence';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';
import type { LicenceShare } from '../../hall';
import { callerTo, type Log, type ShareSettings } from './call';
import { readChange, readWritten, sharedLicence, type Types, type Written } from './read-licence';

export type ShareWorld = {
  /** National codes of the catalogue's licence types. */
  codes(): Promise<ELicenceCodes>;
  /** Milliseconds, for deadlines. */
  clock(): number;
  log: Log;
};

const pulled = object({ licences: array(unknown()) });
const followed = object({ changes: array(object({ seq: number(), content: string(), signature: string() })), upTo: pipe(number(), integer()) });
const ticketed = object({ ticket: string() });
/** The person asked for is not who the share knows under that number. */
const MISMATCH = /^2\d{3}$/;
const NOT_AUTHORISED = /^4\d{3}$/;
const NOT_ACCEPTED = /^[25]\d{3}$/;
const DONE = '0000';

/** The real share over HTTP. What it means is in functions/hall.ts; what it is asked and answers, in call.ts and read-licence.ts. */
export function openLicenceShare(settings: ShareSettings, { codes, clock, log }: ShareWorld): LicenceShare {
  const call = callerTo(settings, clock, log);
  const distrust = (why: string, record?: string | number) => {
    log({ partner: 'licenceShare', distrust: why, record });
    return refuse('NoAnswer');
  };
  const typesOf = async (): Promise<Types> => new Map(Object.entries((await codes()).types).map(([type, code]) => [code, type]));
  return {
    async pull(ask) {
      if (ask.grant.revokedAt !== null) return refuse('NotAuthorised');
      const known = (await codes()).types;
      const answer = await call('queryCertInfoByHolderCode', pullBody(ask, known), ask.caseNo);
      if (!answer.ok) return answer;
      const { code, data } = answer.value;
      if (MISMATCH.test(code)) return refuse('HolderMismatch');
      if (NOT_AUTHORISED.test(code)) return refuse('NotAuthorised');
      const { success, output } = safeParse(pulled, data);
      if (code !== DONE || !success) return distrust(`code ${code}`, ask.caseNo);
      const written = output.licences.map((one) => readWritten(one, settings.publicKey));
      return written.includes(undefined) ? distrust('seal', ask.caseNo) : licencesFor(ask, written as Written[], await typesOf());
    },
    async changesSince(seq) {
      const answer = await call('changes', { since: seq });
      if (!answer.ok) return answer;
      const { success, output } = safeParse(followed, answer.value.data);
      if (!success || output.upTo < seq) return distrust('changes');
      const types = await typesOf();
      const changes = output.changes.flatMap((one) => {
        const read = readChange(one, settings.publicKey, types);
        if (read?.seq === one.seq) return [read];
        distrust('seal', one.seq);
        return [];
      });
      return allow({ changes, upTo: output.upTo });
    },
    async revoke(grantId) {
      const answer = await call('grants/revoke', { grantId });
      if (!answer.ok) return answer;
      return answer.value.code === DONE ? allow(undefined) : distrust(`code ${answer.value.code}`);
    },
    async askCorrection(ask) {
      const answer = await call('corrections', correctionBody(ask, (await codes()).types), ask.disputeNo);
      if (!answer.ok) return answer;
      const { code, data } = answer.value;
      if (NOT_ACCEPTED.test(code)) return refuse('NotAccepted');
      const { success, output } = safeParse(ticketed, data);
      return code === DONE && success ? allow(output) : distrust(`code ${code}`, ask.disputeNo);
    },
  };
}

/** Somebody else's licence in the answer, however well sealed, is handed to nobody. */
function licencesFor({ holder }: LicencePull, written: readonly Written[], types: Types): Outcome<SharedLicence[], 'HolderMismatch'> {
  const isTheirs = (one: Written) => one.certificateHolderCode === holder.code && one.certificateHolder === holder.name;
  if (!written.every(isTheirs)) return refuse('HolderMismatch');
  return allow(written.flatMap((one) => sharedLicence(one, types) ?? []));
}

/** 111 公民身份号码, 001 统一社会信用代码 (GB/T 36903). */
const holderOf = ({ name, code, kind }: SharedHolder) => ({ holderName: name, holderCode: code, holderTypeCode: kind === 'natural' ? '111' : '001' });

function pullBody(ask: LicencePull, known: ELicenceCodes['types']): Record<string, unknown> {
  const { requestId, holder, types, purpose, item, caseNo, grant } = ask;
  const granted = grant.licences.filter((one) => one.holderName === holder.name);
  return {
    requestId, ...holderOf(holder), certTypeCodes: types.map((type) => known[type]), useCause: purpose, itemCode: item.code, itemName: item.name, caseNo,
    grant: {
      grantId: grant.grantId, holderName: granted[0]?.holderName ?? '', holderCode: holder.code, certTypeCodes: [...new Set(granted.map((one) => known[one.type]))],
      caseNo, itemCode: item.code, purpose: grant.purpose, grantedAt: grant.grantedAt, expiresAt: grant.expiresAt, authMethod: 'CONFIRM', textVersion: grant.textVersion,
    },
  };
}

function correctionBody({ disputeNo, holder, licenceNo, type, field, says, shouldBe }: CorrectionAsk, known: ELicenceCodes['types']): Record<string, unknown> {
  return { id: disputeNo, ...holderOf(holder), certNo: licenceNo, certTypeCode: known[type], field, says, shouldBe };
}
