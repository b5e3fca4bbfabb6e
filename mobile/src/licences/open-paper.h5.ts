/** In a window of its own: the wallet stays where it is. */
export function openPaper(url: string): void {
  window.open(url, '_blank', 'noopener');
}
