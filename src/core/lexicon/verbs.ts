const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Verbs that report what someone says, with a clause or quoted words as their object.
 * Source: the reporting verbs of Quirk et al., A Comprehensive Grammar, §§ 14.28–14.33 and 16.31.
 */
export const SAYING_VERBS: ReadonlySet<string> = new Set([
  'point out',
  ...words(
    `say tell add announce claim argue insist state declare report note write explain warn suggest assert contend
   admit acknowledge concede confirm deny maintain stress emphasize emphasise reiterate repeat reply respond answer
   comment remark observe recall reveal disclose estimate allege testify tweet boast complain joke quip predict
   promise pledge vow urge caution conclude mention indicate`,
  ),
]);

/** Verbs of thinking and perceiving whose clause is not stated by the writer. Source: the same, § 16.31. */
export const THINKING_VERBS = words(
  'think believe feel hope expect fear suspect doubt assume guess imagine suppose wish wonder consider understand know see find learn hear realize realise decide agree show prove mean ensure',
);

/** Verbs after which the object does the infinitive: `told him to go`. Source: the same, §§ 16.50–16.52. */
export const OBJECT_CONTROL_VERBS = words(
  `tell ask order urge force allow enable help cause lead permit persuade encourage instruct invite require advise
   command compel convince expect forbid get inspire request teach warn want authorize authorise task oblige enlist
   let make have see hear watch show find catch leave keep send deploy dispatch call prompt press pressure push spur beg implore`,
);

/** Verbs of giving that take a recipient: `gave Kim a car`, `presented Kim with a car`. Source: Levin (1993), classes 13.1–13.4. */
export const GIVING_VERBS = words(
  `give gift hand lend offer pay sell send show teach tell award grant present supply provide serve pass bring
   donate feed deliver owe promise deny refuse withhold cost leave allow assign buy loan issue furnish entrust equip`,
);

/** Verbs without an object: their form in -ed is never a participle on a noun. Source: Levin (1993), classes 45–55, and Perlmutter (1978). */
export const INTRANSITIVE_VERBS = words(
  `die arrive happen occur appear disappear emerge remain fall rise come go vanish exist smile laugh agree disagree apologize
   apologise respond reply react act belong consist depend insist struggle succeed fail seem look live reside stay wait
   talk listen laugh collapse retire resign travel compete participate cooperate collaborate coincide resort refer strive
   tend vary yell scream cry weep sit stand lie sleep kneel`,
);

/** Verbs that are done to someone where no object stands behind them: `two sentenced`. From the entries of `punishment` and `killing` in Roget’s Thesaurus (1911). */
export const UNDERGONE_VERBS = words(
  `kill injure wound hurt sentence jail imprison arrest charge convict acquit fine detain extradite evacuate kidnap rescue stab behead
   execute evict expel deport hospitalize hospitalise suspend oust sack appoint elect accuse assassinate bury
   cancel postpone`,
);
