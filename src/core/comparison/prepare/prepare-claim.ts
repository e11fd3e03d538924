import type { Span, Token } from '../../model';
import { adoptDescriptions } from './adopt-descriptions';
import { adoptGroups } from './adopt-groups';
import { adoptNames } from './adopt-names';
import { adoptPeople } from './adopt-people';
import type { Item } from './item';
import type { FigureLinks } from './link-page-figures';
import type { PreparedDocument, PreparedSentence } from './prepare-document';
import { readRoles } from './read-roles';

/** The part of a sentence that a claim covers, its names read with the document's at hand; `sentence` is that part. */
export function prepareClaim(
  sentence: PreparedSentence,
  { start, end }: Span,
  text: string,
  document: PreparedDocument,
  links: FigureLinks,
): PreparedSentence {
  const within = sentence.items.filter(
    (item) => item.start >= start && item.end <= end && !isOpenPossessive(item, sentence.tokens),
  );
  const named = adoptDescriptions(
    adoptPeople(adoptNames(within, text, document), sentence.tokens, document),
    sentence.tokens,
    document,
  );
  const items = adoptGroups(named, sentence.tokens, document, links);
  const clauses = sentence.clauses.filter((clause) => {
    const at = sentence.tokens[clause.verb?.head ?? -1]?.start ?? -1;
    return at >= start && at < end;
  });
  const isWhole = clauses.length === sentence.clauses.length && items.length === sentence.items.length;
  const isAsRead = isWhole && items.every((item, at) => item === sentence.items[at]);
  return {
    index: sentence.index,
    sentence: { ...sentence.sentence, start, end },
    tokens: sentence.tokens,
    items,
    clauses,
    roles: isAsRead ? sentence.roles : readRoles(clauses, items),
  };
}

/** `his` where nobody is known who could be meant: the noun behind it says all there is to compare. */
const isOpenPossessive = ({ form, figure, from }: Item, tokens: readonly Token[]): boolean =>
  form === 'pronoun' && !figure && /^(?:his|her|its|their)$/i.test(tokens[from]?.text ?? '');
