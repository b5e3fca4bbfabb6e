import type { EverydayWords } from './searchable';

const age = /(?<![0-9])([0-9]{1,3})(?:多|来)?(?:(周岁|岁)|(?=了|的?老|的?奶|的?爷|$))/gu;

/** Replaces an age by the one papers name: 85岁 and 奶奶85了 both become 80岁. */
export function roundAges(text: string, ages: EverydayWords['ages']): string {
  return text.replace(age, (whole, digits: string, unit: string | undefined) => {
    const years = Number(digits);
    // without 岁 only a number that can hardly be anything else is an age
    if (!unit && (years < 50 || years > 110)) return whole;
    return ages.find(({ from, to }) => years >= from && years <= to)?.said ?? whole;
  });
}
