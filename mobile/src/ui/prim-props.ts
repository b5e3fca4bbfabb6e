import type { CSSProperties, ReactNode } from 'react';

type BoxTag = 'div' | 'section' | 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'ul' | 'ol' | 'li' | 'dl' | 'span' | 'fieldset';
type TextTag = 'span' | 'p' | 'h2' | 'h3' | 'strong' | 'dt' | 'dd' | 'legend';

export type BoxProps = {
  /** The HTML element in H5; mini-programs only know views. */
  as?: BoxTag;
  className?: string;
  style?: CSSProperties;
  id?: string;
  role?: string;
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  isHidden?: boolean;
  current?: 'step' | 'page';
  live?: 'polite' | 'assertive';
  /** It scrolls by itself: the keyboard must reach it. */
  isScrolled?: boolean;
  children?: ReactNode;
};

export type TextProps = { as?: TextTag; className?: string; id?: string; role?: string; label?: string; isHidden?: boolean; children?: ReactNode };

export type PressProps = {
  className?: string;
  id?: string;
  label?: string;
  role?: 'tab' | 'radio' | 'checkbox' | 'switch';
  isOn?: boolean;
  isExpanded?: boolean;
  isDisabled?: boolean;
  controls?: string;
  current?: 'page' | 'true';
  /** For groups that are walked with the arrow keys: only one of them is a tab stop. */
  isTabStop?: boolean;
  onPress(): void;
  children?: ReactNode;
};

export type InputProps = {
  id: string;
  kind: 'text' | 'number' | 'phone' | 'search' | 'paragraph';
  value: string;
  placeholder?: string;
  label?: string;
  describedBy?: string | undefined;
  isWrong?: boolean;
  isRequired?: boolean;
  maxLength?: number;
  /** Shown, and not to be changed. */
  isReadOnly?: boolean;
  onValue(value: string): void;
  onLeave?(): void;
  onDone?(): void;
};

export type ChooseProps = {
  id: string;
  /** What the choice is called: a mini-program picker has no label element. */
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  placeholder: string;
  describedBy?: string | undefined;
  isWrong?: boolean;
  isRequired?: boolean;
  onValue(value: string): void;
};

export type PickDayProps = Omit<ChooseProps, 'options'>;
export type LabelProps = { for: string; className?: string; children?: ReactNode };
export type HeadingProps = { className?: string; id?: string; children?: ReactNode };
