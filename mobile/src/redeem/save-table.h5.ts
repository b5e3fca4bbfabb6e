/** The bucket says that it is to be saved: the page stays where it is. */
export function saveTable(url: string): void {
  window.location.assign(url);
}
