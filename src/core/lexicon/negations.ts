const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that turn a statement round. Source: Quirk et al., A Comprehensive Grammar, §§ 10.54–10.60 (clause and local negation). */
export const NEGATIONS = words('not never no none nobody nothing neither nor nowhere without cannot hardly barely');

/** Verbs, adjectives and nouns that say that what follows did not happen. Source: the negative implicatives of Karttunen (1971). */
export const NEGATIVE_IMPLICATIVES = words(
  'fail refuse decline avoid forget neglect refrain prevent unable incapable lack stop miss failure refusal inability absence',
);

/** Verbs by which someone speaks against what is said to have happened: no word on whether it did. */
export const DENIALS = words('deny dispute reject refute contradict dismiss denial rebut');

/** Verbs that say of their object that it is not to be had or not part of something. Source: the entries of `exclude` and `lack` in WordNet 3.0 and FrameNet’s Inclusion. */
export const EXCLUDING_VERBS = words('exclude omit lack preclude forgo');

/** Verbs after which what was planned did not take place. Source: FrameNet’s Cancelled event and the synonyms of `cancel` in WordNet 3.0. */
export const CANCELLING_VERBS = words('cancel scrap abandon axe shelve abort');

/** Verbs by which someone does not do what is asked of him. Source: the synonyms of `reject` and `resist` in WordNet 3.0. */
export const REBUFFING_VERBS = words(
  'reject refuse resist dismiss ignore defy rebuff spurn decline withstand disregard',
);

/** Nouns for what is asked of someone: `calls to resign`. Source: Levin (1993), class 58.2 and its nouns. */
export const ASKING_NOUNS = words(
  'call demand request appeal plea pressure order advice invitation proposal offer bid suggestion',
);

/** Verbs that let something happen; said not to, they say that it did not. Source: Karttunen (1971), verbs with one-way implication. */
export const LETTING_VERBS = words('allow permit let enable authorise authorize entitle able manage get');

/** Other words that say of what stands with them that there is little or none of it. Source: Quirk et al., §§ 8.30 (`seldom`, `scarcely`), 6.53 (`few`) and 10.58–10.60. */
export const SCARCITY_WORDS = words(
  'few little rarely seldom scarcely except instead rather free devoid bereft against',
);
