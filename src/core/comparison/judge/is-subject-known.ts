import type { PreparedSentence } from '../prepare/prepare-document';

/** `He won` on a page that does not settle who he is: anybody may have. Within a quotation it is the speaker's word. */
export function isSubjectKnown({ clauses, tokens, items }: PreparedSentence): boolean {
  const subject = clauses[0]?.subject;
  if (!subject || subject.to - subject.from > 1 || !/^(?:he|she|they)$/i.test(tokens[subject.from]?.text ?? ''))
    return true;
  const known = items.find((item) => item.from === subject.from && (item.figure || item.groups.length));
  return known !== undefined || items.find((item) => item.from > subject.from)?.quoted === true;
}
