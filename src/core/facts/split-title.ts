import { CALLINGS, MORE_OFFICES } from '../lexicon/callings';
import { COUNTRY_BY_DEMONYM } from '../lexicon/countries';
import { PARTY_MEMBERS } from '../lexicon/political-parties';
import { LEADER_ROLES, OFFICE_ROLES, TIE_ROLES } from '../lexicon/roles';
import type { Token } from '../model';
import { isPastMark } from '../text/is-past-mark';

/** The words before a name, taken apart: `former South Korean President` → past, South Korea, `President`. */
export interface Title {
  /** `former`, `late` and the like: the role is over. */
  readonly past: boolean;
  /** Country that an adjective stands for, by the country's name; null when none does. */
  readonly country: string | null;
  /** Index of the first token of the role, and one past its last. */
  readonly from: number;
  readonly to: number;
  /** Whether the last word is a person’s role. */
  readonly isRole: boolean;
}

/** Takes apart the words `[from, to)` that stand before a name; null when no noun is among them. */
export function splitTitle(tokens: readonly Token[], from: number, to: number): Title | null {
  let at = from;
  let past = false;
  let country: string | null = null;
  for (; at < to; at++) {
    const token = tokens[at];
    if (!token) break;
    const nation = readDemonym(tokens, at, to);
    if (nation) {
      country = nation.country;
      at = nation.to - 1;
    } else if (isPastMark(token.text.toLowerCase()) || /^(?:ex|then)-/.test(token.lemma)) past = true;
    else if (token.class !== 'determiner' && token.class !== 'punctuation') break;
    if (/^(?:ex|then)-\p{L}/u.test(token.lemma)) break;
  }
  const last = tokens[to - 1];
  if (at >= to || !last || !(last.class === 'noun' || last.class === 'name' || isRoleWord(last.lemma))) return null;
  return { past, country, from: at, to, isRole: isRoleWord(last.lemma) };
}

/** The country that the adjective at a token stands for, in one or two words: `Russian`, `North Korean`. */
export function readDemonym(tokens: readonly Token[], at: number, to: number): { country: string; to: number } | null {
  for (const length of [3, 2, 1]) {
    if (at + length > to) continue;
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ');
    const country = COUNTRY_BY_DEMONYM.get(words);
    if (country) return { country: country.name, to: at + length };
  }
  return null;
}

/** Whoever follows a trade or a creed: `violinist`, `Calvinist`. */
const FOLLOWER = /\p{L}{3}ist$/u;

/** Whether a base form names what a person is or does. */
export function isRoleWord(lemma: string): boolean {
  const plain = lemma.toLowerCase().replace(/^(?:ex|vice|co)-/, '');
  return (
    LEADER_ROLES.has(plain) ||
    OFFICE_ROLES.has(plain) ||
    MORE_OFFICES.has(plain) ||
    CALLINGS.has(plain) ||
    PARTY_MEMBERS.has(plain) ||
    (plain.endsWith('ist') && FOLLOWER.test(plain)) ||
    TIE_ROLES.has(plain) ||
    TIE_ROLES.has(plain.split('-').at(-1) ?? '')
  );
}
