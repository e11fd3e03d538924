import type { BlockKind, Token } from '../model';

/** Fewer words than this say nothing that could be held against a document. */
const FEWEST_WORDS = 4;

const GREETING = /^(?:thank|thanks|welcome|hello|hi|dear|congratulations|goodbye|goodnight|sorry)$/;
const TEASER =
  /^(?:read|watch|listen|subscribe|click|see|sign|follow|download|share|tap|scroll|advertisement|related|more)$/;
const LETS = /^(?:let|please)$/;

const isWord = (token: Token): boolean => token.class !== 'punctuation';

/** Whether a sentence states something: not a question, an instruction, a greeting, a teaser or a fragment without a verb. */
export function isClaimable(tokens: readonly Token[], kind: BlockKind): boolean {
  const words = tokens.filter(isWord);
  const [first] = words;
  if (!first || words.length < FEWEST_WORDS) return false;
  if (isQuestion(tokens)) return false;
  const opening = first.text.toLowerCase();
  if (GREETING.test(opening) || LETS.test(opening)) return false;
  if (TEASER.test(opening) && isPlain(first)) return false;
  if (isInstruction(words, kind)) return false;
  return words.some((token) => token.class === 'verb' || token.class === 'auxiliary' || token.class === 'modal');
}

/** A verb without ending, as an instruction has it; tagging gives it as base or present. */
const isPlain = ({ class: kind, verb, text }: Token): boolean =>
  kind === 'verb' && (verb === 'base' || verb === 'present') && !/s$/.test(text);

function isQuestion(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => /[\p{L}\p{N}.!?…]/u.test(token.text));
  return last?.text === '?';
}

/** A body sentence that opens with a base form verb tells the reader to do something; a headline may leave its subject out. */
function isInstruction(words: readonly Token[], kind: BlockKind): boolean {
  const [first, second] = words;
  if (kind === 'headline' || kind === 'heading' || !first || !second) return false;
  if (!isPlain(first) || second.start > first.end + 1) return false;
  return second.class === 'determiner' || second.class === 'pronoun' || second.class === 'preposition';
}
