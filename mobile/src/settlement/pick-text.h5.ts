export const canPick = true;

/** Carriers export in either. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The text of a file that somebody picks; `null`: none was picked. */
export function pickText(accept: string): Promise<string | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file) void file.arrayBuffer().then((bytes) => resolve(decoded(bytes)));
      else resolve(null);
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
}
