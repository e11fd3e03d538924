/**
 * Nouns by which reports name the same thing: a line is a set, in one of its senses. Written for the project from general
 * knowledge of newspaper English; WordNet covers what dictionaries hold alike.
 */
export const NOUN_SETS = `
administration government
regime government
premier pm
minister secretary
candidate contender hopeful aspirant
race contest
voter elector
electorate voter
constituency seat
constituency district
referendum plebiscite
opponent rival challenger
opponent adversary rival
frontrunner favourite favorite
front-runner frontrunner
incumbent officeholder
predecessor forerunner
successor replacement
speech address oration
manifesto platform programme
stance position attitude posture
viewpoint view opinion standpoint
opinion view belief
bill legislation
bill measure
law statute act
decree edict fiat
decree order
order directive instruction
regulation rule
ordinance bylaw
clause provision
clause article
deal settlement agreement
treaty convention
deadlock impasse stalemate gridlock logjam
standoff confrontation showdown face-off
stand-off standoff
talk negotiation parley
dialogue dialog discussion talk
consultation discussion
negotiator mediator
mediator intermediary go-between broker
meeting gathering
session sitting
assembly gathering
delegation mission
envoy emissary
spokesman spokesperson
spokeswoman spokesperson
official functionary
bureaucrat mandarin
bureaucracy officialdom
authority official
agency bureau
department ministry
watchdog regulator
ombudsman watchdog
monarch sovereign
throne crown
coronation enthronement
reign rule
rule governance
dictatorship autocracy tyranny
despot tyrant dictator
coalition alliance bloc
faction camp
campaigner activist
supporter backer adherent
supporter follower
believer adherent follower
critic detractor
dissent disagreement
unrest turmoil upheaval
uprising rebellion revolt insurrection
insurgency rebellion uprising
rebel insurgent guerrilla
guerilla guerrilla
coup putsch
overthrow toppling ouster removal
crackdown clampdown
repression oppression suppression
controversy row furore furor
outcry uproar furore furor
outcry outrage
feud vendetta
row spat squabble
disagreement dispute
rift split division schism
breakup split
break-up breakup
reaction response
reply answer response
retort rejoinder riposte
question query
enquiry inquiry
assessment evaluation appraisal
review reassessment
study report
paper study
paper document
dossier file
file record
memo memorandum
communique communiqué
announcement statement
assurance guarantee
assurance promise
oath vow
deadline cutoff
timetable schedule timeline
plan scheme blueprint
project scheme
scheme programme program
initiative scheme
initiative drive
campaign drive push
effort attempt bid
attempt try
measure step
step move
tactic ploy
ruse ploy trick
goal aim objective target
purpose aim objective
intention aim intent
ambition aspiration
motive reason
basis foundation
source origin
consequence result effect
result outcome upshot
aftermath wake
repercussion consequence
fallout repercussion
impact effect
influence sway clout
power clout
helm leadership
tenure term
stint spell
office post
role position
vacancy opening
accession entry
admission entry
confession admission
withdrawal pullout pullback
pull-out pullout
exit departure withdrawal
secession breakaway
independence sovereignty
autonomy self-rule self-government
home-rule self-rule
merger amalgamation
merger tie-up
territory land
homeland motherland fatherland
countryman compatriot
citizen national
resident inhabitant dweller
population populace
public populace
inhabitant population
community neighbourhood neighborhood
deportation expulsion
deportation removal
expulsion ejection
exile banishment
permit licence license
authorisation authorization permission
clearance permission
approval go-ahead nod
approval consent
rebuff rejection snub
embargo ban
moratorium freeze
blockade siege
subsidy grant
funding financing finance
fund money
donor benefactor contributor
donation contribution
charity nonprofit
ngo nonprofit
philanthropist benefactor
philanthropy charity
trooper soldier serviceman
troop force
force army
vessel ship
boat vessel craft
ship boat
plane aircraft airplane aeroplane
airliner jetliner
helicopter chopper
drone uav
missile rocket
shelling bombardment
barrage bombardment
bombing bombardment
airstrike bombing
air-raid airstrike
offensive assault
offensive push advance
incursion foray raid
counterattack counteroffensive
counter-offensive counteroffensive
operation mission
truce ceasefire cease-fire armistice
combat fighting hostility
skirmish clash
clash confrontation
battle fight combat
battlefield battleground
violence bloodshed
carnage slaughter bloodbath
massacre slaughter bloodbath
toll count
pistol handgun
gun firearm
ammunition ammo munition
bullet round
bomb device
detonation explosion blast
landmine mine
militant fighter
militia paramilitary
fighter combatant
gunman shooter
assailant aggressor attacker
commander chief
recruit trainee
conscription draft
deployment stationing
base installation
headquarters hq
encampment camp
fort fortress
stronghold bastion
roadblock checkpoint
convoy column
surveillance monitoring
spy agent
spying espionage
informer informant
defector turncoat
hostage captive
captive prisoner
kidnapper abductor captor
kidnapping abduction kidnap
release freeing
conquest capture
capture seizure
seizure confiscation
arsenal stockpile
stockpile reserve
stock supply
armour armor
veteran ex-serviceman ex-soldier
peacekeeping peace-keeping
crime offence offense
violation breach infringement
contravention violation breach
criminal offender lawbreaker
perpetrator culprit offender
defendant accused
inmate prisoner convict
detainee prisoner
prison penitentiary
guard warder warden jailer
bodyguard minder
robbery heist holdup hold-up
burglary break-in
theft stealing larceny
loot booty plunder haul
looting plunder pillage
fraudster swindler conman scammer
scam swindle con fraud
embezzlement misappropriation
bribe kickback backhander
corruption graft
smuggling trafficking
smuggler trafficker
dealer trafficker pusher
drug narcotic
cannabis marijuana weed
killer murderer slayer
stabbing knifing
beating battering
abuse mistreatment maltreatment ill-treatment
bullying intimidation
arsonist firebug
hooligan thug
gang ring
syndicate cartel
mafia mob
gangster mobster
escapee fugitive
escape breakout getaway
jailbreak breakout
manhunt search hunt
pursuit chase
swoop raid
tip-off tip
clue lead
evidence proof
eyewitness witness
passer-by passerby bystander
testimony evidence
verdict decision
ruling judgment judgement decision
verdict judgment judgement
jurist judge
court tribunal
courthouse court
lawsuit case action
litigation lawsuit
plaintiff claimant complainant
count charge
allegation claim accusation
denial rebuttal
complaint grievance
punishment penalty
sentence punishment
penalty sanction
bail bond
pardon clemency
pardon amnesty
imprisonment incarceration jailing
confinement detention
compensation damages
compensation payout redress
compensation reparation
summons subpoena
exemption waiver
liability responsibility
blame responsibility
fault blame
guilt culpability
negligence carelessness
misconduct wrongdoing
wrongdoing misdeed
malpractice misconduct
inheritance bequest
inheritance legacy
heir inheritor
wedding nuptials
marriage wedding
marriage matrimony
groom bridegroom
couple duo
dad father
mum mom mother mam
granddad grandpa grandfather
grandma granny grandmother
infant baby newborn
teenager teen adolescent
youth youngster teenager
lad boy
adult grown-up
pensioner retiree
relative relation kin
family relative
offspring child
ancestor forebear forefather
ancestry lineage
friend pal buddy mate
chum pal friend
companion friend
colleague co-worker coworker workmate
teammate team-mate
neighbour neighbor
guest visitor
tourist holidaymaker sightseer vacationer
traveller traveler
motorist driver
cyclist bicyclist
motorcyclist biker
hiker walker rambler
climber mountaineer
sailor seaman mariner
airman aviator flier
astronaut cosmonaut spaceman
company group
company enterprise
conglomerate group
airline carrier
carmaker automaker car-maker
manufacturer maker producer
supplier provider
vendor seller
shop store outlet
merchant trader
trader dealer
buyer purchaser
customer client
customer shopper
customer consumer
customer patron
tycoon magnate mogul
ceo chief boss
chairman chairperson chair
chairwoman chairperson chair
founder creator
cofounder co-founder
owner proprietor
holder owner
shareholder stockholder
stock share
stake holding shareholding
bourse exchange
dividend payout
payment payout
deficit shortfall
shortage shortfall
shortage scarcity dearth lack
surplus excess
glut surplus oversupply
revenue takings receipts
proceeds takings
revenue income
remuneration pay salary
perk benefit
benefit advantage
allowance benefit
layoff redundancy lay-off
sacking dismissal firing
unemployment joblessness
employment work job
staffer employee
personnel staff workforce
payroll workforce
takeover buyout
bid offer
offer proposal
tender bid
divestment disposal sale
backer investor
financier backer
lender bank
lender creditor
borrower debtor
arrears debt
bailout bail-out rescue
bankruptcy insolvency
liquidation winding-up
closure shutdown shutting
opening inauguration
launch introduction rollout
roll-out rollout
unveiling launch
factory plant
facility plant
facility centre center
venue location
plot site
premises building
property building
residence dwelling house
dwelling home
abode home residence
apartment flat
hut shack cabin
tenant renter
tenant occupant
occupant inhabitant
accommodation housing lodging
eatery restaurant
café cafe coffeehouse
pub bar tavern
nightclub club
chef cook
waiter server
supper dinner
banquet feast
foodstuff food
maize corn
cereal grain
grower farmer
agriculture farming
cattle cow
pig hog swine
hen chicken
fisherman fisher
merchandise goods wares
product goods
item article
commerce trade
business commerce
duty tariff levy
fee charge
outlay expenditure expense
outlay spending
cutback cut reduction
surge spike jump leap
drop fall dip decline
slump plunge collapse
downturn slump slowdown
recovery rebound upturn
rebound rally
upswing upturn
expansion growth
enlargement expansion
output production
appetite demand
marketplace market
competitor rival
competition rivalry
emblem logo
advertisement ad advert commercial
advertising promotion
publicity promotion
sponsor backer
unit division department
branch outlet
office bureau
venture undertaking enterprise
venture project
startup start-up
builder contractor
tool implement instrument
instrument device
gadget device
machinery machine
equipment gear kit
apparatus equipment
lorry truck
streetcar tram trolley
railway railroad rail
subway underground metro tube
station depot
bicycle bike cycle
motorcycle motorbike bike
taxi cab
motorway highway freeway expressway
road street
path track trail
pavement sidewalk
junction intersection crossroads
petrol gasoline gas
petroleum oil
crude oil
pit colliery mine
electricity power
energy power
contamination pollution
pollutant contaminant
rubbish trash garbage refuse
refuse waste
litter rubbish
landfill dump tip
surroundings environment
environmentalist conservationist green
conservation preservation protection
creature animal beast
woodland forest wood
jungle rainforest
timber wood lumber
stream brook creek
ocean sea
coast shore seaside
coastline shoreline coast
quay wharf dock
jetty pier
strait channel
isle island
mountain peak mount
summit top peak
hillside slope
cavern cave
village hamlet
settlement village
outskirts suburb
district quarter neighbourhood neighborhood
vicinity area
centre center middle
edge brink verge
fringe edge
tornado twister
rainfall rain
downpour deluge
snowfall snow
snowstorm blizzard
floodwater flood
inundation flood
landslide landslip
earthquake temblor quake
epicentre epicenter
wildfire bushfire
flame fire
firefighter fireman
disaster catastrophe calamity
disaster tragedy
mishap accident
accident crash
smash crash
wreck wreckage
wreckage debris
rubble debris
devastation destruction
famine starvation
ailment illness
disease disorder
virus bug
flu influenza
coronavirus covid covid-19
outbreak epidemic
tumour tumor growth
tuberculosis tb
fracture break
bleeding haemorrhage hemorrhage
symptom sign
therapy treatment
cure remedy
surgery operation
infirmary hospital
pharmacy chemist drugstore
pharmacist chemist druggist
tablet pill
injection jab shot
vaccination inoculation immunisation immunization
vaccination jab
painkiller analgesic
addiction dependence dependency
alcohol liquor booze
workout exercise
childbirth birth delivery
abortion termination
demise death passing
burial interment
grave tomb
graveyard cemetery
casket coffin
corpse body cadaver
remains body
autopsy post-mortem postmortem
grief mourning
disability handicap
quarantine isolation
hospitalisation hospitalization
researcher scientist
expert specialist
expert authority
analyst observer pundit
analyst expert
academic scholar
inventor creator
trial test
discovery finding find
conclusion finding
breakthrough advance
progress advance
hypothesis theory
method technique
approach method
procedure process
laboratory lab
spaceship spacecraft
probe spacecraft craft
cosmos universe
liftoff lift-off blastoff launch
computer pc
software program
application app
internet web net
website site
cyberattack hack hacking
telephone phone
cellphone mobile
handset smartphone
handset phone
email e-mail
message text
display screen
monitor screen
television tv telly
broadcaster network
broadcaster channel
channel station
semiconductor chip
microchip chip
information data
intelligence information
reporter correspondent newsman
media press
newspaper paper
newspaper daily
periodical magazine
article story piece
article report
presenter host
anchor newsreader newscaster presenter
commentator pundit
audience crowd
audience spectator
volume book
author writer
playwright dramatist
verse poem
memoir autobiography
diary journal
tale story
narrative story
storyline plot
role part
entertainer performer
celebrity star personality
filmmaker director film-maker moviemaker
theatre theater playhouse
drama play
premiere debut
performance show
concert gig
track song
tune song
album record lp
disc record
vocalist singer
group band
ensemble group
songwriter composer
maestro conductor
chorus choir
canvas painting
exhibition exhibit display
exhibition show
prize award
honour honor award
cup trophy
festivity celebration
bash party
party celebration
holiday vacation
break holiday
excursion outing trip
voyage trip
trek journey
pastime hobby
plaything toy
clothing clothes apparel attire
garment clothing clothes
gown dress frock
costume outfit
sneaker trainer
trousers pants
jumper sweater pullover
jewel gem
jewellery jewelry
handbag purse
luggage baggage
backpack rucksack
parcel package
case box
sofa couch settee
elevator lift
staircase stair stairway
storey floor
toilet lavatory restroom
yard garden
photographer snapper
clergyman priest
cleric clergyman
pastor minister
pontiff pope
worshipper worshiper
religion faith
belief faith
scripture bible
homily sermon
rite ritual ceremony
schoolchild pupil
pupil student
student undergraduate
schoolteacher teacher
headteacher headmaster principal
tutor teacher
lesson class
class course
syllabus curriculum
exam examination test
mark grade
alumnus graduate
bursary scholarship
teaching tuition instruction
schooling education
instruction training
coaching training
nursery kindergarten preschool
tie match fixture
bout fight
soccer football
attacker forward striker
goalie goalkeeper keeper
captain skipper
boss manager coach
ref referee
squad team
line-up lineup team
tournament competition
semi-final semifinal semi
quarter-final quarterfinal
decider final
play-off playoff
halftime half-time interval
kickoff kick-off start
arena stadium
ground stadium
pitch field
fan follower
win triumph success
upset shock
rout drubbing thrashing hammering
stalemate draw tie
scoreline score
spot-kick penalty
sending-off dismissal
suspension ban
medallist medalist
titleholder champion
winner champion
contestant competitor entrant
participant entrant
participant contestant
sportsman athlete
pugilist boxer fighter
racer driver
batter batsman
hurler pitcher
home-run homer
rookie newcomer debutant
transfer move
comeback return
practice training
ability skill
talent skill
talent ability gift
matter issue question
problem difficulty trouble
subject topic theme
idea notion concept
suggestion recommendation
advice recommendation
advice guidance counsel
choice option alternative
possibility chance prospect
likelihood probability
likelihood chance
opportunity chance
danger risk hazard
danger peril
safety security
safeguard protection
defence defense
obstacle hurdle barrier impediment
challenge difficulty
setback blow reverse
flop failure fiasco
debacle fiasco
mistake error blunder
fault defect flaw
glitch fault
weakness flaw
shortcoming failing deficiency
characteristic trait feature attribute
sort kind type
category class
instance example case
specimen sample
replica copy duplicate
forgery fake counterfeit
portion part section segment
fragment piece
share portion proportion
percentage proportion
bulk majority
amount quantity volume
sum amount
total sum
figure number
statistic figure
pace speed rate
velocity speed
scale size extent
magnitude scale size
extent degree
altitude height elevation
breadth width
room space
spell period
era age epoch
daybreak dawn sunrise
dusk nightfall twilight
sunset sundown
midday noon
autumn fall
onset beginning start outset
conclusion end finish ending
finale end
interruption break pause
interruption disruption
delay postponement holdup
occurrence event incident
incident episode
shift change
modification change alteration
transition changeover
overhaul shake-up shakeup revamp
reform overhaul
headway progress
deterioration worsening
chaos mayhem havoc
chaos disorder
chaos turmoil
calm peace tranquillity
quiet silence
noise sound
shout cry yell
ovation applause clapping
gag joke
delight joy happiness
enjoyment pleasure
anger fury rage wrath ire
outrage anger
sorrow grief sadness
sympathy compassion
condolence sympathy
dread fear
terror fear fright
unease anxiety worry
friction tension
animosity enmity hostility
hate hatred
adversary enemy foe
affection fondness
romance affair
liaison affair
hug embrace
signal sign indication
symbol emblem
banner flag
doubt uncertainty
confidence trust faith
bravery courage valour valor heroism
integrity honesty
lie falsehood untruth
gossip rumour rumor
conjecture speculation
enigma mystery puzzle
pretext excuse
remorse regret
disgrace shame
insult slur affront
denunciation condemnation
commendation praise acclaim
homage tribute
gratitude thanks
greeting welcome
goodbye farewell
invite invitation
renown fame
prestige standing
parity equality
disparity inequality
prejudice bias
ethnicity race
clan tribe
custom tradition
custom habit
behaviour behavior conduct
manner way fashion
method way means
route way path
entrance entry
doorway entrance
line queue
roster list
register list
map chart
graph chart diagram
shape form
colour color hue
shade hue
warmth heat
filth dirt
soil earth dirt
earth globe world
stone rock
boulder rock
cash money
banknote note
wealth riches fortune
luck fortune
fate destiny
fatigue tiredness exhaustion
toil labour labor
task job assignment
duty obligation responsibility
chore task
burden load
cargo freight
load cargo
consignment shipment
surname last-name
autograph signature
expression phrase
motto slogan
tongue language
lecture talk
conversation chat talk
argument quarrel
controversy dispute
conflict dispute
answer remedy solution
person individual
crowd throng
mob crowd
horde throng
group bunch
organisation organization body
organisation organization group
institute institution
committee panel
taskforce task-force
crew crewman
manpower workforce labour labor
ringleader leader mastermind
mastermind architect
adviser counsellor counselor
consultant adviser advisor
confidant friend
protégé protege disciple
disciple follower
helper assistant
caretaker janitor
nanny childminder
cashier teller
policeman cop officer
detective sleuth
sleuth investigator
candidacy candidature
appointment naming
demotion relegation
abdication resignation
ousting ouster removal dismissal
rebuke reprimand censure
reprimand admonition
alert warning
entreaty plea
condition stipulation requirement
prerequisite precondition requirement
restriction limit curb
constraint limitation restriction
ceiling cap limit
standard norm
criterion standard yardstick
benchmark yardstick standard
gauge measure indicator
measurement reading
calculation computation
estimate projection
forecast prediction projection
prospect outlook
expertise know-how knowledge
proficiency skill
competence ability
capability ability capacity
ingenuity inventiveness
stimulus incentive
encouragement boost
impetus momentum
enthusiasm passion zeal
fervour fervor passion zeal
eagerness enthusiasm
willingness readiness
reluctance unwillingness
hesitation reluctance
determination resolve
perseverance persistence
focus emphasis
importance significance
value worth
discount reduction
refund reimbursement
repayment payback
instalment installment payment
deposit down-payment
savings nest-egg
belonging property
estate property
real-estate property
lease tenancy
ownership possession
store stockpile
cache store stash
reserve store
beverage drink
refreshment drink
biscuit cookie
sweet candy
crisps chips
aubergine eggplant
courgette zucchini
yoghurt yogurt
component part element
stand-in substitute replacement
understudy stand-in
backup reserve
alternate substitute
switch swap
turnaround reversal
u-turn about-face about-turn reversal
reversal turnabout
revival resurgence comeback
renewal extension
extension prolongation
continuation extension
resumption restart
reopening resumption
restoration renovation
renovation refurbishment
refurbishment revamp
restoration reinstatement
rebuilding reconstruction
repair fix
maintenance upkeep
construction building
erection construction
demolition razing
dismantling demolition
elimination eradication
abolition scrapping
repeal revocation scrapping
annulment cancellation
scrapping cancellation
dissolution disbanding
collapse fall downfall
disappearance vanishing
attendance turnout
advent arrival
influx inflow
exodus flight
parade procession
cavalcade procession
sit-in protest
strike work-stoppage
stoppage halt
pause lull respite
respite break
reprieve respite
adjournment postponement
recess adjournment break
timeout break
intermission interval
interlude interval
leak leakage
leak disclosure
disclosure revelation
issue edition
edition version
text wording
wording phrasing
transcript text
passage excerpt extract
quotation quote
citation quote
caption heading
summary outline
synopsis summary
overview summary
depiction portrayal
portrayal representation
characterisation characterization
analysis examination
examination inspection
inspection check
check-up checkup examination
scrutiny examination
showing viewing
sighting spotting
vigilance alertness
oversight supervision
administration running
stewardship management
vet veterinarian
cowboy cowhand
shepherd herder
woodcutter logger lumberjack
seafarer sailor mariner
seaport port
take-off takeoff departure
airstrip airfield
aerodrome airfield
sub submarine
freighter cargo-ship
course path
track course
racecourse racetrack track
racetrack circuit
malfunction fault failure
power-cut blackout outage
gap shortfall
rise upsurge
upsurge surge
influx surge
wave spate
spate series
sequence series
series run
streak run
streak string
authority agency
assassin hitman
structure building
skyscraper high-rise
capitulation surrender
crude petroleum
blaze inferno
detainee inmate
post position job
border boundary
location place site
polling voting
footage tape video
banknote bill
lineage bloodline
pact convention
turnout participation
signatory signer
commemoration remembrance
hush-money payoff
payoff bribe
sweetener inducement
sentry lookout
mogul baron tycoon
watchman guard
entrant newcomer
spectacle show
farewell send-off
bystander passer-by onlooker
homecoming return
reunification unification
swearing-in inauguration
investiture inauguration
oath-taking swearing-in
touchline sideline
knockout ko`;
