import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Box, Text } from './prim';

type EmptyProps = { icon?: IconName; title: string; says: string; role?: 'alert' | 'status'; children?: ReactNode };

/** Nothing here, or nothing got here: a sentence, and what to do about it. */
export function Empty({ icon = 'tray', title, says, role, children }: EmptyProps) {
  return (
    <Box className="empty" role={role}>
      <Box className="empty-icon" isHidden><Icon name={icon} /></Box>
      <Text as="p" className="empty-title">{title}</Text>
      <Text as="p" className="empty-says">{says}</Text>
      {children && <Box className="empty-acts">{children}</Box>}
    </Box>
  );
}
