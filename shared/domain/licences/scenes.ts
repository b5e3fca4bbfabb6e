/** How a name or number is shown: whole, or masked so that it can be compared with what somebody says of themselves. */
type Said = 'whole' | 'masked';

/** What a scene of showing a licence (亮证场景) lets be seen, and nothing else: data, read by the phone and the hall alike. */
export const sceneBook = {
  /** Whether there is one, and whether it is valid. */
  validity: { holder: 'masked', number: 'masked', fields: [] },
  /** Whether this is the person, or the firm. */
  identity: { holder: 'whole', number: 'masked', fields: ['gender', 'idNo', 'creditCode', 'legalPerson'] },
  /** What it allows, and where. */
  qualification: {
    holder: 'whole', number: 'whole',
    fields: ['scope', 'items', 'item', 'category', 'kind', 'subject', 'subjects', 'level', 'grade', 'vehicleClass', 'institution', 'place', 'address', 'location', 'area', 'business', 'route', 'content', 'plateNo'],
  },
} as const satisfies Record<string, { holder: Said; number: Said; fields: readonly string[] }>;

export type Scene = keyof typeof sceneBook;
export const scenes = Object.keys(sceneBook) as [Scene, ...Scene[]];
/** Whether a field of a licence is seen in a scene. */
export const isSeenIn = (scene: Scene, field: string): boolean => (sceneBook[scene].fields as readonly string[]).includes(field);
