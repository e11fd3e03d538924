import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/roles';
import type { Span, Token } from '../model';
import type { Discourse } from './discourse';
import { roleOf } from './role-words';

const UNNAMED =
  /^(?:man|woman|boy|girl|person|official|officer|suspect|resident|someone|somebody|neighbour|neighbor|daughter|son|teenager|child|client|patient|passenger)$/;

/** Whether a word speaks of one person without a name whom a pronoun of a sex could mean; of either sex where none is given. */
export function isUnnamed(token: Token, sex: 'female' | 'male' | null): boolean {
  if (token.class === 'name' || token.plural) return false;
  const word = token.text.toLowerCase();
  const isOther = sex !== null && (sex === 'female' ? MALE_WORDS : FEMALE_WORDS).has(word);
  return !isOther && (UNNAMED.test(word) || (token.class === 'noun' && roleOf(word) !== null));
}

/** Whether words are part of what someone who is known is called. */
export const isCovered = (discourse: Discourse, span: Span): boolean =>
  discourse.drafts.some((draft) => [...draft.descriptions, ...draft.references].some(holds(span)));

const holds = (inner: Span) => (outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
