import { readDescription } from '../../figures/read-description';
import type { Pair } from '../align/align-items';
import { SAID } from '../align/find-position';
import { isSameDeed } from '../meaning/is-same-deed';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { PARTS } from '../prepare/read-roles';

/** Worth of calling someone the host whose country the document says is visited. */
const SCORE = 0.8;

/** Words by which a text says that a country is visited. */
const VISITS = /^(?:visit|trip|tour|stay|stopover|arrive|land|guest|host)$/;

/**
 * Fills the pair of a host: `gave his host a car` beside `gave Lind a car`, where Lind leads the country that the document
 * says is visited.
 */
export function coverHosts(
  pairs: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  { sentences }: PreparedDocument,
): readonly Pair[] {
  const host = pairs.find((pair) => pair.claim.lemma === 'host' && pair.claim.class === 'noun' && pair.score < SAID);
  if (!host) return pairs;
  const lemmaOf = ({ tokens }: PreparedSentence, verb: number) => tokens[verb]?.lemma ?? '';
  const mine = claim.roles.find((one) => PARTS.some((part) => one[part].heads.includes(host.claim)));
  const part = PARTS.find((one) => mine?.[one].heads.includes(host.claim));
  if (!mine || !part) return pairs;
  const before = pairs[pairs.indexOf(host) - 1];
  const guest = before?.claim.owner ? before.document?.figure : undefined;
  const found = sentence.roles
    .filter(({ verb }) => isSameDeed(lemmaOf(claim, mine.verb), lemmaOf(sentence, verb)))
    .flatMap((one) => one[part].heads)
    .find((item) => item.figure !== guest && isVisited(item, sentences));
  return found ? pairs.map((pair) => (pair === host ? { ...pair, document: found, score: SCORE } : pair)) : pairs;
}

/** Whether someone leads a country of which a sentence says that it is visited. */
function isVisited({ figure }: Item, sentences: readonly PreparedSentence[]): boolean {
  const { country, isLeader } = figure ? readDescription(figure) : { country: null, isLeader: false };
  if (!country || !isLeader) return false;
  return sentences.some(({ items }) =>
    items.some(
      ({ lemma, to }) =>
        VISITS.test(lemma) &&
        items.some(
          (place) => (place.country ?? place.capitalOf) === country.name && place.from >= to && place.from - to < REACH,
        ),
    ),
  );
}

/** Tokens between a visit and where it leads: `visit to`, `landed in`. */
const REACH = 3;
