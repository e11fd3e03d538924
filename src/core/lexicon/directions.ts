const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that tell which way a figure went, as base forms of verbs, nouns and adverbs. Source: Levin (1993), class 45.6, verbs
 * of calibratable changes of state, with their nouns and the words of business pages for them (`up 12%`, `a gain`).
 */
export const UPWARD = words(
  `rise increase grow growth gain climb jump surge soar rocket skyrocket swell advance add expand mushroom balloon rally
   appreciate up higher upturn uptick`,
);

/** The same for the other way. `cut`, which is done to a figure, is left out. */
export const DOWNWARD = words(
  `fall decrease decline drop shrink slide plunge plummet tumble lose loss dip slip sink slump diminish dwindle retreat contract
   depreciate down lower downturn`,
);
