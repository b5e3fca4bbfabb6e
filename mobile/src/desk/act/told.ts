import type { AskOf } from '../../../../shared/contract/endpoint';
import type { actOnCase, DeskCaseView } from '../../../../shared/contract/desk';
import type { PanelChoice as Choice } from '../../../../shared/domain/cases/officer-actions';
import type { OfficerName } from '../../../../shared/domain/people/officer';
import { actionOf } from './choices';
import type { PanelDraft } from './draft';
import { partsOf, reasonOf, takesNote, writesToApplicant, type Part } from './parts';

type Told = AskOf<typeof actOnCase>;
type Colleagues = readonly OfficerName[];
type ProcedurePart = NonNullable<Told['procedure']>;

/** What the panel sends for everything but what is a request of its own: only what this action needs, everything else stays where it was typed. */
export function toldOf(choice: Exclude<Choice, 'handOver' | 'cancelVisit'>, view: DeskCaseView, draft: PanelDraft, colleagues: Colleagues): Told {
  const parts = partsOf(choice, view, draft);
  const procedure = Object.assign({}, ...parts.map((part) => procedureOf(part, draft, colleagues))) as ProcedurePart;
  return {
    caseNo: view.caseNo, action: actionOf(choice) as Told['action'],
    ...(reasonOf(choice, view, draft) === 'no' ? {} : written('reason', draft.reason)), ...(writesToApplicant(choice) ? written('message', draft.message) : {}), ...(takesNote(choice) ? written('note', draft.note) : {}),
    ...(choice === 'proposeGrant' || choice === 'proposeRefusal' ? { proposal: { isGranted: choice === 'proposeGrant' } } : {}),
    ...(parts.includes('ground') ? { decline: draft.ground === 'notInScope' ? { ground: draft.ground, competent: draft.competent.trim() } : { ground: draft.ground } } : {}),
    ...(parts.includes('notice') ? { supplement: { items: draft.items.map(trimmed), replyDays: Number(draft.replyDays) } } : {}),
    ...(parts.includes('leave') ? { leave: draft.leave } : {}), ...(parts.includes('minute') ? { minute: { no: draft.minuteNo.trim(), on: draft.minuteOn } } : {}),
    ...(Object.keys(procedure).length > 0 ? { procedure } : {}),
  };
}

function procedureOf(part: Part, draft: PanelDraft, colleagues: Colleagues): ProcedurePart {
  switch (part) {
    case 'newProcedure': return { kind: draft.kind, planned: { length: Number(draft.length), unit: draft.unit }, ...written('with', draft.with) };
    case 'asked':
    case 'running': return draft.procedureId === null ? {} : { id: draft.procedureId };
    case 'visit': return { visit: visitOf(draft, colleagues) };
    case 'report': return { report: { by: named(draft.by, colleagues), findings: draft.findings.trim(), isPassed: draft.verdict === 'passed', photos: [...draft.photos] } };
    case 'result': return { result: draft.result.trim() };
    default: return {};
  }
}

function visitOf(draft: PanelDraft, colleagues: Colleagues): NonNullable<ProcedurePart['visit']> {
  const { day, time, place, parties, staff, minutes, prepare } = draft;
  return {
    at: `${day}T${time}:00+08:00`, place: place.trim(), parties: listed(parties), minutes: Number(minutes), ...(staff.length > 0 ? { staff: [...staff] } : {}), ...written('prepare', prepare),
    ...hostOf(draft, colleagues),
  };
}

function hostOf({ host }: PanelDraft, colleagues: Colleagues): { host?: OfficerName } {
  const [found] = named([host], colleagues);
  return found ? { host: found } : {};
}

function named(ids: readonly string[], colleagues: Colleagues): OfficerName[] {
  return colleagues.filter(({ officerId }) => ids.includes(officerId)).map(({ officerId, name }) => ({ officerId, name }));
}

/** Names written one after another, as people separate them. */
export function listed(typed: string): string[] {
  return typed.split(/[、，,；;\n]/).map((one) => one.trim()).filter(Boolean);
}

function trimmed({ about, key, problem, basis, howToFix }: PanelDraft['items'][number]): PanelDraft['items'][number] {
  return { about, key, problem: problem.trim(), basis: basis.trim(), howToFix: howToFix.trim() };
}

function written<K extends string>(key: K, typed: string): Partial<Record<K, string>> {
  return typed.trim() ? ({ [key]: typed.trim() } as Record<K, string>) : {};
}
