import * as v from 'valibot';
import { LONGEST_LINE, MOST_ENTRIES } from './storage-form';

/** The parts of the options, in the order in which they stand there. */
export const PARTS = ['marks', 'cards', 'looks', 'documents', 'sites', 'corrections'] as const;
export type Part = (typeof PARTS)[number];

/** How a setting is shown in the options; its words are `setting_KEY`, and `setting_KEY_VALUE` for each choice. */
export type Control =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'milliseconds'; readonly most: number; readonly step: number }
  /** A list that grows while reading, from which the options take entries off; `addable` when they may add some too. */
  | { readonly kind: 'list'; readonly addable: boolean }
  /** The bundled documents, each with a switch. */
  | { readonly kind: 'documents' };

/** Where a setting stands in the options, and how. */
export interface Place {
  readonly part: Part;
  readonly control: Control;
}

/** Words that fit into a list. */
export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LINE));

/** Milliseconds between two places of a slider: finer cannot be felt. */
const STEP = 50;

const at = (part: Part, control: Control) => ({ part, control });

/** On or off. */
export const toggle = (part: Part, initial: boolean) =>
  v.fallback(v.pipe(v.boolean(), v.metadata(at(part, { kind: 'switch' }))), initial);

/** One of a few values. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  part: Part,
  values: Values,
  initial: Values[number],
) => v.fallback(v.pipe(v.picklist(values), v.metadata(at(part, { kind: 'choice', values }))), initial);

/** Milliseconds, from 0 to `most`. */
export const milliseconds = (part: Part, initial: number, most: number) =>
  v.fallback(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(most),
      v.metadata(at(part, { kind: 'milliseconds', most, step: STEP })),
    ),
    initial,
  );

/** Words such as host names or names, empty at first. */
export const words = (part: Part, { addable }: { readonly addable: boolean }) =>
  v.fallback(
    v.pipe(v.array(line), v.maxLength(MOST_ENTRIES), v.readonly(), v.metadata(at(part, { kind: 'list', addable }))),
    [],
  );

/** Ids of bundled documents, none at first. */
export const documents = (part: Part) =>
  v.fallback(
    v.pipe(v.array(line), v.maxLength(MOST_ENTRIES), v.readonly(), v.metadata(at(part, { kind: 'documents' }))),
    [],
  );

/** Entries of any shape, empty at first. */
export const entries = <const Entry extends v.GenericSchema>(part: Part, entry: Entry) =>
  v.fallback(
    v.pipe(
      v.array(entry),
      v.maxLength(MOST_ENTRIES),
      v.readonly(),
      v.metadata(at(part, { kind: 'list', addable: false })),
    ),
    [],
  );
