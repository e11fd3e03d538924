import type { Country } from '../lexicon/countries';
import type { Mention, Name, Passage } from '../model';

/** A name with its words and where it stands. */
export interface NamedMention extends Name {
  readonly text: string;
  /** Its words in the form in which spellings meet, see `toNameKey`. */
  readonly key: readonly string[];
  /** Index of its sentence, and of the block that holds it. */
  readonly sentence: number;
  readonly block: number;
  /** True where it is introduced as someone's kin: "her husband, Omar Reyes". */
  readonly asKin: boolean;
}

/** What the text calls a person, with what can be read from it. */
export interface Description extends Passage {
  /** Lower-case role words: `president`, `aide`. */
  readonly roles: readonly string[];
  /** The country it names or implies: `Russian President`. */
  readonly country: Country | null;
  /** True for `former`, `late`, `then`. */
  readonly former: boolean;
}

/** A figure while it is being put together; stages add to its lists. */
export interface Draft {
  readonly type: Name['type'];
  readonly names: NamedMention[];
  readonly descriptions: Description[];
  /** Mentions that are no names. */
  readonly references: Mention[];
  /** For a group, in order of naming; empty otherwise. */
  readonly members: readonly Draft[];
  /** What to call it when the text has no name of its own for it: a country known from its adjective. */
  readonly label: string | null;
}

/** A figure with nothing known yet but its kind. */
export const createDraft = (type: Name['type'], names: NamedMention[] = []): Draft => ({
  type,
  names,
  descriptions: [],
  references: [],
  members: [],
  label: null,
});
