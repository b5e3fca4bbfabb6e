import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../../functions/dev/catalogue/read-catalogue';
import { CatalogueFault } from '../../functions/dev/catalogue/read-files';
import { CATALOGUE } from './fixtures';

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
  ['a wrong ID number', () => edit('people.json', (text) => text.replace('"360723194102119911"', '"360723194102119912"')), /^people\.json: P001 has an ID number whose check digit is wrong\.$/],
  ['a wrong credit code', () => edit('enterprises.json', (text) => text.replace('"91360723YXDY00010E"', '"91360723YXDY00010F"')), /^enterprises\.json: E001 has a credit code whose check character is wrong\.$/],
  ['a promise beyond the law', () => editItem('DY-JF-0004', '"promisedDays": 3', '"promisedDays": 16'), /^items\.jsonl: item DY-JF-0004 promises 16 days where the law allows 15\.$/],
  ['an instant item that takes days', () => editItem('DY-JF-0004', '"handling": "promised"', '"handling": "instant"'), /^items\.jsonl: item DY-JF-0004 is instant exactly when it promises 0 days\.$/],
  ['a no-meeting item with a visit', () => editItem('DY-JF-0004', '"onsiteVisits": 0', '"onsiteVisits": 1'), /^items\.jsonl: item DY-JF-0004 belongs to the no-meeting zone exactly when it needs no visit\.$/],
  ['an unknown department', () => editItem('DY-JF-0004', '"department": "MZJ"', '"department": "MZ"'), /^items\.jsonl: item DY-JF-0004 department MZ is unknown\.$/],
  ['an unknown commitment', () => editItem('DY-XK-0001', '"CN-01"', '"CN-99"'), /^items\.jsonl: item DY-XK-0001 material CL0005 may be promised, but commitment CN-99 is unknown\.$/],
  ['a condition without its case', () => editItem('DY-XK-0001', '"when": "委托他人办理时"', '"when": null'), /^items\.jsonl: item DY-XK-0001 material CL0006 is conditional without saying when\.$/],
  ['a licence that is nobody’s', () => editItem('DY-XK-0082', '"holder": "applicant"', '"holder": "neighbour"'), /^items\.jsonl: item DY-XK-0082 cannot be published, materials\.\d\.holder: .+\.$/],
  ['an item without its basis', () => editItem('DY-JF-0004', /"basis": \[[^\]]+\]/, '"basis": []'), /^items\.jsonl: item DY-JF-0004 cannot be published, basis: .+\.$/],
  ['a wrong item of another body', () => editItem('SB-', '"handling"', '"handeling"', 'items-external.jsonl'), /^items-external\.jsonl: item SB-\S+ cannot be published, handling: .+\.$/],
];

test.each(faults)('%s keeps the hall closed, and one sentence says where', (_, plant, sentence) => {
  plant();
  expect(told()).toMatch(sentence);
  expect(told().split('\n')).toHaveLength(1);
});
