/** What search knows of one item; all texts in simplified Chinese. */
export type Searchable = {
  code: string;
  name: string;
  subject: string;
  /** What people say for it: 开饭店. */
  keywords: readonly string[];
  /** Names of the deciding body, its short name included. */
  departments: readonly string[];
  audience: readonly ('person' | 'enterprise')[];
  /** Name of the licence or document given. */
  result?: string;
};

/** One meaning and how people say it; `said` is split at spaces. */
export type Concept = {
  /** Item names (or their beginnings) or whole subjects, the likeliest first. */
  means: readonly string[];
  said: string;
};

/** What somebody wants done with a subject: 新办, 变更, 延续, 补办, 注销; lists are split at spaces. */
export type Intent = {
  intent: string;
  /** How item names say it. */
  named: string;
  /** How people say it. */
  said: string;
};

/** The everyday words of the county: data for people to edit; lists are split at spaces. */
export type EverydayWords = {
  /** The first is the one people mean when they name none. */
  intents: readonly Intent[];
  /** Phrases that carry no meaning: 怎么办, 我想. */
  fillers: string;
  /** Single characters that may stand between two words: 个, 了. */
  little: string;
  /** Words that tell for whom: 员工 for firms, 奶奶 for persons. */
  audience: { person: string; enterprise: string };
  /** Ages in years, both ends included, and the age that papers name instead. */
  ages: readonly { from: number; to: number; said: string }[];
  /** Words that mean nearly the same anywhere. */
  alike: readonly string[];
  /** Concepts by field of life. */
  concepts: Readonly<Record<string, readonly Concept[]>>;
};

/** How common characters sound, and the simplified form of traditional ones. */
export type Characters = {
  /** Toneless syllable → characters; after a bar those with it as second reading. */
  sounds: Readonly<Record<string, string>>;
  /** Traditional and simplified characters in turn: 萬万業业. */
  simplified: string;
};
