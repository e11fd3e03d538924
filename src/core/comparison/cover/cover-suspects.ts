import { HOLDING_VERBS } from '../../lexicon/legal-verbs';
import { ACCUSING_VERBS } from '../../lexicon/prospects';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';

/** Worth of whoever a claim calls by what he or she is in the eyes of the law. */
const SCORE = 0.9;

/** Nouns for whoever is accused of a deed. */
const ACCUSED = /^(?:suspect|accused|defendant)$/;

const suspectsBefore = new WeakMap<readonly PreparedSentence[], string | null>();

/** Fills the pair of `the suspect` where the sentence speaks of the one person whom the document says to be accused or held. */
export function coverSuspects(
  pairs: readonly Pair[],
  { tokens }: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
): readonly Pair[] {
  const isOpen = ({ claim, score }: Pair) =>
    score < SAID && claim.kind === 'word' && ACCUSED.test(claim.lemma) && tokens[claim.from - 1]?.lemma === 'the';
  if (!pairs.some(isOpen)) return pairs;
  const suspect = findSuspect(document);
  const spoken = sentence.items.filter(({ figure }) => suspect !== null && figure?.id === suspect);
  return pairs.map((pair) => {
    // What `his father` did, the suspect’s father did, and not the suspect.
    const named = isOpen(pair) && spoken.find((item) => isOwner(item, sentence) === pair.claim.owner);
    return named ? { ...pair, document: named, score: SCORE } : pair;
  });
}

const isOwner = ({ owner, from }: Item, { tokens }: PreparedSentence): boolean =>
  owner || tokens[from]?.class === 'determiner';

/** The one person whom a document says to be accused or held, by the figure’s id; null when it says so of none or of several. Read once. */
function findSuspect({ sentences }: PreparedDocument): string | null {
  const before = suspectsBefore.get(sentences);
  if (before !== undefined) return before;
  const ids = new Set(
    sentences.flatMap(({ roles, tokens }) =>
      roles
        .filter(({ verb }) => isOfLaw(tokens[verb]?.lemma ?? ''))
        .flatMap(({ patients }) => patients.heads)
        .flatMap(({ figure, from }) => {
          if (figure?.type === 'person') return [figure.id];
          // `the man accused of it` may be the one who is named elsewhere; `the three men` are not.
          return tokens[from]?.plural ? [null] : [];
        }),
    ),
  );
  const [only = null] = ids;
  const suspect = ids.size === 1 ? only : null;
  suspectsBefore.set(sentences, suspect);
  return suspect;
}

const isOfLaw = (lemma: string): boolean => ACCUSING_VERBS.has(lemma) || HOLDING_VERBS.has(lemma);
