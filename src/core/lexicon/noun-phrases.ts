/*
 * Phrases that are no verbs and the words that say the same, in the form of `particle-verbs.ts`; `+` parts the words of a
 * phrase that is read as another phrase (`borrowing cost`: interest rate). Sources as there.
 */

/** Nouns of several words. */
export const NOUN_PHRASES = `
act of aggression > attack aggression
act of god > disaster
act of terror > terrorism
act of war > war aggression
aid agency > charity
air force > airforce
air raid > bombardment
air strike > airstrike
air travel > flying
annual general meeting > agm
apartment block > building
armed force > military army force
arms deal > arms+sale
arms transfer > arms+shipment
atom bomb > nuclear+weapon
battle of words > row
board member > director
board of director > board
body count > toll
body of water > lake sea river
boiling point > peak
bone of contention > dispute
border crossing > border checkpoint
borrowing cost > interest+rate
bottom line > profit
breach of contract > breach
breach of trust > betrayal
bread and butter > living
break in fighting > ceasefire
break of day > dawn
breathing space > respite
building company > builder
building firm > builder
building site > construction+site
business people > business
business person > businessman businesswoman
cabinet member > minister
campaign trail > campaign
capital city > capital
capital punishment > execution
car accident > crash
car maker > carmaker
car manufacturer > carmaker
car park > carpark
cargo ship > freighter vessel
cargo vessel > freighter ship
cash machine > atm
cause of death > cause
ceasefire agreement > ceasefire
central figure > leader
chamber of commerce > chamber
change of direction > change
change of heart > reversal
change of mind > reversal
chief of police > police+chief
chief of staff > aide chief
child care > childcare
city authority > city council
city center > downtown center
city centre > downtown centre
civil liberty > freedom right
civil servant > official bureaucrat
civil war > conflict
class action > lawsuit
climate change > warming
clinical trial > trial
close of play > end
coast guard > coastguard
coat of arms > emblem
cold spell > cold frost
coming to power > election
concert hall > venue
construction company > builder
construction firm > builder
construction work > construction
consumer price > inflation
consumer price index > inflation
cooling-off period > delay
cost of living > price
country house > mansion
country of birth > birthplace homeland
country of origin > homeland
course of action > plan
court appearance > hearing
court battle > lawsuit trial
court case > trial case
court of appeal > appeal+court
court order > injunction order
crash site > wreckage
criminal proceedings > prosecution
crowd trouble > disorder
cruise liner > ship liner
cruise ship > ship liner
cut in pay > pay+cut
cut in rate > rate+cut
cut in tax > tax+cut
daily newspaper > daily
day of action > strike protest
day of reckoning > judgment
day off > holiday
dead body > corpse
dead heat > tie
death toll > toll death
death penalty > execution
death sentence > execution
decision maker > leader
defence counsel > lawyer
defence force > military
defence ministry > defence+department
defence pact > alliance
diplomatic mission > embassy
diplomatic relation > tie
domestic abuse > violence
domestic violence > abuse
double agent > spy
driver ’s licence > licence
driver ’s license > licence
driver ’s seat > driving+seat
driving force > leader
drug company > drugmaker pharmaceutical
drug dealer > dealer
drug firm > drugmaker pharmaceutical
drug maker > drugmaker pharmaceutical
drug trafficker > dealer
dry spell > drought
earth tremor > earthquake
election day > election
emergency crew > rescuer firefighter
emergency department > hospital
emergency room > hospital
emergency service > rescuer firefighter
emergency worker > rescuer firefighter
end of life > death
entry fee > admission
ethnic cleansing > genocide
exam result > grade
exchange of fire > shooting gunfight
exchange of shot > shooting gunfight
exchange of view > discussion
extra time > overtime
fact finder > investigator
fact of life > reality
fall from grace > disgrace
fall from power > ouster
fall in price > deflation decline drop
family member > relative
family tree > ancestry
farm animal > livestock
fatal accident > accident death
father and mother > parent
fault line > division
feature film > film
ferry boat > ferry
field hand > farmer
field of battle > battlefield
fighter jet > plane warplane
fighter plane > warplane jet
film maker > filmmaker
film star > actor actress
film theatre > cinema
final whistle > end
finance ministry > treasury
financial aid > funding aid
financial assistance > funding aid
financial backer > investor
financial help > funding aid
financial penalty > fine
financial result > earnings
financial support > funding aid
fire brigade > firefighter
fire crew > firefighter
fire department > firefighter
fire service > firefighter
fire truck > engine
first aid > treatment
first half of the year > half
first place > lead
flash point > trouble
flight attendant > steward stewardess crew
flight crew > crew pilot
flight recorder > black+box
food product > food
food shortage > famine
football match > game
football pitch > field
football team > team
foreign exchange > currency
foreign ministry > foreign+office
foreign national > foreigner
foreign trade > export import
forest fire > wildfire
foul play > crime
founding member > founder
front door > entrance
full stop > end
fund raiser > fundraiser
general public > public people
girl child > girl
global warming > warming
going rate > price
gold medallist > winner
government agency > authority
government department > ministry
government ministry > ministry
government troop > army
grace period > delay
grand prix > race
grand slam > title
grave robber > thief
great power > superpower
greenhouse gas > emission
grocery store > supermarket shop
ground force > army
ground troop > army
group of people > group crowd
guest house > hotel
gun battle > shooting gunfight
gun fight > shooting gunfight
gun fire > gunfire shooting
gunshot wound > shot
half an hour > thirty+minute
hand gun > pistol gun
head master > headteacher
head of delegation > negotiator
head of department > head manager
head of government > premier
head of state > president leader monarch
head of the company > ceo
head office > headquarters
head quarter > headquarters
health authority > health+official
health care > healthcare
health center > clinic
health centre > clinic
health department > health+ministry
health professional > medic doctor nurse
health service > healthcare
health worker > medic nurse doctor
heart disease > heart
heart failure > heart
heat wave > heatwave
heavy rain > downpour rain
heavy rainfall > downpour rain
heavy snow > blizzard snow
heir apparent > successor heir
heir to the throne > crown+prince
helping hand > help
high point > peak
high rise > tower
high street > shop
high tech > technology
higher education > university college
hit man > assassin killer
hit single > hit song
hit song > hit song
holiday maker > tourist
holy war > jihad
home loan > mortgage
home side > host
home team > host
home town > hometown
house of correction > prison
house of representatives > house congress
house price > property+price
housing cost > rent
housing market > property+market
human being > people person
human race > humanity
human remains > body
ice cap > ice
ice sheet > ice
identity card > id
identity document > id
identity paper > id
independence day > independence
industrial action > strike
industrial dispute > strike
industrial unrest > strike
inflation rate > inflation
information technology > computing
inner circle > aide
insurance company > insurer
insurance firm > insurer
intensive care unit > intensive+care
interest rate cut > rate+cut
interior ministry > home+office
internal investigation > inquiry
jail sentence > jail+term
job cut > layoff
job loss > layoff
job reduction > layoff
job seeker > jobseeker
joint venture > partnership
jumbo jet > plane
jury panel > jury
killing spree > shooting massacre
knife attack > stabbing
knock-on effect > effect
labor dispute > strike
labour dispute > strike
labour force > workforce
land mine > landmine
landing craft > boat
law enforcement > police
law enforcement agency > police
law firm > lawyer
law maker > lawmaker
law suit > lawsuit
lead role > role star
lead story > headline
leading role > role star
leap of faith > risk
leave of absence > leave
legal action > lawsuit
legal battle > lawsuit
legal case > lawsuit
legal counsel > lawyer
legal proceedings > lawsuit
legal team > lawyer
leisure time > leisure
length of time > duration
letter of resignation > resignation+letter
level pegging > tie
life behind bar > life+sentence
life expectancy > lifespan
life imprisonment > life+sentence
life jacket > lifejacket
life jail > life+sentence
life time > lifetime
line of business > trade industry
line of work > job profession
living being > creature
living cost > price
living quarter > housing home
living standard > income
local authority > council
local government > council
local people > resident
long haul > distance
loss of blood > bleeding
loss of job > layoff
loss of life > death
low point > low
main road > highway road
major power > superpower
man in charge > boss head leader
man of the match > player
manual worker > worker
manufacturing facility > factory
manufacturing plant > factory
mark of respect > tribute
market place > marketplace
marriage ceremony > wedding
mass killing > massacre
mass murder > massacre
means of transport > transport vehicle
media agency > agency
media company > broadcaster publisher
media outlet > media
medical care > treatment
medical center > hospital
medical centre > hospital
medical examination > examination
medical examiner > coroner
medical facility > hospital
medical help > treatment
medical practitioner > doctor
medical staff > medic doctor nurse
medical worker > medic doctor nurse
meeting of mind > agreement
meeting place > venue
member nation > member
member of congress > congressman lawmaker
member of parliament > mp
member of staff > employee
member of the cabinet > minister
member of the family > relative
member of the jury > juror
member of the public > public people
member of the royal family > royal
member state > member
men and women > people
metropolitan area > city
military action > attack force
military assistance > military+aid
military base > base barracks
military campaign > campaign offensive war
military coup > coup
military force > army
military government > junta
military help > military+aid
military man > soldier
military personnel > troop
military regime > junta
military ruler > dictator
military service > conscription
military strike > attack
military takeover > coup
ministry of defence > defence+department
ministry of finance > treasury
ministry of foreign affairs > foreign+office
ministry of health > health+ministry
ministry of interior > home+office
mode of transport > transport vehicle
morning rush > rush+hour
mother country > homeland
mother tongue > language
motion of no confidence > no-confidence+vote
motion picture > film
motor bike > motorcycle
motor cycle > motorcycle
motor industry > car+industry
motor vehicle > car
mountain range > mountain
mountain top > summit
movie star > actor actress
movie theater > cinema
music group > band
music industry > music
nation state > country
national assembly > parliament
national bank > central+bank
national team > national+side
nationwide strike > general+strike
native land > homeland
native tongue > language
natural catastrophe > disaster
naval vessel > warship
navy ship > warship
neck and neck > tie
nerve centre > headquarters
net income > profit
net worth > wealth
news agency > agency
news anchor > presenter
news conference > press+conference
news media > media
news paper > newspaper
news reader > presenter
news outlet > outlet
news story > report story article
next of kin > relative
night club > nightclub
night fall > dusk
non-governmental organisation > charity ngo
non-governmental organization > charity ngo
nuclear arm > nuclear+weapon
nuclear arsenal > nuclear+weapon
nuclear bomb > nuclear+weapon
nuclear energy > nuclear+power
nuclear plant > nuclear+reactor
nuclear power plant > nuclear+reactor
nuclear power station > nuclear+reactor
nuclear warhead > nuclear+weapon
oath of office > inauguration
office block > building
office holder > officeholder
officer of the law > police policeman
oil company > oil+firm
oil slick > spill
older people > elderly pensioner
open air > outdoors
opening ceremony > opening
opening match > opener
opinion poll > poll
opinion survey > poll
opposite number > counterpart
opposition figure > dissident
order of business > agenda
parent company > owner
parking lot > carpark
parking space > parking
partner in crime > accomplice
party conference > convention congress
party congress > convention conference
pass mark > grade
passenger jet > plane airliner
passenger plane > plane airliner
passenger ship > ferry liner
passing away > death
patent right > patent
pay check > salary
pay cheque > salary
pay increase > pay+rise
pay packet > salary
pay raise > pay+rise
peace accord > peace+deal
peace keeping > peacekeeping
peace talk > negotiation
peace treaty > peace+deal
penalty kick > penalty
penalty shoot-out > penalty
penalty shootout > penalty
period of time > time period
petrol price > fuel+price
petrol station > gas+station
photo opportunity > photo
photo shoot > photo
physical education > sport
piece of art > artwork
piece of land > plot land
piece of legislation > law bill
piece of music > music song
piece of writing > article text
place of birth > birthplace
place of residence > residence
place of safety > refuge
place of work > workplace
place of worship > church mosque temple synagogue
plant life > vegetation
playing field > pitch
point of departure > start
point of view > opinion
police department > police
police force > police
police headquarters > police+station
police officer > police policeman policewoman
police official > police
police unit > police
policy maker > policymaker
policy making > policymaking
polling booth > polling+station
polling day > election
polling place > polling+station
poor health > illness
poor people > poor
poor performance > weakness
pop group > band
pop star > singer
post mortem > autopsy
post mortem examination > autopsy
post-mortem examination > autopsy
power cut > blackout
power failure > blackout
power generation > electricity
power of veto > veto
power outage > blackout
power supply > electricity
precious stone > gem
presidential hopeful > candidate
press agency > agency
press corps > reporter
press release > statement
pressure group > campaigner lobby
price cut > discount
price hike > price+rise
price increase > price+rise
price reduction > discount
price tag > price
primary school > elementary+school
prime time > evening
prison guard > guard
prison inmate > prisoner
prison sentence > jail+term
prison term > jail+term
prisoner exchange > prisoner+swap
prisoner of conscience > prisoner
prisoner of war > pow
private eye > detective
private life > privacy
private sector > business
prize money > prize
prize winner > winner laureate
production facility > factory
production plant > factory
public enquiry > inquiry
public expense > budget
public money > tax
public relation > pr
public sector > government
public speaking > speech
public spending > budget
publishing company > publisher
publishing house > publisher
quarter of an hour > fifteen+minute
question mark > doubt
race track > circuit track
radio station > broadcaster
rail company > railway
rail network > railway
rail operator > railway
railroad track > railway
railway line > railway track
rain fall > rain
raise in salary > pay+rise
rate hike > rate+rise
rate increase > rate+rise
rate of interest > interest+rate
real estate > property
real estate agent > estate+agent
record high > high record
record low > low record
red tape > bureaucracy
rescue attempt > rescue
rescue crew > rescuer
rescue effort > rescue
rescue mission > rescue
rescue operation > rescue
rescue package > bailout
rescue party > rescuer
rescue service > rescuer
rescue team > rescuer
rescue worker > rescuer
resting place > grave
retail chain > retailer
retail outlet > shop
retail store > shop
retirement age > pension+age
retirement home > nursing+home
return journey > return
return match > rematch
right of veto > veto
right to veto > veto
river bank > riverbank bank
road accident > crash
road block > roadblock
road traffic accident > crash
rocket attack > rocket
rocket fire > rocket
role model > example
round of negotiation > round+talk
round of talk > round+talk
round of voting > round
round the clock > always
royal family > royal
ruling party > governing+party
run of the mill > ordinary
running battle > clash
running mate > candidate
sales figure > sales
sales tax > vat
school child > pupil
school kid > pupil
school leaver > pupil
sea bed > seabed
sea front > seafront
sea level rise > sea+rise
sea side > seaside
search operation > search
search party > search
search team > search
seat belt > seatbelt
seat of government > capital
seat of power > capital
second place > second
second world war > wwii
secondary school > high+school
secret agent > spy
secret ballot > ballot
secret service > intelligence
secretary of defence > defence+minister
secretary of defense > defence+minister
secretary of state > minister
secretary of the treasury > treasury+secretary
security agency > intelligence
security agent > guard
security force > police army soldier
security personnel > guard
security service > intelligence
senior citizen > pensioner elderly
senior figure > leader
senior management > management executive
sexual assault > rape assault
sexual attack > rape assault
share holder > shareholder
share market > stock+market
share price > stock+price
ship yard > shipyard
shipping company > shipper
shooting incident > shooting
shooting spree > shooting
shopping center > mall
shopping centre > mall
short fall > shortfall
short supply > shortage
show business > entertainment
side effect > side-effect
side line > sideline
single currency > euro
slap in the face > insult
slip of the tongue > mistake
small arm > gun weapon
small business > firm
small hour > night
smart phone > phone smartphone
snap election > early+election
snow fall > snow
snow slide > avalanche
snow storm > blizzard
soccer match > game
social benefit > welfare
social media > facebook twitter
social network > facebook twitter
social security > welfare
software company > software
solar energy > solar+power
solar panel > solar
son and daughter > child
source of information > source
space craft > spacecraft
space ship > spacecraft
space traveller > astronaut
space vehicle > spacecraft
spending cut > cut austerity
spokes person > spokesperson
sport centre > gym
sport star > athlete
sports event > match competition
sports hall > gym
sports man > athlete
sports person > athlete
standing ovation > applause
starting point > start
state enterprise > state+company
state firm > state+company
state of affair > situation
state of health > health condition
state of mind > mood
state of siege > emergency
state oil company > oil+firm
state-owned company > state+company
steel maker > steelmaker
steel mill > steelworks
steel plant > steelworks
stock exchange > stock+market
stock holder > shareholder
strong man > strongman
student body > student
sub continent > subcontinent
success story > success
suicide attack > bombing suicide+bombing
suicide attacker > suicide+bomber
suicide bomb > suicide+bombing
suicide bomb attack > suicide+bombing
sum of money > sum
summer break > holiday
summer vacation > holiday
summit meeting > summit
super market > supermarket
super power > superpower
supply chain > supply
surgical operation > surgery
surgical procedure > surgery
surprise attack > attack ambush
surveillance camera > cctv
surviving spouse > widow
swearing-in ceremony > inauguration
tail back > jam
take off > takeoff
talking point > topic
task force > team
tax cheat > tax+evasion
tax collector > tax+authority
tax dodging > tax+evasion
tax fraud > tax+evasion
tax hike > tax+rise
tax increase > tax+rise
tax payer > taxpayer
tax payment > tax
tax reduction > tax+cut
tax revenue > tax
taxi cab > taxi
tea set > tea+service
team mate > teammate
team member > teammate
tech company > tech+firm
technology company > tech+firm
technology firm > tech+firm
teenage boy > teenager boy
teenage girl > teenager girl
telephone conversation > call
television channel > broadcaster
television network > broadcaster
television set > tv
television show > programme
television station > broadcaster
tennis star > player
term in jail > jail+term
term in office > term
term in prison > jail+term
term of office > term
terror attack > terrorist+attack
terror cell > terrorist+cell
terror group > terrorist+group
terror suspect > terrorist+suspect
terrorist organisation > terrorist+group
terrorist organization > terrorist+group
test drive > test
test flight > test
test launch > test
testing ground > site
text message > message
the elderly > pensioner
the jobless > unemployed
the unemployed > jobless
theatre company > theatre
threat level > alert
tidal wave > tsunami
time frame > period
time limit > deadline
time line > timeline
time of day > hour
time of year > season
time off > leave holiday
time span > period
tip off > tip
title holder > champion
title race > title
tobacco company > cigarette+maker
top job > leadership presidency
top position > lead
top spot > lead
total amount > total
total number > total
tour of duty > tour
tourism industry > tourism
tourist industry > tourism
tourist trade > tourism
tower block > tower building
town hall > council
track and field > athletics
trade accord > trade+deal
trade barrier > tariff
trade embargo > embargo sanction
trade pact > trade+deal
trade treaty > trade+deal
trade unionist > union
traffic accident > crash
traffic congestion > jam
train accident > train+crash
train derailment > train+crash
train line > railway
train operator > railway
train track > railway
train wreck > train+crash
training session > training
travel company > operator
treatment center > clinic
treatment centre > clinic
trial by jury > trial
trouble maker > troublemaker
trouble spot > conflict
turning point > milestone
tv channel > broadcaster
tv network > broadcaster
tv set > television
tv show > programme
tv station > broadcaster
typing error > typo
unemployed people > unemployed
unemployed person > unemployed
unemployment rate > unemployment
union member > union
unity government > coalition
up shot > result
vaccination campaign > vaccination
vaccination drive > vaccination
value added tax > vat
value for money > value
vantage point > view
venture capital > investment
veto power > veto
veto right > veto
video clip > video
video footage > video
video recording > video
violent crime > violence
voting booth > polling+station
voting day > election
voting station > polling+station
wage bill > wage
wage cut > pay+cut
wage demand > pay+demand
wage dispute > pay+dispute
wage increase > pay+rise
wage packet > salary
wage rise > pay+rise
wages dispute > pay+dispute
war crime > atrocity
war fare > warfare
war of attrition > war
war of words > row
war plane > warplane
war ship > warship
war zone > battlefield
warning signal > sign
waste disposal > waste
water shortage > drought
water way > waterway
way of life > lifestyle
way of living > lifestyle
way of thinking > attitude
way out > exit
weapon system > weapon
weather bureau > forecaster
weather conditions > weather
weather forecaster > meteorologist
weather service > forecaster
web page > website
web site > website
wedding ceremony > wedding
week end > weekend
weight loss > weight
welfare benefit > welfare
welfare payment > welfare
well wisher > supporter
whistle blower > whistleblower
wild fire > wildfire
wild life > wildlife
wind energy > wind+power
wind farm > wind+park
winning streak > run
word of mouth > word
work force > workforce
work of art > artwork
work of fiction > novel
work place > workplace
work stoppage > strike
working class > worker
working people > worker
working woman > worker
world power > superpower
world title > championship
world title holder > champion
world wide web > internet
yellow card > booking
young man > youth
young people > youth
young person > youth`;

