import { toNameKey } from '../../figures/name-key';
import type { Figure, Token } from '../../model';
import { canBe, PAIRS } from './can-be';
import type { Item } from './item';
import type { FigureLinks } from './link-page-figures';
import type { PreparedDocument } from './prepare-document';
import { readTwoOffices } from './read-two-offices';

/** What leads to one of those that are spoken of: `each country`, `both sides`. */
const DISTRIBUTING = /^(?:each|either|both)$/;

interface Named {
  /** How many they are; null for `each`, which leaves it open. */
  readonly count: number | null;
  readonly noun: string;
  /** Items that it takes up, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * A claim’s items with those whom it only counts read as the group of the document that is meant: `the two countries`,
 * `each side`, `the pair`; where the page says who they are, as those of the document. With no such group the words stay words.
 */
export function adoptGroups(
  items: readonly Item[],
  tokens: readonly Token[],
  document: PreparedDocument,
  links: FigureLinks,
): Item[] {
  const adopted = items.map((item) =>
    item.figure?.members ? { ...item, groups: findMembers(item, document, links) } : item,
  );
  for (let at = items.length - 1; at >= 0; at--) {
    const namesakes = readNamesakes(items, tokens, at, document);
    const offices = readTwoOffices(items, tokens, at, document);
    const named = namesakes?.named ?? (offices ? { count: 2, ...offices } : readNamed(items, tokens, at));
    const groups = namesakes?.groups ?? (offices ? [offices.members] : named ? findGroups(named, document) : []);
    const [first, last] = named ? [items[named.from], items[named.to - 1]] : [];
    if (!named || !groups.length || !first || !last) continue;
    const group: Item = {
      ...last,
      kind: 'figure',
      form: 'description',
      lemma: named.noun,
      figure: null,
      number: null,
      amount: null,
      groups,
      from: first.from,
      start: first.start,
    };
    adopted.splice(named.from, named.to - named.from, group);
  }
  return adopted;
}

/** Who of the document the members of a page’s group are, as one list; none unless each is one of them. */
function findMembers({ figure, groups }: Item, { reading }: PreparedDocument, links: FigureLinks): Item['groups'] {
  const members = figure?.members?.map((id) => [...(links.get(id) ?? [])]);
  if (!members?.every((ids) => ids.length === 1)) return groups;
  const ids = members.flat();
  return [reading.figures.filter(({ id }) => ids.includes(id))];
}

/** Those whom the noun at an index counts: `two` `countries` behind `the`, `pair`, `country` behind `each`. */
function readNamed(items: readonly Item[], tokens: readonly Token[], at: number): Named | null {
  const item = items[at];
  if (item?.kind !== 'word' || item.class !== 'noun' || item.quoted) return null;
  const before = tokens[item.from - 1]?.text.toLowerCase() ?? '';
  if (PAIRS.test(item.lemma) && before === 'the' && tokens[item.to]?.lemma !== 'of')
    return { count: 2, noun: item.lemma, from: at, to: at + 1 };
  if (DISTRIBUTING.test(before)) return { count: null, noun: item.lemma, from: at, to: at + 1 };
  const count = items[at - 1];
  if (count?.number?.kind !== 'cardinal' || count.to !== item.from) return null;
  const opening = tokens[count.from - 1]?.text.toLowerCase() ?? '';
  if (!/^(?:the|these|those|both|all)$/.test(opening)) return null;
  return { count: count.number.value, noun: item.lemma, from: at - 1, to: at + 1 };
}

/** `the Koreas`, `both Linds`: the two of the document who share the last word of their names. */
function readNamesakes(
  items: readonly Item[],
  tokens: readonly Token[],
  at: number,
  { reading }: PreparedDocument,
): { readonly named: Named; readonly groups: Figure[][] } | null {
  const item = items[at];
  const [name = ''] = item?.words ?? [];
  if (item?.form !== 'name' || item.words.length !== 1 || item.country || !name.endsWith('s')) return null;
  const isCounted = items[at - 1]?.number?.value === 2 && items[at - 1]?.to === item.from;
  const from = isCounted ? at - 1 : at;
  if (!/^(?:the|both)$/i.test(tokens[(items[from]?.from ?? 0) - 1]?.text ?? '')) return null;
  const bearers = reading.figures.filter((figure) => {
    const key = figure.members ? [] : toNameKey(figure.name);
    return key.length > 1 && [`${key.at(-1)}s`, `${key.at(-1)}es`].includes(name);
  });
  const isPair = bearers.length === 2 && bearers[0]?.type === bearers[1]?.type && bearers[0]?.type !== 'organization';
  return isPair ? { named: { count: 2, noun: name, from, to: at + 1 }, groups: [bearers] } : null;
}

/** The groups of a document that a noun can stand for, by their members. */
function findGroups({ count, noun }: Named, { reading }: PreparedDocument): Figure[][] {
  const byId = new Map(reading.figures.map((figure) => [figure.id, figure]));
  return reading.figures.flatMap((figure) => {
    const members = (figure.members ?? []).flatMap((id) => byId.get(id) ?? []);
    const isAsMany = count === null ? members.length > 1 : members.length === count;
    const fits = isAsMany && members.every((member) => canBe(noun, member, reading.article.text));
    return fits ? [members] : [];
  });
}
