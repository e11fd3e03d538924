import type { Token } from '../../model';
import type { Item } from './item';
import type { PreparedSentence } from './prepare-document';

/** What a name, number or time is hung on: `show` by `for` in `a weekly show for Radio Korv`, `troops` by `of` in `Chilean troops`. */
export interface Attachment {
  /** The preposition; `of` also for an owner and for a word in front of its noun. */
  readonly link: string;
  /** Index of the token that it is hung on. */
  readonly head: number;
}

/** Tokens between a preposition and the name that it leads to: `by Madrid’s long-serving captain Lena Aske`. */
const LONGEST = 6;

/** What an item is hung on in its sentence; null where nothing beside it says so. Members of a list are hung on what its first one is. */
export function readAttachment(sentence: PreparedSentence, item: Item): Attachment | null {
  return ahead(sentence.tokens, item) ?? behind(sentence, item);
}

/** `Chile’s army`, `Chilean troops`, `the Korv show`. */
function ahead(tokens: readonly Token[], { to, kind }: Item): Attachment | null {
  const from = isOwning(tokens[to]) ? to + 1 : to;
  if (from === to && (kind !== 'figure' || tokens[to]?.class !== 'noun')) return null;
  let head = from;
  while (isNominal(tokens[head]) && isNominal(tokens[head + 1])) head++;
  return tokens[head]?.class === 'noun' ? { link: 'of', head } : null;
}

/** `a show for Radio Korv`, `replaced by captain Lena Aske`. */
function behind(sentence: PreparedSentence, item: Item): Attachment | null {
  const { tokens, items } = sentence;
  let at = item.from - 1;
  while (at > 0 && item.from - at <= LONGEST && isInside(tokens[at])) at--;
  const before = tokens[at];
  if (before && /^(?:,|and|or|&)$/.test(before.text)) {
    const first = items.findLast((one) => one.kind === item.kind && one.to <= at && at - one.to <= 1);
    return first ? behind(sentence, first) : null;
  }
  if (before?.class !== 'preposition') return null;
  const head = tokens[at - 1];
  return head && /^(?:noun|verb|name|adjective)$/.test(head.class) ? { link: before.lemma, head: at - 1 } : null;
}

const isOwning = (token: Token | undefined): boolean => token?.lemma === '’s' && token.class === 'particle';

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:noun|adjective)$/.test(token.class);

const isInside = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:determiner|adjective|noun|name|number|adverb)$/.test(token.class) || isOwning(token));
