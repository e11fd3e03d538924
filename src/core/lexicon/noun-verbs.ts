/**
 * Words that are a noun as readily as the base form of a verb, and that a tagger may know as verbs alone; where no verb can
 * stand, such a word is the noun. Written from general knowledge of English, along the verbs of Clark and Clark, When Nouns
 * Surface as Verbs (1979), and the deverbal nouns of Quirk et al., A Comprehensive Grammar, §§ I.43–I.57.
 */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  `account ache advance age aid air alarm alert anchor answer appeal approach arm arrest assault attack attempt auction audit award
balance ban bar base battle bid bike blame blast blaze blend block boat bomb bond boom boost boycott brake brand breach break bridge
broadcast bruise bulk bully bus cage call camp campaign care catch cause challenge chance change chant chapter charge charter chase
chat check circle claim clash climb coach coat code collapse combat comfort comment compound concern conduct conflict contact
contest contract contrast control cook count coup course court cover craft crash crawl credit crew cross crowd cruise crush cup cure
cycle dam damage dance dash date deal debate debut decline decrease decree default delay demand deposit design detail dig dip
dispute dive divide dock doubt draft drain draw dream dredge drift drill drink drive drone drop duel dump dust ease echo edge effort
embryo end engineer escape estimate exchange excuse exercise exhibit exile experience experiment export face fall farm fast fault
favor favour fear ferry field fight figure film finance fine fire fish fix flag flame flash flight float flood flow focus force form
frame fraud freeze fund gain game garden gift glance grab grade grant grip ground group guard guess guide gun halt harbour harm
harvest hazard head heat hedge help highlight hike hire hold hope host house hunt hurdle impact import increase influence input
insult interest interview issue jail jam jet joke journey judge jump jury keel kick kiss knock label lack land laugh launch lead
leak lease leave level licence license lift light limit line link list load loan lock look loop love mail manoeuvre march mark
market mask mass master match matter measure mention merge message mine minister mistake mix model monitor motion mount move murder
need network nose note notice number object offence offer office order outline outlook output pace pack package pain paint panel
panic parade park part partner party pass patent patrol pause pay peak penalty phase phone phrase picture pilot pirate pitch place
plan plane plant play plot plug point poison police poll pool position post pound power practice praise present press pressure prey
price print prize probe process produce profile profit program programme project promise protest pull pump punch purchase push
question quiz quote race rage raid rail rain rally range rank ransom rate reach rebel rebound rebuke recall record recount reform
refund refuse regard regret release relief remark rent repair reply report request rescue research reserve rest result retreat
return review revolt reward ride right ring riot rise risk roar rock role roll root round route row rule rumour run rush sail sale
salute sample sanction scale scandal scare scene schedule scheme score scream screen seal search season seat secret section sense
sentence service set settlement shadow shake shame shape share shelter shield shift ship shock shop shot shout show side siege sight
sign signal silence skate skid slide slip slope smell smoke snow sound source space spark speech speed spell spill sponsor sport
spot spring stab staff stage stain stake stall stamp stand star start state stay steal steam steer stem step stock stop storm strain
stream stress stretch strike string strip stroke struggle study stunt style subject suit supply support surge surprise survey
suspect swap swim swing switch tackle talk tank tap target taste tax team tear telephone term test text threat throw tie time toll
torture toss touch tour towel tower trace track tract trade traffic trail train transfer transit transport trap travel treat treaty
trial trick trip triumph trouble truce truck trust try tumble turn twist update upgrade upset use value veto view visit voice
volunteer vote wage wait wake walk war warrant wash waste watch water wave weather weight whisper whistle win wind wish witness
wonder work worry wreck yield zone`.split(/\s+/),
);
