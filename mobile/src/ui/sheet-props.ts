import type { ReactNode } from 'react';

export type SheetProps = { title: string; onClose(): void; children: ReactNode };
