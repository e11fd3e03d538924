import { SAYING_VERBS } from '../../lexicon/verbs';
import { relateWords } from './relate-words';

/** Verbs that tell of one handover, from the side of who gives or of who gets. Source: Levin (1993), classes 13.1 and 13.5.1. */
export const HANDOVER: ReadonlySet<string> = new Set(
  'give gift hand present donate award grant supply receive get obtain'.split(' '),
);

/** Nouns for what is given. */
export const GIFTS = /^(?:gift|present|donation)$/;

/**
 * Whether two verbs can tell of one deed, be it in opposite words: `give` and `present`, `rise` and `fall`. Saying is no deed
 * like those that are spoken of: `said` and `presented` are two, whatever else they may mean.
 */
export function isSameDeed(claim: string, document: string): boolean {
  if (HANDOVER.has(claim) && HANDOVER.has(document)) return true;
  if (isSaying(claim, document) || isSaying(document, claim)) return false;
  const relation = relateWords(claim, document);
  return relation !== null && relation !== 'narrower';
}

/** Whether the one only says, and the other is no verb of saying. */
const isSaying = (one: string, other: string): boolean => /^(?:say|tell)$/.test(one) && !SAYING_VERBS.has(other);
