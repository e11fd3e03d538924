import { toWords } from './lexicon';

/** What may follow a cue as the thing said. */
export type CueFrame =
  /** A whole sentence in quotation marks, or a clause with or without “that”, also before the cue. */
  | 'clause'
  /** Only words in quotation marks, and a clause with “that”. */
  | 'quote'
  /** An object: the thing spoken of or judged. */
  | 'object'
  /** “to” and a verb. */
  | 'infinitive'
  /** A hearer first: “told reporters”. */
  | 'hearer'
  /** Someone, then “to” and a verb: “urged them to stay”. */
  | 'request';

export interface CueGroup {
  readonly rule: string;
  readonly frames: readonly CueFrame[];
  /** Base forms; a particle stands after its verb. */
  readonly words: readonly string[];
  readonly example: string;
}

/**
 * Verbs that hand words or thoughts to someone. Source: the verb classes of Levin, “English Verb Classes and Alternations”
 * (1993), 37.1–37.9 (communication), 33 (judgement), 29.4–29.5 (declare, conjecture), 13.3 (future having) and VerbNet’s
 * additions to them; thinking and wanting from 32 and 31.2; smiling and shrugging with words from 40.2; British, Indian and
 * Australian forms beside the American ones.
 */
export const CUES: readonly CueGroup[] = [
  {
    rule: 'cue-say',
    frames: ['clause', 'quote'],
    words: toWords(
      'say, state, add, note, remark, observe, declare, announce, explain, reiterate, insist, maintain, argue, contend, ' +
        'claim, assert, affirm, allege, warn, caution, predict, estimate, forecast, report, write, tweet, joke, quip, ' +
        'recall, reveal, disclose, confirm, admit, acknowledge, concede, confess, deny, suggest, hint, imply, indicate, ' +
        'testify, swear, complain, lament, boast, brag, proclaim, conclude, stress, emphasize, emphasise, underline, ' +
        'underscore, point out, counter, retort, opine, speculate, conjecture, assess, reckon, blog, attest, certify, ' +
        'foresee, foretell, recount, relate, rule, go on, make clear, posit, accept, aver, clarify, vent, rue',
    ),
    example: 'The mayor said the bridge would stay closed.',
  },
  {
    rule: 'cue-utter',
    frames: ['quote'],
    words: toWords(
      'reply, respond, answer, continue, repeat, comment, muse, exclaim, shout, yell, scream, cry, whisper, mutter, ' +
        'murmur, mumble, sigh, laugh, gasp, chant, text, post, sing, blurt, interject, volunteer, thunder, bellow, begin, ' +
        'ask, wonder, inquire, enquire, read, quote, chime in, weigh in, conclude, elaborate, grumble, implore, plead, ' +
        'sum up, put it, fire back, hit back, hit out, shoot back, snap, bark, scoff, sneer, smile, grin, shrug, nod, beam, ' +
        'chuckle, giggle, sob, weep, wail, moan, groan, growl, snarl, hiss, croak, stammer, stutter, splutter, drawl, purr, ' +
        'enthuse, gush, rave, vent, rage, roar, howl, intone, concur, chip in, pipe up, cut in, break in, call out',
    ),
    example: '“No comment,” the lawyer replied.',
  },
  {
    rule: 'cue-tell',
    frames: ['hearer', 'quote'],
    words: toWords('tell, inform, assure, remind, notify, advise, reassure, promise, warn, convince'),
    example: 'She told reporters that talks had begun.',
  },
  {
    rule: 'cue-think',
    frames: ['clause'],
    words: toWords(
      'wish, recognize, recognise, acknowledge, presume, dream, sense, see, notice, maintain, calculate, conclude, ' +
        'remember, forget, fail to understand, discover, think, believe, feel, hope, fear, worry, expect, suspect, assume, ' +
        'doubt, reckon, suppose, realize, realise, understand, imagine, agree, know, learn, decide, figure, guess, regret',
    ),
    example: 'Residents fear the river will rise again.',
  },
  {
    rule: 'cue-show',
    frames: ['clause'],
    words: toWords('show, find, suggest, indicate, reveal, demonstrate, document, discover'),
    example: 'The survey found that most people walk to work.',
  },
  {
    rule: 'cue-commit',
    frames: ['infinitive'],
    words: toWords(
      'wish, need, prepare, like, prefer, choose, volunteer, resolve, determine, elect, vow, pledge, promise, threaten, ' +
        'plan, intend, want, offer, agree, refuse, decline, hope, swear, propose, decide, expect, seek, aim, claim',
    ),
    example: 'The company vowed to appeal.',
  },
  {
    rule: 'cue-urge',
    frames: ['request'],
    words: toWords(
      'urge, call on, ask, implore, beg, press, encourage, advise, order, warn, invite, instruct, request, command, ' +
        'direct, exhort, entreat, tell',
    ),
    example: 'Doctors urged people to stay indoors.',
  },
  {
    rule: 'cue-speak-of',
    frames: ['object', 'quote'],
    words: toWords(
      'speak out against, speak out about, speak out on, speak on, argue for, argue against, argue over, debate, ' +
        'complain of, boast of, boast about, brag about, joke about, wonder about, worry about, ask about, rail against, ' +
        'rant about, lash out at, hit back at, take issue with, take aim at, agree with, disagree with, call out, ' +
        'weigh in on, comment on, insist on, elaborate on, touch on, dwell on, allude to, respond to, object to, ' +
        'apologize for, apologise for, advocate, advocate for, campaign for, campaign against, lobby for, lay out, ' +
        'set out, spell out, bring up, raise, raise questions about, promise, pledge, vow, threaten, want, seek, offer, ' +
        'detail, note, recall, recount, reveal, disclose, allege, claim, concede, lash out against, go after, reference, ' +
        'caution against, agree on, agree to, appeal for, press for, be concerned about, dispute, contest, assess, review, ' +
        'examine, explore, consider, promote, tout, envision, advise against, urge, request, report on, write about, ' +
        'testify about, theorize about, hint at, swear off, call for, speak of, talk about, speak about, point to, ' +
        'refer to, warn of, warn against, warn about, complain about, mention, cite, express, voice, discuss, propose, ' +
        'recommend, demand, announce, outline, question, invoke, echo, suggest, reiterate, admit, deny, acknowledge, ' +
        'confirm, describe, estimate, predict, stress, emphasize, emphasise, highlight, push for, explain',
    ),
    example: 'The bishop voiced his “deep sorrow”.',
  },
  {
    rule: 'cue-judge',
    frames: ['object', 'quote'],
    words: toWords(
      'approve, compliment, congratulate, extol, honor, honour, salute, admonish, assail, berate, censure, damn, ' +
        'excoriate, fault, impugn, insult, malign, reproach, revile, scold, scorn, slander, snub, taunt, upbraid, vilify, ' +
        'trash, bash, savage, skewer, pan, hit, admire, respect, resent, despise, detest, dislike, distrust, loathe, ' +
        'mistrust, trust, appreciate, value, love, hate, lament, regret, challenge, contradict, counter, misrepresent, ' +
        'prefer, criticize, criticise, praise, attack, blast, slam, accuse, blame, condemn, denounce, dismiss, reject, ' +
        'endorse, oppose, hail, laud, applaud, welcome, commend, decry, deplore, mock, ridicule, deride, lambaste, ' +
        'castigate, chide, chastise, rebuke, call, label, brand, dub, liken, defend, dispute, rebut, refute, support, ' +
        'back, favor, favour, denigrate, disparage, compare, characterize, characterise, portray, describe, credit, thank, ' +
        'celebrate, regard, view, term, deem, hit out at, slate, flay, rap, savour, relish',
    ),
    example: 'The union condemned the plan as “reckless”.',
  },
];
