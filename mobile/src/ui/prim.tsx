import { Input, Picker, Text as HostText, Textarea, View } from '@tarojs/components';
import './reset.scss';
import type { BoxProps, ChooseProps, HeadingProps, InputProps, LabelProps, PickDayProps, PressProps, TextProps } from './prim-props';

/** The primitives in mini-programs. `prim.h5.tsx` makes real HTML of the same. */
export function Box({ className, style, id, role, label, isHidden, live, children }: BoxProps) {
  return (
    <View className={className} style={style} id={id} ariaRole={role} ariaLabel={label} ariaHidden={isHidden} ariaLive={live}>
      {children}
    </View>
  );
}

export function Text({ as, className = '', id, role, label, isHidden, children }: TextProps) {
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

export function Heading({ className = '', id, children }: HeadingProps) {
  return <HostText className={`block ${className}`} id={id} ariaRole="heading">{children}</HostText>;
}

export function Label({ className = '', children }: LabelProps) {
  return <HostText className={`block ${className}`}>{children}</HostText>;
}

export function Press({ className, id, label, role, isOn, isExpanded, isDisabled, current, onPress, children }: PressProps) {
  return (
    <View
      className={className} id={id} ariaRole={role ?? 'button'} ariaLabel={label} hoverClass={isDisabled ? 'none' : 'pressed'} ariaDisabled={isDisabled}
      ariaChecked={isOn} ariaSelected={isOn} ariaExpanded={isExpanded} ariaCurrent={current} onClick={isDisabled ? undefined : onPress}
    >
      {children}
    </View>
  );
}

export function TextInput({ id, kind, value, placeholder, label, maxLength = 140, isReadOnly, onValue, onLeave, onDone }: InputProps) {
  const shared = { id, value, placeholder, maxlength: maxLength, ariaLabel: label, disabled: isReadOnly, onBlur: onLeave };
  if (kind === 'paragraph') return <Textarea {...shared} className="input paragraph" autoHeight onInput={(event) => onValue(event.detail.value)} />;
  const type = { text: 'text', search: 'text', number: 'digit', phone: 'number' } as const;
  return (
    <Input
      {...shared} className={isReadOnly ? 'input fixed' : 'input'} type={type[kind]} confirmType={kind === 'search' ? 'search' : 'done'}
      onInput={(event) => onValue(event.detail.value)} onConfirm={onDone}
    />
  );
}

export function Choose({ label, value, options, placeholder, onValue }: ChooseProps) {
  const at = options.findIndex((option) => option.value === value);
  return (
    <Picker
      mode="selector" range={options.map((option) => option.name)} value={Math.max(at, 0)} ariaLabel={label}
      onChange={(event) => onValue(options[Number(event.detail.value)]?.value ?? '')}
    >
      <View className="input">{options[at]?.name ?? placeholder}</View>
    </Picker>
  );
}

export function PickDay({ label, value, placeholder, onValue }: PickDayProps) {
  return (
    <Picker mode="date" value={value} ariaLabel={label} onChange={(event) => onValue(event.detail.value)}>
      <View className="input">{value || placeholder}</View>
    </Picker>
  );
}
