import { fateOf, sendable, stillUnsent } from '../../shared/domain/cases/unsent';
import type { FieldSpec } from '../../shared/domain/items/form';

const fields: FieldSpec[] = [{ key: 'phone', kind: 'phone', label: '电话', required: true }, { key: 'goods', kind: 'choices', label: '品种', required: false, options: ['米', '油'] }];

test('half a form is sent; a wrong answer and one that nobody asks for stay', () => {
  expect(sendable(fields, { phone: '12', goods: ['油'], old: 'x' })).toEqual({ goods: ['油'] });
  expect(sendable(fields, { phone: '13800000011' })).toEqual({ phone: '13800000011' });
  expect(sendable([], { phone: '13800000011' })).toEqual({});
});

test('what was changed while it was on its way is still unsent; a list read anew from the device is the same list', () => {
  expect(stillUnsent({ phone: '1', goods: ['米', '油'] }, { phone: '1', goods: ['米', '油'] })).toEqual({});
  expect(stillUnsent({ phone: '2', goods: ['米'] }, { phone: '1', goods: ['米', '油'] })).toEqual({ phone: '2', goods: ['米'] });
});

test.each([
  [null, 'taken'], ['Unreachable', 'sent again'], ['HallBusy', 'sent again'], ['ChangedMeanwhile', 'sent again'], ['ActionNotOpen', 'dropped'],
  ['CaseNotFound', 'kept'], ['AnswersWrong', 'kept'], ['SignInExpired', 'kept'],
])('asked, the hall says %s: what was typed is %s', (refusal, fate) => {
  expect(fateOf(refusal)).toBe(fate);
});
