import type { Article, Block, Sentence, Token } from '../model';
import { isSubject } from './discourse';
import type { Draft, NamedMention } from './draft';
import { toDescription } from './find-descriptions';
import { type Parts, saysAccused, saysHarmed } from './read-parts';
import { roleOf } from './role-words';
import { sexOf } from './sex-of';

/** Words for someone of whom nothing more is said. */
const ANYONE =
  /^(?:man|woman|boy|girl|person|mother|father|teenager|child|tourist|backpacker|holidaymaker|expatriate|footballer|sailor)$/;
const FEMALE = /^(?:woman|girl|mother)$/;
const MALE = /^(?:man|boy|father)$/;
/** Tokens of the longest phrase that is read: "A 23-year-old former police officer". */
const LONGEST = 7;
/** Tokens that may stand before it: a dateline. */
const DATELINE = 8;

/** What an article begins with. */
interface Opening {
  readonly lead: readonly Token[];
  /** Tokens of the person without a name that the lead is about: "A care worker". */
  readonly phrase: readonly Token[];
  /** Whose name opens the paragraph behind the lead. */
  readonly named: Draft;
}

/**
 * The lead of many reports names nobody ("A care worker has been jailed …") and the next sentence or paragraph begins with the
 * name.
 * Gives that person the words of the lead, and those of a headline that begins with them, as descriptions. Nothing is
 * given where the lead tells of more people than one, unless both passages say of theirs that they are accused, or harmed.
 */
export function linkLead(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  drafts: readonly Draft[],
  parts: Parts,
): void {
  const opening = readOpening(article.blocks, sentences, tokens, drafts);
  if (!opening || !isSame(article.text, opening, parts)) return;
  const { phrase, named } = opening;
  const [opener, ...rest] = phrase;
  const head = rest.at(-1);
  if (!opener || !head) return;
  named.references.push({ start: opener.start, end: head.end, form: 'description' });
  named.descriptions.push(toDescription(article.text, rest));
  const title = tokens[sentences.findIndex((one) => article.blocks[one.block]?.kind === 'headline')] ?? [];
  const end = title.findIndex((token) => token.lemma === head.lemma);
  const words = new Set(rest.map((token) => token.text.toLowerCase()));
  const isSpoken = title.slice(0, end + 1).every((token) => words.has(token.text.toLowerCase()));
  const [first, last] = [title[0], title[end]];
  if (first && last && isSpoken) named.references.push({ start: first.start, end: last.end, form: 'description' });
}

function readOpening(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  drafts: readonly Draft[],
): Opening | null {
  const isBody = ({ block }: Sentence) => blocks[block]?.kind === 'paragraph';
  const first = sentences.findIndex(isBody);
  const isNamed = ({ start }: Sentence) =>
    drafts.some(({ type, names }) => type === 'person' && names.some((name) => name.start === start));
  const next = sentences.findIndex(
    (one, at) =>
      at > first && isBody(one) && (one.block !== sentences[first]?.block || (at === first + 1 && isNamed(one))),
  );
  const lead = tokens[first] ?? [];
  const phrase = readPhrase(lead);
  const names = drafts.flatMap((draft) =>
    draft.type === 'person' ? draft.names.map((name): [Draft, NamedMention] => [draft, name]) : [],
  );
  const opener = names.find(([, name]) => name.start === sentences[next]?.start);
  if (!opener || phrase.length === 0) return null;
  const [named, name] = opener;
  const isEarlier = (other: NamedMention) => other.start < name.start && other.start >= (lead[0]?.start ?? 0);
  const isOpen = names.some(([, other]) => isEarlier(other)) || name.key.length < 2;
  return isOpen || !isSubject(tokens[next] ?? [], name) ? null : { lead, phrase, named };
}

/** "A 23-year-old man" as the subject of a sentence, from its article to its noun; [] when there is none. */
function readPhrase(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => /^An?$/.test(token.text));
  if (from < 0 || from > DATELINE) return [];
  const end = tokens.findIndex(
    (token, at) => at > from && !/^(?:noun|adjective|number|particle)$/.test(token.class) && token.text !== '-',
  );
  const phrase = tokens.slice(from, end);
  const isClosed =
    /^(?:verb|auxiliary|modal|preposition)$/.test(tokens[end]?.class ?? '') ||
    /^(?:who|,)$/.test(tokens[end]?.text ?? '');
  return isClosed && phrase.length <= LONGEST && isPerson(phrase.at(-1)) ? phrase : [];
}

const isPerson = (token: Token | undefined) =>
  token !== undefined && !token.plural && (ANYONE.test(token.text) || roleOf(token.text) !== null);

function isSame(text: string, { lead, phrase, named }: Opening, { accused, victims }: Parts): boolean {
  const head = phrase.at(-1);
  const noun = head?.text ?? '';
  const sex = FEMALE.test(noun) ? 'female' : MALE.test(noun) ? 'male' : null;
  if (sex && (sexOf(named) ?? sex) !== sex) return false;
  const behind = text.slice(head?.end, lead.at(-1)?.end);
  if ((saysAccused(behind) && accused.has(named)) || (saysHarmed(behind) && victims.has(named))) return true;
  return !lead.some((token) => !phrase.includes(token) && isPerson(token));
}