/** Phrases that say how something is. */
export const ADJECTIVE_PHRASES = `
above board > legal
against the law > illegal
against the rule > banned
alive and well > safe
at a standstill > stopped
at fault > guilty
at large > free
at loggerheads > divided
at odds > divided
at risk > endangered
at the helm > lead
behind schedule > late
below par > poor
beyond repair > destroyed
cut off > isolated
down to earth > modest
during the night > overnight
filled to capacity > full
for sale > sell
good for nothing > useless
hard of hearing > deaf
head and shoulders > better
ill at ease > uneasy
in a hurry > hasty
in a state of shock > shocked
in accord > agreed
in agreement > agreed
in bad shape > poor
in bloom > flowering
in competition > compete
in debt > indebted
in decline > declining
in dire straits > crisis
in disarray > chaos
in flame > burning
in good health > healthy
in good shape > healthy
in good spirit > cheerful
in hiding > hidden
in intensive care > intensive+care
in limbo > uncertain
in mint condition > new
in poor health > ill
in ruin > destroyed
in short supply > scarce
in tatters > ruined
in the doldrums > weak
in turmoil > chaos
in two minds > undecided
lying in state > lie
next door > neighbouring
of high quality > high-quality
of importance > important
of interest > interesting
of late > recent
of no use > useless
of sound mind > sane
of value > valuable
off duty > off-duty
off limits > banned
off target > wide
off the hook > free
off the record > confidential
old fashioned > outdated
on a par > equal
on bail > bailed
on board > aboard
on display > displayed
on fire > burning
on hold > suspended
on parole > paroled
on remand > detained
on sale > sell
on schedule > punctual
on strike > striking
on the decline > falling
on the increase > rising
on the loose > free escaped
on the mend > recovering
on the offensive > attacking
on the rise > rising
on the rocks > trouble
on the run > fleeing fugitive escaped
on the wane > declining
on the way out > leaving
on the wrong side of the law > criminal
on time > punctual
on trial > tried
on vacation > holiday
open to question > doubtful
out and about > outside
out in front > ahead
out of bounds > banned
out of breath > breathless
out of business > bankrupt
out of control > uncontrolled
out of danger > safe
out of date > outdated
out of debt > solvent
out of hospital > discharged
out of jail > freed released
out of pocket > lose
out of prison > freed released
out of the ordinary > unusual
out of the picture > gone
out of the question > impossible
out of the running > eliminated
out of the way > remote
out of touch > isolated
out of use > disused
out of work > unemployed
over the hill > old
over the moon > delighted
poles apart > different
safe and sound > unhurt safe
second to none > best
set in stone > fixed
short of cash > poor
short of money > poor
sold out > full
state of the art > modern
still alive > alive
still at large > free
still in place > unchanged
still standing > intact
subject to sanctions > sanctioned
taken aback > surprised
thick on the ground > common
thin on the ground > rare
to blame > guilty responsible
too close to call > tight
touch and go > uncertain
tried and tested > proven
true to life > realistic
under age > minor
under arrest > arrested detained
under attack > attacked
under consideration > considered
under control > controlled
under cover > undercover
under discussion > discussed
under fire > attacked criticised
under house arrest > house+arrest
under investigation > investigated
under lock and key > jailed
under observation > watched
under pressure > pressed
under repair > repaired
under scrutiny > investigated
under sedation > sedated
under siege > besieged
under surveillance > watched
under suspicion > suspected
under threat > threatened
under treatment > treated
under water > flooded
under way > underway
under wraps > secret
up and coming > promising
up and running > working
up for grabs > available
up for re-election > run
up in arms > angry
up in the air > uncertain
well known > famous
well off > rich
well to do > rich
without a home > homeless
without a house > homeless
without a job > unemployed
without electricity > powerless
without equal > unique
without foundation > unfounded
without harm > unhurt
without injury > unhurt
without parallel > unprecedented
without power > powerless
without precedent > unprecedented
without work > unemployed
worn out > exhausted`;

