/** As a download of the browser. */
export function keepFile(name: string, text: string): Promise<boolean> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return Promise.resolve(true);
}
