import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Box } from './prim';
import type { Tone } from './tag';

const icons: Record<Tone, IconName> = { brand: 'info', jade: 'shield-check-fill', gold: 'warning-circle', plum: 'warning-circle', danger: 'warning-circle', grey: 'info' };

/** One line that matters now: what is ready, what is missing, what went wrong. */
export function Notice({ tone = 'brand', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <Box className={`notice ${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={icon ?? icons[tone]} />
      <Box className="grow">{children}</Box>
    </Box>
  );
}
