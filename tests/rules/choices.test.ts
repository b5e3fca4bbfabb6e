import { isMet, requestFor, wayOf, waysOpen, type Choosable, type Choice } from '../../shared/domain/cases/choices';

const material = (change: Partial<Choosable> = {}): Choosable => ({
  necessity: 'required', by: 'licence', ways: ['licence', 'reuse', 'commitment', 'later', 'upload'], licence: { licenceNo: 'L1' }, reuse: { fileId: 'F1' }, ...change,
});

test.each<[string, Choosable, Choice | undefined, string, unknown]>([
  ['nothing chosen: the lightest way', material(), undefined, 'licence', { by: 'licence', licenceNo: 'L1' }],
  ['a file verified earlier', material(), { by: 'reuse' }, 'reuse', { by: 'reuse', fileId: 'F1' }],
  ['a promise not signed yet', material(), { by: 'commitment' }, 'commitment', null],
  ['a promise signed', material(), { by: 'commitment', letter: 'a' }, 'commitment', { by: 'commitment', letter: 'a', listed: [] }],
  ['a postponement signed', material(), { by: 'later', letter: 'b' }, 'later', { by: 'later', letter: 'b' }],
  ['files the hall has', material(), { by: 'upload', files: ['F2'] }, 'upload', { by: 'upload', files: ['F2'] }],
  ['a file still on its way', material(), { by: 'upload', files: ['F2'], open: 1 }, 'upload', null],
  ['a way that is open no longer', material({ ways: ['upload'], by: 'upload' }), { by: 'licence' }, 'upload', null],
  ['a signature for a way that is open no longer', material({ ways: ['later', 'upload'], by: 'later' }), { by: 'commitment', letter: 'a' }, 'later', null],
])('%s', (_, of, choice, way, request) => {
  expect([wayOf(of, choice), requestFor(of, choice), isMet(of, choice)]).toEqual([way, request, request !== null]);
});

test('a form is written by the hall; what only may be needed is left out unless it costs nothing', () => {
  expect(isMet(material({ by: 'form', ways: ['form'] }), undefined)).toBe(true);
  const perhaps = material({ necessity: 'conditional', by: 'upload', ways: ['upload'], licence: null, reuse: null });
  expect([wayOf(perhaps, undefined), isMet(perhaps, undefined), waysOpen(perhaps)]).toEqual(['none', true, ['upload', 'none']]);
  expect(wayOf(material({ necessity: 'conditional' }), undefined)).toBe('licence');
  expect(requestFor(material({ necessity: 'conditional' }), { by: 'none' })).toBeNull();
  expect(wayOf(material(), { by: 'none' })).toBe('licence');
});
