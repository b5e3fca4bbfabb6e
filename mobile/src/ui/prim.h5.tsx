import { useDidShow } from '@tarojs/taro';
import { createElement, useEffect, useRef, type KeyboardEvent } from 'react';
import './reset.h5.scss';
import type { BoxProps, ChooseProps, HeadingProps, InputProps, LabelProps, PickDayProps, PressProps, TextProps } from './prim-props';

export function Box({ as = 'div', label, labelledBy, describedBy, isHidden, current, live, ...rest }: BoxProps) {
  return createElement(as, {
    ...rest, 'aria-label': label, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, 'aria-hidden': isHidden, 'aria-current': current, 'aria-live': live,
  });
}

export function Text({ as = 'span', label, isHidden, ...rest }: TextProps) {
  return createElement(as, { ...rest, 'aria-label': label, 'aria-hidden': isHidden });
}

/** The page's h1. It takes the focus when its page is shown, so that screen readers start there. */
export function Heading(props: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = () => heading.current?.focus({ preventScroll: true });
  useEffect(focus, []);
  // A page that is gone back to is made visible a moment after it is told so.
  useDidShow(() => { setTimeout(focus, 50); });
  return <h1 {...props} className={`page-title ${props.className ?? ''}`} ref={heading} tabIndex={-1} />;
}

export function Label({ for: field, ...rest }: LabelProps) {
  return <label {...rest} htmlFor={field} />;
}

export function Press({ className, id, label, role, isOn, isExpanded, isDisabled, controls, current, isTabStop = true, onPress, children }: PressProps) {
  const on = role === 'tab' ? { 'aria-selected': isOn } : role ? { 'aria-checked': isOn } : { 'aria-pressed': isOn };
  return (
    <button
      type="button" className={className} id={id} role={role} aria-label={label} {...on} aria-expanded={isExpanded} aria-disabled={isDisabled || undefined}
      aria-controls={controls} aria-current={current} tabIndex={isTabStop ? undefined : -1} onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </button>
  );
}

export function TextInput({ kind, label, describedBy, isWrong, isRequired, isReadOnly, onValue, onLeave, onDone, ...rest }: InputProps) {
  const shared = {
    ...rest, 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined, 'aria-required': isRequired || undefined, readOnly: isReadOnly, onBlur: onLeave,
  };
  if (kind === 'paragraph') return <textarea {...shared} className="input paragraph" rows={3} onChange={(event) => onValue(event.target.value)} />;
  const modes = { text: undefined, search: 'search', number: 'decimal', phone: 'tel' } as const;
  const done = (event: KeyboardEvent) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone?.(); };
  return (
    <input
      {...shared} className={isReadOnly ? 'input fixed' : 'input'} type={kind === 'phone' ? 'tel' : kind === 'search' ? 'search' : 'text'} inputMode={modes[kind]} autoComplete="off"
      onChange={(event) => onValue(event.target.value)} onKeyDown={done}
    />
  );
}

export function Choose({ id, value, options, placeholder, describedBy, isWrong, isRequired, onValue }: ChooseProps) {
  return (
    <select
      id={id} className="input" value={value} aria-describedby={describedBy} aria-invalid={isWrong || undefined} aria-required={isRequired || undefined}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="" disabled={isRequired}>{placeholder}</option>
      {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
    </select>
  );
}

export function PickDay({ id, value, describedBy, isWrong, isRequired, onValue }: PickDayProps) {
  return (
    <input
      id={id} type="date" className="input" value={value} aria-describedby={describedBy} aria-invalid={isWrong || undefined} aria-required={isRequired || undefined}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
