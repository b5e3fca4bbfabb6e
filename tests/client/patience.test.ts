import { pauseBefore } from '../../mobile/src/patience';

test('each pause is about twice the last, never longer than half a minute or so', () => {
  const pauses = [0, 1, 2, 3, 9].map((again) => pauseBefore(again, 0.5));
  expect(pauses).toEqual([800, 1600, 3200, 6400, 30_000]);
});

test('phones do not come back all at once', () => {
  expect(pauseBefore(1, 0)).toBe(1200);
  expect(pauseBefore(1, 1)).toBe(2000);
});
