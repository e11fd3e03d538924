import { LINKING_VERBS } from '../../lexicon/empty-words';
import { EXCLUDING_VERBS } from '../../lexicon/negations';
import type { Clause } from '../../text/clause';
import type { Pair } from '../align/align-items';
import { SAID, type Sides } from '../align/find-position';
import { isComing } from '../meaning/read-words-before';
import { verbsOf } from '../prepare/clause-at';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** A deed that claim and sentence share. */
export interface Deed {
  readonly pair: Pair;
  /** Token of the claim whose status counts: the verb, or the link before what is said of the subject. */
  readonly at: number;
  /** Whether the claim only links something to its subject. */
  readonly link: boolean;
}

/** The deeds that both share, and what a claim with a mere link ascribes that the sentence has too. */
export function findDeeds({ claim, document, pairs }: Sides): Deed[] {
  const said = pairs.filter((pair) => pair.document && pair.score >= SAID);
  return claim.clauses.flatMap((clause) => {
    const verb = verbsOf(clause).at(-1);
    if (!verb || isDescribing(claim, clause)) return [];
    const own = said.find(
      (pair) => pair.claim.kind === 'word' && pair.claim.from <= verb.head && verb.head < pair.claim.to,
    );
    const isLink = (LINKING_VERBS.has(verb.lemma) && !isComing(claim.tokens[verb.to])) || isExcluding(claim, verb.head);
    const isBeing = verb.lemma.startsWith('be ');
    const ascribed = isLink ? findAscribed(clause, verb.to, said) : undefined;
    const pair = own ?? ascribed ?? (isBeing ? said.find((one) => isSubjectAlone(one, clause, document)) : undefined);
    return pair ? [{ pair, at: verb.head, link: !own }] : [];
  });
}

/** What a link says of its subject: the noun that follows, or the first word. */
function findAscribed({ after }: Clause, from: number, said: readonly Pair[]): Pair | undefined {
  const words = said.filter(({ claim }) => claim.from >= from && claim.kind === 'word');
  const [object] = after;
  const noun = object?.kind === 'noun' ? object.head : -1;
  return words.find(({ claim }) => claim.from <= noun && noun < claim.to) ?? words[0];
}

/** The subject of `be` with a small word behind it that has no content, on both sides: `the fire is out`, `the fire was not out`. */
const isSubjectAlone = (pair: Pair, clause: Clause, document: PreparedSentence): boolean =>
  holdsSubject(clause, pair.claim) &&
  document.clauses.some(
    (other) => verbsOf(other).at(-1)?.lemma === verbsOf(clause).at(-1)?.lemma && holdsSubject(other, pair.document),
  );

const holdsSubject = ({ subject }: Clause, item: Item | null): boolean =>
  subject !== null && item !== null && subject.from <= item.from && item.to <= subject.to;

/** `the rising cost`: a participle in front of its noun tells of no deed of its own. */
const isDescribing = ({ tokens }: PreparedSentence, { kind, verb }: Clause): boolean =>
  /^(?:participle|gerund)$/.test(kind) &&
  verb !== null &&
  tokens[verb.to]?.class === 'noun' &&
  tokens[verb.head]?.verb === 'gerund';

/** Whether a verb tells of what is kept out: `excluded from`. */
export const isExcluding = ({ tokens }: PreparedSentence, at: number): boolean =>
  EXCLUDING_VERBS.has(tokens[at]?.lemma ?? '');
