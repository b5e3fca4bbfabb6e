import type { KeyboardEvent } from 'react';
import { written } from '../script';
import { walkTo } from './walk';
import type { WalkableProps } from './walkable-props';

/** A row of tabs or radios: one tab stop, the arrow keys move and choose. */
export function Walkable({ className, role, label, children }: WalkableProps) {
  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(role === 'tablist' ? '[role=tab]' : '[role=radio]')];
    const next = walkTo(event.key, stops.findIndex((stop) => stop === document.activeElement), stops.length);
    if (next === null) return;
    event.preventDefault();
    stops[next]?.focus();
    stops[next]?.click();
  }
  return <div className={className} role={role} aria-label={written(label)} onKeyDown={walk}>{children}</div>;
}
