import { useId, type ReactNode } from 'react';
import { kitWords } from '../../../shared/words/screens/kit';
import { Icon } from './icon';
import { Box, Label, Text } from './prim';

export type FieldFrame = { label: string; isRequired: boolean; hint?: string | undefined; problem?: string | undefined };
/** What a control inside a field has to carry. */
export type Inner = { id: string; describedBy: string | undefined; isWrong: boolean; isRequired: boolean };

/** A question: its label above, a hint or what is wrong below. */
export function Field({ label, isRequired, hint, problem, anchor, children }: FieldFrame & { anchor?: string; children(inner: Inner): ReactNode }) {
  const id = useId();
  const about = problem ?? hint;
  return (
    <Box className={`field ${problem ? 'wrong' : ''}`} id={anchor}>
      <Label for={id} className="field-label">
        {label}
        {isRequired ? <Text className="required" isHidden> *</Text> : <Text className="mute">{kitWords.optional}</Text>}
      </Label>
      {children({ id, describedBy: about ? `${id}about` : undefined, isWrong: problem !== undefined, isRequired })}
      {about && (
        <Text as="p" id={`${id}about`} className={problem ? 'field-problem' : 'field-hint'} role={problem ? 'alert' : undefined}>
          {problem && <Icon name="warning-circle" />}
          {about}
        </Text>
      )}
    </Box>
  );
}
