import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import type { sendDeskMessage, sendMessage } from '../../../shared/contract/messages';
import { call, isPassing, newKey, type No } from '../call';

/** What was typed, and the key under which it is sent: the same words stay one message however often they are tried. */
type Unsent = { text: string; key: string };
const KEPT = 'unsent-message:';
const nothing: Unsent = { text: '', key: '' };

export type Writing = { text: string; write(text: string): void; send(): Promise<void>; isSending: boolean; refused: No | null; isKept: boolean };

/** Words on their way: kept on the device until the hall has them. */
export function useWriting(endpoint: typeof sendMessage | typeof sendDeskMessage, caseNo: string, onSent: () => void): Writing {
  const place = `${KEPT}${caseNo}`;
  const [unsent, setUnsent] = useState<Unsent>(() => (Taro.getStorageSync(place) as Unsent | '') || nothing);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const isBusy = useRef(false);

  function keep(next: Unsent): void {
    setUnsent(next);
    setRefused(null);
    if (next.text === '') Taro.removeStorageSync(place);
    else Taro.setStorageSync(place, next);
  }

  async function send(): Promise<void> {
    if (isBusy.current || unsent.text.trim() === '') return;
    isBusy.current = true;
    setSending(true);
    const answer = await call(endpoint, { caseNo, text: unsent.text.trim() }, { key: unsent.key });
    isBusy.current = false;
    setSending(false);
    if (!answer.ok) return setRefused(answer);
    // What was typed on meanwhile is the next message.
    setUnsent((now) => (now.key === unsent.key ? nothing : now));
    if ((Taro.getStorageSync(place) as Unsent | '' || nothing).key === unsent.key) Taro.removeStorageSync(place);
    setRefused(null);
    onSent();
  }
  const write = (text: string) => keep(text === '' ? nothing : { text, key: newKey() });
  return { text: unsent.text, write, send, isSending, refused, isKept: refused !== null && isPassing(refused.refusal) };
}
