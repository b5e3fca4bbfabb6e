/** The catalogue's word for who an item is for: 个人, 企业. */
export type Audience = 'person' | 'enterprise';

/** One of an audience, in the sentences about a catalogue. */
export const oneOf: Record<Audience, string> = { person: 'a person', enterprise: 'an enterprise' };
