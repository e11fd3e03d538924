import type { Difference } from '../core/model';
import type { Words } from './words';

/**
 * The differing words of both sides in one line.
 *
 * @param page the page's text, which the ranges called `claim` point into
 * @param document the text of the document of the first evidence
 */
export function describeDifference(words: Words, difference: Difference, page: string, document: string): string {
  const { claim, document: there } = difference;
  return words.say('difference', page.slice(claim.start, claim.end), document.slice(there.start, there.end));
}
