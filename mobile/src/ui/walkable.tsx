import { Box } from './prim';
import type { WalkableProps } from './walkable-props';

/** A row of tabs or radios. Mini-programs have no arrow keys. */
export function Walkable({ className, role, label, children }: WalkableProps) {
  return <Box className={className} role={role} label={label}>{children}</Box>;
}
