import { UNSETTLED_MODALS } from '../../lexicon/prospects';
import type { Token } from '../../model';
import type { VerbChunk } from '../../text/chunk';
import type { Clause } from '../../text/clause';
import { verbsOf } from './clause-at';

/** What leaves a deed open: a modal by its sense, a verb such as `plan`, a noun such as `prospect`, a condition. */
export type Prospect = 'will' | 'may' | 'must' | 'verb' | 'noun' | 'if';

/** `is to open on Monday`: what is arranged is yet to come; what is yet to open has not opened. Source: Quirk et al., § 4.66. */
const isArranged = (tokens: readonly Token[], [first, second]: readonly VerbChunk[]): boolean =>
  first?.lemma === 'be' &&
  second?.form === 'infinitive' &&
  !tokens.slice(first.to, second.head).some(({ lemma }) => lemma === 'yet');

/** How the modal of a verb leaves its deed open; null when nothing does. */
export function readModal(
  tokens: readonly Token[],
  verbs: readonly VerbChunk[],
  kind?: Clause['kind'],
): Prospect | null {
  if (isArranged(tokens, verbs)) return 'will';
  const chunk = verbs.find((verb) => UNSETTLED_MODALS.has(verb.modal ?? ''));
  const modal = chunk?.modal;
  // `could not support it` says that it did not happen, `could support it` nothing; `said she would not` tells of what is to come.
  if (
    !modal ||
    (chunk?.negated && /^(?:could|can|would)$/.test(modal) && !(modal === 'would' && kind === 'complement'))
  )
    return null;
  // `would have been worse`: had something been that was not.
  if (modal === 'would' && tokens.slice(chunk.from, chunk.head).some(({ text }) => text === 'have')) return 'if';
  if (/^(?:will|would|shall)$/.test(modal)) return 'will';
  return /^(?:may|might|could|can)$/.test(modal) ? 'may' : 'must';
}

/** `will keep the name and be led by Lind`: a bare form that goes on a clause shares its modal. */
export function readSharedModal(tokens: readonly Token[], { kind, verb, parent }: Clause): Prospect | null {
  const first = tokens[verb?.from ?? -1];
  const isBare = first?.text === 'be' || (first?.class === 'verb' && first.verb === 'base');
  // `would have begun in June and ended in July`
  const helpers = tokens.slice(parent?.verb?.from ?? 0, parent?.verb?.head ?? 0);
  const isDone = /^(?:past|participle)$/.test(first?.verb ?? '') && helpers.some(({ text }) => text === 'have');
  return kind === 'coordinate' && (isBare || isDone) && parent ? readModal(tokens, verbsOf(parent)) : null;
}
