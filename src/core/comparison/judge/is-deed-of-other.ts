import type { SaidPair } from '../align/align-items';
import type { Sides } from '../align/find-position';
import { saysWhose } from '../prepare/is-own-thing';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/**
 * `Lind resigned` beside `whom Lind appointed after the resignation of Aske`, `Lind was arrested` beside `the arrest of his
 * aide Aske`: a deed of one party, which the sentence tells by a noun that it gives to somebody else.
 */
export const isDeedOfOther = ({ claim, document, same }: Omit<Sides, 'pairs'>, said: readonly SaidPair[]): boolean =>
  claim.roles.some(({ verb, agents, patients, recipients }) => {
    // Of a deed with two parties the noun may name either.
    const [heads, others] = agents.heads.length ? [agents.heads, patients.heads] : [patients.heads, []];
    const doers = heads.filter(isSomeone);
    if (!doers.length || others.length || recipients.heads.length) return false;
    const deed = said.find(({ claim: item }) => item.from <= verb && verb < item.to)?.document;
    if (deed?.class !== 'noun') return false;
    if (isOfRelative(document, deed, said)) return true;
    const owner = ownerOf(document, deed);
    return owner !== undefined && !doers.some((doer) => same(doer, owner));
  });

/** `the arrest of her adviser`: of somebody who is only called by what he is to another. */
const isOfRelative = ({ items, tokens }: PreparedSentence, { to }: Item, said: readonly SaidPair[]): boolean =>
  tokens[to]?.lemma === 'of' &&
  /^(?:his|her|their)$/.test(tokens[to + 1]?.lemma ?? '') &&
  items.some(
    (item) =>
      item.from > to + 1 &&
      saysWhose(item.lemma) &&
      tokens.slice(to + 2, item.from).every(({ class: kind }) => /^(?:noun|adjective|name)$/.test(kind)) &&
      !said.some((pair) => pair.document === item),
  );

const isSomeone = ({ kind, demonym }: Item): boolean => kind === 'figure' && !demonym;

/** Whose a deed is that a noun tells: `the resignation of Aske`, `the arrest of his aide Aske`, `Aske’s resignation`. */
const ownerOf = ({ items, tokens }: PreparedSentence, { from, to }: Item): Item | undefined =>
  items.find(
    (item) =>
      isSomeone(item) &&
      item.figure?.type === 'person' &&
      ((item.owner && item.to === from - 1) ||
        (tokens[to]?.lemma === 'of' &&
          item.from > to &&
          item.class !== 'determiner' &&
          tokens
            .slice(to + 1, item.from)
            .every(({ class: kind }) => /^(?:noun|name|adjective|determiner)$/.test(kind)))),
  );