/** Phrases that say how, when, where or how far. */
export const ADVERB_PHRASES = `
a few times > repeatedly
across the country > nationwide
across the world > worldwide
again and again > repeatedly
all of a sudden > suddenly
around the globe > worldwide
around the world > worldwide
as soon as possible > immediately
at a distance > far
at a guess > roughly
at a rapid pace > rapidly
at a record pace > fast
at a steady pace > steadily
at an early age > young
at any rate > anyway
at breakneck speed > fast
at close quarters > near
at close range > near
at full speed > fast
at full stretch > hard
at full tilt > fast
at gunpoint > gun
at high speed > fast
at intervals > sometimes
at knifepoint > knife
at last > finally
at long last > finally
at once > immediately
at regular intervals > regularly
at short notice > quickly
at the back > behind
at the beginning > initially
at the double > quickly
at the earliest opportunity > immediately
at the front > ahead
at the minute > currently
at the moment > currently
at the outset > initially
at the present time > currently
at the rear > behind
at the same time > simultaneously
at the start > initially
at this moment > currently
at this point > currently
at this stage > currently
at this time > currently
at top speed > fast
behind closed doors > secretly
behind the scenes > secretly
bit by bit > gradually
by a narrow margin > narrowly
by a wide margin > clearly
by accident > accidentally
by and large > mostly
by any means > anyhow
by chance > accidentally
by comparison > comparatively
by contrast > conversely
by design > deliberately
by leaps and bounds > rapidly
by mistake > mistakenly
by mutual consent > mutually
by now > already
by stealth > secretly
by surprise > unexpectedly
by the sea > coast
by themselves > alone
by then > already
by tradition > traditionally
by word of mouth > orally
en masse > together
face to face > personally
first and foremost > mainly
for a short while > briefly
for a while > temporarily
for good > permanently
for now > currently
for the duration > throughout
for the foreseeable future > indefinitely
for the moment > currently temporarily
for the present > currently
for the time being > currently temporarily
in a big way > greatly
in a flash > quickly
in a hurry > quickly
in a low voice > quietly
in a nutshell > briefly
in a row > consecutively
in a rush > quickly
in a sense > partly
in a similar way > similarly
in a trice > quickly
in a while > soon
in a word > briefly
in a year > yearly
in absentia > absent
in abundance > plentiful
in an instant > instantly
in anticipation > beforehand
in any case > anyway
in any event > anyway
in attendance > present
in black and white > writing
in broad daylight > daytime
in broad terms > generally
in circles > around
in cold blood > deliberately
in comparison > comparatively
in concert > together
in conclusion > finally
in confidence > confidentially
in consequence > consequently
in contrast > conversely
in danger > dangerously
in due course > eventually
in effect > effectively
in essence > essentially
in every corner > everywhere
in every respect > entirely
in fear > fearfully
in good time > early
in high spirits > happily
in hindsight > retrospect
in isolation > alone
in large numbers > massively
in large part > largely
in one fell swoop > together
in one go > together
in one voice > unanimously
in open court > publicly
in particular > particularly
in passing > briefly
in perpetuity > forever
in person > personally
in plain sight > openly
in principle > basically
in private > privately
in quick succession > quickly
in reality > actually
in rotation > alternately
in round numbers > roughly
in secret > secretly
in self-defence > defence
in self-defense > defense
in silence > silently
in some ways > partly
in stark contrast > unlike
in succession > consecutively
in sum > total
in tandem > together
in the aftermath > afterwards
in the aggregate > total
in the beginning > initially
in the blink of an eye > quickly
in the distance > far
in the end > eventually
in the final analysis > finally
in the first instance > initially
in the first place > initially
in the flesh > personally
in the foreseeable future > soon
in the interim > meanwhile
in the last resort > finally
in the long run > eventually
in the long term > eventually
in the main > mainly
in the majority of cases > mostly
in the meantime > meanwhile
in the near future > soon
in the open air > outdoors
in the past > previously
in the process > meanwhile
in the public eye > publicly
in the rear > behind
in the same breath > simultaneously
in the same manner > similarly
in the same way > similarly
in the vicinity > near
in theory > theoretically
in unison > together
in vain > unsuccessfully
inch by inch > gradually
inside and out > thoroughly
little by little > gradually
nearly always > usually
now and again > sometimes
now and then > sometimes
of her own accord > voluntarily
of his own accord > voluntarily
of his own free will > voluntarily
of late > recently
of their own accord > voluntarily
of their own free will > voluntarily
on a grand scale > massively
on a large scale > massively
on a massive scale > massively
on a permanent basis > permanently
on a regular basis > regularly
on a small scale > slightly
on a temporary basis > temporarily
on a voluntary basis > voluntarily
on a yearly basis > annually
on an annual basis > annually
on and off > sometimes
on every side > everywhere
on many occasions > frequently
on more than one occasion > repeatedly
on numerous occasions > repeatedly
on purpose > deliberately
on reflection > eventually
on several occasions > repeatedly
on short notice > quickly
on the contrary > conversely
on the dot > exactly
on the double > quickly
on the face of it > apparently
on the ground > locally
on the internet > online
on the job > work
on the other hand > conversely
on the quarter > quarterly
on the quiet > secretly
on the side > additionally
on the sly > secretly
on the spot > immediately
on the streets > street
on the telephone > phone
on the way > coming
on the web > online
on the whole > generally overall
on their own > alone
on various occasions > repeatedly
one by one > individually
out loud > aloud
out of nowhere > suddenly
out of the blue > suddenly
outside the law > illegally
over and over again > repeatedly
quite often > frequently
right away > immediately
right now > currently
round and round > around
round the clock > constantly
round the corner > near
round the world > worldwide
shoulder to shoulder > together
side by side > together
sight unseen > blindly
something of > partly
sooner or later > eventually
step by step > gradually
straight away > immediately
straight off > immediately
then and there > immediately
thick and fast > rapidly
throughout the country > nationwide
throughout the world > worldwide
time after time > repeatedly
time and again > repeatedly
to some degree > partly
to some extent > partly
to whatever extent > however
with a bang > loudly
with a heavy heart > sadly
with a large majority > clearly
with bated breath > anxiously
with flying colours > successfully
with immediate effect > immediately
with one accord > unanimously
with one voice > unanimously
with open arms > warmly
without a vote against > unanimously
without delay > immediately
without dissent > unanimously
without hesitation > immediately
without warning > suddenly
word for word > literally`;
