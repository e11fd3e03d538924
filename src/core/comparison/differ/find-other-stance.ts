import { DENIALS } from '../../lexicon/negations';
import { ACCUSING_VERBS } from '../../lexicon/prospects';
import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import { SAID, type Sides } from '../align/find-position';
import { clauseAt, verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import { itemAt } from '../prepare/item-at';
import type { PreparedSentence } from '../prepare/prepare-document';
import { readStatus } from '../prepare/read-status';
import { subjectParts } from '../prepare/subject-parts';
import type { SlotDifference } from './find-differences';

/** Who speaks for or against it that something is so. */
interface Stance {
  readonly denies: boolean;
  /** Index of the word that says so: `denied`, `according`. */
  readonly at: number;
  readonly speakers: readonly Item[];
}

/** Tokens between `according to` and the name behind it. */
const REACH = 4;

/** The stance that is taken to the deed at a token by a verb around it, or by `according to`; null when the text takes it upon itself. */
function stanceOf(sentence: PreparedSentence, at: number): Stance | null {
  const { clauses, tokens } = sentence;
  for (let clause: Clause | null = clauseAt(clauses, at); clause; clause = clause.parent) {
    const verbs = verbsOf(clause);
    const reporting = verbs.findLast(
      ({ head, lemma }) => head < at && (DENIALS.has(lemma) || SAYING_VERBS.has(lemma) || ACCUSING_VERBS.has(lemma)),
    );
    const speakers = reporting && speakersIn(sentence, clause);
    if (!reporting || !speakers?.length) continue;
    if (verbs.some(({ negated }) => negated)) return null;
    if (ACCUSING_VERBS.has(reporting.lemma)) {
      const answer = answerTo(sentence, clause);
      if (answer) return answer;
      continue;
    }
    return { denies: DENIALS.has(reporting.lemma), at: reporting.head, speakers };
  }
  const according = tokens.findIndex(
    ({ text, end }, i) => /^according$/i.test(text) && end > 0 && tokens[i + 1]?.lemma === 'to',
  );
  if (according < 0) return null;
  const speakers = sentence.items
    .filter(({ kind, from, owner }) => kind === 'figure' && !owner && from > according && from <= according + 1 + REACH)
    .slice(0, 1);
  return { denies: false, at: according, speakers };
}

/** `Brenn accuses the ministry of theft, but the ministry denies it`: what is laid to someone’s charge is what he denies. */
function answerTo(sentence: PreparedSentence, accusing: Clause): Stance | null {
  for (const clause of sentence.clauses) {
    const verb = verbsOf(clause).at(-1);
    const [object] = clause.after;
    if (clause === accusing || !verb || verb.negated || !DENIALS.has(verb.lemma) || object?.kind !== 'noun') continue;
    const speakers = namedIn(sentence, clause);
    if (verb.head > accusing.from && CHARGES.test(sentence.tokens[object.head]?.lemma ?? '') && speakers.length)
      return { denies: true, at: verb.head, speakers };
  }
  return null;
}

/** Words for what is laid to someone’s charge. */
const CHARGES = /^(?:allegation|accusation|charge|claim|report|it|this|that|involvement|wrongdoing|responsibility)$/;

/** Whom the subject of a clause names; `the mayor, Lind, denied it and said`: who does the first of two does the second. */
const speakersIn = (sentence: PreparedSentence, clause: Clause): Item[] => {
  const named = namedIn(sentence, clause);
  const { kind, parent, subject } = clause;
  return !named.length && kind === 'coordinate' && subject && parent?.subject === subject
    ? namedIn(sentence, parent)
    : named;
};

/** Whom the subject of a clause names, or calls by a noun alone: `the government`. */
function namedIn({ items }: PreparedSentence, clause: Clause): Item[] {
  const parts = subjectParts(clause);
  const named = items.filter(
    (item) => item.kind === 'figure' && parts.some(({ from, to }) => from <= item.from && item.to <= to),
  );
  const heads = parts.flatMap((part) => (part.kind === 'noun' ? part.conjuncts.map(({ head }) => head) : []));
  return named.length ? named : items.filter(({ class: kind, from }) => kind === 'noun' && heads.includes(from));
}

/**
 * Finds where one and the same speaker says in the claim what he denies in the sentence, or the other way round: `Lind
 * admitted that the gate was open` beside `Lind denied that the gate was open`.
 */
export function findOtherStance(sides: Sides): SlotDifference | null {
  const { claim, document, pairs } = sides;
  if (!hasDenial(claim) && !hasDenial(document)) return null;
  for (const { claim: mine, document: theirs, score } of pairs) {
    if (!theirs || score < SAID || !isReported(claim, mine)) continue;
    const [ours, other] = [stanceOf(claim, mine.from), stanceOf(document, theirs.from)];
    if (!ours || !other || ours.denies === other.denies) continue;
    if (!ours.speakers.some((a) => other.speakers.some((b) => isOneSpeaker(a, b, sides)))) continue;
    if (readsNegated(claim, mine) !== readsNegated(document, theirs)) continue;
    const [word, otherWord] = [itemAt(claim, ours.at), itemAt(document, other.at)];
    if (word && otherWord) return { slot: 'source', claim: word, document: otherWord };
  }
  return findDenied(sides);
}

/** Whether two name the same, or call someone by the same word. */
const isOneSpeaker = (a: Item, b: Item, { pairs, same }: Sides): boolean =>
  a.kind === 'word' || b.kind === 'word'
    ? a.lemma === b.lemma && pairs.some(({ claim, document }) => claim === a && document === b)
    : same(a, b);

/** Nouns for what someone has said, which a denial takes up. Written from general knowledge of news prose. */
const SAID_OF_OTHERS = /^(?:accusation|allegation|charge|claim|report|rumour|rumor|suggestion|assertion|insinuation)$/;

/** Who denies all that the sentence has said before: `but Lind denied it`, `Lind denies the allegations`; null when nobody does. */
function denierOf(sentence: PreparedSentence): Stance | null {
  for (const clause of sentence.clauses) {
    const verb = verbsOf(clause).at(-1);
    const [object] = clause.after;
    if (!verb || verb.negated || !DENIALS.has(verb.lemma) || object?.kind !== 'noun') continue;
    const head = sentence.tokens[object.head];
    const speakers = namedIn(sentence, clause);
    if (
      speakers.length &&
      (SAID_OF_OTHERS.test(head?.lemma ?? '') || /^(?:it|this|that|them)$/i.test(head?.text ?? ''))
    )
      return { denies: true, at: verb.head, speakers };
  }
  return null;
}

/** `Lind admits that she sold it` beside `Aske accuses Lind of selling it, but Lind denies the allegation`. */
function findDenied({ claim, document, pairs, same }: Sides): SlotDifference | null {
  const theirs = denierOf(document);
  const report = pairs.find(({ claim: item }) => isReported(claim, item) && stanceOf(claim, item.from))?.claim;
  const mine = theirs && report ? stanceOf(claim, report.from) : null;
  if (!theirs || !mine || mine.denies || !mine.speakers.some((a) => theirs.speakers.some((b) => same(a, b))))
    return null;
  const told = pairs.filter((pair) => pair.claim.from > mine.at && pair.document && pair.score >= SAID);
  if (told.length < FEWEST_TOLD || told.some((pair) => (pair.document?.from ?? 0) > theirs.at)) return null;
  const [word, otherWord] = [itemAt(claim, mine.at), itemAt(document, theirs.at)];
  return word && otherWord ? { slot: 'source', claim: word, document: otherWord } : null;
}

/** Things that both tell of, so that the denial is of what the claim says. */
const FEWEST_TOLD = 2;

const hasDenial = ({ tokens }: PreparedSentence): boolean =>
  tokens.some(({ class: kind, lemma }) => kind === 'verb' && DENIALS.has(lemma));

/** What someone can speak against: a deed, or what a clause with `that` says of a thing. */
const isReported = ({ clauses }: PreparedSentence, item: Item): boolean =>
  item.kind === 'word' && (item.class === 'verb' || clauseAt(clauses, item.from)?.kind === 'complement');

function readsNegated({ tokens, clauses }: PreparedSentence, { from }: Item): boolean {
  const clause = clauseAt(clauses, from);
  const verb = clause && verbsOf(clause).at(-1);
  return readStatus(tokens, clauses, verb?.head ?? from).negated;
}
