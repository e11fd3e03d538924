import { AIM_NOUNS } from '../lexicon/nominal-events';
import type { FactDraft, SentenceView } from './fact-draft';
import { findSource } from './find-source';
import { findOwner, isUnreal } from './read-nominal-events';
import { resolveWords } from './resolve-phrase';
import { resolveObject, splitParts } from './split-parts';
import { toEvidence } from './to-evidence';

/** What somebody tried, decided or refused to do, told by a noun: `Ruiz’s attempts to sell the port` → Ruiz attempted to sell the port. */
export function readAims(view: SentenceView): FactDraft[] {
  return view.nouns.flatMap((noun): FactDraft[] => {
    const relation = AIM_NOUNS.get(view.tokens[noun.head]?.lemma ?? '');
    const aim = view.clauses.find(({ kind, from }) => kind === 'infinitive' && from === noun.to);
    const owner = relation && aim ? findOwner(view, noun) : null;
    if (!relation || !aim?.verb || !owner || isUnreal(view, noun)) return [];
    const split = splitParts(view, aim);
    const verbs = [aim.verb, ...aim.chain];
    const link = split.link ? ` ${split.link}` : '';
    const named = findSource(view, aim);
    const source = named === owner.argument.text ? null : named;
    return [
      {
        subject: owner.argument,
        relation: `${relation} ${verbs.map(({ from, to }) => resolveWords(view, { from, to })).join(' ')}${link}`,
        predicate: `${relation} ${verbs.map(({ lemma }) => lemma).join(' ')}${link}`,
        object: resolveObject(view, split, owner.argument.entity),
        qualifiers: { ...split.qualifiers, ...(source ? { source } : {}) },
        modality: source ? 'attributed' : 'asserted',
        ...toEvidence(view, { from: noun.from, to: aim.to }),
      },
    ];
  });
}
