import { type Lexicon, toWords } from './lexicon';

/**
 * Nouns and adjectives that hand words or thoughts to someone. Source: the nominal forms of the cue verbs (Levin 37, 29)
 * and the communication and attitude nouns of Schmid, “English Abstract Nouns as Conceptual Shells” (2000); the adjectives
 * that take a that-clause in Biber et al., “Longman Grammar”, 9.2.5.
 */
export const CUE_PHRASES: Lexicon = {
  id: 'cue-phrases',
  about: 'Who says or thinks something, put as a noun (“his claim that …”) or an adjective (“she is sure that …”).',
  source: 'Levin (1993) 37 and 29; Schmid (2000); Biber et al. (1999) 9.2.5.',
  groups: [
    {
      rule: 'cue-noun',
      words: toWords(
        'claim, statement, assertion, allegation, accusation, charge, belief, fear, promise, vow, pledge, warning, ' +
          'argument, suggestion, announcement, view, opinion, conclusion, theory, hope, demand, decision, plan, proposal, ' +
          'comment, remark, contention, prediction, complaint, concern, call, request, threat, offer, intention, desire, ' +
          'insistence, refusal, commitment, assessment, estimate, idea, notion, observation, admission, acknowledgment, ' +
          'acknowledgement, denial, assurance, agreement, recommendation, criticism, praise, finding, reminder, bid, effort, ' +
          'attempt, willingness, reluctance, determination, ruling, vision, account, description',
      ),
      example: 'The mayor’s claim that crime has fallen was disputed.',
    },
    {
      rule: 'cue-adjective',
      words: toWords(
        'sure, certain, confident, convinced, worried, afraid, concerned, hopeful, optimistic, pessimistic, adamant, ' +
          'aware, glad, happy, proud, sorry, sceptical, skeptical, doubtful, clear, angry, disappointed, surprised, ' +
          'determined, eager, ready, willing, reluctant, keen, unwilling, committed, prepared, critical of, supportive of, ' +
          'frustrated, alarmed, upset',
      ),
      example: 'Ministers are confident that the bill will pass.',
    },
  ],
};
