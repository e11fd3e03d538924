import type { Clause } from '../text/clause';
import type { SentenceView } from './fact-draft';

/** `there may be sailors trapped inside`: what is said of those who may be there is no firmer. */
export function isMaybeThere({ tokens }: Pick<SentenceView, 'tokens'>, { antecedent, parent }: Clause): boolean {
  const verb = parent?.verb;
  if (!antecedent || !verb || verb.lemma !== 'be' || !/^(?:may|might|could)$/.test(verb.modal ?? '')) return false;
  return tokens.slice(parent.from, verb.head).some(({ lemma }) => lemma === 'there');
}
