const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that turn a statement round. Source: Quirk et al., A Comprehensive Grammar, §§ 10.54–10.60 (clause and local negation). */
export const NEGATIONS = words('not never no none nobody nothing neither nor nowhere without cannot hardly barely');

/** Verbs, adjectives and nouns that say that what follows did not happen. Source: the negative implicatives of Karttunen (1971). */
export const NEGATIVE_IMPLICATIVES = words(
  'fail refuse decline avoid forget neglect refrain prevent unable incapable lack stop miss failure refusal inability absence',
);

/** Verbs by which someone speaks against what is said to have happened: no word on whether it did. */
export const DENIALS = words('deny dispute reject refute contradict dismiss denial rebut');
