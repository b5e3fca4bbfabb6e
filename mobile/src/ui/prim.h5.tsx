import { useDidShow } from '@tarojs/taro';
import { createElement, useEffect, useRef, type KeyboardEvent, type TextareaHTMLAttributes } from 'react';
import './reset.h5.scss';
import { shown, written } from '../script';
import type { BoxProps, ChooseProps, HeadingProps, InputProps, LabelProps, PickDayProps, PressProps, TextProps } from './prim-props';

export function Box(props: BoxProps) {
  const { as = 'div', label, labelledBy, describedBy, isHidden, current, live, isScrolled, ...rest } = shown(props);
  return createElement(as, {
    ...rest, 'aria-label': label, 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, 'aria-hidden': isHidden, 'aria-current': current, 'aria-live': live, tabIndex: isScrolled ? 0 : undefined,
  });
}

export function Text(props: TextProps) {
  const { as = 'span', label, isHidden, ...rest } = shown(props);
  return createElement(as, { ...rest, 'aria-label': label, 'aria-hidden': isHidden });
}

/** The page's h1. It takes the focus when its page is shown, so that screen readers start there. */
export function Heading(props: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focus = () => heading.current?.focus({ preventScroll: true });
  useEffect(focus, []);
  // A page that is gone back to is made visible a moment after it is told so; who was quicker than that keeps the focus.
  useDidShow(() => { setTimeout(() => { if (!heading.current?.closest('.taro_page')?.contains(document.activeElement)) focus(); }, 50); });
  return <h1 {...shown(props)} className={`page-title ${props.className ?? ''}`} ref={heading} tabIndex={-1} />;
}

export function Label(props: LabelProps) {
  const { for: field, ...rest } = shown(props);
  return <label {...rest} htmlFor={field} />;
}

export function Press(props: PressProps) {
  const { className, id, label, role, isOn, isExpanded, isDisabled, controls, current, isTabStop = true, onPress, children } = shown(props);
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

export function TextInput(props: InputProps) {
  const { kind, label, describedBy, isWrong, isRequired, onValue, onLeave, onDone, ...rest } = shown(props);
  const shared = {
    ...rest, 'aria-label': label, 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined, 'aria-required': isRequired || undefined, onBlur: onLeave,
  };
  if (kind === 'paragraph') return <textarea {...shared} className="input paragraph" rows={3} onChange={(event) => onValue(event.target.value)} />;
  if (kind === 'text') return <Line {...shared} onValue={onValue} onDone={onDone} />;
  const modes = { search: 'search', number: 'decimal', phone: 'tel' } as const;
  return (
    <input
      {...shared} className="input" type={kind === 'phone' ? 'tel' : kind === 'search' ? 'search' : 'text'} inputMode={modes[kind]} autoComplete="off"
      onChange={(event) => onValue(event.target.value)} onKeyDown={onDone && ((event) => { if (isDone(event)) onDone(); })}
    />
  );
}

type LineProps = TextareaHTMLAttributes<HTMLTextAreaElement> & Pick<InputProps, 'onValue' | 'onDone'> & { value: string };

/** One line of text that is wrapped rather than cut when it is long; a copy of it, unseen, gives the height. */
function Line({ onValue, onDone, ...rest }: LineProps) {
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isDone(event)) onDone?.();
  };
  return (
    <span className="one-line" data-line={rest.value || rest.placeholder}>
      <textarea {...rest} className="input" rows={1} autoComplete="off" enterKeyHint="done" onChange={(event) => onValue(event.target.value.replace(/\s*\n\s*/g, ' '))} onKeyDown={enter} />
    </span>
  );
}

/** Enter that ends what is typed, not the one that picks a character. */
function isDone({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing;
}

export function Choose(props: ChooseProps) {
  const { id, value, options, placeholder, describedBy, isWrong, isRequired, onValue } = shown(props);
  return (
    <select
      id={id} className="input" value={value} aria-describedby={describedBy} aria-invalid={isWrong || undefined} aria-required={isRequired || undefined}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="" disabled={isRequired}>{placeholder}</option>
      {options.map((option) => <option key={option.value} value={option.value}>{written(option.name)}</option>)}
    </select>
  );
}

export function PickDay(props: PickDayProps) {
  const { id, value, describedBy, isWrong, isRequired, onValue } = shown(props);
  return (
    <input
      id={id} type="date" className="input" value={value} aria-describedby={describedBy} aria-invalid={isWrong || undefined} aria-required={isRequired || undefined}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
