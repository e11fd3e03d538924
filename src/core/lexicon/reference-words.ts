/** Words that refer to someone or something named elsewhere. Closed classes of English, and group nouns of news prose. */

export interface PronounKind {
  readonly sex: 'female' | 'male';
  /** `either` for `her`, which the next word decides. */
  readonly use: 'subject' | 'object' | 'possessive' | 'either';
}

/** Third-person singular pronouns for people. */
export const PERSON_PRONOUNS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ['he', { sex: 'male', use: 'subject' }],
  ['him', { sex: 'male', use: 'object' }],
  ['his', { sex: 'male', use: 'possessive' }],
  ['himself', { sex: 'male', use: 'possessive' }],
  ['she', { sex: 'female', use: 'subject' }],
  ['her', { sex: 'female', use: 'either' }],
  ['hers', { sex: 'female', use: 'possessive' }],
  ['herself', { sex: 'female', use: 'possessive' }],
]);

/** Third-person plural pronouns. */
export const PLURAL_PRONOUNS = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** Plural nouns for several people of standing: "the two leaders". */
export const PEOPLE_GROUP_NOUNS = new Set(
  `leaders presidents premiers rulers autocrats dictators strongmen statesmen monarchs men women politicians ministers
   prime-ministers counterparts allies rivals candidates officials friends brothers sisters partners suspects defendants
   victims players singers actors`.split(/\s+/),
);

/** Nouns for two people that need no number: "the pair". */
export const PAIR_NOUNS = new Set(['pair', 'duo', 'couple', 'twosome']);

/** Plural nouns for several countries: "both countries". */
export const COUNTRY_GROUP_NOUNS = new Set(
  'countries nations states neighbours neighbors governments capitals powers koreas'.split(' '),
);

/** Words that make a group of two: "the two", "both". */
export const TWO_WORDS = new Set(['two', 'both', '2']);
