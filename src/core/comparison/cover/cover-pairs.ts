import type { Pair } from '../align/align-items';
import { findAny } from '../align/retrieve-sentences';
import type { Item } from '../prepare/item';
import type { PreparedDocument, PreparedSentence } from '../prepare/prepare-document';
import { toClaimKeys } from '../prepare/to-keys';
import { coverBelonging } from './cover-belonging';
import { coverBesides } from './cover-besides';
import { coverByAntecedent } from './cover-by-antecedent';
import { coverByContext } from './cover-by-context';
import { coverByOffice } from './cover-by-office';
import { coverByTopic } from './cover-by-topic';
import { coverCalled } from './cover-called';
import { coverCountedDoers } from './cover-counted-doers';
import { coverCounterparts } from './cover-counterparts';
import { coverDeaths } from './cover-deaths';
import { coverEmployment } from './cover-employment';
import { coverHosts } from './cover-hosts';
import { coverJailed } from './cover-jailed';
import { coverJudged } from './cover-judged';
import { coverLeading } from './cover-leading';
import { coverLengths } from './cover-lengths';
import { coverMeasures } from './cover-measures';
import { coverNames } from './cover-names';
import { coverOccurrences } from './cover-occurrences';
import { coverOfficials } from './cover-officials';
import { coverPhases } from './cover-phases';
import { coverPlacedThings } from './cover-placed-things';
import { coverRepeats } from './cover-repeats';
import { coverReports } from './cover-reports';
import { coverSaidToBe } from './cover-said-to-be';
import { coverSupportVerbs } from './cover-support-verbs';
import { coverSuspects } from './cover-suspects';
import { coverTimes } from './cover-times';
import { coverTypicalDoers } from './cover-typical-doers';
import { coverWholes } from './cover-wholes';

/**
 * Fills the pairs that a sentence leaves open without leaving anything unsaid: what the text around it gives, what the claim
 * says twice, verbs that only carry a noun or say who reports. What is known to differ stays as it is.
 */
export function coverPairs(
  direct: readonly Pair[],
  claim: PreparedSentence,
  sentence: PreparedSentence,
  document: PreparedDocument,
  same: (claim: Item, document: Item) => boolean,
  differing: readonly Item[],
): readonly Pair[] {
  const find = (item: Item) => {
    const { forms, meanings } = toClaimKeys(item, undefined);
    return [...findAny([...forms, ...meanings], document)].flatMap((one) => document.sentences[one] ?? []);
  };
  const done = coverTypicalDoers(
    coverCountedDoers(coverDeaths(direct, claim, sentence), claim, sentence),
    claim,
    sentence,
  );
  const held = coverHosts(coverOfficials(done, claim), claim, sentence, document);
  const met = coverCounterparts(held, claim, sentence, document, same);
  const described = coverByContext(met, claim, sentence, find, same, differing);
  const placed = coverPlacedThings(described, claim, sentence, document, same);
  const topics = coverByTopic(placed, claim, sentence, document, same);
  const owned = coverWholes(coverBelonging(topics, claim, sentence, document, same), claim, sentence, document, same);
  const named = coverNames(owned, claim, sentence, document);
  const suspected = coverSuspects(coverOccurrences(named, claim, sentence), claim, sentence, document);
  const called = coverBesides(coverCalled(suspected, claim, sentence, document), claim, sentence, document);
  const repeated = coverRepeats(coverSupportVerbs(coverPhases(coverJailed(called), claim), claim), sentence, document);
  const measured = coverMeasures(
    coverLeading(
      coverSaidToBe(coverJudged(repeated, claim, sentence, same), claim, sentence, same),
      claim,
      sentence,
      same,
    ),
    sentence,
  );
  const offices = coverByOffice(
    coverEmployment(coverLengths(measured, claim, sentence), claim, sentence, same),
    claim,
    sentence,
    document,
    same,
  );
  const pointed = coverByAntecedent(offices, claim, sentence, document, same, differing);
  return coverTimes(coverReports(pointed, claim, sentence, document, same), claim, sentence, document, same);
}
