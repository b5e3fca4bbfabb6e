/** The catalogue's word for who an item is for: 个人, 企业. */
export type Audience = 'person' | 'enterprise';
