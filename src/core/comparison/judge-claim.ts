import { retrieveSentences } from './align/retrieve-sentences';
import type { Answer } from './judge/answer';
import { judgeCopy } from './judge-copy';
import { type Judgement, toJudgement, type Weighed, weighSentence } from './judge-sentence';
import type { FigureLinks } from './prepare/link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare/prepare-document';
import { splitClaim } from './prepare/split-claim';

/** Which answer wins when sentences differ: what the document says outright before what it says otherwise. */
const RANK: Readonly<Record<Answer['verdict'], number>> = { supported: 3, conflicts: 2, related: 1 };

/** Sentences looked at closely for one claim; the right one has nearly always been among the first three. */
const CLOSELY = 5;

/** What counts most first; then by how much of the claim the sentence has. */
export const byWeight = (a: Pick<Weighed, 'verdict' | 'cover'>, b: Pick<Weighed, 'verdict' | 'cover'>): number =>
  RANK[b.verdict] - RANK[a.verdict] || b.cover - a.cover;

/**
 * What a document says to a claim, by the sentence that says most; null when it has nothing. A claim that no sentence
 * settles whole is judged statement by statement: the document says it when it says each, and says otherwise when it
 * says all but one and that one otherwise.
 */
export function judgeClaim(claim: PreparedSentence, document: PreparedDocument, links: FigureLinks): Judgement | null {
  const near = retrieveSentences(claim.items, document, links);
  const copied = findCopied(claim, near, document, links);
  if (copied) return copied;
  const best = findBest(claim, near, document, links);
  if (document.passage || isSettled(best)) return best;
  // `did not say it and leave`: the parts of what did not happen together may have happened one by one.
  if (claim.clauses.some(({ verb }) => verb?.negated)) return best;
  return judgeParts(splitClaim(claim), document, links) ?? best;
}

const isSettled = (best: Judgement | null): best is Judgement => best !== null && RANK[best.verdict] > RANK.related;

/** The answer that the parts of a claim give together; null when one of them is left open. */
function judgeParts(
  statements: readonly PreparedSentence[],
  document: PreparedDocument,
  links: FigureLinks,
): Judgement | null {
  const settled: Judgement[] = [];
  for (const statement of statements) {
    const part = findBest(statement, retrieveSentences(statement.items, document, links), document, links);
    if (!isSettled(part)) return null;
    settled.push(part);
  }
  const otherwise = settled.filter(({ verdict }) => verdict === 'conflicts');
  const [first] = otherwise.length > 0 ? otherwise : settled;
  if (!first || otherwise.length > 1) return null;
  const aligned = settled.flatMap((part) => part.aligned);
  return { ...first, aligned: aligned.sort((a, b) => a.claim.start - b.claim.start) };
}

/** The answer of the first sentence that has the claim’s own words; null when none has. */
function findCopied(
  claim: PreparedSentence,
  near: readonly PreparedSentence[],
  document: PreparedDocument,
  links: FigureLinks,
): Judgement | null {
  for (const one of near) {
    const copied = judgeCopy(claim, one, document, links);
    if (copied) return copied;
  }
  return null;
}

function findBest(
  claim: PreparedSentence,
  near: readonly PreparedSentence[],
  document: PreparedDocument,
  links: FigureLinks,
): Judgement | null {
  const weighed: Weighed[] = [];
  for (const one of near.slice(0, CLOSELY)) {
    if (weighed.some(isSaidWhole) && !mayDeny(claim, one)) continue;
    const found = weighSentence(claim, one, document, links);
    if (found) weighed.push(found);
  }
  const [best] = weighed.sort(byWeight);
  const denial = best && weighed.find((one) => isDenialOf(best, one));
  return best ? toJudgement(denial ?? best, claim) : null;
}

/** Whether a sentence says all of a claim, so that none can say more. */
const isSaidWhole = ({ verdict, cover }: Weighed): boolean => verdict === 'supported' && cover >= 1;

/** Whether one of the two is told with a negation, so that the one may deny the other. */
const mayDeny = (claim: PreparedSentence, sentence: PreparedSentence): boolean =>
  [claim, sentence].some(({ clauses }) => clauses.some(({ verb }) => verb?.negated));

/** Whether a sentence denies outright, of the same doer and object, what another seems to say though it names fewer of them. */
const isDenialOf = (best: Weighed, other: Weighed): boolean =>
  best.verdict === 'supported' &&
  other.given.rule === 'stated-and-denied' &&
  other.cover >= best.cover &&
  other.found.roles.met > best.found.roles.met;
