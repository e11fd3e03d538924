import { SAYING_VERBS } from '../../lexicon/verbs';
import type { Clause } from '../../text/clause';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { weighPairs } from '../align/weigh-pairs';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

type Same = (claim: Item, document: Item) => boolean;

/** Worth of words that only say who reports what the sentence has. */
const SCORE = 0.8;
/** Share of what is reported that the sentence must have. */
const REST = 0.8;
/** Sentences before one in which its source is named. */
const REACH = 2;

/** Verbs of saying that add nothing to what is said. Source: the reporting verbs of Quirk et al., § 14.28, without those that take a stand. */
const PLAIN = /^(?:say|tell|add|state|note|comment|remark|explain|observe|mention|report|show)$/;
/** Verbs of saying by which someone binds himself. Source: the commissives of Searle, “A Taxonomy of Illocutionary Acts” (1976). */
const BINDING = /^(?:promise|pledge|vow|assure|guarantee)$/;
/** Nouns for someone’s way of putting it: `in her words`, `by its estimate`. */
const WORDINGS =
  /^(?:word|description|view|opinion|account|estimate|reckoning|telling|judge?ment|phrase|assessment|version)$/;

/**
 * Fills the pairs of a claim that say who reports: a plain verb of saying where the sentence gives the words of the same
 * one (`Lind said` beside `according to Lind`), a promise where those words say what will be, `in Lind’s words`, and the
 * source itself where the sentences before have named it.
 */
export function coverReports(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: Same,
): readonly Pair[] {
  const { sentences, reading } = document;
  const report = claim.clauses.find((clause) => isReport(clause) && clause.subject);
  const source = report?.subject ?? null;
  const inSource = ({ claim: item }: Pair) => source !== null && source.from <= item.from && item.to <= source.to;
  const verbs = report ? verbsOf(report) : [];
  const isVerb = ({ claim: item }: Pair) => verbs.some(({ head }) => item.from <= head && head < item.to);
  const rest = pairs.filter((pair) => !inSource(pair) && !isVerb(pair) && !isWording(pair.claim, pairs, claim));
  if (rest.length === 0 || rest.length === pairs.length || weighPairs(rest, document) < REST) return pairs;
  const at = sentences.indexOf(sentence);
  const near = at < 0 ? [] : sentences.slice(Math.max(0, at - REACH), at);
  const speaks = pairs.some((pair) => inSource(pair) && isSpeaker(pair, sentence, reading));
  const lemma = verbs.at(-1)?.lemma ?? '';
  // `explained the decision` hands on no words.
  const isDone = lemma === 'explain' && report?.after[0]?.kind === 'noun';
  const bound = BINDING.test(lemma) && sentence.tokens.some(({ text }) => /^(?:will|would|’ll|'ll|won’t)$/i.test(text));
  const isOthers = !speaks && hasOtherSpeaker(pairs, sentence);
  const settled =
    speaks || pairs.filter(inSource).every(({ claim: item, score }) => score >= SAID || isIn(near, item, same));
  return pairs.map((pair) => {
    if (pair.score >= SAID || pair.opposite) return pair;
    if (isWording(pair.claim, pairs, claim)) return { ...pair, score: SCORE };
    if (isVerb(pair) && settled && !isDone && (PLAIN.test(lemma) || (bound && speaks)))
      return { ...pair, score: SCORE };
    return inSource(pair) && !isOthers && PLAIN.test(lemma) && isIn(near, pair.claim, same)
      ? { ...pair, score: SCORE }
      : pair;
  });
}

/** Whether a clause says with a plain verb, and as a fact, who says something. */
export const isPlainReport = (clause: Clause): boolean => {
  const [verb, ...others] = verbsOf(clause);
  return (
    verb !== undefined && !others.length && !verb.negated && !verb.modal && !verb.passive && PLAIN.test(verb.lemma)
  );
};

/** Whether a clause only says who says or shows it. */
const isReport = (clause: Clause): boolean => {
  const lemma = verbsOf(clause).at(-1)?.lemma ?? '';
  return SAYING_VERBS.has(lemma) || lemma === 'show';
};

const isIn = (near: readonly PreparedSentence[], item: Item, same: Same): boolean =>
  near.some(({ items }) => items.some((other) => same(item, other)));

/** `words` in `in Lind’s words`: said when Lind is. */
function isWording(item: Item, pairs: readonly Pair[], { tokens }: PreparedSentence): boolean {
  if (!WORDINGS.test(item.lemma) || item.class !== 'noun') return false;
  const owner = pairs.find(({ claim }) => claim.kind === 'figure' && claim.owner && claim.to === item.from - 1);
  const opening = tokens[(owner?.claim.from ?? 0) - 1];
  const led = opening?.text.toLowerCase() === 'the' ? tokens[(owner?.claim.from ?? 0) - 2] : opening;
  return owner !== undefined && owner.score >= SAID && /^(?:in|by|to)$/.test(led?.text.toLowerCase() ?? '');
}

/** `Berg said`: whether a person whom the claim does not name says something in the sentence. */
const hasOtherSpeaker = (pairs: readonly Pair[], { tokens, items }: PreparedSentence): boolean =>
  items.some(
    (item) =>
      item.figure?.type === 'person' &&
      item.form === 'name' &&
      SAYING_VERBS.has(tokens[item.to]?.lemma ?? '') &&
      tokens[item.to]?.class === 'verb' &&
      !pairs.some((pair) => pair.document === item && pair.score >= SAID),
  );

/** Whether the one who says it in the claim says it in the sentence: as subject of a verb of saying, behind `according to`, or of a quotation. */
function isSpeaker(
  { document, score }: Pair,
  { roles, tokens, sentence }: PreparedSentence,
  { quotes }: PreparedDocument['reading'],
): boolean {
  if (!document || score < SAID) return false;
  const says = roles.some(
    ({ verb, agents }) => SAYING_VERBS.has(tokens[verb]?.lemma ?? '') && agents.heads.includes(document),
  );
  const quoted = quotes.some(
    ({ speaker, start, end }) =>
      speaker !== null && speaker === document.figure?.id && start < sentence.end && end > sentence.start,
  );
  return says || quoted || tokens.slice(0, document.from).some(({ text }) => /^according$/i.test(text));
}
