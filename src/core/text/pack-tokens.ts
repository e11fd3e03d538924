import type { Sentence, Token, VerbForm, WordClass } from '../model';

/**
 * Tokens in columns: a tenth of their size as objects, and handed back by the storage without parsing. In a file the
 * columns are lists, see `listColumns`.
 */
export interface PackedTokens {
  /** Tokens of each sentence. */
  readonly counts: ArrayLike<number>;
  /** Offset of each token from the end of the one before it; of a sentence's first from the sentence's start. */
  readonly gaps: ArrayLike<number>;
  readonly lengths: ArrayLike<number>;
  /** Word class, verb form and number in one byte, see `toKind`. */
  readonly kinds: ArrayLike<number>;
  /** Base forms, a line each; an empty line where it is the lower-cased word itself. */
  readonly lemmas: string;
}

/** A new one is added behind the others: stored readings hold positions in these lists. */
const CLASSES: readonly WordClass[] = [
  'noun',
  'name',
  'pronoun',
  'determiner',
  'adjective',
  'adverb',
  'verb',
  'auxiliary',
  'modal',
  'preposition',
  'conjunction',
  'number',
  'particle',
  'punctuation',
  'other',
];
const FORMS: readonly VerbForm[] = [null, 'base', 'present', 'past', 'participle', 'gerund'];

/** Bits of the class, then of the verb form; the last bit is the plural. */
const CLASS_BITS = 4;
const FORM_BITS = 3;

const toKind = ({ class: kind, verb, plural }: Token): number =>
  CLASSES.indexOf(kind) | (FORMS.indexOf(verb) << CLASS_BITS) | (Number(plural) << (CLASS_BITS + FORM_BITS));

/** Packs the tokens of a text, one list for each sentence. */
export function packTokens(sentences: readonly Sentence[], tokens: readonly (readonly Token[])[]): PackedTokens {
  const all = tokens.flat();
  const gaps = tokens.flatMap((list, at) =>
    list.map(({ start }, index) => start - (list[index - 1]?.end ?? sentences[at]?.start ?? 0)),
  );
  return {
    counts: Uint16Array.from(tokens, (list) => list.length),
    gaps: Uint16Array.from(gaps),
    lengths: Uint16Array.from(all, ({ start, end }) => end - start),
    kinds: Uint8Array.from(all, toKind),
    lemmas: all.map(({ text, lemma }) => (lemma === text.toLowerCase() ? '' : lemma)).join('\n'),
  };
}

/** Packed tokens as JSON can hold them. */
export function listColumns({ counts, gaps, lengths, kinds, lemmas }: PackedTokens): PackedTokens {
  return {
    counts: Array.from(counts),
    gaps: Array.from(gaps),
    lengths: Array.from(lengths),
    kinds: Array.from(kinds),
    lemmas,
  };
}

/** The tokens again, as they were before. */
export function unpackTokens(packed: PackedTokens, text: string, sentences: readonly Sentence[]): Token[][] {
  const lemmas = packed.lemmas.split('\n');
  let next = 0;
  return Array.from(packed.counts, (count, sentence) => {
    let end = sentences[sentence]?.start ?? 0;
    return Array.from({ length: count }, () => {
      const start = end + (packed.gaps[next] ?? 0);
      end = start + (packed.lengths[next] ?? 0);
      const token = toToken(text.slice(start, end), start, packed.kinds[next] ?? 0, lemmas[next] ?? '');
      next++;
      return token;
    });
  });
}

function toToken(text: string, start: number, kind: number, lemma: string): Token {
  return {
    text,
    start,
    end: start + text.length,
    lemma: lemma || text.toLowerCase(),
    class: CLASSES[kind & (2 ** CLASS_BITS - 1)] ?? 'other',
    verb: FORMS[(kind >> CLASS_BITS) & (2 ** FORM_BITS - 1)] ?? null,
    plural: kind >> (CLASS_BITS + FORM_BITS) === 1,
  };
}
