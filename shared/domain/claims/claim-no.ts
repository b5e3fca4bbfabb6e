import { isNumber, numberFrom } from '../cases/case-no';

/** Claim number (兑现编号): as a case's, with `DX`. */
export function claimNoFrom(day: string, digestHex: string): string {
  return numberFrom('DX', day, digestHex);
}

export function isClaimNo(text: string): boolean {
  return isNumber('DX', text);
}
