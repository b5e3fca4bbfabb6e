/** SHA-256 in hex. Browsers have their own only on pages that came over TLS. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  if (!('subtle' in crypto)) return (await import('./sha256')).sha256(new Uint8Array(bytes));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
