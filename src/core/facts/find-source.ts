import { SAYING_VERBS } from '../lexicon/verbs';
import type { Clause, Part } from '../text/clause';
import type { SentenceView } from './fact-draft';
import { findOfficeHolder } from './read-offices';
import { readSubject } from './read-subject';
import { resolvePhrase, resolveWords } from './resolve-phrase';

/** Things that show or hold what is stated: a fact read from them has them as its source. From general English. */
export const RECORDS = new Set(
  'footage video image photo photograph picture clip recording document report record datum data figure poll survey study letter filing transcript indictment memo file email'.split(
    ' ',
  ),
);
const SHOWING = new Set(['show', 'reveal', 'indicate', 'suggest', 'say', 'find', 'record', 'capture']);

/**
 * Who a clause comes from: `according to …` in its sentence, the subject of the verb of saying it depends on, footage that
 * shows it, or a source that the quotation stage found for the stretch. Null when the writer states it.
 */
export function findSource(view: SentenceView, clause: Clause): string | null {
  let inner: Clause | null = null;
  for (let outer: Clause | null = clause; outer; outer = outer.parent) {
    const named =
      [...outer.before, ...outer.after].map((part) => readAccording(view, part)).find(Boolean) ??
      readRecord(view, outer, inner);
    if (named) return named;
    inner = outer;
    const { parent } = outer;
    if (!parent?.verb || !parent.subject) continue;
    const lemma = parent.chain.at(-1)?.lemma ?? parent.verb.lemma;
    const head = view.tokens[parent.subject.head]?.lemma ?? '';
    const says = outer.kind === 'complement' && SAYING_VERBS.has(lemma);
    const shows =
      RECORDS.has(head) && SHOWING.has(lemma) && (outer.kind === 'complement' || outer.kind === 'participle');
    const who = says || shows ? readSubject(view, parent, parent.subject).text : '';
    if (who && !/^(?:I|we)$/i.test(who) && (who !== 'it' || !findGivenSource(view, clause))) return who;
  }
  return findNamedAnywhere(view) ?? findReport(view, clause) ?? findGivenSource(view, clause);
}

function readAccording(view: SentenceView, part: Part): string | null {
  if (part.kind !== 'preposition' || part.word !== 'according to') return null;
  return findOfficeHolder(view, part.noun.from)?.name.text ?? resolvePhrase(view, part.noun, part.noun.conjuncts).text;
}

/** `In footage released by the port, …`: the record that the statement after it rests on. */
function readRecord(view: SentenceView, clause: Clause, inner: Clause | null): string | null {
  const [part, next] = clause.before;
  if (part?.kind !== 'preposition' || part.word !== 'in' || !RECORDS.has(view.tokens[part.noun.head]?.lemma ?? ''))
    return null;
  if (next?.kind === 'clause' && next.clause === inner) return null;
  const to = next?.kind === 'clause' && next.from === part.to ? next.clause.to : part.to;
  return resolveWords(view, { from: part.noun.from, to });
}

/** `according to` may stand in another clause of the same sentence; it covers the whole. */
function findNamedAnywhere(view: SentenceView): string | null {
  for (const { before, after } of view.clauses) {
    const named = [...before, ...after].map((part) => readAccording(view, part)).find(Boolean);
    if (named) return named;
  }
  return null;
}

/** `…, state media reported`: whoever says it at the end says all that stands before. */
function findReport(view: SentenceView, clause: Clause): string | null {
  const report = view.clauses.find((one) => one.kind === 'report' && one.from > clause.from);
  const who = report?.subject && clause.kind !== 'report' ? readSubject(view, report, report.subject).text : '';
  return who && !/^(?:he|she|it|they|I|we)$/i.test(who) ? who : null;
}

function findGivenSource(view: SentenceView, clause: Clause): string | null {
  const at = view.tokens[clause.verb?.head ?? clause.from];
  const range = at && view.sources.find((one) => one.start <= at.start && at.end <= one.end);
  return range && !isBeyondStop(view, at.start, range.namedAt) ? range.source : null;
}

/** `Lind said it was late; the boat sank`: outside quotation marks, who says what stands on one side of a semicolon says nothing of the other. */
function isBeyondStop({ tokens, quotes }: SentenceView, at: number, namedAt: number | null): boolean {
  if (namedAt === null || quotes.some(({ start, end }) => start <= at && at < end)) return false;
  const [from, to] = [Math.min(at, namedAt), Math.max(at, namedAt)];
  return tokens.some(({ text, start }) => text === ';' && from < start && start < to);
}
