import { signWords } from '../../../shared/words/screens/promises';
import { back } from '../go';
import { Button } from '../ui/button';
import type { Signing } from './use-signing';

/** Signing, or what is missing before it. */
export function SignBar({ signing: { toAnswer, isExcluded, isTicked }, isSigned, onSign }: { signing: Signing; isSigned: boolean; onSign(): void }) {
  if (isSigned) return <Button isWide onPress={back}>{signWords.back}</Button>;
  if (isExcluded) return <Button isWide onPress={back}>{signWords.other}</Button>;
  const missing = toAnswer > 0 ? signWords.toAnswer(toAnswer) : isTicked ? null : signWords.toTick;
  return <Button isWide isDisabled={missing !== null} onPress={onSign}>{missing ?? signWords.sign}</Button>;
}
