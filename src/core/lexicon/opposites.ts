/**
 * Opposites that cannot both be true of one event, for words that WordNet does not pair or pairs in another sense.
 * A line is two sides parted by `|`. Written from general knowledge of newspaper English.
 */
export const OPPOSITE_SETS = `
freeze|raise increase hike lift boost cut lower reduce
support back endorse praise|critical
final|semifinal semi-final quarterfinal quarter-final
semifinal semi-final|quarterfinal quarter-final
support solidarity back backing endorse endorsement|opposition oppose condemnation condemn
win victory|lose loss
rise increase grow gain climb jump surge soar|fall decrease decline drop shrink slide plunge tumble slip dwindle sink
start begin launch open resume|stop end finish halt cease close cancel
continue|stop end cease halt
accept approve|reject refuse
approve pass|reject block veto
allow permit|ban forbid prohibit
acquit acquittal|convict conviction
guilty|innocent
prosecution|defence defense
arrive arrival|leave depart departure
hire appoint|fire sack dismiss
first|last
open|closed close
legal|illegal
alive survive|dead die
born birth|die death
strengthen deepen strong close|weaken weak
praise hail|criticize criticise condemn denounce
friendly|hostile
gold|silver bronze
silver|bronze
known|unknown
welcome|reject oppose denounce
welcome please pleased happy satisfied delighted|unhappy angry disappointed dissatisfied displeased dismayed
unanimous unanimously united|divided split
clear unobstructed|obscured obstructed
claim accept|deny disclaim
swell balloon|shrink dwindle contract
pledge promise guarantee|forbid prohibit
refuse|comply obey heed
fade wane dwindle|grow intensify strengthen
minor insignificant|significant serious considerable
strict|lax lenient loose
generous|stingy inadequate insufficient meagre
calm|angry tense violent harsh
release|detain hold
concerned worried alarmed troubled uneasy|unconcerned unworried untroubled
spontaneous impromptu|planned choreographed scripted
public|secret private
increase rise|decrease fall
profit gain|loss
male man boy|female woman girl
north northern|south southern
east eastern|west western
early|late
morning|evening night afternoon
before|after
until till|since
both|neither
once|twice thrice
twice|thrice
earlier|later
former previous|latter next
above over|below under
more|less fewer
best|worst
most|least
high|low
highest|lowest
older elder|younger
confirm admit|deny
true|false
welcome|condemn deplore concern worry alarm
immediate instant prompt|delayed delay late
cancel scrap|sign hold stage
abandon|adopt
remember|forget
include|exclude
join|leave quit
enter|leave exit
attack|defend
borrow|lend
friend ally|enemy foe
war|ceasefire truce
cheap|expensive
hot|cold
wet|dry
rich|poor
empty|full
safe|dangerous
temporary|permanent
voluntary|compulsory mandatory
domestic|foreign
import|export
employ|dismiss
on-time|late
major|minor
inside|outside
full|partial
clear exonerate|convict
success successful succeed|failure unsuccessful fail
withhold|give voice express offer pledge grant provide
lift ease|impose tighten
winner|loser runner-up
majority|minority
minimum|maximum
civilian|military
civilian|soldier combatant
increase rise growth upturn|decrease decline fall drop reduction downturn
expansion growth|contraction shrinkage
surplus|deficit shortfall
surplus glut excess|shortage scarcity
profitable|unprofitable loss-making
buyer purchaser|seller vendor
landlord|tenant
lender creditor|borrower debtor
guilty culpable|innocent blameless
guilt|innocence
defendant accused|plaintiff claimant
prosecutor|defendant
attacker assailant perpetrator killer|victim
victory win triumph|defeat loss
ally friend|enemy foe adversary
supporter backer advocate proponent defender|opponent critic
incumbent|challenger
predecessor|successor
father dad|mother mum mom
son|daughter
brother|sister
husband|wife
uncle|aunt
nephew|niece
grandfather|grandmother
grandson|granddaughter
boyfriend|girlfriend
widow|widower
bride|bridegroom groom
schoolboy|schoolgirl
businessman|businesswoman
spokesman|spokeswoman
chairman|chairwoman
policeman|policewoman
congressman|congresswoman
adult grown-up|child infant baby toddler minor
amateur|professional
novice beginner rookie|veteran
democrat|republican
liberal|conservative
left-wing leftist|right-wing rightist
communist|capitalist
communism|capitalism
democracy|dictatorship autocracy tyranny
democratic|authoritarian autocratic dictatorial
monarchy|republic
moderate|hardline hard-line
immigration|emigration
immigrant|emigrant
importer|exporter
beginning start onset|end ending finish conclusion
survivor|fatality
sunrise dawn daybreak|sunset dusk nightfall sundown
midday noon|midnight
ceasefire truce armistice|offensive
escalation|de-escalation
deployment|withdrawal pullout
friendship|enmity hostility
optimistic|pessimistic
honest|dishonest
truth|lie falsehood
true|false untrue
accurate correct|inaccurate incorrect wrong
genuine authentic real|fake bogus counterfeit forged
factual|fictional fictitious
legal lawful|illegal unlawful illicit
legitimate|illegitimate
constitutional|unconstitutional
fair|unfair unjust
ethical moral|unethical immoral
equality|inequality
united unified|divided split
approval|rejection refusal disapproval
acceptance|rejection
praise|criticism condemnation
confirmation|denial
admission|denial
appointment hiring|dismissal sacking firing ouster
promotion|relegation demotion
employment|unemployment
employed|unemployed jobless
rich wealthy affluent|poor impoverished destitute
prosperity boom|recession depression slump bust
boom|bust slump
inflation|deflation
upgrade|downgrade
revenue income|expenditure spending outlay
nationalisation nationalization|privatisation privatization
state-owned|privately-owned
urban|rural
onshore|offshore
ongoing continuing|closed close over conclude complete finish end
confirm verify corroborate|discount dismiss refute rebut
attend participate present|absent miss skip boycott
disclose reveal publish public|conceal hide withhold secret
ahead|behind
landing|takeoff take-off
active|extinct
northerner|southerner
northeast northeastern|southwest southwestern
northwest northwestern|southeast southeastern
indoor|outdoor
big large huge enormous massive vast|small little tiny minuscule
strong powerful robust|weak feeble frail
safe|unsafe dangerous hazardous perilous
stable steady|unstable volatile
stability|instability
peaceful non-violent|violent
armed|unarmed
active|inactive dormant
current present incumbent|former previous
incoming|outgoing
youngest|oldest eldest
premature early|late overdue belated
previous prior preceding|subsequent following next
temporary interim provisional|permanent
short-term|long-term
part-time|full-time
frequent|rare infrequent
common widespread|rare uncommon
fast quick rapid swift|slow sluggish
easy simple straightforward|difficult hard tough
likely probable|unlikely improbable
certain sure|uncertain unsure
named identified|unnamed unidentified anonymous
famous renowned well-known|unknown obscure
open|shut
secret covert clandestine|open public overt
transparent|opaque
official|unofficial
authorised authorized|unauthorised unauthorized
voluntary optional|compulsory mandatory obligatory
effective|ineffective
adequate sufficient enough|inadequate insufficient
abundant plentiful ample|scarce meagre meager
full|empty vacant deserted
occupied|unoccupied vacant empty
inhabited|uninhabited
complete finished|incomplete unfinished
whole entire|partial
alive living|dead deceased
healthy|sick ill unwell
unhurt unharmed uninjured unscathed|hurt wounded injured
intact undamaged|damaged destroyed ruined
fatal deadly lethal|non-fatal nonlethal
curable|incurable
benign|malignant
infected|uninfected
vaccinated|unvaccinated
conscious|unconscious
sober|drunk intoxicated
married|unmarried single divorced
marriage wedding|divorce
free|captive imprisoned jailed detained
freedom liberty|captivity imprisonment slavery
captor|captive
kidnapper|hostage
guard jailer|prisoner inmate
toxic poisonous|non-toxic harmless
cheap inexpensive affordable|expensive costly pricey
solvent|bankrupt insolvent
positive|negative
favourable favorable|unfavourable unfavorable adverse
beneficial|harmful detrimental damaging
better improved|worse worsening
improvement|deterioration worsening
increasing rising growing|decreasing falling declining dwindling shrinking
higher|lower
satisfied content|dissatisfied discontented disgruntled
satisfaction|dissatisfaction
willing|unwilling reluctant
eligible qualified|ineligible unqualified disqualified
experienced seasoned|inexperienced
skilled|unskilled
educated|uneducated illiterate
popular|unpopular
loyal faithful|disloyal treacherous
reliable|unreliable
deliberate intentional|accidental unintentional inadvertent
deliberately intentionally|accidentally inadvertently unintentionally
manned|unmanned
nuclear|conventional
offensive|defensive
unbeaten undefeated|beaten defeated
victorious winning|defeated losing
striker|goalkeeper
singles|doubles
believer|atheist
catholic|protestant
sunni|shiite shia
christian|muslim jewish hindu buddhist
neutral impartial unbiased objective|biased partisan
bilateral|unilateral multilateral
together jointly|separately alone apart
similar alike identical same|different dissimilar
flexible|rigid inflexible
lenient|harsh severe
severe serious|mild minor slight
clockwise|anticlockwise counterclockwise
completely fully entirely|partly partially
publicly openly|privately secretly
legally|illegally unlawfully
voluntarily willingly|reluctantly forcibly
peacefully|violently
quickly rapidly swiftly|slowly gradually
suddenly abruptly|gradually slowly
temporarily|permanently
correctly rightly|wrongly incorrectly
accept acceptance agree approve approval|reject rejection refuse refusal rebuff spurn
adopt ratify ratification|reject rejection veto block
back endorse endorsement|reject rejection condemn oppose
advocate champion|oppose
advance|retreat
withdraw withdrawal|remain stay
withdraw withdrawal|join accede
enter|leave exit withdraw
arrive arrival land|depart departure
attend attendance|skip miss boycott
appear|disappear vanish
appear appearance|disappearance
emerge|disappear vanish
build erect construct|demolish dismantle raze destroy
create establish found|abolish dissolve disband
establish|sever
form|dissolve disband
assemble|dismantle disperse
gather|disperse
unite unify|divide split
merge|split separate
marry marriage wedding|divorce
bury|exhume
buy purchase|sell
hire recruit|dismiss sack axe
appoint appointment|oust depose unseat
install|remove oust
promote promotion|demote demotion relegate relegation
elect|unseat oust
reelect re-elect|unseat oust
keep retain|lose forfeit
keep retain|abandon scrap ditch
keep retain|dismiss sack fire
keep retain|abolish repeal
keep maintain preserve|destroy
maintain|abandon drop
retain|relinquish surrender
capture seize|lose cede surrender
gain|lose forfeit
obtain secure|lose
resist|surrender capitulate yield
detain detention arrest|release free
convict|acquit exonerate clear
guilty|acquit innocent
blame|absolve exonerate
accuse charge|exonerate absolve clear
uphold affirm|overturn quash annul reverse
confirm|overturn annul
confirm confirmation|deny denial refute
confirm|retract withdraw
admit acknowledge confess|deny denial refute dispute
acknowledge recognize recognise|deny ignore
verify|disprove refute
enact pass|repeal revoke rescind
enact pass|defeat reject
introduce|abolish scrap repeal
introduce|withdraw
reinstate reinstatement|abolish scrap suspend
reinstate reinstatement|dismiss sack
restore|suspend sever
restore|abolish remove
renew renewal|cancel terminate revoke
renew renewal|expire lapse
extend extension|shorten curtail
extend extension|expire lapse
extend extension|end terminate
prolong|shorten curtail
resume resumption|suspend suspension
resume restart|halt pause
continue|suspend halt abandon
start begin launch|finish conclude complete
commence|conclude terminate
reopen|shut close
open|shut shutter seal
unlock|lock
activate|deactivate
enable|disable prevent
enable allow let permit|block prevent bar
legalize legalise|ban outlaw criminalize criminalise
license|ban
invite invitation|exclude bar
admit|exclude bar expel
welcome|expel deport evict
include inclusion|omit exclude
add|remove subtract delete
insert|remove delete
attach|detach remove
strengthen bolster reinforce|weaken undermine erode dilute
tighten toughen|loosen relax ease
intensify escalate escalation|ease abate subside
escalate escalation|de-escalate de-escalation
heighten|ease lower reduce
worsen deteriorate deterioration|improve improvement
aggravate exacerbate|alleviate ease relieve
speed accelerate hasten|slow delay
accelerate acceleration|decelerate slowdown
increase|halve
double|halve
expand expansion|shrink contract contraction
widen|narrow
broaden|narrow
lengthen|shorten
deepen|ease
rise climb soar surge|fall drop sink slump plummet dip
rally rebound|slump plunge plummet
recover recovery|worsen deteriorate
survive survival|perish die drown kill assassinate murder execute behead
rescue save|kill
boom|slump bust
thrive flourish prosper|decline collapse
grow growth|shrink contract contraction decline
inflate|deflate
appreciate|depreciate
invest|divest
repay|default
win triumph|lose defeat
qualify qualification|fail
qualify advance progress|exit
succeed|fail failure
pass|fail
achieve attain|miss
exceed surpass|miss
score convert|miss squander
concede|score
overtake|trail
lead|trail
contain|spread
extinguish douse|ignite
ignite|extinguish douse quench
freeze|thaw melt
freeze|unfreeze release
rise swell|recede subside
load|unload
raise hoist|lower
ascend|descend
board|disembark
occupy occupation|vacate liberate
besiege siege|relieve
arm|disarm
mobilize mobilise|demobilize demobilise
quarrel clash|reconcile
agree agreement|disagree disagreement differ
concur|dissent disagree
agree|doubt
comply compliance obey|defy flout violate breach
uphold|violate
follow obey|ignore defy disregard
heed|ignore
notice|overlook
reveal disclose disclosure expose|conceal hide cover-up
publish release|withhold suppress
leak|withhold
declassify|classify
unveil|conceal
find discover locate|lose
praise laud applaud commend|criticize criticise condemn denounce rebuke deplore
thank|blame
congratulate|condemn
encourage|discourage deter dissuade
persuade|dissuade
promote|hinder
help assist aid|hinder hamper impede obstruct
facilitate|hinder hamper impede obstruct
support|undermine
trust|distrust mistrust
love like enjoy|hate dislike detest loathe
concern worry|unconcerned untroubled unworried
admire|despise
respect|scorn despise
reassure|alarm frighten worry concern
top upper|bottom ground lower
highlight emphasize emphasise|hide conceal mask obscure
arm|leg chest neck stomach
leg|chest neck stomach shoulder
calm soothe|inflame anger
please delight|anger disappoint
welcome|lament deplore
celebrate rejoice|mourn grieve
appoint|dismiss sack
accept|decline
buy acquire|divest offload
nationalize nationalise|privatize privatise
centralize centralise|decentralize decentralise
regulate|deregulate
integrate integration|segregate segregation
annex|cede
separate|reunite
reunite reunion|split separate
flee|stay remain
deport deportation expel|admit readmit
emigrate|immigrate
stay remain|leave depart quit
stay remain|resign
postpone delay|hasten expedite
cancel|reinstate
cancel|proceed
cancel|confirm
veto|sign approve
block|approve authorize authorise clear
block|unblock
allow|deny refuse
grant|deny refuse reject revoke
award|deny withhold
grant|withhold
pay|withhold
encrypt|decrypt
attract|repel deter
gather collect|scatter disperse
connect|disconnect
couple|decouple
engage|disengage
stabilize stabilise|destabilize destabilise
secure|endanger jeopardize jeopardise
protect safeguard|endanger jeopardize jeopardise
clean|pollute contaminate
purify|contaminate
simplify|complicate
clarify|confuse obscure
unite|divide polarize polarise
imprison jail incarcerate|free acquit
approve authorize authorise|ban forbid prohibit veto
observe respect|violate breach flout
fulfill fulfil honor honour|renege breach
believe|disbelieve
prove|disprove refute
increase raise boost|reduce cut lower
impose|lift scrap waive revoke abolish

boost|weaken undermine erode
improve enhance|worsen deteriorate exacerbate
ease relax loosen|stiffen harden
quicken|slow delay
expand enlarge|reduce shrink contract
prevent avert|cause trigger provoke
welcome hail|criticise criticize denounce deplore
agree|decline refuse
promise pledge vow|refuse
allow permit authorise authorize|outlaw bar
free release liberate|jail imprison
hike|lower cut reduce
grow increase|slump
acquire|sell
employ recruit hire|sack fire dismiss
appoint|remove
repair restore fix|damage destroy break
urge encourage|discourage dissuade deter
deploy|withdraw recall
attack|retreat
cure heal|infect
survive|succumb
approve|cancel scrap
qualify|eliminate
fill|drain
packed crowded|empty deserted
hot|cool
halve|double triple treble quadruple
proud|ashamed
welcome|regret deplore lament
consolidate tighten strengthen cement|loosen weaken dilute
highlight emphasise emphasize stress underline|downplay
deepen|cool sour
quickly swiftly rapidly|slow
warm|cold
unanimous unanimously|narrow narrowly
narrow narrowly|overwhelming overwhelmingly comfortable comfortably landslide
entrance|exit
joy|grief
strength|weakness
real genuine|false
successful|failed
happy pleased|sad unhappy angry
proud|ashamed
satisfied|disappointed
crewed|uncrewed
planned rehearsed scripted staged choreographed orchestrated|unplanned spontaneous unrehearsed unscripted impromptu improvised
breakthrough|breakdown setback deadlock impasse stalemate standstill low
quarrel diverge estrange|alignment align rapprochement unite
sunny|rainy cloudy
upper|lower
largest biggest|smallest
longest|shortest
fastest|slowest
earliest|latest
busiest|quietest
richest|poorest
strongest|weakest
hottest|coldest
wettest|driest
heaviest|lightest
nearest|farthest
safest|deadliest
cheapest|dearest
often frequently|seldom rarely
daily|weekly monthly quarterly yearly annual
weekly|monthly quarterly yearly annual
monthly|quarterly yearly annual
quarterly|yearly annual
summer|winter
spring|autumn
weekday|weekend
solo|joint
online|offline
electric|diesel petrol
diesel|petrol
prince|princess
survivor|victim casualty fatality
volunteer|conscript
insured|uninsured
harmless|harmful
visible|hidden
stable|critical
slightly|sharply significantly substantially considerably dramatically
slight modest|sharp steep significant substantial considerable
reluctantly|eagerly
contaminated polluted|clean
northbound|southbound
eastbound|westbound
upstream|downstream
upstairs|downstairs
ashore|offshore
downhill|uphill
gold|silver bronze
silver|bronze
red|blue green yellow black white grey gray brown orange purple pink
blue|green yellow black white grey gray brown orange purple pink
green|yellow black white grey gray brown orange purple pink
yellow|black white grey gray brown orange purple pink
black|white grey gray brown orange purple pink
white|grey gray brown orange purple pink
wooden|steel concrete stone metal plastic
steel|concrete stone plastic
underground|overground
overland|airborne
elected|appointed unelected
heterosexual|homosexual gay lesbian
uninhabited|populated
recyclable|disposable
alkaline|acidic
freshwater|saltwater
carnivorous|herbivorous
nocturnal|diurnal
overfunded|underfunded
overstaffed|understaffed
oversubscribed|undersubscribed
deepest|shallowest
tallest highest|lowest
newest|oldest
softest|hardest
widest|narrowest
thickest|thinnest
closest|furthest`;
