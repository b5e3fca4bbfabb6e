/** Screen readers and fonts go by the language of the document. */
export function documentIsIn(script: 'hans' | 'hant'): void {
  document.documentElement.lang = script === 'hant' ? 'zh-Hant-HK' : 'zh-CN';
}
