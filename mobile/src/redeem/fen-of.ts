/** 元 as somebody types them, in whole 分; null for what is no sum above nothing, or has a part of a 分. */
export function fenOf(typed: string): number | null {
  const [, yuan = '', part = ''] = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s]/g, '')) ?? [];
  const fen = yuan === '' ? 0 : Number(yuan) * 100 + Number(part.padEnd(2, '0'));
  return fen > 0 ? fen : null;
}
