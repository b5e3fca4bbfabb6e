import { carriedIn, linkTo } from '../../mobile/src/routes';

const paramsOf = (link: string) => Object.fromEntries((link.split('?')[1] ?? '').split('&').map((pair) => pair.split('=')));

test.each(['赣B-0010', '100%', 'a&b=c?d', 'P001'])('%s comes through the address of a page as it was', (licenceNo) => {
  expect(carriedIn(paramsOf(linkTo('licence', { licenceNo })))).toEqual({ licenceNo });
});

test('what was never encoded, and what is no text, stays as it is', () => {
  const params: Record<string, unknown> = { licenceNo: '100%', $taroTimestamp: 12 };
  expect(carriedIn(params)).toEqual(params);
});
