import { roleOf } from '../../figures/role-words';
import { GENERIC_NOUNS } from '../../lexicon/generic-nouns';
import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { clauseAt } from '../prepare/clause-at';
import { isOwner, isOwnThing, saysWhose } from '../prepare/is-own-thing';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind was arrested` beside `Lind’s son was arrested`, `the brother of the minister Lind`, `an aide to Lind`: somebody of
 * whom the sentence names only whose son or brother someone is, where the claim names neither.
 */
export const isOnlyOwner = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  said.some(({ claim: mine, document: theirs }) => {
    if (!(isPerson(mine) || isSomeone(mine)) || mine.owner || mine.form === 'pronoun' || isHolding(mine, claim, []))
      return false;
    const homes = [clauseAt(document.clauses, theirs.from), ...tellingOf(mine, claim, document, said)];
    const others = document.items.filter(
      (item) =>
        item !== theirs &&
        item.kind === theirs.kind &&
        homes.includes(clauseAt(document.clauses, item.from)) &&
        same(mine, item),
    );
    return [theirs, ...others].every((item) => isHolding(item, document, said));
  });

/** `His lawyer said he was ill`: the clauses of the sentence that tell what the claim’s clause tells in which someone stands. */
function tellingOf(mine: Item, claim: PreparedSentence, document: PreparedSentence, said: readonly SaidPair[]) {
  const home = clauseAt(claim.clauses, mine.from);
  const told = said.filter(({ claim: item }) => item !== mine && clauseAt(claim.clauses, item.from) === home);
  return told.map((pair) => clauseAt(document.clauses, pair.document.from));
}

const isPerson = ({ kind, figure }: Item): boolean => kind === 'figure' && figure?.type === 'person' && !figure.members;

/** Whether a noun is for a person by what they are: `the minister`, `the victim`. */
const isSomeone = ({ kind, class: word, lemma }: Item): boolean =>
  kind === 'word' && word === 'noun' && (roleOf(lemma) !== null || GENERIC_NOUNS.person?.has(lemma) === true);

/** Whether a person stands only for whose someone or something is, of which the other side says nothing. */
function isHolding(item: Item, { items, tokens }: PreparedSentence, said: readonly SaidPair[]): boolean {
  const isSaid = (one: Item) => said.some(({ document }) => document === one);
  if (isOwner(item) || (item.kind === 'word' && tokens[item.to]?.lemma === '’s')) {
    const owned = items.findLast(
      (one) =>
        one.class === 'noun' &&
        one.from >= item.to &&
        tokens.slice(item.to, one.from).every(({ class: kind }) => /^(?:particle|adjective|noun|number)$/.test(kind)),
    );
    return owned !== undefined && !isSaid(owned) && isOwnThing(owned.lemma);
  }
  let at = item.from - 1;
  while (/^(?:noun|name|adjective|determiner)$/.test(tokens[at]?.class ?? '')) at--;
  const of = /^(?:of|to|for)$/.test(tokens[at]?.lemma ?? '') ? items.find(({ to }) => to === at) : undefined;
  return of !== undefined && !isSaid(of) && saysWhose(of.lemma);
}
