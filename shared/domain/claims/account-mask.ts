/** Only the last four digits: enough to know one's own again. */
export function maskAccount(no: string): string {
  return `${'*'.repeat(Math.max(no.length - 4, 0))}${no.slice(-4)}`;
}
