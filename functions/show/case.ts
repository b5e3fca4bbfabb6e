import type { CaseRow, CaseView, ClockView, DraftView, OwedMaterial, ProcedureView, StepView, VisitView } from '../../shared/contract/cases';
import { actionsFor } from '../../shared/domain/cases/actions-for';
import { turnIn, type Case, type CaseStep } from '../../shared/domain/cases/case';
import { forecastMaterials } from '../../shared/domain/cases/forecast-materials';
import type { Procedure, Visit } from '../../shared/domain/cases/procedure';
import { owedMaterials } from '../../shared/domain/cases/owed';
import { timeLedger } from '../../shared/domain/cases/time-ledger';
import { mayUrge } from '../../shared/domain/cases/urge-case';
import type { Applicant } from '../../shared/domain/cases/ways';
import { sectionsFor } from '../../shared/domain/items/form';
import { audienceOf } from '../../shared/domain/items/holders';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Filled } from '../../shared/domain/items/prefill';
import { VISIT_MINUTES } from '../../shared/domain/visits/booking';
import { officeDay } from '../../shared/domain/clock/office-minutes';
import { isProvisional, stampOf } from '../../shared/domain/workdays';
import type { PackedCase, Reference } from '../hall';
import { departmentOf } from './names';
import { showForecast } from './forecast';
import { showRating } from './rating';

/** A case for its applicant. */
export function showCase(one: Case, reference: Reference, at: Date): CaseView {
  return {
    caseNo: one.caseNo, itemCode: one.item.code, itemName: one.item.name, department: departmentOf(one.desk, reference),
    state: one.state, steps: one.steps.map(showStep), actions: actionsFor(one), turn: turnIn[one.state],
    receivedOn: one.receivedOn, dueOn: one.dueOn, isDueProvisional: isDueProvisional(one, reference), promisedDays: one.item.promisedDays,
    applicantName: one.applicant.name, takenBy: one.takenBy?.name ?? null, decision: one.decision, licenceNo: one.licenceNo, rating: one.rating && showRating(one.rating),
    answers: one.answers, proofs: one.proofs, version: one.version, authorisation: one.authorisation, promises: [...one.promises], alerts: [...one.alerts],
    owed: owedMaterials(one).map((code) => showOwed(one, code)),
    declined: one.declined, notices: [...one.notices], procedures: one.procedures.flatMap(showProcedure), extension: one.extension, lateness: one.lateness, clock: showClock(one), mayUrge: mayUrge(one, reference.calendar, at),
    ledger: one.clock && { spent: timeLedger(one.clock.turns, stampOf(at), reference.calendar), dayMinutes: officeDay(reference.calendar) },
  };
}

/** 特别程序 as the applicant is told of it: once approved. */
function showProcedure({ id, kind, reason, planned, with: by, startedAt, endedAt, result, visit, told }: Procedure): ProcedureView[] {
  return startedAt === null ? [] : [{ id, kind, reason, planned, with: by, startedAt, endedAt, result, visit: visit && showVisit(visit, told?.at(-1)?.reason ?? null) }];
}

function showVisit({ at, place, parties, minutes = VISIT_MINUTES, staff = [], prepare, report }: Visit, moved: string | null): VisitView {
  return {
    at, place, parties: [...parties], minutes, staff: staff.map(({ name, department }) => ({ name, department })), prepare: prepare ?? null, moved,
    isReported: report !== null, photos: report?.photos.length ?? 0,
  };
}

export function showClock({ clock, dueOn }: Case): ClockView | null {
  if (clock === null) return null;
  const { dueAt, legalDueOn, light, isResting, noticeBy, calendarNotes, turns } = clock;
  return { dueOn, dueAt, legalDueOn, light, isResting, noticeBy, calendarNotes: [...calendarNotes], turns: [...turns] };
}

/** What stands open, by the name it was asked for under. */
function showOwed(one: Case, code: string): OwedMaterial {
  const proof = one.proofs[code];
  if (proof?.by === 'owed') return { code, name: proof.name, dueOn: null, why: proof.why };
  const postponed = one.promises.find(({ material }) => material === code);
  return { code, name: postponed?.materialName ?? code, dueOn: postponed?.dueOn ?? null, why: 'postponed' };
}

type DraftKnown = { at: Date; item: ServiceItem; reference: Reference; applicant: Applicant; filled: Record<string, Filled> };

/** A draft with its form, what is filled in from where, and how each material will be met. */
export function showDraft(draft: Case, { at, item, reference, applicant, filled }: DraftKnown): DraftView {
  const stillAsFilled = Object.entries(filled).filter(([key, { answer }]) => JSON.stringify(draft.answers[key]) === JSON.stringify(answer));
  return {
    ...showCase(draft, reference, at), form: sectionsFor(item.form, audienceOf(draft.applicant)),
    filledFrom: Object.fromEntries(stillAsFilled.map(([key, { from }]) => [key, reference.licenceTypes[from]?.name ?? from])),
    materials: forecastMaterials(item.materials, { ...applicant, answers: draft.answers }).map((row) => showForecast(row, draft.applicant.name, reference)),
  };
}

/** A step as the applicant may read it: what the desk noted for itself is not in it. */
export function showStep({ action, at, to, by, name, reason, message }: CaseStep): StepView {
  return { action, at, to, by, name, ...(reason ? { reason } : {}), ...(message ? { message } : {}) };
}

export function showCaseRow(row: PackedCase): CaseRow {
  const { caseNo, itemCode, itemName, state, startedAt, dueOn, isGranted, isRated, answerBy = null } = row;
  return { caseNo, itemCode, itemName, state, turn: turnIn[state], startedAt, dueOn, isGranted, isRated, answerBy };
}

/** Until accepted the day is a forecast; afterwards only an unpublished calendar leaves it open. */
export function isDueProvisional(one: Case, reference: Reference): boolean {
  return one.dueOn !== null && (one.acceptedOn === null || isProvisional(one.dueOn, reference.calendar));
}
