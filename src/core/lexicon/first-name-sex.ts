import { nlp } from '../text/compromise';

const model: { one?: { lexicon?: Readonly<Record<string, unknown>> } } = nlp.model();
const LEXICON = model.one?.lexicon ?? {};

/** Names that the list has as women's only, and men bear too: in French, Italian, Dutch, Slavonic and Korean. */
const OF_BOTH: ReadonlySet<string> = new Set(
  'jules kim nicola simone sasha gabriele daniele michele andrea jan'.split(' '),
);

/**
 * Whether a first name is given to women or to men, after compromise's lists; null for other words and for names of
 * both. A weak sign: what the text itself says of a person goes before it.
 */
export function sexOfFirstName(name: string): 'female' | 'male' | null {
  if (OF_BOTH.has(name.toLowerCase())) return null;
  const tags = [LEXICON[name.toLowerCase()]].flat().join(' ');
  if (tags.includes('FemaleName')) return tags.includes('MaleName') ? null : 'female';
  return tags.includes('MaleName') ? 'male' : null;
}
