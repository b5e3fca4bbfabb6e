import type { DraftView } from '../../../shared/contract/cases';
import type { MaterialForecast } from '../../../shared/contract/items';
import { requestFor, wayOf, type Choice, type Choices, type Way } from '../../../shared/domain/cases/choices';
import { openItems, type NoticeItem } from '../../../shared/domain/cases/notice';
import type { Proof, ProofRequest } from '../../../shared/domain/cases/proof';
import { unfinishedAnswers, type FieldProblem } from '../../../shared/domain/items/check-answers';
import type { Answer, Answers, FieldSpec } from '../../../shared/domain/items/form';

/** One thing a notice asks for: what to do about it, and whether that can be sent. */
export type Line = { item: NoticeItem; isReady: boolean } & (
  | { about: 'material'; material: MaterialForecast; /** Null until one is chosen. */ way: Way | null; request: ProofRequest | null }
  | { about: 'answer'; field: FieldSpec; answer: Answer | undefined; problem: FieldProblem | undefined }
);

/** What is open in the last notice, with what was chosen and typed for it on this device. */
export function linesOf(view: DraftView, chosen: Choices, typed: Answers): Line[] {
  return openItems(view).flatMap((item) => (item.about === 'answer' ? answerLine(item, view, typed) : [materialLine(item, view, chosen[item.key])]));
}

function answerLine(item: NoticeItem, view: DraftView, typed: Answers): Line[] {
  const found = view.form.flatMap(({ fields }) => fields).find(({ key }) => key === item.key);
  if (!found) return [];
  // What a register filled in may be what is wrong with it.
  const field = { ...found, isFixed: false };
  const answer = typed[item.key] ?? view.answers[item.key];
  const problem = unfinishedAnswers([field], { [item.key]: answer ?? '' })[0]?.problem;
  return [{ item, about: 'answer', field, answer, problem, isReady: typed[item.key] !== undefined && problem === undefined }];
}

function materialLine(item: NoticeItem, view: DraftView, choice: Choice | undefined): Line {
  const material = asked(item, view.materials.find(({ code }) => code === item.key));
  if (choice === undefined && standsAlready(material, view.proofs[item.key])) return { item, about: 'material', material, way: null, request: null, isReady: false };
  const way = wayOf(material, choice);
  const request = way === 'form' ? { by: 'form' as const } : anew(requestFor(material, choice), view, item.key);
  return { item, about: 'material', material, way, request, isReady: request !== null };
}

/** What the notice is about would be given again as it was: somebody has to say so. */
function standsAlready({ by, licence, reuse }: MaterialForecast, before: Proof | undefined): boolean {
  if (before?.by === 'licence') return by === 'licence' && before.licenceNo === licence?.licenceNo;
  return before?.by === 'reuse' && by === 'reuse' && before.fileId === reuse?.fileId;
}

/** What is missing is not put off once more. */
function asked({ key, name }: NoticeItem, found: MaterialForecast | undefined): MaterialForecast {
  const ways = (found?.ways ?? ['upload']).filter((way) => way !== 'later');
  return { code: key, name, when: null, reuse: null, licence: null, expired: [], ...found, necessity: 'required', ways, by: ways[0] ?? 'upload' };
}

/** A file that was given before is what the notice is about: only another one answers it. */
function anew(request: ProofRequest | null, { proofs }: DraftView, key: string): ProofRequest | null {
  const before = proofs[key];
  if (request?.by !== 'upload' || before?.by !== 'upload') return request;
  const files = request.files.filter((fileId) => !before.files.includes(fileId));
  return files.length > 0 ? { by: 'upload', files } : null;
}
