/** In a window of its own; a browser that opens none after a wait shows it here, and back leads to the case. */
export function openLabel(url: string): void {
  if (!window.open(url, '_blank')) window.location.assign(url);
}
