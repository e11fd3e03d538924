import { CUES, type CueFrame, type CueGroup } from '../lexicon/cues';
import { inflectVerb } from '../lexicon/inflect-verb';
import { isAfterQuote, isAfterQuotedSubject, isUtterance } from './is-utterance';
import { lowAt, type SpeechText, type SpeechWord, type WordRange } from './lay-out-words';
import { isTimeWord } from './noun-phrase';

/** A verb that hands words to someone. */
export interface Cue extends WordRange {
  readonly frames: ReadonlySet<CueFrame>;
  readonly rules: readonly string[];
  readonly isGerund: boolean;
}

/** The article's words together with the cues among them, by index of their first word. */
export interface CuedText extends SpeechText {
  readonly cues: ReadonlyMap<number, Cue>;
}

interface CueForm {
  readonly particles: readonly string[];
  readonly group: CueGroup;
}

const FORMS = readForms();
/** Forms that are hardly ever anything but verbs of saying. */
const SURE =
  /^(?:said|says|told|tells|wrote|tweeted|insisted|acknowledged|added|argued|warned|declared|conceded|contended|explained|announced)$/;
const NOUN_BEFORE =
  /^(?:a|an|the|his|her|its|their|our|my|your|this|these|those|no|any|some|of|in|for|with|from|by|at|on|such|other|'s)$/;
/** Before a participle these make it a verb of the clause. */
const HELPING = /^(?:has|have|had|'ve|'d|having|is|are|was|were|be|been|being|'s|'re)$/;

function readForms(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const group of CUES) {
    for (const entry of group.words) {
      for (const form of inflectVerb(entry)) {
        const [first = '', ...particles] = form.split(' ');
        forms.set(first, [...(forms.get(first) ?? []), { particles, group }]);
      }
    }
  }
  return forms;
}

/** The words with their cues looked up once. */
export const withCues = (speech: SpeechText): CuedText => ({
  ...speech,
  cues: new Map(findCues(speech).map((cue) => [cue.from, cue])),
});

/** Verbs of the cue list that stand outside quotation marks and do a verb's work there, in order. */
export function findCues(speech: SpeechText): Cue[] {
  const cues: Cue[] = [];
  speech.words.forEach((word, at) => {
    if (word.quotation >= 0) return;
    const forms = (FORMS.get(word.low) ?? []).filter(({ particles }) => hasParticles(speech, at, particles));
    if (!forms.length && isUtterance(speech, at)) cues.push(toPlaced(at, 'quote', 'cue-utter'));
    if (!forms.length && isEstimate(speech, at)) cues.push(toPlaced(at, 'object', 'cue-say'));
    if (!forms.length || !isVerbHere(speech, word, at)) return;
    const longest = Math.max(...forms.map(({ particles }) => particles.length));
    const chosen = forms.filter(({ particles }) => particles.length === longest).map(({ group }) => group);
    cues.push({
      from: at,
      to: at + 1 + longest,
      frames: new Set(chosen.flatMap(({ frames }) => frames)),
      rules: chosen.map(({ rule }) => rule),
      isGerund: word.low.endsWith('ing'),
    });
  });
  return cues;
}

/** A verb that is no cue by itself and is one by its place. */
const toPlaced = (at: number, frame: CueFrame, rule: string): Cue => ({
  from: at,
  to: at + 1,
  frames: new Set([frame]),
  rules: [rule],
  isGerund: false,
});

/** “The union put the cost at 4 million”: where the amount stands within so many words. */
const NEAREST_AMOUNT = 8;

function isEstimate(speech: SpeechText, at: number): boolean {
  if (!/^puts?$/.test(lowAt(speech, at)) || speech.words[at + 1]?.token.class !== 'determiner') return false;
  for (let k = at + 2; k < at + NEAREST_AMOUNT; k++) {
    const next = speech.words[k + 1];
    if (/^[,.;:]$/.test(lowAt(speech, k))) return false;
    if (lowAt(speech, k) !== 'at' || !next) continue;
    return (
      next.quotation >= 0 ||
      next.token.class === 'number' ||
      /^(?:about|around|between|more|less|over|under|up|[$£€¥])$/.test(next.low)
    );
  }
  return false;
}

/** Whether a verb's particles stand behind it; “on” before a day, as in “reported on Tuesday”, is none. */
function hasParticles(speech: SpeechText, at: number, particles: readonly string[]): boolean {
  if (particles.length > 0 && isTimeWord(speech.words[at + 1 + particles.length])) return false;
  return particles.every((particle, k) => lowAt(speech, at + 1 + k) === particle);
}

function isVerbHere(speech: SpeechText, word: SpeechWord, at: number): boolean {
  const before = lowAt(speech, at - 1);
  if (/^\p{Lu}/u.test(word.token.text) && !word.low.endsWith('ing')) return false;
  if (before === 'to') return false;
  if (word.low.endsWith('s') && isNounBeforeVerb(speech, at)) return false;
  if (NOUN_BEFORE.test(before) && !word.low.endsWith('ing')) return false;
  if (SURE.test(word.low)) return true;
  if (word.token.verb === 'participle' && !HELPING.test(lowAt(speech, at - 1)) && !HELPING.test(lowAt(speech, at - 2)))
    return false;
  if (word.token.class === 'verb' || word.token.class === 'other') return true;
  if (word.token.class === 'noun' && (isAfterQuote(speech, at) || isAfterQuotedSubject(speech, at))) return true;
  return isMistagged(speech, word, at);
}

/** “documents show he took …”, “…, noted Ann Lee.”, “…, adding that …”: verbs that the tagger took for nouns and adjectives. */
function isMistagged(speech: SpeechText, word: SpeechWord, at: number): boolean {
  const [before, next] = [speech.words[at - 1], speech.words[at + 1]];
  if (word.low.endsWith('ing')) return before?.low === ',';
  if (word.low.endsWith('ed')) {
    if (next?.low === 'that') return /^(?:and|but|,)$/.test(before?.low ?? '');
    return before?.low === ',' && next?.token.class === 'name';
  }
  if (isFormOfObject(before, word, next)) return true;
  const takesClause = next?.low === 'that' || /^(?:he|she|they|we)$/.test(next?.low ?? '');
  return (
    word.token.class === 'noun' &&
    takesClause &&
    before?.token.class === 'noun' &&
    before.token.plural !== word.low.endsWith('s')
  );
}

/** “The mayor, Ann Lee, calls the ferry …”, “Lee labels it …”: a form in -s behind a name, or what explains one, and before an object. */
function isFormOfObject(before: SpeechWord | undefined, word: SpeechWord, next: SpeechWord | undefined): boolean {
  const isObject = next?.token.class === 'determiner' || /^(?:it|him|her|them|us|me)$/.test(next?.low ?? '');
  return (before?.low === ',' || before?.token.class === 'name') && word.low.endsWith('s') && isObject;
}

/** “party rules permit”: a plural noun right before a finite verb. */
function isNounBeforeVerb({ words }: SpeechText, at: number): boolean {
  const next = words[at + 1]?.token;
  return (
    next?.class === 'modal' ||
    (next?.class === 'verb' && (next.verb === 'base' || next.verb === 'past') && !SURE.test(words[at]?.low ?? ''))
  );
}
