import { compareClaims } from '../../../src/core/comparison/compare-claims';
import { PROBE_SETS } from '../../../src/core/comparison/probes/probe-sets';
import type { SourceDocument, Verdict } from '../../../src/core/model';
import type { Models } from '../../../src/core/models';
import { readDocument, readStatement } from '../../../src/core/read-document';
import { ALTERATIONS, type Alteration, alterSentence } from './alter-sentence';

/** How the claims of one kind were answered. */
export interface AlteredScore {
  readonly alteration: Alteration;
  readonly claims: number;
  readonly supported: number;
  readonly conflicts: number;
}

/** A sentence has words enough to be a statement, and not so many that a claim would be several. */
const FEWEST_TOKENS = 7;
const MOST_TOKENS = 45;

/** The project's own reports and the bundled documents, each sentence of their body as claims about its own document. */
export function scoreAltered(models: Models, bundled: readonly SourceDocument[]): AlteredScore[] {
  const own = PROBE_SETS.map(({ subject, document, published }) =>
    readDocument(subject, document, published ?? null, models),
  );
  const given = [...own, ...bundled].flatMap((document) =>
    listAltered(document).map(({ alteration, claim }) => ({
      alteration,
      verdict: answer(claim, document, models),
    })),
  );
  return ALTERATIONS.map((alteration) => {
    const mine = given.filter((one) => one.alteration === alteration);
    const count = (verdict: Verdict) => mine.filter((one) => one.verdict === verdict).length;
    return { alteration, claims: mine.length, supported: count('supported'), conflicts: count('conflicts') };
  });
}

const listAltered = ({ reading }: SourceDocument) =>
  reading.sentences.flatMap((sentence, at) => {
    const tokens = reading.tokens[at] ?? [];
    const isBody = reading.article.blocks[sentence.block]?.kind === 'paragraph';
    const isStatement = tokens.length >= FEWEST_TOKENS && tokens.length <= MOST_TOKENS;
    return isBody && isStatement ? alterSentence(reading, sentence, tokens) : [];
  });

function answer(claim: string, document: SourceDocument, models: Models): Verdict {
  const page = readStatement(claim, document.reading.article.published, models);
  return compareClaims(page, [document])[0]?.verdict ?? 'not-covered';
}

const isTrue = ({ alteration }: AlteredScore): boolean => alteration === 'word for word';

/** The guarded figures of claims whose answer is known by how they were made. */
export function measureAltered(models: Models, bundled: readonly SourceDocument[]): Map<string, number> {
  const scores = scoreAltered(models, bundled);
  const sum = (of: (score: AlteredScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const copied = sum((score) => (isTrue(score) ? score.claims : 0));
  const altered = sum((score) => (isTrue(score) ? 0 : score.claims));
  return new Map([
    [`sentences word for word: supported, of ${copied}`, sum((score) => (isTrue(score) ? score.supported : 0))],
    ['sentences word for word: conflicts', sum((score) => (isTrue(score) ? score.conflicts : 0))],
    [`sentences with a word altered: conflicts, of ${altered}`, sum((score) => (isTrue(score) ? 0 : score.conflicts))],
    ['sentences with a word altered: supported', sum((score) => (isTrue(score) ? 0 : score.supported))],
  ]);
}
