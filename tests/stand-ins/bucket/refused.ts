/** How the bucket says no: a code of S3's own and its status. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, message = code) {
    super(message);
  }
}

export const denied = (why: string) => new Refused(403, 'AccessDenied', why);

export function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function errorXml({ code, message }: Refused): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
}
