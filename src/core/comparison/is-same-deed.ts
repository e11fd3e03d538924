import { relateWords } from './relate-words';

/** Whether two verbs can tell of one deed, be it in opposite words: `give` and `present`, `rise` and `fall`. */
export function isSameDeed(claim: string, document: string): boolean {
  const relation = relateWords(claim, document);
  return relation !== null && relation !== 'narrower';
}
