const digitOf: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const tens = /([一二三四五六七八九])?十([一二三四五六七八九])?/gu;
const otherSigns = /[^\p{Script=Han}a-z0-9]+/gu;

/** One Chinese character, or one run of letters or of digits. */
const unit = /\p{Script=Han}|[a-z]+|[0-9]+/gu;

/** Traditional → simplified, from the alternating list. */
export function simplifiedForms(pairs: string): ReadonlyMap<string, string> {
  const signs = [...pairs];
  const forms = new Map<string, string>();
  for (let at = 0; at + 1 < signs.length; at += 2) forms.set(signs[at] ?? '', signs[at + 1] ?? '');
  return forms;
}

/** Half-width, lower case, simplified, 八十 as 80; every other sign becomes one space. */
export function cleanText(text: string, simplified: ReadonlyMap<string, string>): string {
  const plain = [...text.normalize('NFKC').toLowerCase()].map((sign) => simplified.get(sign) ?? sign).join('');
  return plain.replace(otherSigns, ' ').replace(tens, arabic).trim();
}

/** The smallest pieces search looks at. */
export function unitsOf(text: string): string[] {
  return text.match(unit) ?? [];
}

function arabic(_whole: string, ten: string | undefined, one: string | undefined): string {
  return String((ten ? digitOf[ten] ?? 1 : 1) * 10 + (one ? digitOf[one] ?? 0 : 0));
}
