import { readDescription } from '../../figures/read-description';
import { isFormer, roleOf } from '../../figures/role-words';
import { ANY_HEAD } from '../../lexicon/callings';
import { LEADER_ROLES } from '../../lexicon/roles';
import { COUNTRY_BY_SEAT } from '../../lexicon/seats';
import type { Figure, Token } from '../../model';
import type { Item } from './item';
import { nameKeysOf } from './link-page-figures';
import type { PreparedDocument } from './prepare-document';

/** Tokens between a country and the office: a possessive ending, `prime`, `of`. */
const REACH = 2;

interface Office {
  readonly role: string;
  /** Name of the country; null when the claim gives none. */
  readonly country: string | null;
  /** Items that it takes up, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * A claim’s items with an office in place of a name read as the one person of the document who holds it: `the Portuguese
 * prime minister`, `North Korea’s leader`. With two who could be meant, or none, the words stay words.
 */
export function adoptDescriptions(
  items: readonly Item[],
  tokens: readonly Token[],
  document: PreparedDocument,
): Item[] {
  const adopted = [...items];
  for (let at = items.length - 1; at >= 0; at--) {
    const office = readOffice(items, tokens, at);
    const figure = office && findHolder(office, document);
    const [first, last] = office ? [items[office.from], items[office.to - 1]] : [];
    if (!office || !figure || !first || !last) continue;
    const names = nameKeysOf(figure, document.reading.article.text);
    const words = names[0] ?? [];
    const base = {
      ...first,
      kind: 'figure',
      class: 'name',
      form: 'name',
      lemma: words.join(' '),
      words,
      names,
    } as const;
    const person = {
      ...base,
      country: null,
      demonym: false,
      capitalOf: null,
      owner: tokens[last.to]?.lemma === '’s',
      figure: null,
      to: last.to,
      end: last.end,
    };
    adopted.splice(office.from, office.to - office.from, person);
  }
  return adopted;
}

/** The office that an item names by itself: no title before a name, no apposition, nothing that someone is said to be. */
function readOffice(items: readonly Item[], tokens: readonly Token[], at: number): Office | null {
  const item = items[at];
  const [before, next] = [items[at - 1], items[at + 1]];
  if (item?.kind !== 'word' || item.quoted || !roleOf(item.lemma) || tokens[item.from]?.plural) return null;
  const prime = item.lemma === 'minister' && before?.lemma === 'prime' && before.to === item.from;
  const role = prime ? 'prime-minister' : item.lemma;
  let from = prime ? at - 1 : at;
  let to = at + 1;
  let country: string | null = null;
  const owner = items[from - 1];
  const opens = items[from]?.from ?? item.from;
  const seat = owner && countryOf(owner, tokens);
  if (owner && seat && opens - owner.to < REACH) {
    country = seat;
    from -= 1;
  } else if (next?.country && !next.demonym && tokens[item.to]?.lemma === 'of' && next.from - item.to <= REACH) {
    country = next.country;
    to += 1;
  }
  const after = items[to];
  if (after?.kind === 'figure' && after.from === (items[to - 1]?.to ?? 0)) return null;
  const start = items[from]?.from ?? 0;
  const opening = tokens[start - 1];
  if (!country && opening?.lemma !== 'the') return null;
  const lead = opening?.class === 'determiner' ? tokens[start - 2] : opening;
  const isCleft = lead?.lemma === 'be' && tokens[items[to - 1]?.to ?? 0]?.lemma === 'who';
  if (lead && !isCleft && (lead.text === ',' || lead.lemma === 'be' || lead.lemma === 'as' || isFormer(lead.text)))
    return null;
  return isFormer(opening?.text ?? '') ? null : { role, country, from, to };
}

/** The country that an item names, also by the seat of its power: `the Kremlin leader`. */
function countryOf({ country, from, to }: Item, tokens: readonly Token[]): string | null {
  const words = tokens.slice(from, to).map((token) => token.text);
  return country ?? COUNTRY_BY_SEAT.get(words.join(' '))?.name ?? null;
}

/** The only person whom the document describes by the office. */
function findHolder({ role, country }: Office, { reading }: PreparedDocument): Figure | null {
  const holders = reading.figures.filter((figure) => {
    if (figure.type !== 'person' || figure.members || figure.descriptions.some((one) => isFormer(one.text)))
      return false;
    const described = readDescription(figure);
    if (country && described.country?.name !== country) return false;
    return (
      described.roles.includes(role) ||
      (country !== null && ANY_HEAD.has(role) && described.isLeader) ||
      (country !== null && LEADER_ROLES.has(role) && described.roles.includes('leader'))
    );
  });
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
