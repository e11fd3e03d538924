/** Ends of words that two spellings have, and what both are read as. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|ing|ation)$/, 'iz$1'],
  [/yse$/, 'yze'],
  [/([^aeiou])our(?=$|s$|ed$|ing$|able$|ite$)/, '$1or'],
  [/ence$/, 'ense'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/mme$/, 'm'],
  [/^(protest|advis|conject|adapt|convey|execut|invent|supervis)er$/, '$1or'],
];

/** A particle behind a verb, which its noun has closed up or behind a hyphen: `shoot down` and `shootdown`, `kick off` and `kick-off`. */
const PARTICLE = /(?<=^[a-z]{3,})[ -](?=(?:out|down|up|over|off|back)$)/;
/** Nouns that tell another thing than their verb. */
const OTHER_NOUNS = /^(?:turn.out|make.up|fall.out|work.out|hold.up|line.up|run.off|look.out|hand.out|stand.off)$/;

/** British and American spellings of a word meet: `defence` and `defense`, `organise` and `organize`; so do a verb with its particle and its noun. */
export const toSpelling = (word: string): string =>
  SPELLINGS.reduce(
    (left, [from, to]) => left.replace(from, to),
    OTHER_NOUNS.test(word) ? word : word.replace(PARTICLE, ''),
  );

/** Endings that leave a word its meaning: `joining`, `heavily`, `sanctioned`, `closer`. Source: Quirk et al., §§ 3.2–3.10 and 7.46–7.79. */
const ENDINGS = /(?:ing|ly|e?d|e?r|e?st)$/;
/** Letters of the shortest word whose forms are known by their ending: `sign`, not `red` of `reding`. */
const SHORTEST_BASE = 4;

/** The words that a word may be a form of: `sign` of `signing`, `drive` of `driving`, `run` of `running`. */
export function toBases(form: string): readonly string[] {
  const ending = ENDINGS.exec(form)?.[0];
  if (!ending) return [];
  const stem = form.slice(0, -ending.length);
  const bases = [stem, `${stem}e`, stem.replace(/i$/, 'y')];
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases.filter((base) => base.length >= SHORTEST_BASE);
}

/** `leader`, `actor`, `friend`: who does it or is it, and not the deed or the tie itself. */
export const isDoer = (word: string): boolean =>
  /(?:[eo]r|ist|ee)$|^(?:friend|foe|enemy|ally|rival|fan|fellow)$/.test(word);

/** Adverbs in -ly that say something else than their adjective. Source: Quirk et al., §§ 7.46 and 8.111–8.119. */
const OWN_ADVERBS = new Set(
  'hardly scarcely barely lately nearly shortly largely mostly directly early only family supply reply apply ally rally'.split(
    ' ',
  ),
);

/** An adverb of manner, which says of a deed what its adjective says of a thing: `heavily sanctioned`, `tough sanctions`. */
const isManner = (word: string): boolean => /.{3}ly$/.test(word) && !OWN_ADVERBS.has(word);

/** The adjective of an adverb of manner: `heavy` of `heavily`; any other word as it is. */
export const toBareAdjective = (word: string): string =>
  isManner(word) ? word.replace(/ly$/, '').replace(/i$/, 'y') : word;

/** The words that a superlative may be the highest degree of: `big` of `biggest`, `large` of `largest`, `happy` of `happiest`; none of any other word. */
export function toPositives(word: string): readonly string[] {
  const stem = /^(.{3,})est$/.exec(word)?.[1];
  if (!stem) return [];
  const isDoubled = stem.at(-1) === stem.at(-2);
  return [
    stem,
    `${stem}e`,
    ...(isDoubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [stem.replace(/i$/, 'y')] : []),
  ];
}
