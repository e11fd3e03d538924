const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Modals after which a deed is not stated as done. Source: Quirk et al., A Comprehensive Grammar, §§ 4.49–4.66. */
export const UNSETTLED_MODALS = words('will would shall should may might could can must ought');

/** Nouns that leave what follows open: `the prospect of a strike`, `a plan to close`. Source: the same, § 17.35, nouns of intention and possibility. */
export const PROSPECT_NOUNS = words(
  `prospect possibility chance risk threat plan intention proposal attempt bid effort hope fear promise pledge offer demand call
   request need desire wish willingness readiness likelihood potential`,
);

/** Verbs whose infinitive did not happen, or need not have. Source: the non-implicative verbs of Karttunen, “Implicative Verbs” (1971). */
export const PROSPECT_VERBS = words(
  `want plan intend mean hope expect agree offer promise pledge vow threaten decide aim wish seek try attempt prepare
   propose consider need ask urge order tell call demand request require invite encourage allow permit enable design
   schedule set advise warn refuse decline fail commit undertake oblige bind obligate compel`,
);

/** Words between `be` and an infinitive that say that it is yet to come: `is due to open`. Source: Quirk et al., §§ 3.46–3.47 and 4.47. */
export const COMING_WORDS = words('due set about bound certain sure poised slated destined');

/** The same where it only may come: `is likely to open`. Source: the same. */
export const CHANCE_WORDS = words('likely unlikely ready willing prepared eager keen free eligible');

/** Verbs that leave those they act on no choice: who is ordered to go has to go. Source: FrameNet’s Imposing_obligation and Being_obligated. */
export const OBLIGING_VERBS = words('require order oblige obligate bind compel force instruct command direct mandate');

/** Verbs whose object is yet to come about: `seek approval`. Source: the intensional transitive verbs (Montague 1973; Moltmann 1997). */
export const AWAITING_VERBS = words(
  `anticipate await expect seek want need request demand propose plan consider want pursue promise urge forecast predict
   oppose discuss debate delay postpone`,
);

/** Verbs after which a deed is only laid to someone’s charge: `accused him of dumping`. Source: Levin (1993), class 33, and FrameNet’s Judgment_communication. */
export const ACCUSING_VERBS = words('accuse suspect charge blame allege');

/** Verbs whose infinitive came about with them: `voted to cancel`, `beat Lind to win`, `forced them to leave`. Source: the implicative and causative verbs of Karttunen (1971), and infinitives of result, Quirk et al., § 15.50. */
export const IMPLICATIVE_VERBS = words(
  `force cause lead prompt vote choose elect opt manage get dare bother remember help serve go begin start continue come turn beat defeat edge
   overcome rally recover return rise combine join`,
);

/** Verbs that tell how a contest was won, before the infinitive that says so: `pulled away to win`. From general knowledge of sports reports. */
export const CONTESTING: ReadonlySet<string> = words(
  `score shoot sprint clock outlast outsprint outpoint rout thrash upset cruise storm sweep surge stun crush topple oust
   survive outscore outplay trounce`,
);

/** Verbs with their object whose infinitive came about with them: `took turns to drive`. Source: the phrasal implicatives of Karttunen, “Simple and Phrasal Implicatives” (2012). */
export const IMPLICATIVE_PHRASES: ReadonlySet<string> = new Set([
  'take turn',
  'take time',
  'take trouble',
  'take opportunity',
  'take pain',
  'use opportunity',
  'use occasion',
  'seize opportunity',
  'seize chance',
  'exercise right',
  'use right',
  'invoke right',
  'have courage',
  'have foresight',
  'have luck',
]);

/** Verbs of what someone only hopes or fears to be so. Source: the non-factive emotive verbs of Kiparsky and Kiparsky, “Fact” (1970), and Quirk et al., § 16.33. */
export const UNSURE_VERBS = words('hope fear doubt wish wonder worry pretend imagine dream suspect');

/** Verbs whose negation is that of the clause behind them: `I do not think they won`. Source: the neg-raising verbs of Horn, “Remarks on Neg-Raising” (1978), and Quirk et al., § 14.36. */
export const RAISING_VERBS = words('think believe suppose imagine expect reckon feel guess figure mean want intend');

/** Adverbs with which a deed is not vouched for, or did not quite come about. Source: the epistemic and evidential adverbs of Quirk et al., § 8.127–8.128, and their approximators, § 8.111. */
export const DOUBTING_ADVERBS = words(
  `reportedly allegedly purportedly supposedly presumably apparently seemingly probably possibly perhaps maybe potentially
   conceivably arguably likely almost nearly virtually`,
);

/** Verbs whose passive with an infinitive tells what others take to be so: `is said to have left`. Source: Quirk et al., §§ 16.34 and 16.50, verbs of saying and believing. */
export const TELLING_VERBS = words(
  'say report believe think allege understand rumour rumor claim presume suspect suppose assume consider fear repute estimate',
);
