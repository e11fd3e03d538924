import { findVerbLemma } from '../text/find-lemma';

/**
 * Verbs whose base form and -s form are next to never nouns, so that they are verbs wherever they stand (`employs`,
 * `accuses`). Written from general knowledge of English, with the verb classes of Levin, English Verb Classes and
 * Alternations (1993), as the guide to what to look for; irregular verbs have a list of their own.
 */
const VERBS = `abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire
activate adapt add adhere adjust administer admire admit adopt advise advocate affect affirm agree align allege allocate allow allude alter
amend amplify analyse analyze announce annoy anticipate apologise apologize appear appease append applaud apply appoint appreciate
apprehend approve argue arise arrange arrive articulate ascend ascertain ask aspire assassinate assemble assert assess assign assist
assume assure attach attain attend attract attribute authorise authorize avoid await banish become befriend beg begin believe belong
betray blame bless bolster borrow bother bring broaden bury calculate cancel capitulate capture carry cease celebrate centralise
characterise characterize choose circulate cite claim clarify classify coincide collaborate collapse collect collide combine
commemorate commence commend communicate compel compensate compete compile complain complete comply compose comprehend comprise
conceal concede conceive concentrate conclude condemn confess confine confirm confiscate confront congratulate connect conquer
consent consider consist consolidate constitute constrain construct consult consume contain contaminate contemplate contend continue
contradict contribute convene convey convince cooperate coordinate correlate correspond corroborate create criticise criticize cultivate
curtail deceive decide declare decline dedicate deepen defeat defend define defy delegate delete deliberate deliver demolish
demonstrate demote denounce deny depart depend depict deploy deport depose deprive derive descend describe deserve designate destroy
detain detect deter deteriorate determine detonate devastate develop devise devote diagnose die differ digest diminish dine disagree
disappear disappoint disapprove discard disclose discontinue discourage discover discuss dislike dismantle dismiss disobey disperse
displace display disprove disqualify disregard disrupt dissolve distinguish distort distribute divert divide divorce dominate donate
drown earn educate elaborate elect eliminate emanate embark embarrass embody emerge emigrate emit emphasise emphasize employ empower
enable enact encounter encourage endanger endorse endure enforce engage enhance enjoy enlarge enlist enquire enrich ensue ensure
entail enter entertain entitle entrust envisage equip eradicate erase erect erode erupt escalate establish evacuate evade evaluate
evict evolve exaggerate examine exceed exclude execute exert exhaust exist expand expect expel explain explode exploit explore expose
express extend extinguish extract extradite facilitate fail fascinate feature finish flourish fluctuate follow forbid formulate foster
fulfil fulfill function gain gather generate govern graduate greet happen harass hasten hear hesitate hide highlight hinder identify
ignite ignore illustrate imagine immigrate implement implicate imply import impose impress imprison improve impede include incorporate
incur indicate indict induce infect infer inflict inform infringe inhabit inherit inhibit initiate inject injure innovate inquire insert
insist inspect inspire install instruct insult integrate intend intensify interact intercept interfere interpret interrogate
interrupt intervene intimidate introduce invade invent invest investigate invite invoke involve isolate issue jeopardise jeopardize
join justify kidnap kill kneel lack launch lend liberate lift listen locate loom maintain manage manipulate manufacture marry maximise
mediate meet memorise mention merge migrate minimise minimize mislead mobilise mobilize modernise modify motivate mourn multiply murmur
narrate narrow navigate negotiate neglect nominate notify obey oblige obliterate observe obtain occupy occur offend omit operate oppose
oppress ordain organise organize originate oust outline outnumber outrage overcome oversee overthrow overturn owe own participate perceive
perform permit perpetrate persist persuade pertain pervade plead please pledge plunge populate portray possess postpone pour praise
preach precede preclude predict prefer prepare prescribe preserve preside prevail prevent proceed proclaim procure produce prohibit
prolong promote prompt pronounce propagate propose prosecute prosper protect prove provide provoke publish pursue qualify quantify
reach react realise realize reappear reassure rebuke recall receive recite reckon recognise recognize recommend reconcile reconsider
reconstruct recruit rectify recur redeem redefine reduce refer refine reflect refrain refute regain regulate rehearse reign reinforce
reinstate reiterate reject relate relax relinquish relocate rely remain remark remember remind remove renew renounce renovate
reorganise repatriate replace replicate represent reproduce require rescind resemble resent reside resign resist resolve resort
respect respond restore restrain restrict resume resurface retain retaliate retire retrieve reunite reveal revere reverse revise revive
revoke revolve rewrite ridicule sabotage safeguard satisfy scrutinise secure seduce seem seize select sell separate settle sever shrink
signify simplify simulate situate solve spark speak specify speculate spend stabilise stabilize stipulate strengthen strive subdue submit
subscribe substitute succeed suffer suffice suggest summarise summarize summon supervise supplement suppress surpass surrender
surround survive suspend sustain swear symbolise symbolize sympathise tackle teach tend terminate terrify testify thank threaten thrive
tolerate topple torment transcend transform translate transmit tremble triumph undergo undermine understand undertake unify unite unveil
uphold urge utilise utilize vacate validate vanish vary verify veto violate visualise voice vow wage warn weaken weigh welcome widen
withdraw withhold withstand witness wonder worry worsen wound yield`;

/** Nouns among them all the same, in the base or -s form; left to context. */
const ALSO_NOUNS = new Set(
  `advocate associate capture claim collapse confine decline defeat delegate display divide divorce estimate execute express feature function gain
   import insult issue lack launch lift mention outline outrage permit pledge plunge praise produce prompt rebuke recall remark remains resort respect
   reverse ridicule separate spark subordinate substitute supplement surrender thanks torment triumph veto voice vow wage welcome witness wonder
   worry wound yield exploit own secure complete narrow please divert bless disregard highlight murmur overthrow sabotage graduate finish reign encounter extract kill tackle dislike
   neglect exhaust flourish intercept initiate recruit collect surround appeal`.split(/\s+/),
);

const PLAIN = new Set(VERBS.split(/\s+/).filter((verb) => !ALSO_NOUNS.has(verb)));
const KNOWN = new Set(VERBS.split(/\s+/));

/** Whether a lower-case word is a base or -s form of a verb that is no noun: `employs`, `accuse`. */
export function isPlainVerb(lower: string): boolean {
  if (PLAIN.has(lower)) return true;
  return /[^s]s$/.test(lower) && PLAIN.has(findVerbLemma(lower, 'present'));
}

/** Whether a lower-case word is a form of a verb in the list; such a word may be a verb whatever else it may be. */
export function isKnownVerb(lower: string): boolean {
  if (KNOWN.has(lower)) return true;
  const form = /ing$/.test(lower) ? 'gerund' : /ed$/.test(lower) ? 'past' : /s$/.test(lower) ? 'present' : null;
  return form !== null && KNOWN.has(findVerbLemma(lower, form));
}
