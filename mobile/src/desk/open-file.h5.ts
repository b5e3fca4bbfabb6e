import type { FileType } from '../../../shared/domain/files/stored-file';

/** In a window of its own: the case stays where it is. */
export function openFile(url: string, _type: FileType): void {
  window.open(url, '_blank', 'noopener');
}
