import type { ReactNode } from 'react';
import { Press } from './prim';

type ButtonProps = {
  kind?: 'primary' | 'tonal' | 'line' | 'danger';
  isSmall?: boolean;
  isWide?: boolean;
  /** Still there to be read; pressing it does nothing. */
  isDisabled?: boolean;
  label?: string;
  onPress(): void;
  children: ReactNode;
};

export function Button({ kind = 'primary', isSmall, isWide, isDisabled, label, onPress, children }: ButtonProps) {
  const className = ['button', kind, isSmall ? 'small' : '', isWide ? 'wide' : '', isDisabled ? 'disabled' : ''].filter(Boolean).join(' ');
  return <Press className={className} label={label} isDisabled={isDisabled} onPress={onPress}>{children}</Press>;
}
