/** Words before a number that make it a rough figure or a bound. Source: Quirk et al., 6.65 and 8.67 ff., newsroom usage. */
const BEFORE =
  /\b(?:about|around|roughly|approximately|approx\.?|circa|c\.|ca\.|some|nearly|almost|close to|more than|over|above|upwards? of|at least|at most|no (?:more|fewer|less) than|not less than|up to|as (?:many|much|few|little|high|low|long) as|less than|fewer than|under|below|just (?:over|under|above|below|shy of)|well over|an estimated|estimated|in excess of|a minimum of|a maximum of|anywhere between|maybe|perhaps|or so|north of|south of) ?(?:[$€£¥₹]|US\$|A\$|C\$|HK\$)?\s?$/i;
const AFTER = /^(?:-odd\b| or (?:so|more|fewer|less)\b|-plus\b|\+| odd\b|-ish\b| at (?:least|most)\b)/i;

/** Whether the words around a number make it rough or a bound. */
export function isApproximate(before: string, after: string): boolean {
  return BEFORE.test(before) || AFTER.test(after);
}
