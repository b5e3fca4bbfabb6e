import { useState } from 'react';
import { requestDelivery, type DeliveryView } from '../../../shared/contract/delivery';
import type { DeliveryWay } from '../../../shared/domain/delivery/parcel';
import type { Receiver } from '../../../shared/domain/delivery/receiver';
import { deliveryWords } from '../../../shared/words/screens/delivery';
import type { No } from '../call';
import { sentenceOf } from '../faces';
import { say } from '../said';
import { useAct } from '../use-act';
import { emptyReceiver, missingIn, wrongFrom, type ReceiverWrong } from './typed-receiver';

/** `addressId`: of the book; empty for a new address; not chosen yet: the first of the book. */
type Chosen = { way: DeliveryWay; addressId: string | undefined; receiver: Receiver; point: string; save: boolean; pool: boolean; copies: number };

export function useChoosing(view: DeliveryView, firstAddress: string | undefined, onChosen: () => void) {
  const [chosen, setChosen] = useState<Chosen>({
    way: view.way ?? view.ways.find((way) => way === 'post') ?? view.ways[0] ?? 'phone', addressId: undefined, receiver: emptyReceiver, point: view.point?.code ?? '', save: true, pool: view.pool, copies: view.copies,
  });
  const [wrong, setWrong] = useState<ReceiverWrong>({});
  const [refused, setRefused] = useState('');
  const [asked, setAsked] = useState<No | null>(null);
  const { act, isActing } = useAct(requestDelivery);
  const choose = (change: Partial<Chosen>) => { setChosen({ ...chosen, ...change }); setWrong({}); setRefused(''); };

  async function send() {
    const { way, receiver, point, pool, copies, save } = chosen;
    const kept = way === 'post' ? chosen.addressId ?? firstAddress : undefined;
    const isTyped = way === 'village' || (way === 'post' && !kept);
    const missing = isTyped ? missingIn(receiver, way, point) : {};
    setWrong(missing);
    if (Object.keys(missing).length > 0) return;
    const to = isTyped ? { receiver: way === 'village' ? { ...receiver, address: receiver.address || '—' } : receiver } : kept ? { addressId: kept } : {};
    const answer = await act({ caseNo: view.caseNo, way, ...to, ...(way === 'village' ? { point } : {}), ...(way === 'post' ? { pool, save: save && isTyped } : {}), ...(way === 'phone' ? {} : { copies }) });
    if (!answer) return;
    if (!answer.ok) {
      if (answer.refusal === 'ConsentNeeded') return setAsked(answer);
      const at = isTyped ? wrongFrom(answer.about, sentenceOf(answer)) : null;
      return at ? setWrong(at) : setRefused(sentenceOf(answer));
    }
    say(deliveryWords.done);
    onChosen();
  }
  return { chosen, wrong, refused, isActing, choose, send, asked, forget: () => setAsked(null) };
}
