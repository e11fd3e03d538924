import { isBodyNoun, kindByEnd } from '../lexicon/body-kinds';
import type { Token } from '../model';
import type { Draft, NamedMention } from './draft';

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** What kind of thing an organisation or place is, by its own name and by the words around its names: "the bank Tejo", "Tejo, a bank". */
export function readKinds(draft: Draft, tokens: readonly (readonly Token[])[]): ReadonlySet<string> {
  const kinds = draft.names.flatMap((name) => [...ofName(name), ...around(name, tokens[name.sentence] ?? [])]);
  return new Set(kinds.filter(isBodyNoun));
}

/** "Northern Health Agency", "University of Bremen", "Belfast Telegraph". */
function ofName({ text }: NamedMention): string[] {
  const [head = ''] = text.split(/ (?:of|for) /);
  const kind = kindByEnd(text.split(/\s+/));
  return [...[head, text].map((part) => (part.split(/\s+/).at(-1) ?? '').toLowerCase()), ...(kind ? [kind] : [])];
}

function around(name: NamedMention, tokens: readonly Token[]): string[] {
  const first = tokens.findIndex((token) => token.start >= name.start);
  const last = tokens.findLastIndex((token) => token.end <= name.end);
  if (first < 0 || last < first) return [];
  return [...before(tokens, first), ...behind(tokens, last)];
}

/** "Swedish carmaker Veldra", "the port of Machala", "a group known as Veldra". */
function before(tokens: readonly Token[], first: number): string[] {
  if (lower(tokens[first - 1]) === 'as' && lower(tokens[first - 2]) === 'known') return before(tokens, first - 2);
  const [noun, of] = [tokens[first - 1], tokens[first - 2]];
  if (lower(noun) === 'of' || lower(noun) === 'named' || lower(noun) === 'called')
    return of?.class === 'noun' ? [lower(of)] : [];
  return noun?.class === 'noun' && !noun.plural ? [lower(noun)] : [];
}

/** Tokens in which an explanation behind a name comes to its noun: ", a small Danish brewer,". */
const REACH = 5;

function behind(tokens: readonly Token[], last: number): string[] {
  const isLinked = /^(?:,|is|was)$/.test(tokens[last + 1]?.text ?? '');
  if (!isLinked || !/^(?:an?|the|its|one)$/.test(lower(tokens[last + 2]))) return [];
  const found = tokens
    .slice(last + 3, last + 3 + REACH)
    .findIndex((token, at, all) => token.class === 'noun' && all[at + 1]?.class !== 'noun');
  const noun = found < 0 ? undefined : tokens[last + 3 + found];
  const opens = tokens.slice(last + 3, last + 3 + found);
  return noun && opens.every((token) => /^(?:adjective|noun|name|number)$/.test(token.class)) ? [lower(noun)] : [];
}
