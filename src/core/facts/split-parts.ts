import { GIVING_VERBS } from '../lexicon/verbs';
import type { Argument, Token } from '../model';
import type { Clause, NounPart, Part } from '../text/clause';
import { type Adjuncts, collectAdjuncts } from './collect-adjuncts';
import type { SentenceView } from './fact-draft';
import { findApposedName } from './find-apposed-name';
import { isInterrupted } from './is-hypothetical';
import { findFigure, resolvePhrase, resolveWords, type TokenRange } from './resolve-phrase';

/** What stands around a verb, told apart: its object with all that hangs on it, and when, where, to whom. */
export interface SplitParts {
  /** Preposition (or `that`) that belongs to the relation; empty before a direct object. */
  readonly link: string;
  readonly object: TokenRange | null;
  /** The noun phrase that the object is, when it is no more than that. */
  readonly noun: NounPart | null;
  readonly recipient: NounPart | null;
  readonly qualifiers: Adjuncts['qualifiers'];
}

type Main = Omit<SplitParts, 'qualifiers'>;

const NONE: Main = { link: '', object: null, noun: null, recipient: null };

/** Tells apart the parts of a clause. Parts that tell when or where do not belong to the object. */
export function splitParts(view: SentenceView, clause: Clause): SplitParts {
  const { qualifiers, rest } = collectAdjuncts(view, clause);
  const parts = rest.filter((part) => part.kind !== 'adverb');
  return {
    ...(splitGiving(view, clause, parts) ?? splitNaming(view, clause, parts) ?? splitMain(view, clause, parts)),
    qualifiers,
  };
}

/** `gave Kim a car`, `presented Kim with a car`, `gave a car to Kim`: who receives is told apart from what. */
function splitGiving(view: SentenceView, clause: Clause, parts: readonly Part[]): Main | null {
  const [first, second] = parts;
  const lemma = (clause.chain.at(-1) ?? clause.verb)?.lemma ?? '';
  if (first?.kind !== 'noun' || !second || !GIVING_VERBS.has(lemma) || clause.verb?.passive) return null;
  const isQuoted = second.kind === 'clause' && isQuotationMark(view.tokens[second.from - 1]);
  if (first.to !== second.from && !isQuoted) return null;
  if (second.kind === 'noun') return { ...NONE, ...objectFrom(view, parts, second, second), recipient: first };
  if (second.kind === 'clause' && second.clause.kind === 'complement')
    return { ...splitClause(view, second), recipient: first };
  if (second.kind !== 'preposition') return null;
  if (second.word === 'with') return { ...NONE, ...objectFrom(view, parts, second, second.noun), recipient: first };
  return second.word === 'to' ? { ...NONE, object: first, noun: first, recipient: second.noun } : null;
}

/** Verbs that say what their object is called or made. Source: Levin (1993), classes 29.1–29.4. */
const NAMING_VERBS = new Set(
  'name call dub nickname label title entitle christen brand term deem declare elect appoint rename baptise baptize'.split(
    ' ',
  ),
);

/** `named their boat “Ada”`, `called the plan "late"`: what something is called goes with it. */
function splitNaming(view: SentenceView, clause: Clause, parts: readonly Part[]): Main | null {
  const [first, second] = parts;
  if (!NAMING_VERBS.has(clause.verb?.lemma ?? '') || first?.kind !== 'noun' || clause.verb?.passive) return null;
  if (!second || (second.kind !== 'noun' && second.kind !== 'adjective')) return null;
  if (!view.tokens.slice(first.to, second.from).every(isQuotationMark)) return null;
  const last = second.kind === 'noun' ? endOfPhrase(parts, second) : second.to;
  return { ...NONE, object: { from: first.from, to: isQuotationMark(view.tokens[last]) ? last + 1 : last } };
}

