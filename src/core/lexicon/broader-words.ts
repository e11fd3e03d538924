/**
 * Words that cover others: what is said by a word on the right is said by the one on the left too (`vehicle < car`), and not
 * the other way round. Written for the project from general knowledge of English.
 */
export const BROADER_WORDS = `
government < cabinet junta
politician < lawmaker legislator parliamentarian senator congressman congresswoman statesman minister premier councillor
lawmaker < senator congressman congresswoman
legislator < senator congressman congresswoman
legislature < congress senate
parliament < bundestag knesset duma senate
leader < chancellor monarch king queen chairman captain
ruler < king queen emperor monarch sultan emir despot
royal < king queen prince princess
nobleman < duke earl baron count marquess
noblewoman < duchess countess baroness marchioness
official < spokesman spokeswoman spokesperson envoy ambassador bureaucrat diplomat commissioner minister referee umpire
diplomat < ambassador envoy consul attaché
envoy < ambassador
candidate < nominee
election < by-election runoff referendum
vote < referendum plebiscite
survey < census
mission < embassy consulate
meeting < conference
gathering < rally summit conference convention
event < concert festival ceremony rally tournament conference match parade
measure < law decree regulation
law < ordinance decree
change < amendment reform revision reshuffle overhaul
deal < compromise ceasefire contract
agreement < contract armistice truce ceasefire compromise
document < treaty contract letter memo report manifesto certificate passport will
statement < communique
order < injunction writ
paper < tabloid broadsheet daily
plan < roadmap strategy
protest < march picket
demonstration < march sit-in
unrest < riot rioting uprising rebellion
violence < riot rioting fighting shooting killing massacre assault bombing stabbing clash rape
disturbance < riot
protester < marcher picketer
activist < environmentalist feminist suffragette
supporter < loyalist
dispute < feud spat
inquiry < inquest audit
sanction < embargo
permit < visa
foreigner < immigrant tourist expatriate
traveler < tourist passenger commuter backpacker
traveller < tourist passenger commuter backpacker
resident < villager townsman islander
soldier < paratrooper infantryman private sergeant conscript corporal commando rifleman sniper
troop < paratrooper infantry marine
serviceman < sailor airman marine
officer < colonel major captain lieutenant general admiral brigadier sergeant constable detective
commander < general admiral colonel
fighter < soldier guerrilla rebel militiaman mercenary
combatant < soldier guerrilla militiaman
military < navy
weapon < gun rifle knife pistol grenade missile machete bomb revolver shotgun dagger sword spear landmine
gun < pistol rifle handgun shotgun revolver
firearm < pistol rifle handgun shotgun revolver
pistol < revolver
explosive < bomb dynamite grenade landmine
ammunition < bullet shell
munition < bomb shell missile grenade bullet
vessel < ferry tanker trawler yacht frigate submarine freighter liner tug barge dinghy schooner warship destroyer icebreaker
ship < tanker frigate freighter liner destroyer ferry warship cruiser
boat < dinghy yacht trawler ferry canoe kayak lifeboat speedboat rowboat
warship < frigate destroyer cruiser battleship corvette
aircraft < helicopter jet airliner drone bomber glider airship warplane
plane < jet airliner bomber warplane biplane
warplane < bomber fighter
attack < ambush airstrike bombing stabbing shelling shooting incursion beating
assault < beating stabbing rape mugging
attacker < gunman shooter bomber knifeman mugger rapist
raid < airstrike
defeat < rout drubbing thrashing
base < barracks garrison airbase
shelter < bunker
crime < robbery burglary murder rape theft fraud arson kidnapping assault extortion bribery smuggling manslaughter homicide embezzlement larceny mugging
offence < felony misdemeanour robbery burglary murder rape theft fraud arson
offense < felony misdemeanor robbery burglary murder rape theft fraud arson
criminal < robber burglar thief murderer gangster rapist mobster smuggler fraudster arsonist mugger hooligan
offender < robber burglar thief murderer rapist
thief < burglar robber shoplifter pickpocket mugger
theft < robbery burglary heist shoplifting
corruption < bribery embezzlement
extortion < blackmail
killer < assassin
killing < assassination homicide manslaughter execution massacre slaughter
murder < assassination
homicide < manslaughter
drug < cocaine heroin cannabis marijuana opium methamphetamine ecstasy antibiotic painkiller aspirin steroid
narcotic < heroin opium morphine
medicine < antibiotic painkiller aspirin
suspect < defendant accused
lawyer < prosecutor
ruling < verdict acquittal conviction injunction
punishment < fine imprisonment flogging execution
release < parole
payment < ransom salary fee deposit rent bribe refund dividend
relative < brother sister uncle aunt cousin nephew niece grandmother grandfather mother father son daughter wife husband
sibling < brother sister
parent < father mother
grandparent < grandmother grandfather
child < son daughter toddler baby infant boy girl schoolboy schoolgirl
youngster < toddler boy girl schoolboy schoolgirl
spouse < wife husband
partner < spouse wife husband girlfriend boyfriend
woman < mother wife widow actress businesswoman policewoman waitress grandmother queen nun
man < father husband widower businessman policeman waiter grandfather king
driver < chauffeur trucker
company < bank retailer manufacturer airline carmaker automaker insurer supplier conglomerate subsidiary brewer chipmaker startup publisher lender supermarket
firm < bank retailer manufacturer airline carmaker insurer brewer chipmaker startup
business < shop restaurant bakery retailer
retailer < supermarket grocer
shop < boutique supermarket bakery bookshop butcher pharmacy
store < boutique supermarket bakery bookstore pharmacy
manufacturer < carmaker automaker brewer chipmaker planemaker
businessman < entrepreneur tycoon industrialist magnate
executive < ceo chairman
founder < co-founder cofounder
investor < shareholder
loan < mortgage
tax < vat tariff
sale < auction
downturn < recession depression
slump < recession
rise < spike leap
increase < spike leap
drop < slump
decline < slump recession
fall < slump
worker < miner welder clerk docker builder carpenter plumber electrician bricklayer cleaner waiter farmhand
tradesman < carpenter plumber electrician bricklayer
building < skyscraper tower house church hotel mosque warehouse cathedral palace school synagogue temple mansion cottage barn bungalow library
house < cottage villa mansion bungalow farmhouse
home < flat apartment cottage villa mansion bungalow
residence < flat apartment villa mansion palace
apartment < condo condominium penthouse
restaurant < pizzeria bistro diner brasserie
meal < dinner lunch breakfast supper banquet
food < bread rice meat fruit vegetable cheese pasta
meat < beef pork lamb chicken mutton veal bacon ham
fruit < apple orange banana grape mango strawberry lemon
vegetable < potato carrot cabbage onion spinach
crop < wheat rice corn maize barley soybean
grain < wheat rice corn maize barley
livestock < cattle sheep pig cow goat
poultry < chicken turkey duck
farmer < rancher
farm < ranch
bird < eagle swan owl pigeon crow parrot penguin chicken duck
fish < salmon tuna cod trout herring shark
animal < dog cat horse cow sheep elephant tiger lion bear wolf deer bird monkey whale
horse < stallion mare colt filly racehorse
mammal < whale elephant bear dolphin tiger lion
insect < bee mosquito ant moth butterfly beetle
tree < oak pine maple elm birch
flower < rose tulip lily orchid
vehicle < lorry truck van bus motorcycle taxi ambulance jeep tractor minibus
car < taxi hatchback
road < highway motorway lane avenue boulevard freeway
street < avenue boulevard lane
fuel < petrol gasoline diesel kerosene
city < capital metropolis
place < city town village
settlement < town hamlet
region < province
waterway < canal river
storm < blizzard thunderstorm tornado snowstorm
rain < downpour deluge drizzle
landslide < mudslide
wind < gale
earthquake < aftershock
quake < aftershock
fire < wildfire bushfire inferno
disaster < earthquake tsunami hurricane flood famine shipwreck
accident < collision derailment
crash < pile-up
damage < destruction devastation
epidemic < pandemic
disease < cancer malaria tuberculosis cholera ebola measles influenza diabetes pneumonia polio leprosy hepatitis covid
illness < cancer malaria tuberculosis cholera ebola measles influenza flu diabetes pneumonia
infection < tuberculosis malaria cholera measles flu
virus < coronavirus hiv ebola
pathogen < virus bacterium
cancer < leukaemia leukemia melanoma lymphoma
injury < fracture concussion burn bruise
headache < migraine
pain < headache migraine toothache backache
doctor < surgeon gp pediatrician paediatrician cardiologist psychiatrist oncologist neurologist
medic < paramedic
specialist < cardiologist oncologist neurologist
treatment < surgery chemotherapy radiotherapy
scientist < physicist chemist biologist astronomer geologist virologist epidemiologist climatologist seismologist
academic < professor lecturer
science < physics chemistry biology astronomy geology
spacecraft < satellite shuttle capsule
planet < mars jupiter venus saturn mercury neptune uranus
reptile < snake lizard crocodile turtle
computer < laptop desktop
phone < smartphone iphone mobile cellphone
device < smartphone laptop tablet phone
malware < virus ransomware spyware worm
journalist < reporter correspondent columnist newsreader newsman
newspaper < tabloid broadsheet
publication < newspaper magazine book journal
broadcast < telecast
book < novel memoir biography autobiography paperback
writer < novelist poet playwright essayist columnist screenwriter
performer < actor actress singer dancer musician comedian pianist violinist
entertainer < singer comedian dancer magician
actor < actress
film < comedy thriller documentary blockbuster western biopic sequel prequel remake
movie < comedy thriller documentary blockbuster western biopic
musician < guitarist pianist violinist drummer cellist bassist trumpeter saxophonist
singer < soprano tenor baritone
song < ballad anthem hymn
concert < recital
instrument < guitar piano violin drum trumpet cello flute
artist < painter sculptor
picture < painting portrait
painting < portrait landscape mural watercolour
artwork < painting sculpture portrait mural
sculpture < statue bust
award < oscar emmy grammy medal
prize < medal trophy
jewel < diamond ruby emerald sapphire
jewellery < necklace bracelet ring
jewelry < necklace bracelet ring
metal < iron steel copper gold silver aluminium aluminum nickel zinc
footwear < shoe boot sneaker
furniture < chair table desk sofa
room < bedroom kitchen bathroom
bag < suitcase rucksack handbag backpack
cleric < priest imam bishop archbishop cardinal vicar pastor rabbi mullah ayatollah preacher
clergyman < bishop vicar pastor archbishop
church < cathedral chapel basilica
christian < catholic protestant methodist anglican baptist
muslim < sunni shiite shia
school < academy kindergarten
college < university
teacher < headteacher lecturer professor
qualification < degree diploma
athlete < sprinter swimmer runner gymnast boxer cyclist rower wrestler skier golfer skater hurdler
sportsman < footballer boxer golfer cricketer
player < striker goalkeeper midfielder quarterback batsman pitcher defender winger golfer cricketer
footballer < striker goalkeeper midfielder defender winger
forward < winger
defender < fullback sweeper
runner < sprinter
match < derby friendly semifinal final
game < derby friendly semifinal final
race < marathon sprint
sport < football cricket tennis golf rugby basketball baseball hockey boxing swimming
medal < gold silver bronze
drink < beer wine whisky vodka tea coffee juice cocktail
alcohol < beer wine whisky vodka gin rum
spirit < whisky vodka gin rum
weekday < monday tuesday wednesday thursday friday
weekend < saturday sunday
holiday < christmas easter thanksgiving
currency < dollar euro yen pound peso franc rouble ruble yuan
pasta < spaghetti
liquid < water oil
gas < oxygen hydrogen methane helium
continent < africa asia europe antarctica
worshipper < pilgrim
emotion < anger joy fear grief
offspring < son daughter
artisan < carpenter blacksmith potter
craftsman < carpenter blacksmith potter
supervisor < foreman
boss < foreman
critic < reviewer
colleague < teammate
guard < sentry
rescuer < lifeguard firefighter
organisation < charity nonprofit union ngo
organization < charity nonprofit union ngo
container < bottle box barrel jar tin
fabric < cotton silk wool linen denim
cloth < cotton silk wool linen
knife < dagger machete
blade < knife dagger sword
plant < refinery brewery
factory < brewery sawmill
site < quarry mine
institution < university college hospital bank museum
trainee < apprentice intern
rider < jockey cyclist
hunger < starvation
beer < ale lager stout
ban < moratorium disqualification
criticism < denunciation
visitor < tourist
pollution < smog
clothing < dress shirt coat trousers jacket uniform
garment < dress shirt coat jacket skirt
dog < puppy poodle terrier
cat < kitten
river < tributary
mountain < volcano
coin < penny
fee < toll tuition fare
price < fare
disability < blindness deafness paralysis
rising < soaring
big < enormous massive giant gigantic vast colossal immense
large < enormous massive giant gigantic vast colossal immense
small < tiny minuscule minute
cold < freezing icy frozen
hot < scorching boiling sweltering
tired < exhausted
sad < heartbroken distraught
happy < overjoyed ecstatic jubilant elated
angry < enraged incensed outraged
afraid < terrified petrified
move < edge inch creep
scared < terrified petrified
surprised < astonished stunned shocked
poor < destitute penniless
hungry < starving famished
bad < terrible awful dreadful horrible disastrous catastrophic
good < excellent outstanding superb brilliant great
harmful < deadly lethal toxic poisonous
serious < critical fatal life-threatening
important < crucial vital essential
old < ancient
ugly < hideous
dirty < filthy
wet < soaked drenched sodden flooded
dry < arid
unusual < unprecedented unique
damaged < destroyed ruined wrecked
injured < maimed
violent < brutal bloody murderous
european < british french german italian spanish dutch swedish portuguese greek polish danish belgian austrian irish hungarian
asian < chinese japanese indian korean indonesian vietnamese thai malaysian
african < nigerian kenyan ethiopian ghanaian sudanese moroccan algerian
scandinavian < swedish danish norwegian
british < english scottish welsh
regular < daily weekly monthly annual
frequent < constant daily
repeated < constant
famous < legendary world-famous
fast < supersonic
armed < heavily-armed
religious < christian muslim jewish catholic buddhist hindu
christian < catholic protestant anglican methodist baptist
islamic < sunni shiite
red < crimson scarlet maroon
blue < navy-blue turquoise azure
governmental < ministerial
military < naval
abuse < assault rape torture
accuse < indict impeach
acquire < inherit
advance < march
affect < hurt hamper harm damage disrupt
agree < sign ratify
announce < trumpet
answer < retort
appear < star
appoint < reappoint promote
approve < rubber-stamp
arrive < dock
ask < beg plead implore beseech
assault < rape beat stab punch
attack < ambush invade storm bomb bombard shell strafe stab bludgeon maul torpedo firebomb
ban < criminalise
beat < rout thrash trounce crush hammer demolish drub whip edge stun thump pip maul outclass
begin < kick-off
blast < bombing detonation
bombard < shell strafe
broadcast < stream
build < rebuild reconstruct
burn < smoulder smolder char incinerate cremate
buy < import
carry < ferry haul airlift
celebrate < toast
change < reform overhaul revamp amend reshape
check < audit frisk
choose < handpick
clash < brawl scuffle
clean < scrub disinfect mop
clear < exonerate
climb < rocket skyrocket spike edge
close < barricade
collect < stockpile harvest amass
collide < ram
consider < debate
consume < eat drink devour
contact < phone email text telephone
control < regulate
convict < sentence
conviction < sentence
cook < bake roast fry boil grill
count < recount
crash < ram
criticism < rebuke censure reprimand backlash
criticize < castigate chastise lambast lambaste rebuke chide scold berate censure decry deplore reprimand admonish savage upbraid
cry < sob
cut < halve slash trim pare prune whittle shave
damage < vandalize vandalise ravage devastate wreck deface gut
dead < drown starve
death < kill murder suicide drowning assassination execution
deceive < defraud
decide < vote
decline < slip dip plummet slump
decrease < plummet slump dip slip halve
defeat < rout thrash trounce crush hammer demolish drub whip edge outclass stun thump pip
deliver < airlift airdrop
demolish < bulldoze
demonstrate < march picket
depart < sail fly
deploy < redeploy
describe < characterise
destroy < smash shatter obliterate annihilate bulldoze flatten incinerate
detain < intern jail imprison
die < drown starve suffocate
disclose < leak confess
discuss < negotiate
dislike < hate loathe detest despise
divide < polarise
drink < sip gulp
drop < plummet slump slip airdrop
eat < devour dine feast gobble
elect < re-elect reelect
end < dissolve repeal abandon
enjoy < savour
enter < penetrate infiltrate invade storm raid intrude trespass
estimate < appraise
examine < audit autopsy dissect
explosion < bombing detonation
fall < ease slip dip edge plummet crash slump
fight < brawl skirmish scuffle
free < pardon parole
fund < subsidize subsidise
gather < stockpile
get < inherit win earn
give < lend bequeath
go < drive sail walk march
grow < double triple quadruple treble multiply sprout blossom
guard < patrol
happen < erupt recur
harm < injure wound maim poison
hide < camouflage
hire < rehire headhunt
hit < ravage pound pummel sideswipe punch slap
hold < imprison jail
honor < knight decorate
honour < knight decorate
hurry < sprint dash
increase < double triple quadruple treble rocket skyrocket spike balloon mushroom swell spiral
influence < bribe manipulate
inject < vaccinate
injure < maim stab
inspect < audit tour
interrupt < heckle
invest < plough plow
investigate < audit
join < enlist re-join rejoin accede enroll enrol
journey < trek
kill < assassinate execute massacre slaughter behead decapitate strangle lynch electrocute butcher
laugh < giggle
lead < captain skipper helm
leave < flee desert abandon evacuate defect emigrate sail secede
lie < perjure
limit < ration
live < squat camp
look < glance gaze stare peer gape glare
make < bake forge brew
meet < host greet receive
mislead < dupe
monitor < patrol
move < march stroll hurry evacuate migrate budge inch crawl slide
murder < assassinate massacre behead strangle slaughter butcher
name < crown anoint christen rename
occupy < squat
occur < recur erupt
offer < pledge
oppose < veto
own < co-own
participate < march
pay < reimburse compensate repay
perform < sing dance
persuade < cajole coerce
play < strum
post < tweet retweet
prepare < rehearse
pressure < blackmail coerce lobby
print < reprint
publish < leak serialize serialise tweet
punish < jail fine imprison
punishment < fine jail
rain < drizzle pour
rebel < mutiny
receive < inherit
record < videotape
reduce < halve slash trim pare prune whittle
reject < veto
release < bail parole
remember < commemorate
remove < purge expel evacuate
report < broadcast
request < beg plead
reside < squat
restrict < ration
return < repatriate
reveal < leak confess
review < audit
rise < edge rocket skyrocket spike balloon mushroom swell rebound spiral inch
rob < mug
run < sprint dash jog
say < shout whisper insist announce claim tweet joke quip write warn testify argue add explain confirm admit acknowledge reiterate stress predict contend boast concede lament reply retort recount proclaim reveal disclose allege assert emphasize emphasise note complain caution vow pledge promise repeat respond observe
score < convert volley equalize equalise
search < ransack frisk
see < glimpse
sell < auction
send < mail email fax airlift
separate < divorce
share < retweet
shell < pound
shoot < snipe
sink < scuttle torpedo
skip < boycott shun
smile < beam
speak < shout whisper lecture testify preach
spend < splurge squander lavish
split < divorce
spread < disperse
stay < lodge
steal < shoplift pickpocket burgle rustle
stop < intercept block thwart foil abandon discontinue quit
store < stockpile
strike < bomb shell bombard
study < analyse
summon < subpoena
support < subsidize subsidise bankroll sponsor
surprise < astound shock amaze
take < confiscate grab snatch steal loot
talk < gossip
teach < lecture tutor
tell < instruct order assure advise brief warn
threaten < blackmail
throw < lob
touch < stroke pat
transfer < extradite
translate < subtitle
transport < ferry haul airlift shuttle truck
trap < entomb
travel < drive sail trek hike cycle jet commute cruise
treat < bandage
trip < voyage
try < court-martial struggle endeavour
upset < devastate
urge < beg
use < wield brandish
visit < revisit inspect
walk < stroll hike trek stride amble trudge stagger limp march wander
want < crave covet demand attempt try strive aim
watch < spy surveil
welcome < cheer embrace
win < thrash trounce rout
work < labour
worry < panic
wound < maim stab shoot
write < tweet scribble scrawl
criticise < castigate chastise lambast lambaste rebuke chide scold berate censure decry deplore reprimand admonish savage upbraid
die < kill murder slay assassinate execute massacre perish starve suffocate drown behead lynch homicide widow widower
dead < kill murder slay assassinate execute massacre
death < killing murder homicide execution assassination suicide drowning starvation
married < wife husband spouse
trial < acquittal conviction verdict
participate < compete enrol enroll enlist
participant < competitor contestant entrant player runner athlete
victim < casualty fatality
patient < sufferer inpatient outpatient
agree < sign ratify
travel < fly sail drive ride cycle walk land
fly < land
release < parole bail
trip < visit tour
burn < torch incinerate
relative < wife husband widow widower
lose < forfeit
leader < ceo
boss < ceo
executive < ceo
chief < ceo`;
