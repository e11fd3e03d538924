/**
 * Words written with a full stop that need not end a sentence, in lower case without the last stop.
 * Written from the abbreviation sections of common English newspaper style.
 */

/** Always followed by what they belong to: titles before names, "No." before a number. */
export const OPEN_ABBREVIATIONS = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs pres gen lt col maj capt cpt sgt cpl pvt adm cmdr brig supt insp det
   rev hon fr msgr st mt ft messrs mmes atty amb sec vs v no nos vol fig art op cf e.g i.e eg approx est ca al-hajj
   jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/** May stand within a sentence or close it; a word that commonly begins a sentence must follow for it to end. */
export const CLOSING_ABBREVIATIONS = new Set(
  `inc corp co cos ltd llc plc bros jr sr phd ph.d m.d b.a m.a etc a.m p.m u.s u.k u.n u.s.a e.u d.c u.a.e p.r.c d.p.r.k
   ave blvd rd sq dept univ assn mass calif conn fla ill ind mich minn tenn wash wis ariz ark colo ga ky la md mo mont
   neb nev okla ore pa va vt wyo`.split(/\s+/),
);

/** Words that commonly begin a sentence and seldom a name. */
export const SENTENCE_OPENERS = new Set(
  `the a an this that these those it he she they we you i his her its their our my in on at by for from with without
   after before during since until while when where why how who what which as if although though because but and or so
   yet however meanwhile instead moreover also still then now there here according about under over between among
   some many most several few all both each every no not nobody more other another such despite following last earlier
   later officials police critics analysts experts asked`.split(/\s+/),
);

/** Nouns that a single letter tells apart, so that it is no initial: `Group D`, `hepatitis B`. From general knowledge of news prose. */
export const LETTERED_NOUNS = new Set(
  'group pool plan class grade section category division terminal type team block zone phase part series serie vitamin hepatitis influenza exhibit appendix'.split(
    ' ',
  ),
);

/** Verbs that tie a quoted question or cry to the speaker after it: “Why?” Smith asked. */
export const CRY_VERBS = new Set(
  'said says asked asks told added wrote shouted cried replied tweeted exclaimed yelled screamed quipped joked warned'.split(
    ' ',
  ),
);
