import type { RequestMark } from '../cases/case';
import { actionsOpen, advance, type ActionOf, type RoleOf, type StateOf, type Step } from '../flow';
import { allow, refuse, type Outcome } from '../outcome';
import { dueOn, receivedOn, stampOf, type Calendar } from '../workdays';
import type { Licence } from './licence';
import type { LicenceType } from './licence-type';

/** The life of a dispute (异议核实) about one field of a licence. `clock` is the hall itself, `issuer` who made the licence. */
export const disputeFlow = [
  { action: 'send',    from: ['opened'],         to: 'sent',      by: ['clock'] },  // 转送发证机关
  { action: 'correct', from: ['sent'],           to: 'corrected', by: ['issuer'] }, // 更正
  { action: 'uphold',  from: ['opened', 'sent'], to: 'upheld',    by: ['issuer'] }, // 维持；未受理也是答复
] as const satisfies readonly Step[];

export type DisputeState = StateOf<typeof disputeFlow>;
export type DisputeAction = ActionOf<typeof disputeFlow>;
export type DisputeRole = RoleOf<typeof disputeFlow>;

/** How long the issuer has, in working days. */
const DISPUTE_DAYS = 5;

export type Dispute = {
  disputeNo: string;
  version: number;
  state: DisputeState;
  holderId: string;
  /** The natural person who opened it. */
  openedBy: string;
  openedAt: string;
  dueOn: string;
  licenceNo: string;
  type: string;
  licenceName: string;
  field: string;
  label: string;
  says: string;
  shouldBe: string;
  /** What the share knows it by. */
  ticket: string | null;
  /** `isAccepted` is false when the share would not pass it on. */
  answer: { at: string; isAccepted: boolean; says: string | null } | null;
  request: RequestMark | undefined;
};

type Opening = {
  licence: Licence; type: LicenceType | undefined; field: string; shouldBe: string;
  /** Every dispute of this holder so far. */
  earlier: readonly Dispute[];
  openedBy: string; at: Date; calendar: Calendar; request: RequestMark | undefined;
  digest(text: string): string;
};
export type DisputeRefusal = 'KeyReused' | 'IssuedHere' | 'FieldNotOnLicence' | 'SaysSoAlready' | 'AlreadyDisputed';

/** Opens a dispute, or finds the one this very request opened before. One field is disputed once at a time. */
export function openDispute(opening: Opening): Outcome<Dispute, DisputeRefusal> {
  const { licence, type, field, shouldBe, earlier, request } = opening;
  const replay = earlier.find((one) => request && one.request?.key === request.key);
  if (replay) return replay.request?.digest === request?.digest ? allow(replay) : refuse('KeyReused');
  // The hall's own licences are corrected by the desk that issued them.
  if (licence.caseNo !== null) return refuse('IssuedHere', { caseNo: licence.caseNo });
  const label = type?.fields.find((one) => one.key === field)?.label;
  if (label === undefined || !Object.hasOwn(licence.fields, field)) return refuse('FieldNotOnLicence');
  const says = String(licence.fields[field] ?? '');
  if (says === shouldBe) return refuse('SaysSoAlready');
  const before = earlier.filter((one) => one.licenceNo === licence.licenceNo && one.field === field);
  const open = before.find(isOpen);
  return open ? refuse('AlreadyDisputed', { disputeNo: open.disputeNo }) : allow(dispute(opening, label, says, before.length));
}

/** Its number follows from what it is about and how often that was disputed before: two at once are one. */
function dispute({ licence, field, shouldBe, openedBy, at, calendar, request, digest }: Opening, label: string, says: string, turn: number): Dispute {
  const { holderId, licenceNo, type, name } = licence;
  return {
    disputeNo: `YY${digest([holderId, licenceNo, field, turn].join('\n')).slice(0, 16).toUpperCase()}`, version: 1, state: 'opened', holderId, openedBy, openedAt: stampOf(at),
    dueOn: dueOn(receivedOn(at, calendar), DISPUTE_DAYS, calendar), licenceNo, type, licenceName: name, field, label, says, shouldBe, ticket: null, answer: null, request,
  };
}

/** Nobody has answered it yet. */
export const isOpen = ({ state }: Dispute): boolean => (['clock', 'issuer'] as const).some((role) => actionsOpen(disputeFlow, state, role).length > 0);

/** It is the hall's turn: the issuer has not heard of it. */
export const waitsToBeSent = ({ state }: Pick<Dispute, 'state'>): boolean => actionsOpen(disputeFlow, state, 'clock').length > 0;

export const isOverdue = (one: Dispute, today: string): boolean => isOpen(one) && one.dueOn < today;

export function sendDispute(before: Dispute, ticket: string): Outcome<Dispute, 'ActionNotOpen'> {
  const state = advance(disputeFlow, before.state, 'send', 'clock');
  return state.ok ? allow({ ...before, state: state.value, ticket }) : state;
}

/** The issuer's word, or the share's that it will not pass it on. */
export function answerDispute(before: Dispute, action: 'correct' | 'uphold', answer: NonNullable<Dispute['answer']>): Outcome<Dispute, 'ActionNotOpen'> {
  const state = advance(disputeFlow, before.state, action, 'issuer');
  return state.ok ? allow({ ...before, state: state.value, answer }) : state;
}
