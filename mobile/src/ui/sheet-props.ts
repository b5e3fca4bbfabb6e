import type { ReactNode } from 'react';

/** `isBeside`: where there is room it stands at the side, so that what it is about stays in sight. */
export type SheetProps = { title: string; isBeside?: boolean; onClose(): void; children: ReactNode };
