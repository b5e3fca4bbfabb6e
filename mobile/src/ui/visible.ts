/** The one on the page that is shown; pages below it stay in the document, hidden. */
export function visible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent !== null);
}
