import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../../functions/dev/catalogue/read-catalogue';
import { CatalogueFault } from '../../functions/dev/catalogue/read-files';
import { CATALOGUE } from './fixtures';
import { isThorough } from '../setup/thorough';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hall-catalogue-'));
  cpSync(CATALOGUE, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (name: string, change: (text: string) => string) => {
  const before = readFileSync(join(folder, name), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing was planted in ${name}`);
  writeFileSync(join(folder, name), after);
};
/** Changes one line of a file of lines, as text. */
const editItem = (code: string, from: string | RegExp, to: string, file = 'items.jsonl') =>
  edit(file, (text) => text.split('\n').map((line) => (line.includes(`"code": "${code}`) ? line.replace(from, to) : line)).join('\n'));

type Decided = { asks: unknown[]; applies: Record<string, object> };
const eq = (fact: string, value: string) => ({ fact, op: 'eq', value });
const editCondition = (change: (items: Record<string, Decided>) => unknown) =>
  edit('forms/conditions.json', (text) => {
    const file = JSON.parse(text) as { items: Record<string, Decided> };
    change(file.items);
    return JSON.stringify(file);
  });

/** 人防工程报建: one question, one conditional material. */
const conditionOf = (items: Record<string, Decided>): Decided => items['DY-XK-0117'] ?? { asks: [], applies: {} };

function told(): string {
  try {
    readCatalogue(folder);
  } catch (error) {
    if (error instanceof CatalogueFault) return error.message;
    throw error;
  }
  return 'sound';
}

test('the copy is sound before anything is planted', () => expect(told()).toBe('sound'));

const faults: [string, () => void, RegExp][] = [
  ['a policy without golden cases', () => edit('policy-golden.json', (text) => text.replace('"HQ-19"', '"HQ-99"')), /^policies\.json: policy HQ-19, golden: goldenTooFew \(3\)\.$/],
  ['a golden case that fails', () => edit('policies.json', (text) => text.replace('"unitFen": 300000', '"unitFen": 300001')), /^policies\.json: policy HQ-07, golden\.\d+: goldenDiffers \(四件一万二千元\)\.$/],
  ['a policy that has not passed the review of fair competition', () => edit('policy-notes.json', (text) => text.replace('"fairCompetitionReviewed": true', '"fairCompetitionReviewed": false')), /^policies\.json: policy HQ-01, fairCompetitionReviewed: fairnessUnreviewed\.$/],
  ['a fact nobody is asked for in plain words', () => edit('fact-notes.json', (text) => text.replace('"patents"', '"patent"')), /^fact-notes\.json: fact patents is not asked in plain words or has a value without a name\.$/],
  ['a broken line', () => edit('items.jsonl', (text) => text.replace('\n{', '\n{{')), /^items\.jsonl line 2: not valid JSON \(.+\)\.$/],
  ['a broken file', () => edit('people.json', (text) => text.slice(0, -3)), /^people\.json: not valid JSON \(.+\)\.$/],
  ['a missing file', () => rmSync(join(folder, 'commitments.json')), /^commitments\.json: the file is missing from .+\.$/],
  ['an unknown licence type for a material', () => editItem('DY-XK-0082', '["NURSE"]', '["NURSES"]'), /^items\.jsonl: item DY-XK-0082 material CL0240 names the unknown licence type NURSES\.$/],
  ['an unknown licence type for the result', () => editItem('DY-XK-0082', '"licenceType": "NURSE"', '"licenceType": "NURSES"'), /^items\.jsonl: item DY-XK-0082 licence type NURSES is unknown\.$/],
  ['a paper in the no-certificate zone', () => editItem('DY-XK-0082', '"licenceTypes": ["ID_CARD"]', '"licenceTypes": []'), /^items\.jsonl: item DY-XK-0082 is in the no-certificate zone but asks for a paper\.$/],
  ['a field filled from nowhere', () => edit('forms/items/DY-XK-0082.json', (text) => text.replace('"field": "institution"', '"field": "hospital"')), /DY-XK-0082 field institution is filled from NURSE\.hospital, which does not exist\.$/],
  ['a question asked twice', () => edit('forms/items/DY-XK-0082.json', (text) => text.replace('"key": "certNo"', '"key": "phone"')), /DY-XK-0082 asks a person for phone twice\.$/],
  ['a choice without choices', () => edit('forms/items/DY-XK-0082.json', (text) => text.replace('"kind": "choice"', '"kind": "text"')), /DY-XK-0082 field health has options exactly when it is a choice\.$/],
  ['a default nobody can choose', () => edit('forms/items/DY-XK-0018.json', (text) => text.replace('"default": "终止食品经营活动"', '"default": "不想办了"')), /DY-XK-0018 field cancelReason starts with a choice it does not offer\.$/],
  ['a kind of field nobody draws', () => edit('forms/items/DY-XK-0082.json', (text) => text.replace('"kind": "date"', '"kind": "day"')), /^forms\/items\/DY-XK-0082\.json: sections\.0\.fields\.3\.kind: .+\.$/],
  ['a field set nobody wrote', () => edit('forms/items/DY-XK-0082.json', (text) => text.replace('"person"', '"nurse"')), /^forms\/items\/DY-XK-0082\.json: there is no field set nurse\.$/],
  ['a number field wanting more than it takes', () => edit('forms/items/DY-XK-0067.json', (text) => text.replace('"min": 1,', '"min": 100001,')), /^forms\/items\/DY-XK-0067\.json: item DY-XK-0067 field areaSqm wants at least 100001 and at most 100000\.$/],
  ['an answer of another kind to begin with', () => edit('forms/items/DY-XK-0136.json', (text) => text.replace('"default": "普通货物道路运输"', '"default": 4')), /^forms\/items\/DY-XK-0136\.json: item DY-XK-0136 field scope starts with an answer it does not take\.$/],
  ['an option offered twice', () => edit('forms/items/DY-GG-0001.json', (text) => text.replace('"800 元"', '"500 元"')), /DY-GG-0001 field level offers 500 元 twice\.$/],
  ['a requirement no register can judge', () => edit('forms/items/DY-GG-0001.json', (text) => text.replace('"fact": "age"', '"fact": "years"')), /^forms\/items\/DY-GG-0001\.json: item DY-GG-0001 is for those whose years is right, which no register knows\.$/],
  ['a form that asks nothing', () => writeFileSync(join(folder, 'forms/items/DY-XK-0082.json'), '{ "itemCode": "DY-XK-0082", "sets": [], "sections": [], "eligibility": [] }'), /^forms\/items\/DY-XK-0082\.json: item DY-XK-0082 asks a person nothing\.$/],
  ['a page of no item', () => cpSync(join(folder, 'forms/items/DY-XK-0082.json'), join(folder, 'forms/items/DY-XK-0999.json')), /^forms\/items\/DY-XK-0999\.json: its itemCode is DY-XK-0082\.$/],
  ['a set the rules name and nobody wrote', () => edit('forms/defaults.json', (text) => text.replace('"enterprise"', '"enterprise", "nurse"')), /^forms\/defaults\.json: there is no field set nurse\.$/],
  ['a rule for no item', () => edit('forms/defaults.json', (text) => text.replace('"rules": [', '"rules": [{ "sets": ["person"], "subjects": ["登月"] },')), /^forms\/defaults\.json: the rule for person is for no item\.$/],
  ['a set nobody asks', () => edit('forms/sets.json', (text) => text.replace('{', '{ "idle": { "title": "闲置", "fields": [{ "key": "x", "kind": "text", "label": "某项", "required": false }] },')), /^forms\/sets\.json: no form asks the set idle\.$/],
  ['a set filled from nowhere', () => edit('forms/sets.json', (text) => text.replace('"field": "name"', '"field": "nickname"')), /^forms\/sets\.json: set person field name is filled from ID_CARD\.nickname, which does not exist\.$/],
  ['a conditional material nobody decides', () => editCondition((items) => delete conditionOf(items).applies['CL0350']), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 is conditional without a condition\.$/],
  ['a condition of a needed material', () => editCondition((items) => (conditionOf(items).applies['CL0349'] = eq('shelterWay', '按规定修建'))), /^forms\/conditions\.json: item DY-XK-0117 material CL0349 is always needed and has a condition all the same\.$/],
  ['a condition of a material the item has not', () => editCondition((items) => (conditionOf(items).applies['CL9999'] = eq('shelterWay', '按规定修建'))), /^forms\/conditions\.json: item DY-XK-0117 has no material CL9999\.$/],
  ['a condition of no item', () => editCondition((items) => (items['DY-XK-0999'] = conditionOf(items))), /^forms\/conditions\.json: there is no item DY-XK-0999\.$/],
  ['a condition on a question nobody asks', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = eq('shelter', '申请易地建设'))), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 depends on shelter, which the form does not ask an enterprise\.$/],
  ['a condition on a choice nobody offers', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = eq('shelterWay', '不建了'))), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 compares shelterWay with 不建了, which it does not offer\.$/],
  ['a condition on words', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = eq('firmName', '大余'))), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 depends on firmName, which is neither a choice nor a number\.$/],
  ['a condition on a question that may be left open', () => edit('forms/conditions.json', (text) => text.replace(/("key": "shelterWay",[^}]+?)"required": true/, '$1"required": false')), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 depends on shelterWay, which may be left open\.$/],
  ['a condition nothing meets', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = { all: [eq('shelterWay', '申请易地建设'), eq('shelterWay', '按规定修建')] })), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 has a condition that no answer can meet\.$/],
  ['a condition everything meets', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = { fact: 'shelterWay', op: 'in', value: ['申请易地建设', '按规定修建'] })), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 has a condition that every answer meets\.$/],
  ['a condition on who applies, where only firms do', () => editCondition((items) => (conditionOf(items).applies['CL0350'] = { any: [eq('applicantKind', 'person'), eq('applicantKind', 'enterprise')] })), /^forms\/conditions\.json: item DY-XK-0117 material CL0350 has a condition that every answer meets\.$/],
  ['a question that decides nothing', () => editCondition((items) => conditionOf(items).asks.push('preApproval')), /^forms\/conditions\.json: item DY-XK-0117 asks preApproval, which decides nothing\.$/],
  ['a shared question that is not there', () => editCondition((items) => conditionOf(items).asks.push('weather')), /^forms\/conditions\.json: item DY-XK-0117 asks weather, a question that is not there\.$/],
  ['a shared question nobody asks', () => edit('forms/conditions.json', (text) => text.replace('"questions": [', '"questions": [{ "key": "idle", "kind": "text", "label": "某项", "required": true },')), /^forms\/conditions\.json: no item asks the question idle\.$/],
  ['a wrong ID number', () => edit('people.json', (text) => text.replace('"360723194102119911"', '"360723194102119912"')), /^people\.json: P001 has an ID number whose check digit is wrong\.$/],
  ['a wrong credit code', () => edit('enterprises.json', (text) => text.replace('"91360723YXDY00010E"', '"91360723YXDY00010F"')), /^enterprises\.json: E001 has a credit code whose check character is wrong\.$/],
  ['a promise beyond the law', () => editItem('DY-JF-0004', '"promisedDays": 3', '"promisedDays": 16'), /^items\.jsonl: item DY-JF-0004 promises 16 days where the law allows 15\.$/],
  ['an instant item that takes days', () => editItem('DY-JF-0004', '"handling": "promised"', '"handling": "instant"'), /^items\.jsonl: item DY-JF-0004 is instant exactly when it promises 0 days\.$/],
  ['a no-meeting item with a visit', () => editItem('DY-JF-0004', '"onsiteVisits": 0', '"onsiteVisits": 1'), /^items\.jsonl: item DY-JF-0004 belongs to the no-meeting zone exactly when it needs no visit\.$/],
  ['a question a licence answers', () => edit('forms/sets.json', (text) => text.replace('"from": [{"licence": "PROJ_FILING", "field": "investFen", "divideBy": 1000000}], ', '')), /^forms: item DY-XK-0099 field projectInvest asks for what PROJ_FILING says and is not filled from it\.$/],
  ['a question the account answers', () => edit('forms/sets.json', (text) => text.replace('"label": "经办人电话"', '"label": "联系电话"')), /^forms: item \S+ field agentPhone asks for what account says and is not filled from it\.$/],
  ['a reason of nobody who publishes', () => edit('asked-anyway.json', (text) => text.replace('"O039"', '"O012"')), /^asked-anyway\.json: O012, who lets item DY-XK-0001 ask for companyPlace, is no publisher\.$/],
  ['a reason for a question nobody asks', () => edit('asked-anyway.json', (text) => text.replace('"drugScope"', '"drugName"')), /^forms: item DY-XK-0027 field drugScope asks for what BIZ_LICENSE says/],
  ['a reason that is for nothing', () => edit('asked-anyway.json', (text) => text.replace('[', '[{ "item": "DY-XK-0082", "field": "name", "who": "O039", "why": "备查" },')), /^asked-anyway\.json: item DY-XK-0082 does not ask for a name that a licence says\.$/],
  ['a letter for the whole licence of an item that takes none', () => edit('whole-licence-commitments.json', (text) => text.replace('"DY-XK-0036"', '"DY-XK-0082"')), /^items\.jsonl: item DY-XK-0036 has a letter for the whole licence exactly when it is of low risk by commitment\.$/],
  ['a letter for no item', () => edit('whole-licence-commitments.json', (text) => text.replace('"commitments": [', '"commitments": [{ "item": "DY-XK-0999", "code": "CW-99" },')), /^whole-licence-commitments\.json: there is no item DY-XK-0999\.$/],
  ['an unknown department', () => editItem('DY-JF-0004', '"department": "MZJ"', '"department": "MZ"'), /^items\.jsonl: item DY-JF-0004 department MZ is unknown\.$/],
  ['an unknown commitment', () => editItem('DY-XK-0001', '"CN-01"', '"CN-99"'), /^items\.jsonl: item DY-XK-0001 material CL0005 may be promised, but commitment CN-99 is unknown\.$/],
  ['a condition without its case', () => editItem('DY-XK-0001', '"when": "委托他人办理时"', '"when": null'), /^items\.jsonl: item DY-XK-0001 material CL0006 is conditional without saying when\.$/],
  ['a licence that is nobody’s', () => editItem('DY-XK-0082', '"holder": "applicant"', '"holder": "neighbour"'), /^items\.jsonl: item DY-XK-0082 cannot be published, materials\.\d\.holder: .+\.$/],
  ['an item without its basis', () => editItem('DY-JF-0004', /"basis": \[[^\]]+\]/, '"basis": []'), /^items\.jsonl: item DY-JF-0004 cannot be published, basis: .+\.$/],
  ['a wrong item of another body', () => editItem('SB-', '"handling"', '"handeling"', 'items-external.jsonl'), /^items-external\.jsonl: item SB-\S+ cannot be published, handling: .+\.$/],
];

/** Each reads the whole catalogue again: half of them here, all of them in the long run. */
test.each(faults.filter((_, at) => isThorough || at % 2 === 0))('%s keeps the hall closed, and one sentence says where', (_, plant, sentence) => {
  plant();
  expect(told()).toMatch(sentence);
  expect(told().split('\n')).toHaveLength(1);
});
