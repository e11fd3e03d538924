import { IRREGULAR_FORMS } from './irregular-verbs';

/** Regular verbs of more than one syllable, or of one, that double their last letter. */
const DOUBLING = /^(?:admit|quip|brag|slam|rap|plan|beg|refer|dub|rip|infer|blog|rebut|pan|snub|bet|put|chat|hit)$/;
/** Past forms by base, for verbs that do not take -ed. “bear” is borne in mind here, not born. */
const PAST_FORMS = readPastForms();
const VOWEL = /[aeiou]/;

/** The forms of a verb, base first: `say` → `say says said saying`. Phrasal verbs keep their particle: `point out`. */
export function inflectVerb(entry: string): string[] {
  const [base = '', ...particles] = entry.split(' ');
  const tail = particles.length ? ` ${particles.join(' ')}` : '';
  const past = PAST_FORMS.get(base) ?? [toPast(base)];
  return [...new Set([base, toThird(base), ...past, toGerund(base)])].map((form) => form + tail);
}

function readPastForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [form, { lemma, past, participle }] of IRREGULAR_FORMS) {
    if (past || participle) found.set(lemma, [...(found.get(lemma) ?? []), form]);
  }
  return found;
}

function toThird(base: string): string {
  if (base === 'go') return 'goes';
  if (/(?:s|sh|ch|x|z)$/.test(base)) return `${base}es`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function toPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ed`;
  return isConsonantY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function toGerund(base: string): string {
  if (DOUBLING.test(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const isConsonantY = (base: string): boolean => base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '');
