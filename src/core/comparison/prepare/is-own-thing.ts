import { roleOf } from '../../figures/role-words';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import { TIE_ROLES } from '../../lexicon/roles';
import { isDoer } from '../meaning/read-form';
import { isDeedNoun, relateWords } from '../meaning/relate-words';
import type { Item } from './item';

/** Whether a person stands in a sentence as whose something is: by `’s`, or by `his` and `her`. */
export const isOwner = ({ owner, form, class: kind }: Item): boolean =>
  owner || (form === 'pronoun' && kind === 'determiner');

/** Roles by which someone is only called somebody’s, besides kin and friends: `an aide to Lind`. */
const SERVING = /^(?:aide|advis[eo]r|lawyer|attorney|agent|spokes(?:man|woman|person))$/;

/** Whether a noun says what someone is to another: `brother`, `adviser`. */
export const saysWhose = (noun: string): boolean => TIE_ROLES.has(noun) || SERVING.test(noun);

/** Whether a noun is for somebody: `brother`, `adviser`, `partner`; an arrival is a deed before it is one who came. */
const namesSomeone = (noun: string): boolean =>
  TIE_ROLES.has(noun) ||
  roleOf(noun) !== null ||
  GENERIC_NOUNS.person?.has(noun) === true ||
  (relateWords('person', noun) === 'broader' && (isDoer(noun) || !isDeedNoun(noun)));

/** Whether what a noun names, when somebody’s, is another than that somebody; a deed is its owner’s: `Lind’s speech`. */
export const isOwnThing = (noun: string): boolean => namesSomeone(noun) || !isDeedNoun(noun);
