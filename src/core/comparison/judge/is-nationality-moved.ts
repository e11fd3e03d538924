import type { SaidPair } from '../align/align-items';
import { holdsItem } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';
import { linkOf } from './link-of';

/** `the Ghanaian navy` beside `the Togolese navy`, with Ghana elsewhere in the sentence; also what the holder itself is of. */
export function isNationalityMoved(
  claim: PreparedSentence,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  const subject = linkOf(claim)?.subject;
  const holder = said.find(
    ({ claim: item }) => subject && (item.kind === 'figure' || item.class === 'name') && holdsItem(subject, item),
  );
  return (
    said.some((pair) => isBeforeOther(pair, document, said)) ||
    said.some(({ claim: noun, document: other }) => {
      if (noun.kind !== 'word' || !/^(?:noun|name)$/.test(noun.class)) return false;
      const mine = countriesOf(claim, noun);
      const theirs = [other, ...(holder && other !== holder.document ? [holder.document] : [])].flatMap((item) =>
        countriesOf(document, item),
      );
      return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
    })
  );
}

/** The countries that a noun is given: `Chilean foreign minister`, `Chile’s minister`, `minister of Chile`. */
const countriesOf = ({ items, tokens }: PreparedSentence, noun: Item): string[] =>
  items.flatMap((item) => {
    const between = tokens.slice(item.to, noun.from);
    const isBefore =
      item.to <= noun.from && between.every(({ class: kind }) => /^(?:adjective|noun|name|particle)$/.test(kind));
    const isOwned = item.demonym || between[0]?.lemma === '’s';
    const isBehind = item.from === noun.to + 1 && tokens[noun.to]?.lemma === 'of';
    return item.country && ((isBefore && isOwned) || isBehind) ? [item.country] : [];
  });

/** `American regulators` beside `European regulators` and `its American rival`: the nationality stands before another noun, and the claim’s noun has a word of its own before it. */
function isBeforeOther(
  { claim: people, document: theirs }: SaidPair,
  document: PreparedSentence,
  said: readonly SaidPair[],
): boolean {
  if (!people.demonym || !theirs.demonym) return false;
  const noun = said.find((pair) => pair.claim.from === people.to && pair.claim.class === 'noun');
  const host = document.items.find((item) => item.from === theirs.to && item.class === 'noun');
  if (!noun || !host || host === noun.document || said.some((pair) => pair.document === host)) return false;
  const before = document.items.find((item) => item.to === noun.document.from && item.kind === 'figure');
  return before !== undefined && before !== theirs;
}
