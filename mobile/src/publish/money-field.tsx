import { useState } from 'react';
import type { FieldFrame } from '../ui/field';
import { TextField } from '../ui/text-field';
import { hundredfold, hundredth } from './typed';

type MoneyProps = FieldFrame & { anchor?: string; fen: number | null; /** `null`: left empty. */ onFen(fen: number | null): void };

/** 元 or %, kept as whole 分 or ‱; what was typed stays as it was typed, also while it is no sum. */
export function MoneyField({ fen, onFen, ...frame }: MoneyProps) {
  const [typed, setTyped] = useState(hundredth(fen));
  return <TextField {...frame} kind="number" value={typed} maxLength={16} onValue={(next) => { setTyped(next); onFen(next.trim() === '' ? null : hundredfold(next)); }} />;
}
