import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { visible } from './ui/visible';
import type { Keys } from './keys';

const TYPING = 'input,textarea,select,[contenteditable]';

/** Listens while its page is in front: never to somebody who types, and in a dialog only to what belongs to it. */
export function useKeys(keys: Keys, place: 'page' | 'dialog' = 'page'): void {
  const now = useRef(keys);
  const isShown = useRef(true);
  now.current = keys;
  useDidShow(() => { isShown.current = true; });
  useDidHide(() => { isShown.current = false; });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isShown.current || event.isComposing || event.repeat || place !== (visible('[role=dialog]') ? 'dialog' : 'page')) return;
      const act = now.current[nameOf(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [place]);
}

/** `Commit` is Ctrl+Enter, on a Mac ⌘+Enter, and is heard while typing, too. */
function nameOf(event: KeyboardEvent): string {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'Commit';
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return '';
  return event.key.length === 1 ? event.key.toUpperCase() : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TYPING);
}
