import { nlp } from '../text/compromise';

const model: { one?: { lexicon?: Readonly<Record<string, unknown>> } } = nlp.model();
const LEXICON = model.one?.lexicon ?? {};

/**
 * Whether a first name is given to women or to men, after compromise's lists; null for other words and for names of
 * both. A weak sign: what the text itself says of a person goes before it.
 */
export function sexOfFirstName(name: string): 'female' | 'male' | null {
  const tags = [LEXICON[name.toLowerCase()]].flat().join(' ');
  if (tags.includes('FemaleName')) return tags.includes('MaleName') ? null : 'female';
  return tags.includes('MaleName') ? 'male' : null;
}
