import type { Sides } from '../align/find-position';
import type { Item } from '../prepare/item';
import type { PreparedSentence } from '../prepare/prepare-document';

/** Verbs of saying yes and of saying no to doing something. Source: FrameNet’s Agree_or_refuse_to_act. */
const YES = /^(?:agree|consent|accept|offer|promise|pledge|vow|undertake|volunteer|commit)$/;
const NO = /^(?:refuse|decline)$/;

/** `agreed to join` beside `refused to join`: whether it was done or not, both cannot have been said. */
export function isAnsweredOtherwise({ claim, document }: Sides, at: number, deed: Item): boolean {
  const [mine, theirs] = [answerTo(claim, at), answerTo(document, deed.from)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** What someone says to doing what a verb at a token tells; null where it is no answer. */
function answerTo({ clauses, tokens }: PreparedSentence, at: number): 'yes' | 'no' | null {
  for (const { verb, chain, kind, parent } of clauses) {
    const own = chain.find((one) => one.from <= at && at < one.to);
    const isApart = kind === 'infinitive' && verb !== null && verb.from <= at && at < verb.to;
    const before = own ? verb : isApart ? (parent?.verb ?? null) : null;
    if (!before || before.modal || before.passive) continue;
    // `agreed not to join`
    const isNot = tokens.slice(before.from, at).some(({ lemma }) => lemma === 'not');
    if (YES.test(before.lemma)) return isNot ? 'no' : 'yes';
    if (NO.test(before.lemma)) return isNot ? null : 'no';
  }
  return null;
}
