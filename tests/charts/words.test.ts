import { refusals, statusOf } from '../../shared/contract/refusals';
import { caseFlow } from '../../shared/domain/cases/case';
import { actionWords, gradeWords, proofProblemWords, proofWords, stateWords, stepWords, turnWords } from '../../shared/words/cases';
import { fieldProblemWords } from '../../shared/words/forms';
import { audienceWords, depthWords, promisedWords, visitWords, zoneWords } from '../../shared/words/items';
import { disputeStateWords, receiptResultWords } from '../../shared/words/licences';
import { refusalWords } from '../../shared/words/refusals';
import { unreachableWords } from '../../shared/words/unreachable';
import { licenceStatusWords } from '../../shared/words/screens/licences';

const chinese = /\p{Script=Han}/u;
const tables = { stateWords, actionWords, stepWords, turnWords, proofWords, proofProblemWords, gradeWords, fieldProblemWords, refusalWords, audienceWords, depthWords, disputeStateWords, receiptResultWords, licenceStatusWords };

test.each(Object.entries<Record<string, string>>(tables))('%s are in Chinese, each different from the others', (_, words) => {
  expect(Object.entries(words).filter(([, text]) => !chinese.test(text) || /[a-z]{2}/.test(text))).toEqual([]);
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});

test('every state, action and refusal has its words', () => {
  for (const { action, from, to } of caseFlow) {
    for (const state of [...from, ...(to === 'stays' ? [] : [to])]) expect(stateWords[state]).toMatch(chinese);
    expect([actionWords[action], stepWords[action]]).toEqual([expect.stringMatching(chinese), expect.stringMatching(chinese)]);
  }
  expect(Object.keys(refusalWords).sort()).toEqual([...refusals].sort());
});

test('a refusal is a sentence that ends, and shows no code to people', () => {
  for (const sentence of [...Object.values(refusalWords), unreachableWords]) expect(sentence).toMatch(/^[^a-zA-Z]{8,60}。$/);
});

test('every refusal has a status of the client, but a busy hall', () => {
  for (const refusal of refusals) expect([refusal, statusOf[refusal] >= 400 && statusOf[refusal] < 500]).toEqual([refusal, refusal !== 'HallBusy']);
});

test('zones, promises and visits are told in words', () => {
  for (const { name, says } of Object.values(zoneWords)) expect([name, says]).toEqual([expect.stringMatching(chinese), expect.stringMatching(chinese)]);
  expect([promisedWords(0), promisedWords(3), visitWords(0), visitWords(1)]).toEqual(['当场办结', '3 个工作日', '一次不跑', '到场 1 次']);
});
