import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs';

type Kind = 'past' | 'participle';

const byLemma = (kind: Kind): ReadonlyMap<string, string> =>
  new Map([...IRREGULAR_FORMS].flatMap(([form, entry]) => (entry[kind] ? [[entry.lemma, form] as const] : [])));
const IRREGULAR: Readonly<Record<Kind, ReadonlyMap<string, string>>> = {
  past: byLemma('past'),
  participle: byLemma('participle'),
};

/** The past form or past participle of a verb, from its base form and its form in -ing: `stop`, `stopping` → `stopped`. */
export function toPastForm(lemma: string, gerund: string, kind: Kind): string {
  if (lemma === 'do') return kind === 'past' ? 'did' : 'done';
  if (lemma === 'have') return 'had';
  const irregular = IRREGULAR[kind].get(lemma);
  if (irregular) return irregular;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${gerund.replace(/ing$/, '')}ed`;
}

/** The past form of a verb that no rule gives; undefined for a regular one. */
export const irregularPast = (lemma: string): string | undefined => IRREGULAR.past.get(lemma);
