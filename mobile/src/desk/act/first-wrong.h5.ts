import { visible } from '../../ui/visible';

/** The first field that still lacks something comes into view and gets the focus. */
export function firstWrong(): void {
  const field = visible('.panel-form .field.wrong');
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input,select,textarea,button')?.focus({ preventScroll: true });
}
