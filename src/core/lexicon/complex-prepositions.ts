/**
 * Prepositions of more than one word, and participles that work as prepositions before a noun.
 * Source: Quirk et al., A Comprehensive Grammar of the English Language, §§ 9.8–9.13.
 */
const PHRASES = `according to,ahead of,along with,apart from,as for,as of,as part of,as to,aside from,away from,because of,but for,by means of,
by way of,close to,contrary to,due to,except for,in accordance with,in addition to,in case of,in charge of,in exchange for,
in favour of,in favor of,in front of,in the face of,in light of,in line with,in place of,in response to,in spite of,in terms of,in the wake of,
in view of,in the course of,in the days of,in the event of,in return for,in the midst of,in the run-up to,in the light of,at the time of,
as a result of,for the sake of,at the hands of,at the head of,in the name of,on the basis of,with the help of,in the hope of,for the first time in,instead of,near to,next to,on account of,on behalf of,on top of,out of,outside of,owing to,prior to,rather than,
regardless of,relative to,such as,thanks to,together with,as well as,alongside,up to,with regard to,with respect to`;

const LONGEST_FIRST = PHRASES.split(',')
  .map((phrase) => phrase.trim().split(' '))
  .sort((a, b) => b.length - a.length);

/** Their words by the first of them, the longest first. */
export const COMPLEX_PREPOSITIONS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  LONGEST_FIRST.map(([first = '']) => [first, LONGEST_FIRST.filter((words) => words[0] === first)]),
);

export const PARTICIPLE_PREPOSITIONS = new Set(
  'including excluding following regarding concerning considering pending barring given involving'.split(' '),
);
