import { isBodyNoun } from '../lexicon/body-kinds';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, type Country } from '../lexicon/countries';
import type { Span } from '../model';
import type { Draft } from './draft';

/** Letters around a name in which its country stands. */
const REACH = 40;
/** Words of the longest name of a country that is looked for. */
const LONGEST = 3;

/**
 * The country that the words beside a name give its bearer, as papers do: "Norway’s Per Lind", "German Uwe Holt", "Danish
 * brewer Norvik", "Per Lind of Norway", "Per Lind (Norway)". Whoever is given two has none.
 */
export function readNations(text: string, drafts: readonly Draft[]): ReadonlyMap<Draft, Country> {
  return new Map(
    drafts.flatMap((draft): [Draft, Country][] => {
      const found = new Set(draft.names.flatMap((name) => nationBeside(text, name) ?? []));
      const [country] = found;
      return country && found.size === 1 ? [[draft, country]] : [];
    }),
  );
}

/** The country that the words beside one mention of a name give its bearer; null where they give none. */
export function nationBeside(text: string, { start, end }: Span): Country | null {
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const behind = text.slice(end, end + REACH);
  const owner = /^(.*)[’']s?$/s.exec(before)?.[1];
  if (owner) return lastOf(owner, (words) => COUNTRY_BY_NAME.get(words));
  const of = /^\s+of\s+(?:the\s+)?(.*)$/s.exec(behind)?.[1] ?? /^\s+\((.*)$/s.exec(behind)?.[1];
  const home = of && firstOf(of, (words) => COUNTRY_BY_NAME.get(words));
  return home || lastOf(withoutKind(before), (words) => COUNTRY_BY_DEMONYM.get(words));
}

/** `Danish` of `Danish brewer`. */
function withoutKind(before: string): string {
  const noun = /\s+(\p{Ll}+)$/u.exec(before);
  return noun && isBodyNoun(noun[1] ?? '') ? before.slice(0, noun.index) : before;
}

type Find = (words: string) => Country | undefined;

const lastOf = (text: string, find: Find): Country | null => {
  const words = text.split(/\s+/).slice(-LONGEST);
  return words.map((_word, at) => find(words.slice(at).join(' '))).find((one) => one) ?? null;
};

function firstOf(text: string, find: Find): Country | null {
  const words = text.split(/[\s,.;:)]+/).slice(0, LONGEST);
  const lengths = words.map((_word, at) => words.length - at);
  return lengths.map((length) => find(words.slice(0, length).join(' '))).find((one) => one) ?? null;
}
