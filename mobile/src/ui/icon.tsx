import { Text } from './prim';
import type { IconName } from './icon-names';

/** Decoration beside a word, never instead of one: screen readers skip it. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return <Text className={`icon i-${name} ${className}`} isHidden />;
}
