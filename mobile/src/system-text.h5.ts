const LARGE_PX = 20;

/** Whether the person has made the letters of this device large. */
export function isSystemTextLarge(): boolean {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) > LARGE_PX;
}
