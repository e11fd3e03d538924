/**
 * Nouns whose content a clause with `that` tells: `the claim that it sank`. Source: the nouns of Quirk et al., A Comprehensive
 * Grammar, §§ 17.26–17.27, with those around them in Roget's Thesaurus (1911).
 */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  `charge claim allegation accusation suspicion rumour rumor fear concern report belief possibility idea suggestion speculation
   hope theory warning prediction assumption impression complaint argument assertion worry risk chance doubt fact evidence
   proof news word sign signal notion view opinion conclusion decision agreement ruling announcement statement message
   reason ground condition requirement proposal demand request order rule promise pledge guarantee assurance confidence
   conviction certainty likelihood probability danger threat feeling sense thought knowledge understanding acknowledgement
   admission confession confirmation denial explanation excuse insistence reminder revelation discovery finding point case
   way time moment day truth reality hint indication expectation concession proviso principle lesson answer reply`.split(
    /\s+/,
  ),
);
