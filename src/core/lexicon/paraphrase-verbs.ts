/**
 * Verbs, and the nouns made from them, by which reports tell the same deed: a line is a set, in one of its senses. Written
 * for the project from general knowledge of newspaper English, by the verb classes of Levin (1993).
 */
export const VERB_SETS = `
abandon ditch drop scrap
abduct abduction kidnap kidnapping
abduct snatch kidnap
abet aid
abolish end scrap
abscond escape flee
absolve clear
absolve exonerate
absorb annex
absorb cover
absorb incorporate
abuse misuse
abuse molest
accede agree
accelerate expedite hasten
accept acceptance acknowledge
accept adopt embrace
accept tolerate
accommodate house
accompany escort
accompany join
accomplishment accomplish achieve achievement attain
achieve fulfill fulfil realize realise
achieve reach
acknowledgement acknowledge acknowledgment recognition recognize recognise
acquire gain obtain
acquit clear vindicate
act perform play
act serve
adapt convert
address speak
adhere abide
adhere follow
adhere stick
adjourn recess
admire respect
admission acknowledge acknowledgement admit
admission admit confess confession
admit hospitalize hospitalise
adore love
advance climb
advance gain
advance push
advance qualify reach progress
advise advice recommend recommendation
advise urge
advocate champion support
affect hit impact
afflict hit
afflict plague
aggravate worsen exacerbate
agree accept
agree conclude
agree resolve
aim target
air carry
air run screen
air show screen
air televise
alarm frighten scare
alarm panic
alert caution
alienate estrange
allege claim
alleviate mitigate
allocate allot assign
allocate earmark
allocate set
allow approve
allow enable let
allow legalize legalise permit
allow tolerate
ally unite
alter adjust modify
alter amend revise
amass gather
amass stockpile
amendment amend modification modify
amuse entertain
analysis analyze analyse examination examine study
anchor moor
annex annexation seize
announce report
annoy irk
annul cancel
annul nullify void
antagonize antagonise anger
apology apologize apologise
appal appall shock
appeal call
appeal challenge contest
appeal plead
appeal urge
appear emerge surface
appearance appear feature play
append add
applaud welcome
apply enforce implement
appoint designate name
appoint pick tap
appreciate understand
approval approve authorization authorisation authorize authorise
approve adopt pass
argue argument quarrel
argue clash row
argue maintain
argue spar clash
arm equip
ascend climb
ask invite
ask query
ask survey question
assault offensive attack
assemble build
assemble congregate
assemble convene
assert assertion claim
assert claim contend maintain
assert declaration proclaim proclamation declare
assert insist claim maintain
assess examine review
assessment assess evaluation evaluate
assign appoint
assign give
assume suppose
assurance assure reassurance reassure
astonish surprise
attach link
attack target
attempt bid effort
attribute credit
author pen write
authorize authorise clear
authorize authorise empower
avoid bypass
await face
award bestow confer
award give grant
award hand
award present confer
axe ax cut shed
axe ax end
back favor favour
back fund sponsor
baffle perplex
bag land scoop win
bag net
bag notch score
balloon mushroom
balloon soar
balloon swell
ban criminalize criminalise outlaw
banish exile expel
bankrupt insolvent
bar ban exclude
bar forbid
bar stop
base headquarter
base locate
battle duel
battle struggle
beat defeat overcome
beg plead implore
begin initiate initiation
begin originate
belch spew
believe consider
believe expect reckon think
believe feel think
belittle denigrate disparage
belittle trivialize trivialise
bemoan lament
berth dock
besiege siege surround
bicker quarrel
bid offer tender
blackmail extort
blame accuse
blame attribute
blast bomb
blast detonate
blast lambaste
block halt suspend
block reject
boast gloat
boast vaunt
bolster boost
bolt flee
bomb bombard bombardment bombing
bombard pound
book caution
book reserve
bounce recover
bound head
bow debut
boycott shun
breach contravene
breach hack
breach violation violate
break beat
break breach violate
break cut sever
break fracture
break rupture
break shatter smash
break snap
break surpass
breed reproduce
bribery bribe corrupt corruption
brief inform
bug tap
bug wiretap
build erect
bully harass harassment
bully intimidate harass
burgle rob
burst breach
burst overflow
burst rupture
bury burial inter
calculate estimate
call brand describe label
call term
calm pacify
campaign lobby push
cancel terminate
candidacy bid run
canvass campaign
captain skipper
capture apprehend catch arrest
capture claim win
capture conquer take seize seizure
capture film record
capture overrun seize take
carry bear
carry bring
cause inflict
cede concede
cede relinquish surrender
celebrate honor honour fete
censure rebuke
chair head lead
chair preside
characterize characterise describe description portray
charter hire
chase follow pursue pursuit
check examine inspect
cheer applaud
cherish treasure
chuckle laugh
circumvent bypass
circumvent evade
clasp grip
classify categorize categorise
classify designate label
clean cleanse
clean wash
clinch agree ink
clinch conclude reach strike
clinch earn secure win
close shutter shut
coach manage
coax persuade
coerce compel force
collaboration collaborate cooperation cooperate
collapse crumble
collapse fall topple
collapse slump
collect assemble compile
collect pocket
collect raise
collect receive
collusion collude conspiracy conspire
comb scour search
combine join
combine pool
command head lead
commemorate celebrate
commemorate commemoration observe mark
commerce trade
commission order
compare liken
compensate compensation reimburse reimbursement
compete contest
compete participate play
compete rival
complete conclude finalize finalise
comply compliance obey
comply conform
comply follow obey
compound worsen
comprehend understand grasp
comprise consist
conceal mask
concede acknowledge admit
concede capitulate surrender
concede relent yield
conclusion conclude determine finding find
condone tolerate
conduct stage
conduct undertake
confess acknowledge
confidence faith trust
confine detain
confirm confirmation verify verification
confirm establish prove
confirm validate
confiscate confiscation seizure seize
confiscate impound seize
confront address tackle
confuse bewilder
conserve conservation preservation preserve
conserve save
consider examine review study
consider mull weigh
consolidate strengthen
constitute pose
constitute represent
constrain constraint limit restriction restrict
construct erect
consult confer
contact approach
contamination contaminate pollute pollution
contemplate consider ponder
contemplate weigh
contend compete vie
contract catch
contraction contract shrink
contribution contribute donate donation
control contain hold
control dominate
convene call summon
convene gather meet
converge gather
conversation chat talk
convert conversion turn
convey carry transport
convey communicate relay
convey voice
copy duplicate
correct amend
correct correction rectify
correct fix remedy
counter respond
counteract offset
coup overthrow
cover coat
cover encompass
cover pay
cover shroud
cover span
crash plough plow
crash plummet
crash smash
create cause generate produce
create compose
create craft
create creation establish establishment form formation
create forge
create invent
cripple disable
cripple maim
cripple paralyze paralyse
crowd pack
crowd swarm
crown coronation
crumble disintegrate
crumple collapse
crush quell suppress
crush rout
crush trample
cultivate foster
curb contain
curb dampen reduce
curb halt stem
curb limit restrict
curb rein restrain
cure heal
damage undermine
dash rush
deadlock stalemate impasse
decapitate behead
decelerate slowdown slow
decide choose opt
decide decision rule ruling
decipher decode
declare pronounce
declare rule
declare say
declare state
award win
decree order
decrypt decode
deduce conclude infer
deem consider regard view
deepen strengthen
deepen worsen
defeat overpower
defeat unseat
defeat vanquish
defend justify
defend protect protection defence defense
defend shield protect
defer adjourn postpone
deflect divert
defrost thaw
defuse calm ease
defy breach
defy flout
delay stall
delete remove
deletion delete erase
deliver bring
deliver distribute
deliver give hand
deliver issue
deliver make
demand insist
demilitarize demilitarise disarm
demolish level raze
demonstrate illustrate
demonstrate indicate
demoralize demoralise dishearten
demote demotion relegation relegate
denote mean
denounce decry
dent damage hurt
depend dependence reliance rely
depiction depict portrayal represent portray
deplete exhaust
deplore bemoan
deplore condemn
deplore denounce
deport expel
deport remove
depose oust
depose overthrow
derail thwart
deride mock ridicule
deride scorn
describe detail outline
describe recount
desert abandon
design create develop
design devise develop
desire wish
destroy gut
destroy raze
detect identify discover find
deter dissuade discourage
deteriorate worsen
determine decide resolve
determine identify pinpoint
devastate destroy ravage
devastate wreck
develop formulate
die succumb
differ vary
digitize digitise computerize computerise
direct command instruct order
direct helm
direct manage
disagree differ disagreement
disagree dissent oppose
disappear disappearance vanish
disarmament disarm
disassemble dismantle
disband dismantle
discard dump
discard jettison
discharge release emit
discipline punish
disclose announce reveal unveil
disclose disclosure exposure expose revelation reveal
discontinue end scrap
discourage dishearten
discover locate find
discover uncover unearth find
discredit undermine
discuss talk
disguise conceal
dislodge oust remove
dismay disappoint
dismay shock
dismiss eject
dispatch deploy
displace supplant
displacement displace
dispute contest
dispute deny
dispute feud
disqualify disqualification
disrupt foil
disseminate distribute
disseminate spread
distort manipulate
distribute allocate
distribute circulate
divert redirect reroute
divest sell
dock deduct
dock moor
dodge avoid evade
doubt question
douse extinguish
douse quench
downgrade lower
draft conscript
draft craft
draft prepare
draft select
draft write
drag pull
drain deplete
drain sap
draw attract lure
draw elicit
draw sketch
drill train
drive propel
drive push
drop axe ax
drop bench
drop cancel pull
drop dip
drop lose shed
drop omit
drop release
drop withdraw
drowning drown
dub call label
dump abandon ditch
dupe deceive
dwindle diminish shrink
earn gain
earn receive win
ease abate subside
ease cool slow
ease loosen
ease soften
eavesdrop spy
ebb subside
eclipse surpass
edge creep
edge pip
edge tick inch
edit revise
ejection eject expel
elect choose pick
elevation elevate promotion promote
eliminate abolish
eliminate axe ax
eliminate oust remove
elude escape
embark begin
embarrass humiliate
embezzle embezzlement misappropriate
emerge arise surface
emission discharge emit
emit spew
emphasize emphasise highlight
emphasize emphasise underline stress
emulate imitate
enact adopt pass
encode encrypt
encounter experience face
encourage inspire
endanger risk jeopardize jeopardise
endorse approve ratify
endorse favor favour support
endure withstand survive weather
energize energise galvanize galvanise
energize energise invigorate
engage participate
engrave carve
engulf consume
engulf sweep
enhance boost
enhance enhancement improve improvement
enhance strengthen improve
enlargement enlarge expand expansion
enlist enroll enrol
enlist recruit
enrage anger infuriate
enroll enrol enrollment enrolment register registration
enter access
enthrall captivate
enthrone crown
envisage expect
envision envisage foresee
equal match
equip fit
equip supply
erase wipe
erode undermine weaken
erupt explode
erupt spew
escalate increase
escalation escalate intensify
escape avoid
escort guide
establish ascertain determine
establish introduce institute
establish open start
estimate value
evacuate clear
evict eject expel
evict remove
exaggerate inflate
exaggerate overstate
excavate dig
excavate unearth
exceed outnumber
excuse justify
exempt excuse
exempt spare
exercise drill maneuver manoeuvre
exhibition display exhibit
exit quit withdraw leave
expand broaden extend
experience suffer undergo
expire end lapse
explain clarify
explain detail
explore consider examine
explore investigate
explore probe
extend extension prolong
extend lengthen
extend offer
extend renew renewal
extend spread
extend stretch
extort extract
fabricate falsify
fabricate invent
fade diminish
fade wane
fall lose
fan inflame stoke
fight combat
fight contest
fight counter
fight face
fight resist
fight wage
file bring
file lodge submit
finance bankroll fund
finance underwrite
find hold rule
find recover
fine penalize penalise
flatten level raze
flee exodus
fling throw
flock gather
flounder struggle
fluctuate vary
fluff miss
fly jet
fold close
follow shadow track
follow succeed
fool deceive trick
forecast expect predict
forfeit lose
forge build
forge counterfeit forgery
forge falsify
form assemble
form launch
forsake abandon
foster encourage promote
found create launch
found open start
fourfold quadruple
free liberation liberate
freeze halt suspend
fret worry
fritter waste
fuel drive
fuel feed
fuel stoke
fulfill fulfil honor honour
funeral bury
galvanize galvanise mobilize mobilise
gather congregate
gauge assess
gesture beckon
give contribute
goad provoke
govern run
grab claim win
grant issue
grasp grip
greenlight approve
greet receive welcome
grill question quiz
gripe complain
gross earn make
grow cultivate
grow swell
grumble complain
guarantee secure
guard protect
guess estimate
guess speculate
hail salute
hail welcome
half halve
hamper disrupt
hamper impede
handle deal
happen transpire
happen unfold occur
harass hound
hate despise
haunt plague
hear listen
heave lift
help facilitate
hide harbor harbour shelter
hide mask
highlight underscore
hinge depend
hire lease rent
hire sign recruit
hit batter lash
hit damage hurt
hit harm
hit slam lash
hoist lift raise
hold accommodate
hold cling
hold convene
hold detain
hold organize organise
hold seat
homage tribute
honor honour tribute
hope aspire
horrify shock
host entertain
host receive welcome
house lodge
humiliate shame
hunt manhunt search
hunt pursue
hurl lob
hurl throw
ignore flout
illustrate depict
illustrate highlight
immunization immunisation immunize immunise vaccinate
impact influence
impair damage
implement adopt
implement execute
implement introduce
imply hint suggest
imply mean
impose apply
impose introduce
imposition impose levy
imprison incarcerate incarceration imprisonment
inaugurate inauguration install installation
inaugurate open opening inauguration
incarcerate jail
incite inflame
incite provoke instigate
include encompass
include feature
incorporate include
increase heighten intensify
incur suffer sustain
indict charge indictment
infiltrate hack penetrate
infringe breach infringement
inhibit hinder
inject pump
inoculate inoculation vaccinate vaccination
inspect examination inspection examine
install appoint
install fit
install induct
install mount
intend aim
intensify strengthen
interfere meddle
interrogate quiz
interrogation interview question
interview interrogate question
intimidate daunt
intimidate terrorize terrorise
intimidate threaten
introduce debut launch unveil
introduce present unveil
inundate flood submerge swamp
invalidate annul
invest inject
invest pour
investigate research study
involve engage
involve entail
isolate quarantine
isolate separate
issue sell
join participate
join unite
jolt hit rock shake
jolt rattle rock shake
jump spike
keep honor honour
keep preserve
keep remain
kindle ignite
lambast lambaste slam
lambaste castigate
launch initiate start
launch release unleash
launch wage
lead steer
leak spill
lessen ease
lessen mitigate reduce
level equalise equalize
libel defame
lift claim win
lift end scrap
limit cap restrict
limit curtail
linger remain stay
list detail
list enumerate
list float
loathe detest
lob fire
log clock
log notch record register
long crave yearn
loom approach
loosen relax
loot looting plunder
loot pillage
loot ransack plunder
loot steal
lower cut reduce
lurk loiter
mail post
maim mutilate
make assemble
make craft
make produce manufacture
manage cope
manage succeed
mandate oblige require
mandate order
mar overshadow
mar spoil
march parade
march procession
mark represent
market advertise promote
marriage marry wedding wed
maul savage
measure gauge
mediate broker negotiate
meet face play
meet huddle
mercy clemency
merge amalgamate
merge combine merger
mesmerize mesmerise captivate
minimize minimise downplay
mislead deceive
misread misinterpret
mistreat abuse
mistreat maltreat
misunderstand misinterpret
mobilize mobilise deploy
modernization modernisation modernize modernise upgrade
modernize modernise update upgrade
modify change
monitor follow observe watch
monitor supervise
monitor track
motivate inspire
mount build
mount grow
mount increase
mount launch
mount organize organise stage
mourn grieve
mourn lament
move relocate relocation transfer
move shift
muster gather
muster mobilize mobilise
nab catch
nab detain
name choose pick select
narrow close
narrow cut reduce
narrow shrink
negotiate bargain
negotiate talk
neutralize neutralise disable
nick pinch
nod head
nominate tap
notify tell
nourish feed
nudge push
nurture foster
obey abide
object complain
object protest oppose
observe honor honour respect
obtain gain secure win
obtain procure
occupy inhabit
occur arise
offend insult
offend upset
offset balance
offset compensate
offset counter
open premiere
orbit circle
orchestrate mastermind
orchestrate organize organise
ordain consecrate
organize organise arrange
organize organise host
oust expel
outline present
outlive survive
outmanoeuvre outmaneuver outwit
outplay outclass
outrage anger infuriate
outweigh exceed
overrule override
oversee manage
oversee oversight supervise supervision
oversee preside
overtake pass surpass
overturn annul quash
overturn capsize
overturn flip
overturn overrule
overwhelm swamp
own hold ownership possess possession
pack fill
parade display show
parade flaunt
pardon amnesty
pardon forgive
partition divide
partner ally
partner collaborate cooperate
pause halt suspend
permission authorization authorisation authorize authorise permit
persist remain
persist survive
persuade convince
photograph capture
photograph shoot
photograph snap
pilfer steal
pinpoint locate
pioneer develop
pioneer invent
pity sympathize sympathise
placate appease
plague bedevil
plague trouble
plan mastermind
plan plot
plan prepare
pledge swear
plot conspiracy scheme conspire
plummet nosedive
plummet plunge slump
polarize polarise divide
poll ask question
portray act play
pose present
position deploy station
post publish
post release
pound batter pummel
pour flow
pour pump
practice practise train
praise acclaim
praise commend
praise compliment
praise extol
praise salute
precede predate
predict forecast prediction project projection
predict foresee
prefer favor favour
premiere debut
prepare brace
press lobby
press pressure push
pressurise pressure
prevent avert
prevent block thwart
prevent foil
prevent stop
price value
print carry publish
print run publish
probe scrutinize scrutinise
proceed progress
process handle
proclaim announce
procure buy
prod push urge
produce spawn
prohibit bar
project estimate
promise assure
promote advertise publicity publicize publicise
promote advocate
promote plug
promote tout
propose nominate
propose offer
propose recommend suggest
proscribe ban
punishment penalize penalise punish
quarrel squabble
quell subdue
question challenge
quit abandon
race compete
raid bust
raid search
raid storm
raise mention
rally advance
ram hit
ram plough plow
ram smash
rap rebuke
ratification approval ratify approve
react reaction respond response
reap gather
rear raise
rebound rally recover
rebrand rename
rebuild reconstruction reconstruct
rebuild repair restore
recall memory recollection remember
recall withdraw
recapture regain retake
recognize recognise honor honour
recognize recognise identify
reconsider reassess review
reconsider reexamine
record post report
recount narrate
recoup recover regain
recover convalesce recovery recuperate recuperation
recover reclaim regain
rectify remedy
reduce diminish
reform overhaul
refund reimburse
refurbish refurbishment renovate renovation
refurbish restore renovate
refute deny reject
regard see
regret lament
regret rue
rehire reinstate
reignite rekindle revive
reimburse repay repayment reimbursement
reinforce bolster strengthen
reinforce fortify
reinforcement reinforce strengthen
reiterate reaffirm
reject dismiss dismissal rejection
reject oppose
reject rebuff spurn
rejoice celebrate
rejuvenate revive
relate recount
relay transmit
relieve strip
remove clear
remove dismiss
remove extract
remove lift
remove pull withdraw
remove strip
rename retitle
render translate
renege backtrack
renounce abandon
renounce abdicate
renounce relinquish
reopen open
reorganization reorganisation overhaul reorganize reorganise restructure
repeal abolish scrap
repeal revoke rescind
reply retort
repression repress suppress suppression
reprimand admonish
repudiate reject
require compel
rescind retract
rescind reverse
rescue salvage
resent dislike
reshape overhaul reorganize reorganise
reside dwell live
resist withstand
resolution settle settlement resolve
restart resume
resume renew revive
resurface reappear
retain hold keep
retain maintain
retaliate respond
rethink reconsider review
retire quit
retraction retract withdraw
retreat backtrack
return comeback
return restore
reunify reunite
revamp overhaul restructure
revamp renovate
revel celebrate
reverse backtrack
reverse reversal undo
revise update revision
revive resurrect
revive revitalize revitalise
revoke cancel
revoke withdraw
revolt rebel
rig manipulate
ring call phone telephone
ring circle
ring encircle
rise advance
rise ascend
rocket skyrocket soar
ruin spoil
ruin wreck
rule order
run conduct
run stand
sack axe ax
sack ditch
sadden depress
sadden grieve
safeguard protect
sag slump
sanction penalize penalise
savage slam
scale climb
schedule arrange
schedule plan slate
schedule set
score grab
screen broadcast
screen vet
scrutinize scrutinise examine inspect
scuffle brawl
sculpt carve
scupper derail
seal agree
seal close shut
seal cordon
seal finalize finalise
seal secure clinch win
search look
secede withdraw
secession secede separate
secure land
seek aim
seek bid
seek pursue
seek request
seize arrest detain
seize commandeer hijack
seize expropriate
seize grab
seize kidnap
seize occupy
seize requisition
sell fetch
sell offload
send deliver ship supply
send deploy
send transmit
separate part
separate segregate
separate separation split
sermon preach
settle pay
share post upload
share split
shelling shell
shelter house
shelter protect
ship export
shoulder assume
shoulder bear
shove push
show highlight
show indicate suggest
shun avoid
shun snub
sidestep avoid
sign acquire buy
sign land
signal gesture
signal suggest
signify symbolize symbolise
silence gag
silence muzzle
skip miss
skirmish clash
skirmish fighting
slander defame
slap impose
slate pan
slate slam
slide skid
slip dip
slump skid
slump tumble
slur insult
smear defame
smuggling trafficking
snatch grab
snatch steal
sneak slip
snub reject spurn
snub skip
soak drench
solve resolve settle
soothe calm
sow plant
spare save
spark ignite
speak converse
spearhead head lead
specify detail
spend pay
spike leap surge
spiral soar
splurge lavish
spook frighten
spook rattle
spot detect discover find
spread circulate
spread transmit
spur drive
spur encourage
spur prompt
squander miss
squander waste
stabilize stabilise steady
stage perform
stalemate draw
stall falter
stall halt
stall stagnate
star feature play
steal swipe
stem originate
stem stop
stimulate boost
stimulate spur
strand trap
streamline simplify
strengthen cement
strengthen harden toughen
stress underscore
stretch span
strike batter
strike forge
strike slam
strive struggle
strive try
stun astound
stun shock
stymie thwart
subcontract outsource
submission present submit
subside recede
sue litigate
suffer receive sustain
sully tarnish
supersede succeed
support bolster
suppress censor
suppress quash
suppress stifle
surge boom
surgery operate
surpass top
surprise stun upset
surrender yield
surround cordon
surround encircle
suspect believe think
suspend adjourn
suspend interrupt
suspend shelve
swallow gulp
swap change switch
switch move
sway affect influence
sweep comb scour
sweep rip tear
swing fluctuate
sympathize sympathise empathize empathise
tackle combat
tackle handle
taint contaminate
take assume
talk negotiation
tally count total
tap choose
tape film record
tarnish damage
tarnish stain
taunt mock
televise broadcast
tell inform
terminate conclude
termination end terminate
terrify frighten
testify attest
testimony testify
thank gratitude
thrash batter
thrash demolish
thrash drub
thrash hammer
thrash rout trounce
thrash whip
threaten loom
threefold triple
thrill delight
thrill excite
thrive boom
throng crowd
throng gather
throw toss
tie equal
tie level
tie stalemate
tighten strengthen
tip forecast predict
top head lead
topple oust
topple overthrow
topple uproot
torch burn
torch ignite
tout hail
tow haul
trace locate track
traffic smuggle
train instruct
transform change
transform convert turn
trash vandalize vandalise
trash wreck
treat care
treat tend
treble triple
trek hike
trek trudge
tremor jolt rock shake
trial test
trigger ignite
trust rely
tug pull
uncover reveal
undergo endure
undergo receive
understand know
understate downplay
unleash fire
unload dump
unnerve rattle
unseat oust
unsettle disturb
unveil release
upbraid rebuke
upgrade improve
upgrade overhaul
upgrade raise
uphold affirm confirm
uphold respect
uproot displace
upset anger
upset distress
urge ask
urge encourage
urge implore
usage employ utilization utilisation utilize utilise
use deploy
utter say
vacate leave
vaccinate jab
value appraise
vandalize vandalise deface
verify check
veto block
view see watch
vilify demonize demonise
vindicate exonerate
violate flout
violate infringe
voice raise
vow swear
waive relinquish
want seek
warrant justify
wash sweep
weaken dampen
weaken dent
weaken diminish
weaken sap
weaken slow
weaken soften
wear don
wear sport
wed nuptial
weep sob
whisper murmur
widen broaden expand
widen grow
win prevail
win regain
win sweep
win take
work cooperate
work labor labour toil
worry agonize agonise
worry trouble
worry unsettle
wreak inflict
yank pull`;
