import { Input, Picker, Text as HostText, Textarea, View } from '@tarojs/components';
import './reset.scss';
import { shown, written } from '../script';
import type { BoxProps, ChooseProps, HeadingProps, InputProps, LabelProps, PickDayProps, PressProps, TextProps } from './prim-props';

/** The primitives in mini-programs. `prim.h5.tsx` makes real HTML of the same. */
export function Box(props: BoxProps) {
  const { className, style, id, role, label, isHidden, live, children } = shown(props);
  return (
    <View className={className} style={style} id={id} ariaRole={role} ariaLabel={label} ariaHidden={isHidden} ariaLive={live}>
      {children}
    </View>
  );
}

export function Text(props: TextProps) {
  const { as, className = '', id, role, label, isHidden, children } = shown(props);
  const isBlock = as !== undefined && as !== 'span' && as !== 'strong';
  return (
    <HostText
      className={isBlock ? `block ${className}` : className} id={id} ariaLabel={label} ariaHidden={isHidden}
      ariaRole={role ?? (as?.startsWith('h') ? 'heading' : undefined)}
    >
      {children}
    </HostText>
  );
}

export function Heading(props: HeadingProps) {
  const { className = '', id, children } = shown(props);
  return <HostText className={`block ${className}`} id={id} ariaRole="heading">{children}</HostText>;
}

export function Label(props: LabelProps) {
  const { className = '', children } = shown(props);
  return <HostText className={`block ${className}`}>{children}</HostText>;
}

export function Press(props: PressProps) {
  const { className, id, label, role, isOn, isExpanded, isDisabled, current, onPress, children } = shown(props);
  return (
    <View
      className={className} id={id} ariaRole={role ?? 'button'} ariaLabel={label} hoverClass={isDisabled ? 'none' : 'pressed'} ariaDisabled={isDisabled}
      ariaChecked={isOn} ariaSelected={isOn} ariaExpanded={isExpanded} ariaCurrent={current} onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </View>
  );
}

export function TextInput(props: InputProps) {
  const { id, kind, value, placeholder, label, maxLength = 140, onValue, onLeave, onDone } = shown(props);
  const shared = { id, value, placeholder, maxlength: maxLength, ariaLabel: label, onBlur: onLeave };
  if (kind === 'paragraph') return <Textarea {...shared} className="input paragraph" autoHeight onInput={(event) => onValue(event.detail.value)} />;
  const type = { text: 'text', search: 'text', number: 'digit', phone: 'number' } as const;
  return (
    <Input
      {...shared} className="input" type={type[kind]} confirmType={kind === 'search' ? 'search' : 'done'}
      onInput={(event) => onValue(event.detail.value)} onConfirm={onDone}
    />
  );
}

export function Choose(props: ChooseProps) {
  const { label, value, options, placeholder, onValue } = shown(props);
  const at = options.findIndex((option) => option.value === value);
  return (
    <Picker
      mode="selector" range={options.map((option) => written(option.name))} value={Math.max(at, 0)} ariaLabel={label}
      onChange={(event) => onValue(options[Number(event.detail.value)]?.value ?? '')}
    >
      <View className="input">{written(options[at]?.name) ?? placeholder}</View>
    </Picker>
  );
}

export function PickDay(props: PickDayProps) {
  const { label, value, placeholder, onValue } = shown(props);
  return (
    <Picker mode="date" value={value} ariaLabel={label} onChange={(event) => onValue(event.detail.value)}>
      <View className="input">{value || placeholder}</View>
    </Picker>
  );
}
