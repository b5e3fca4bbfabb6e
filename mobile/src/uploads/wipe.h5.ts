/** Takes the bytes of every file from this device. */
export function wipeBytes(): void {
  indexedDB.deleteDatabase('uploads');
}
