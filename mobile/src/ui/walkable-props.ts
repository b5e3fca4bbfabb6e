import type { ReactNode } from 'react';

export type WalkableProps = { className: string; role: 'tablist' | 'radiogroup'; label: string; children: ReactNode };