const isQuotationMark = (token: Token | undefined): boolean => /^(?:[“”"]|``|'')$/.test(token?.text ?? '');

/** One past a noun phrase and the prepositions right behind it. */
const endOfPhrase = (parts: readonly Part[], noun: NounPart): number =>
  parts
    .slice(parts.indexOf(noun) + 1)
    .reduce((end, part) => (part.from === end && part.kind === 'preposition' ? part.to : end), noun.to);

function splitMain(view: SentenceView, { verb }: Clause, parts: readonly Part[]): Main {
  const [first] = parts;
  if (!first) return NONE;
  if (first.kind === 'preposition') {
    // `was built by Ruiz to last`: what it was done for is not hers.
    const isDoer = first.word === 'by' && verb?.passive === true && findFigure(view, first.noun) !== null;
    const own = isDoer ? parts.filter(({ kind }) => kind !== 'clause') : parts;
    return { ...NONE, link: first.word, ...objectFrom(view, own, first, first.noun) };
  }
  if (first.kind === 'clause') return splitClause(view, first);
  return { ...NONE, ...objectFrom(view, parts, first, first, CHARGING.test(verb?.lemma ?? '')) };
}

/** Verbs behind whose object a gerund says of what someone is accused, or for what praised: `accused Lind of lying`. Source: Levin (1993), class 33, and FrameNet’s Judgment. */
const CHARGING = /^(?:accuse|suspect|charge|blame|convict|acquit|criticise|criticize|praise|thank|fault|condemn)$/;

function splitClause(view: SentenceView, part: Part & { kind: 'clause' }): Main {
  const { clause } = part;
  const to = endOfClause(view, clause, part.to);
  if (clause.kind === 'complement') {
    const that = clause.marker === 'that';
    return { ...NONE, link: that ? 'that' : '', object: { from: that ? part.from + 1 : part.from, to } };
  }
  return clause.kind === 'infinitive' || clause.kind === 'gerund' ? { ...NONE, object: { from: part.from, to } } : NONE;
}

/** A clause reaches as far as what is embedded in it; a condition at its end is left out, what happened meanwhile, and what `which` adds behind a comma. */
function endOfClause(view: SentenceView, clause: Clause, to: number): number {
  const parts = clause.after.filter(
    (part) =>
      part.kind !== 'clause' ||
      !(
        /^(?:if|unless)$/.test(part.clause.marker) ||
        isInterrupted(clause, part.clause) ||
        (part.clause.marker === 'which' && view.tokens[part.from - 1]?.text === ',')
      ),
  );
  const own =
    parts.length < clause.after.length ? Math.max(clause.verb?.to ?? 0, ...clause.chain.map((one) => one.to)) : to;
  return parts.reduce(
    (end, part) =>
      part.from > end + WIDEST_GAP
        ? end
        : Math.max(end, part.kind === 'clause' ? endOfClause(view, part.clause, part.to) : part.to),
    own,
  );
}

/** Tokens between two parts of one clause: a mark and a conjunction; where more stand, somebody says something in between. */
const WIDEST_GAP = 3;

/** The object with all parts that follow without a gap: what hangs on it by prepositions, infinitives and participles. */
function objectFrom(
  view: SentenceView,
  parts: readonly Part[],
  first: Part,
  start: Part,
  isCharged = false,
): { object: TokenRange; noun: NounPart | null } {
  let { to } = first;
  for (const part of parts.slice(parts.indexOf(first) + 1)) {
    const isLed = namesExamples(view, part) || hangsByGerund(view, part, start, isCharged);
    if (part.from > to + (isLed ? 1 : 0)) break;
    if (!hangsOn(part) && !isLed && !tellsContent(view, part)) break;
    to = part.kind === 'clause' ? endOfClause(view, part.clause, part.to) : part.to;
  }
  const noun = start.kind === 'noun' && to === start.to ? start : null;
  return { object: { from: start.from, to }, noun };
}

/** `a policy of closing mines`, `praise for helping`, `as saying`: a gerund that a preposition leads to; of whom the text names it does not hang. */
function hangsByGerund(view: SentenceView, part: Part, start: Part, isCharged: boolean): boolean {
  if (part.kind !== 'clause' || part.clause.kind !== 'gerund') return false;
  const { marker } = part.clause;
  if (marker === 'as' || (isCharged && /^(?:of|for|with)$/.test(marker))) return true;
  const noun = start.kind === 'preposition' ? start.noun : start;
  const isOwn = view.tokens[part.from - 2]?.class === 'noun' && !(noun.kind === 'noun' && findFigure(view, noun));
  return isOwn && /^(?:of|for|about|against)$/.test(marker);
}

/** `boats, such as canoes`: what names examples hangs on a plural, also behind a comma. */
function namesExamples({ tokens }: SentenceView, part: Part): boolean {
  if (part.kind !== 'preposition' || !/^(?:such as|including)$/.test(part.word)) return false;
  return tokens[part.from - (tokens[part.from - 1]?.text === ',' ? 2 : 1)]?.plural === true;
}

/** `on the ground that it is late`: what a common noun says is told by the clause behind it. */
const tellsContent = ({ tokens }: SentenceView, part: Part): boolean =>
  part.kind === 'clause' &&
  part.clause.kind === 'complement' &&
  part.clause.marker === 'that' &&
  tokens[part.from - 1]?.class === 'noun';

function hangsOn(part: Part): boolean {
  if (part.kind === 'preposition') return !part.apart;
  // `sank in the bay killing two`: what came of it does not hang on the bay.
  if (part.kind === 'clause' && part.clause.kind === 'participle' && !part.clause.antecedent) return false;
  if (part.kind === 'clause') return ['infinitive', 'participle', 'relative'].includes(part.clause.kind);
  return part.kind === 'adjective';
}

/** The object as one side of a fact. `subject` is the figure whose possessives stay as worded: `his visit`. */
export function resolveObject(view: SentenceView, { object, noun }: SplitParts, subject: string | null): Argument {
  const named = object && (noun?.conjuncts.length ?? 1) < 2 ? findApposedName(view, object) : null;
  if (named) return named;
  if (noun && object && noun.from === object.from) return resolvePhrase(view, noun, noun.conjuncts, subject);
  return { text: object ? resolveWords(view, object, subject) : '', entity: null };
}
