/**
 * Pairs of words by which news tells one and the same thing, and which neither the sets nor WordNet's main senses join: before
 * the bar a word, behind it those that may stand for it. Found by writing out the frames of news after FrameNet (Baker et al.
 * 1998) and Levin (1993) with the candidates of docs/decisions/0060 at hand, and read over pair by pair.
 */
export const NEWS_PAIRS = `
abandon|shelve
abduct|seize
abolish|axe
abroad|international overseas
abscond|bolt
absolve|acquittal
acclaim|salute compliment extol
accumulate|gather
acquire|secure
acquit|absolve
adapt|modify
address|tell
adjourn|reschedule
admonish|chide
advance|proceed
aggravate|worsening deterioration
air|transmit
alleviate|soften
allow|authorise
allow|clear
amaze|stun
ameliorate|improvement
amend|update
amnesty|forgive
anger|incense
annul|reverse
anticipate|projection
appall|horrify
appal|horrify
applaud|commend salute compliment extol
appraise|gauge
approve|clear
artwork|painting
ashamed|shame
ask|inquire
asphyxiate|smother
assess|reassess
assign|earmark
astonish|stun
attempt|endeavour
avert|thwart foil block stop
axe|shelve ditch repeal abolition
attend|attendee
banish|eject
bankroll|underwrite
barrier|wall
begin|kickstart
birth|born
blast|decry lambast castigate rebuke
bolster|consolidate cement fortify buttress deepen solidify strengthening
bombard|blast
boost|reinforce consolidate cement fortify buttress deepen solidify strengthening ameliorate
breach|flout
break|flout infringe contravene
breed|rear
bring|take
broker|arbitrate
brutal|savage
buttress|deepen solidify strengthening
cancel|shelve ditch
capitulate|yield
cement|fortify buttress deepen solidify strengthening
clear|acquittal
close|wrap
combine|unite amalgamate
comb|hunt
command|decree
commemorate|honour honor
commence|initiate kickstart
commend|acclaim salute compliment extol
compensate|indemnify
complain|moan
compliment|extol
comply|adhere
concur|consent
condemn|lambast castigate
confront|encounter
consolidate|cement fortify buttress deepen solidify strengthening
contest|vie
continue|endure
convince|coax
corroborate|verification
counterfeit|falsify
cover|occupy stretch
critic|opponent
crowd|flock
curb|constrain
curtail|reduce
darken|dim
deceive|misinform
decline|rebuff veto
decrease|trim slash
decry|lambast castigate rebuke
deepen|solidify strengthening
defer|reschedule
delay|adjourn reschedule
demolish|ruin devastate flatten
denounce|lambast castigate rebuke
deny|rebut
depict|characterise characterize
deport|extradition deportation
depose|unseat
deride|lampoon
detain|capture
detect|discovery
deteriorate|exacerbate aggravate
deter|deterrence
devastate|raze flatten
diminish|dent
disappoint|upset
disclose|uncover
discourage|deterrence
dismiss|axe
disregard|neglect
dissuade|deterrence
ditch|cancellation
divulge|uncover
document|file
double|twofold
drag|tug
dump|jettison scrap
dupe|fool
dwindle|fall
earmark|allot
earn|post net
ease|mitigate
embezzle|pocket
emphasise|spotlight
employ|engage
encircle|besiege
enforce|execute
enhance|upgrade ameliorate
enlarge|widen broaden extend
enrage|incense outrage
ensure|secure
erode|sap diminish dent
escape|bolt
evaluate|gauge
evict|eviction
exacerbate|worsening deterioration
examine|reassess
exhort|appeal plead
exhume|dig
expect|foresee
expel|eviction
expose|discovery
extinguish|quench
extradite|extradition
fabricate|concoct
fade|dim
fake|falsify
falsify|concoct
ferry|convey
finance|subsidise subsidize sponsor
flatten|bulldoze
flee|evade
fling|lob
flout|infringe contravene
foil|block
foment|provoke
force|require troops troop
forecast|foresee
foresee|project projection
fortify|buttress deepen solidify strengthening
free|discharge
fund|underwrite
funding|money
gauge|evaluation
get|secure
giggle|chuckle
grieve|lament
grill|interview
grin|beam
grumble|moan
hail|commend compliment extol
halt|discontinue
hamper|obstruct
hamper|slow delay
highlight|underline
hire|engage
hoard|store
honour|meet
hunt|seek
hurl|toss fling
hurt|harm maim
immunise|jab
immunize|jab
imperil|jeopardise
implore|exhort appeal
impress|wow
improve|boost ameliorate
incense|outrage
incite|foment
incur|endure
infringe|contravene
infuriate|incense
initiate|kickstart
inoculate|immunise immunize jab
inquire|scrutinise scrutinize
inquiry|scrutinise scrutinize
instruct|decree
interrogate|grill
inundate|deluge
invent|falsify concoct
investigate|scrutinise scrutinize
irritate|irk
jeopardise|threaten
jettison|scrap
lambast|castigate rebuke
last|run
laud|commend acclaim salute compliment extol
launch|kickstart
liberate|discharge
locate|discovery
loot|pinch
lower|decrease trim slash
misappropriate|steal pocket
mislead|trick fool misinform
mission|flight
mitigate|soften
moan|complaint
mock|lampoon
nab|capture
nominate|name
nullify|reverse
obey|adhere
oust|eject
outdo|top
overcome|thrash trounce
overstate|inflate
overthrow|oust
overturn|void nullify
participate|partake
perish|succumb
permit|enable
pick|opt
plan|aim
plummet|tumble
plunge|nosedive
poison|intoxicate
pollute|taint
postpone|reschedule
prevail|clinch
problem|issue
project|anticipate
promise|swear
quarantine|seclude
quash|void nullify reverse
quicken|hasten
quiz|interview
raze|bulldoze
react|answer
reassure|comfort
rebuff|veto
rebuke|admonish
rebut|reject dispute
recognise|pinpoint
recognize|pinpoint
recruit|employ engage
refund|compensate
refurbish|repair modernise modernize
refuse|rebuff
refute|dispute
reimburse|indemnify
reinforce|consolidate cement buttress deepen solidify strengthening
relieve|mitigate soften
relocate|shift
renovate|repair modernise modernize
repeal|annul overturn
reprimand|chide
reschedule|postponement
rescind|annul overturn withdrawal
rescue|pluck
researcher|expert
restart|reopen
restore|modernise modernize
rest|relax
resurrect|resuscitate rekindle
resuscitate|rekindle revival
return|revert
revise|change modify
revive|resuscitate
revoke|annul overturn
rob|loot pinch
rout|vanquish drub
rue|lament
ruin|raze flatten
sadden|upset
safeguard|shield defend guard
sail|cruise
salute|compliment extol
sap|diminish dent
save|pluck
scour|hunt
scrap|shelve
select|opt
sentence|incarcerate
shelve|ditch cancellation
shield|guard
shorten|curtail
show|signal illustrate
shuttle|orbiter
slam|decry castigate rebuke
slash|axe
slide|dip
slump|nosedive
soar|leap
solidify|strengthening
soothe|mitigate soften
spark|incite
spot|discovery
spurn|veto
squander|fritter
start|kickstart
starve|famish
steal|pinch pocket
stem|arise
stiffen|harden
stockpile|hoard
stoke|feed
strangle|choke
strengthen|boost buttress solidify
study|scrutinise scrutinize
stun|appal appall horrify
submerge|deluge
subsidise|sponsor
subsidize|sponsor
suffocate|asphyxiate
supervise|manage
surge|skyrocket
sustain|endure
swear|undertake commit
symbolise|represent
televise|screen
terminate|wrap
thank|thanks
thrash|vanquish
throng|flock
throttle|choke
tighten|stiffen harden
topple|depose unseat
top|outstrip
toss|lob
toughen|stiffen
track|watch
train|coach
transmit|screen
transport|ship
trick|dupe
trim|slash
triumph|clinch
trounce|vanquish drub
tug|haul
tumble|nosedive
uncover|disclosure
underline|spotlight
undermine|sap diminish dent
underscore|emphasise spotlight
undo|overturn
unearth|expose discovery exhume dig
unite|amalgamate
unrest|violence
unveil|show
upgrade|ameliorate
urge|plead
utilise|deploy
utilize|deploy
violate|contravene
weigh|ponder
widen|extend
withdraw|rescind
wreck|raze flatten
adolescent|youth
aeroplane|jet
agency|body
alert|alarm
alignment|alliance
ammunition|bullets
animosity|antagonism
anniversary|jubilee
anxiety|disquiet apprehension
appeal|plea
appointment|hiring
arena|venue
award|trophy name
backdrop|background
basis|base
body|authority
building|block
burglar|raider
cash|funds
castle|fortress
checkpoint|crossing
choreograph|stage
client|shopper consumer
clinic|infirmary
closeness|proximity intimacy
coast|beach
commission|panel
competition|championship
competitor|participant
concern|unease disquiet apprehension
connection|tie
contender|nominee
councillor|councilor
council|authority
crew|staff
cyclist|biker
damages|payout
delegate|envoy
delivery|consignment
demonstrator|marcher
disease|ailment
disquiet|apprehension
dissatisfied|unhappy
dock|pier
drive|outing spin
dusk|sunset
edge|suburb
emissary|ambassador
enmity|antagonism
equaliser|leveller
equalizer|leveller
excess|glut
fan|onlooker
fear|unease disquiet
festival|celebration
finance|cash
flight|journey
forecaster|meteorologist
fraud|deception
fugitive|runaway
funding|cash
girl|lass
graft|bribery
ground|venue
guerrilla|militant
gunman|assailant
hacker|attacker
handover|transfer
headquarters|base
headway|advance
head|boss
heist|burglary
hill|slope
hiring|nomination
holidaymaker|visitor
hostility|antagonism
host|anchor
insurgent|militant
interview|conversation
investment|funding
isolation|seclusion
jail|penitentiary
jaunt|ride drive outing spin
jet|airliner
kin|family
layoff|dismissal
legislation|statute
magazine|weekly
majority|most
medal|gong
meeting|talks
memorial|monument
mobile|smartphone
nightfall|sunset
nominee|hopeful
operation|procedure
opponent|competitor
outing|spin
output|manufacturing
outskirts|edge
panel|jury
party|festivity
pay|wages
pedestrian|walker
photographer|cameraman
pier|quay
plan|proposal
plea|call request
policy|strategy
possibility|likelihood
production|manufacturing
product|item
proximity|intimacy
rage|outrage
reason|cause
rebel|militant
redundancy|dismissal
referee|umpire
renewal|comeback
representative|envoy
rescuer|responder
retailer|shop store
revival|renewal
ride|outing spin
riot|disorder
risk|threat
robbery|burglary larceny
robber|burglar raider
runaway|escapee
salary|wages
sales|income
satellite|craft
scale|scope
scam|deception
scheme|proposal
shareholder|backer
share|equity
shipment|delivery
shooter|assailant
shore|coastline beach
sickness|ailment
squad|side
stadium|venue
stock|equity
student|schoolchild
subject|issue
success|feat
summit|conference
supermarket|grocer
supplier|vendor
surgery|procedure
swindle|deception
takeoff|liftoff launch
talks|gathering
talk|debate
teen|youth
thief|raider
titleholder|winner
topic|issue
tournament|championship
tower|skyscraper
trial|study
trip|jaunt
triumph|achievement
tunnel|underpass
turmoil|disorder
turnover|income
unease|disquiet apprehension
unrest|disorder
vacation|break
valley|vale
victor|champion
wage|wages
warehouse|depot
warning|alarm
wildfire|blaze
winner|victor
worry|disquiet apprehension
abruptly|unexpectedly
abrupt|unexpected
accidentally|mistakenly
acting|caretaker
actual|authentic
alike|comparable
alive|living surviving
allegedly|reportedly
always|constantly
amicable|warm
anonymous|unidentified
appalled|horrified
aware|conscious
badly|seriously
beautiful|lovely
beforehand|earlier
bogus|forged
broken|damaged
burned|charred
burnt|charred
calm|peaceful
celebrated|noted
chief|major
chilly|freezing
clean|spotless
clever|intelligent smart bright
cold|chilly
coming|forthcoming
complete|overall
concealed|secret
concerned|nervous apprehensive
considerably|markedly
constant|uninterrupted
controversial|disputed
convicted|guilty
correct|precise
corrupt|crooked
costly|pricey
counterfeit|bogus
critical|essential
crowded|full
crucial|critical main
current|present existing
daily|everyday
deciding|casting swing
deep|profound
defective|flawed
delayed|overdue belated
detective|investigator
disappointed|dismayed
displaced|homeless
distant|isolated far
distressed|unhappy
downpour|rain
dramatically|drastically
drought|dry
earlier|former
eastern|east
empty|deserted
enduring|permanent
enraged|incensed
eventually|ultimately
everywhere|widely
exact|accurate
extra|further
false|counterfeit forged incorrect
fast|speedily
faulty|defective flawed
flight|plane jet
following|subsequent
foolish|stupid silly
foreign|abroad
free|liberated released
frequently|regularly
frequent|regular
friendly|warm
frightened|fearful
fully|wholly
furious|outraged
future|coming forthcoming upcoming
genuine|actual
glad|pleased delighted
gradual|steady
grinding|gruelling grueling
grueling|exhausting
gruelling|exhausting
gunman|militiaman
happy|glad delighted
harmless|safe
hazardous|perilous unsafe risky
heavily|firmly
heavy|weighty tough severe
hidden|covert clandestine
hijacker|pirate
honest|truthful
hunger|famine starve
immense|giant
important|major key
impoverished|needy
inadvertently|mistakenly
independent|separate
inexpensive|affordable
infect|contract
instantly|promptly
intelligent|smart bright
invalid|void
involved|engaged
irate|enraged incensed
key|critical essential
largely|primarily
late|delayed
lawmaker|mp
liberated|released
little|tiny
living|surviving
loan|borrow
long|protracted
looted|pilfered
loud|noisy
luxurious|deluxe
luxury|luxurious deluxe
main|major
major|key primary
man|male
massive|immense giant
medical|health
meticulous|careful
mostly|primarily
narrowly|barely
national|countrywide
native|born
nearby|close adjacent
needed|essential
neighboring|close
neighbouring|close
nervous|apprehensive
next|subsequent
normally|generally
northern|north
occasion|event
official|formal
often|regularly
only|lone
open|unlocked
overdue|belated
overwhelmingly|massively
packed|full
partial|incomplete
past|previous
peacefully|calmly
peaceful|quiet
perilous|unsafe risky
permanently|forever
pleased|overjoyed
polite|courteous
polluted|tainted
poor|needy
possible|potential
present|existing
principal|major
prolonged|long
prosecution|prosecutor
proud|honoured honored
proud|pride
provisional|acting caretaker
rare|uncommon
real|genuine
recent|latest
reciprocal|joint shared common
regular|routine
remote|distant far
renowned|noted
repeatedly|frequently
required|essential
restriction|curb
rival|competing
rude|impolite
sad|upset
saddened|sad
scarce|short
scared|fearful
scary|frightening
secret|hidden
secure|safe
separately|apart
several|various
severely|seriously
sharply|dramatically drastically
shocked|appalled horrified
showcase|highlight
significant|key
slim|thin
slowly|gradually
slow|sluggish
sole|solitary
sorry|apologetic
southern|south
spontaneous|unplanned
steady|constant
steeply|dramatically
stolen|looted pilfered
strict|restrictive
strongly|heavily
strong|mighty
stunned|appalled horrified
stupid|silly
substantially|markedly
successful|success
suddenly|unexpectedly
sudden|unexpected
superior|advanced
surprised|amazed
swiftly|speedily
swift|speedy
temporarily|provisionally
temporary|acting caretaker
thrilled|pleased overjoyed
total|overall
true|accurate
ugly|unsightly
unarmed|defenceless
unaware|ignorant
uncertain|doubtful
unclear|vague
uneasy|worried concerned anxious apprehensive alarmed
unhappy|upset
unintentionally|mistakenly
unknown|unnamed
unpopular|disliked
unsafe|risky
unsure|doubtful
untrue|incorrect
upset|angry
useful|helpful
useless|ineffective
usually|generally
usual|normal ordinary
vacant|deserted
vague|uncertain
vast|giant
viewer|audience
violently|brutally
vital|key
western|west
widespread|common
willing|ready
wish|hope
woman|female
worried|nervous apprehensive
worthless|valueless
youthful|young
`;
