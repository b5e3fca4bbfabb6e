export const canPick = true;

/** SHA-256 of a file that somebody picks, in hex; its bytes stay on the device. `null`: none was picked. */
export function pickDigest(): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'application/pdf';
    input.onchange = () => void digestOf(input.files?.[0]).then(resolve);
    input.oncancel = () => resolve(null);
    input.click();
  });
}

async function digestOf(file: File | undefined): Promise<string | null> {
  if (!file) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
