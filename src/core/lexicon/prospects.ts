const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Modals after which a deed is not stated as done. Source: Quirk et al., A Comprehensive Grammar, §§ 4.49–4.66. */
export const UNSETTLED_MODALS = words('will would shall should may might could can must ought');

/** Nouns that leave what follows open: `the prospect of a strike`, `a plan to close`. Source: the same, § 17.35, nouns of intention and possibility. */
export const PROSPECT_NOUNS = words(
  `prospect possibility chance risk threat plan intention proposal attempt bid effort hope fear promise pledge offer demand call
   request need desire wish willingness readiness likelihood potential`,
);

/** Verbs whose infinitive did not happen, or need not have. Source: the non-implicative verbs of Karttunen, “Implicative Verbs” (1971). */
export const PROSPECT_VERBS = words(
  `want plan intend hope expect agree offer promise pledge vow threaten decide aim wish seek try attempt prepare
   propose consider need ask urge order tell call demand request require invite encourage allow permit enable design
   schedule set advise warn refuse decline fail commit undertake`,
);
