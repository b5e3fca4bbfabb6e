import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { kitWords } from '../../../shared/words/screens/kit';
import { Icon } from './icon';
import { written } from '../script';
import type { SheetProps } from './sheet-props';

const REACHABLE = 'button:not([tabindex="-1"]),input,select,textarea,[href]';

/** A question that has to be answered before going on. The focus stays inside; Esc closes; then it returns to where it was. */
export function Sheet({ title, isBeside, onClose, children }: SheetProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => { if (before instanceof HTMLElement) before.focus({ preventScroll: true }); };
  }, []);

  function keepInside(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab') return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(REACHABLE)];
    const leavesFirst = event.shiftKey && (document.activeElement === stops[0] || document.activeElement === sheet.current);
    const leavesLast = !event.shiftKey && document.activeElement === stops.at(-1);
    if (!leavesFirst && !leavesLast) return;
    event.preventDefault();
    (leavesFirst ? stops.at(-1) : stops[0])?.focus();
  }

  return (
    <div className={`mask ${isBeside ? 'beside' : ''}`} onClick={(event) => { if (event.target === event.currentTarget) onClose(); }}>
      <div ref={sheet} className="sheet" role="dialog" aria-modal="true" aria-labelledby={id} tabIndex={-1} onKeyDown={keepInside}>
        <div className="sheet-head">
          <h2 id={id} className="sheet-title">{written(title)}</h2>
          <button type="button" className="icon-button" aria-label={written(kitWords.close)} onClick={onClose}><Icon name="x" /></button>
        </div>
        {children}
      </div>
    </div>
  );
}
