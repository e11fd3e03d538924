/**
 * Base forms that add nothing by which a statement could be told from another: helping verbs, degree and linking adverbs,
 * pro-forms. Source: the closed classes and discourse adverbs of Quirk et al., A Comprehensive Grammar, §§ 2.34 and 8.82–8.147.
 */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `also too very highly extremely fairly relatively somewhat then there here so just even still already again quite rather almost nearly about around
   such own other another same one thing something anything everything someone anyone everyone each both all any some many much
   more most less least only not no never yet now however meanwhile instead therefore thus later ago away
   as than well ever part way case event fact order return addition
   mr mrs ms dr sir s t year-old -lrb- -rrb- lrb rrb lsb rsb earlier previously former then`
    .trim()
    .split(/\s+/),
);

/** Verbs that only carry tense, aspect or a link between subject and what is said of it. Source: the same, §§ 3.31–3.39 and 16.21. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'be have do will would can could may might shall should must get become seem appear let date remain'.split(' '),
);

/** Verbs that say of their subject what or when it is: `the pledge dates from 1961`. Source: the same, § 16.21. */
export const LINKING_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'become', 'remain', 'date']);

/** Verbs that lead to what their subject is like: `looked uneasy`, `stays neutral`. Source: the same, § 16.21. */
export const COPULAR_VERBS: ReadonlySet<string> = new Set([
  ...LINKING_VERBS,
  ...'appear feel keep look seem smell sound stay taste come end fall get go grow prove turn'.split(' '),
]);

/** Verbs with their particle that say of their subject what it is by calling: `works as a clerk`. Source: the same, §§ 9.48 and 16.28. */
export const CALLING_VERBS: ReadonlySet<string> = new Set(['work as', 'serve as', 'act as']);
