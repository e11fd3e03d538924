/**
 * Verbs with a particle, a preposition or a noun, and the words that say the same: several, parted by spaces, where the
 * phrase has several senses (`turn up`: arrive, appear, be found). A verb that may also keep its plain meaning stands among
 * them. Left side as in `phrases.ts`. Candidates: phrases that share translations with single words in two or more of the
 * bilingual dictionaries of FreeDict and Ding (pivoting, Bannard & Callison-Burch 2005), and the phrasal verbs of WordNet
 * 3.1; every line chosen and written by hand (docs/decisions/0060).
 */
export const PARTICLE_VERBS = `
abide by > obey observe comply abide
account for > constitute represent explain account
act as > serve
add up > total
add up to > total
aim at > target
aim for > seek
amount to > total constitute amount
answer for > guarantee answer
appeal for > urge request seek appeal
appear again > reappear
arrive at > reach
ask for > request seek demand ask
attend to > handle treat attend
axe … job > dismiss
back away > retreat
back down > concede retreat
back off > retreat
back up > support confirm
bail out > rescue
bail … out > rescue
ban … from > bar
bang up > jail
bank on > rely expect
be able to afford > afford
be against > oppose
be at large > free
be at odds > disagree
be at risk > endanger
be at the wheel > drive
be at war > fight war
be based on > base
be behind the wheel > drive
be in agreement > agree
be in charge > lead
be in contact > contact
be in danger > endanger
be in debt > owe
be in exile > exile
be in favor > favor
be in favour > favour
be in force > valid apply
be in hiding > hide
be in hospital > hospitalise
be in mourning > mourn
be in need > need
be in opposition > oppose
be in possession > possess
be in power > govern
be in ruin > destroy
be in service > serve
be in session > sit meet
be in short supply > scarce
be in talk > negotiate
be in the lead > lead
be in touch > contact
be in use > use
be in … red > lose
be made of > consist
be of … opinion > believe
be on board > carry aboard
be on course > expect
be on duty > work duty
be on fire > burn
be on holiday > holiday
be on leave > leave
be on strike > strike
be on the decline > decline
be on the increase > increase
be on the mend > recover
be on the rise > rise
be on the way > come
be on … run > flee
be out of work > unemployed
be sorry > apologise regret
be under way > start begin proceed
be without work > unemployed
be worth > value cost
bear down on > approach
bear in mind > remember consider
bear up > endure
bear with > tolerate
beat back > repel
beat off > defeat repel
beat up > assault attack beat
become of > happen become
beef up > strengthen
begin again > restart
begin work > start
belong to > own belong
bid for > bid
black out > faint
blast off > launch
blow up > explode destroy bomb
blow … up > explode destroy bomb
boil down to > amount
book into > book
boot out > expel
border on > adjoin border
bottle up > suppress
bottom out > stabilise
bounce back > recover
bow out > withdraw
box in > trap box
brace for > prepare expect brace
branch out > expand
break apart > disintegrate
break away > secede
break down > fail collapse
break even > profit
break free > escape
break ground > start
break into > enter burgle break
break into tear > cry
break off > end stop suspend
break out > start begin erupt escape
break out in > erupt
break the law > offend violate
break the news > announce
break through > penetrate
break up > separate dissolve split disperse end
break with > leave break
break … law > offend
break … news > announce
break … off > end stop suspend
break … promise > renege
break … world record > record
bring along > bring
bring back > return restore reinstate revive
bring … closer together > unite align
bring … closer > unite align
bring down > topple reduce lower
bring forward > advance
bring home > win
bring in > introduce earn bring
bring into line > align
bring out > publish
bring through > save
bring together > unite gather
bring under control > control
bring up > raise
bring … to a close > end
bring … to a halt > halt
bring … to a standstill > halt paralyse
bring … to an end > end
bring … to life > revive
bring … to safety > rescue evacuate
brush aside > dismiss
brush off > dismiss
buckle under > yield
build again > rebuild
build up > strengthen accumulate grow build
bump into > meet hit bump
bump off > kill
bump up > raise
buoy up > encourage
burn down > burn destroy
burn out > burn
burn to death > burn die
burn … down > burn destroy
burst in > enter burst
burst into tear > cry
butt in > interrupt butt
buy into > invest believe buy
buy off > bribe
buy out > buy
buy up > buy
call for > demand urge require call
call in > summon
call in sick > sick
call it … day > stop
call on > urge visit call
call out > summon mobilise shout
call to account > blame
call to mind > recall
call together > convene
call up > conscript select
call … halt > stop
call … off > cancel
calm down > calm
camp out > camp
cancel out > offset
capitalise on > exploit
capitalize on > exploit
care for > nurse tend care
carry away > remove
carry out > conduct perform execute implement commit
carry through > complete
cart away > remove
cart off > remove
carve out > create
carve up > divide
cash in > profit cash
cast aside > discard reject
cast away > discard
cast doubt > question
catch out > surprise
catch sight of > see
catch up > reach
catch up with > reach arrest
catch … in … act > catch
cater for > serve cater
cater to > serve cater
cave in > collapse yield cave
chalk up > achieve score
change course > reverse
change place > swap
change seat > swap
change … mind > reconsider
charge … with > charge
chase away > expel repel
chase down > catch pursue
chase off > expel repel
cheat on > betray deceive
check on > inspect monitor
check up on > inspect monitor
cheer on > support
cheer up > encourage
chew over > consider
chicken out > withdraw
chip in > contribute chip
choke to death > suffocate die
chop down > fell
chop off > sever
chop up > cut
chuck out > expel discard
clamp down > suppress
clash with > fight
claw back > recover
clean up > clean
clean … up > clean
clear away > remove
clear off > leave
clear out > empty leave
clear up > resolve solve clean
clear … up > resolve solve clean
climb down > concede descend
clinch … title > win
cling on > hold
cling to > hold
clock off > finish
clock up > achieve
close down > close
close off > seal
close ranks > unite
close … door on > reject
cloud over > cloud
club together > join
coast to victory > win
come aboard > board join
come about > happen
come across > find
come ashore > land
come away with > receive
come clean > confess
come close > approach
come down > fall
come first > win
come forward > volunteer
come from > come originate stem
come in > come enter arrive
come in first > win
come in handy > useful
come into > enter inherit
come into being > emerge form
come into contact > contact meet
come into office > inaugurate
come into play > apply
come into power > win
come into view > appear
come of age > mature
come out > emerge appear publish
come out as > reveal
come out of > emerge leave
come over > visit
come to > come arrive visit reach total
come to a close > end
come to a conclusion > conclude
come to a halt > halt
come to a head > culminate
come to a standstill > halt
come to an agreement > agree
come to blows > fight
come to fruition > succeed
come to grief > fail crash
come to life > revive
come to mind > remember
come to nothing > fail
come to pass > happen
come to power > win
come to rest > stop
come to terms > agree
come to … aid > help
come to … assistance > help
come to … rescue > rescue save help
come to … throne > accede succeed
come together > gather unite meet
come true > fulfil
come under pressure > pressure
come under the hammer > auction sell
come under threat > threaten
come under … control > control
come unstuck > fail
come up > arise approach
come up against > face
come up to > approach
come up with > propose devise find produce
come upon > find
commit suicide > suicide
compare to > compare
comply with > obey observe fulfil comply
con … out of > cheat
confer with > consult
conk out > fail
consent to > agree
consist of > comprise
contend with > face contend
cook up > invent
cool down > cool
coop up > confine
cope with > handle manage cope
cordon off > seal
cotton on > understand realise
cough up > pay
count against > harm
count on > rely expect
count out > exclude
cover up > conceal
crack up > laugh
crash into > hit strike crash
crash out > lose eliminate
creep up > rise
crop up > appear arise occur
cross off > delete
cross out > delete
cross over > cross defect
cross … border > cross
cry off > withdraw
cry out > shout
curry favour > flatter
cut across > cross
cut away > remove
cut corner > skimp
cut down > reduce fell kill
cut into > reduce
cut loose > free
cut off > isolate sever disconnect stop
cut out > remove
cut short > curtail
cut tie with > leave
cut ties > separate
cut … back > reduce
cut … job > dismiss
cut … position > dismiss
cut … ribbon > open
damp down > dampen
dash off > leave write
dash … hope > disappoint
date back to > date
date from > date
dawn on > realise
deal out > distribute
deal with > handle address treat deal
decide against > reject
decide in favour of > choose
decide on > choose
deck out > decorate
declare war > war
deliver … baby > birth
depend on > depend
deprive of > strip
design to > intend
die down > subside fade weaken ease abate
die from > die
die of > die
die off > die
die out > disappear extinct
die … death > die
dig out > rescue
dig up > unearth
dine out > eat
dip below > fall
disapprove of > oppose disapprove
dish out > give distribute
dispense with > abandon dispense
dispose of > discard sell dispose
dive down > dive
divide up > divide
do away with > abolish kill
do battle > fight
do business > trade
do damage > damage
do harm > harm
do justice > justice
do time > jail
do well > succeed prosper
do without > lack
do work > work
doze off > sleep
drag down > lower
drag on > last continue
drag out > prolong
drain off > drain
draw attention > highlight
draw back > retreat
draw even > equalise
draw inspiration > inspire
draw level > equalize
draw near > approach
draw to a close > end
draw together > unite
draw up > prepare draft write
dredge up > unearth
dress down > scold
dress up > dress disguise
drift apart > diverge
drink up > drink
drive away > leave repel expel
drive back > repel return
drive off > leave repel
drive out > expel
drive … out > expel
drop away > decline
drop behind > lag
drop dead > die
drop in > visit drop
drop off > deliver leave decline
drop out > withdraw
drop … case > abandon
drop … charge > clear
drown out > drown
dust down > clean
dwell on > discuss
dwindle away > shrink
ease off > ease subside weaken
ease up > ease
eat away at > erode
eat into > erode eat
eat out > eat
eat up > eat consume
edge ahead > lead
edge out > beat defeat oust
eke out > earn
elect again > re-elect reelect
eliminate … job > dismiss
eliminate … position > dismiss
embark on > start
embark upon > start
empty out > empty
end up > finish land
engage in > participate conduct engage
enter again > re-enter
enter into > sign enter
enter into force > start
enter politics > politics
escape from > escape
even out > balance
explain away > excuse
face off > face
face up to > face accept
fade away > fade disappear
fade out > fade
fail to reach > miss
fall apart > collapse disintegrate
fall asleep > sleep
fall away > decline
fall back > retreat
fall back on > use
fall behind > lag
fall down > collapse
fall flat > fail
fall for > believe love
fall foul of > violate
fall from power > oust
fall ill > sicken
fall in > fall
fall in line > comply
fall in love > love
fall in with > agree
fall into disrepair > decay
fall into … hand > capture
fall off > decline
fall out > quarrel
fall over > collapse
fall pregnant > pregnant
fall short > fail miss
fall sick > sicken
fall silent > silent
fall through > fail collapse
fall to piece > disintegrate collapse
fall under > belong
fall victim > suffer
fan out > spread
fan the flame of > fuel
fasten on > choose
fatten up > feed
favour … over > prefer
feed off > exploit
feed on > eat
feed up > feed
feel for > sympathise feel
feel sorry for > pity
feel sure > believe
fend off > repel reject
ferret out > find
fight for > defend fight
fight off > repel defeat resist
fight … off > repel defeat resist
figure out > solve understand discover
figure … out > solve understand discover
file away > file
file out > leave
file … complaint > complain
file … for bankruptcy > bankrupt
fill in > complete replace fill
fill in for > replace
fill out > complete
fill … vacancy > replace
filter out > remove
find fault > criticize
find guilty > convict
find innocent > acquit
find not guilty > acquit
find out > discover
find … body > find
find … out > discover
finish first > win
finish off > finish complete kill
finish with > end
fire off > fire send
fish out > rescue remove
fix up > arrange repair
fizzle out > end fail
flag down > stop
flick through > read
flicker out > fade
fling open > open
flock to > gather visit attend flock
flood in > arrive flood
flow from > stem flow
flow into > enter flow
fly back > return
fly home > return
fly into > fly arrive
fly off > leave
fly off to > travel
fly out > leave
fly to > fly
focus on > address target focus
follow in … footstep > follow
follow suit > follow
follow through > complete
fool around > joke
force back > repel
force in > break force
force into > compel
force out > oust
force through > impose
force … out > oust
force … to resign > oust
forge ahead > advance
forge on > proceed
form … government > govern
foul up > ruin
freak out > panic
free up > release
freeze out > exclude
freeze over > freeze
freeze to death > freeze die
frighten away > scare
frighten off > scare deter
frown on > disapprove
frown upon > disapprove
fuel up > refuel
gain access > enter
gain control > seize
gain entry > enter
gain ground > advance
gain on > approach
gain the support of > support
gang up > unite
gather in > collect
gather together > gather
gather up > collect
gear up > prepare
get across > cross communicate
get ahead > succeed advance
get ahead of > overtake
get around > avoid circumvent
get away > escape
get away with > escape
get back > return regain recover
get back at > avenge
get back to > return
get behind > support
get better > improve recover
get bigger > grow
get by > manage survive
get cold feet > hesitate
get down to > start
get engaged > engage
get even > avenge
get going > start
get hold of > obtain reach
get in > enter arrive
get in touch > contact
get into > enter board
get into trouble > trouble
get involved > participate
get it wrong > err
get lost > lost
get louder > grow
get married > marry
get on > board manage
get on board > board
get on with > continue
get out > escape leave
get out of > leave escape avoid
get over > overcome recover
get ready > prepare
get rid of > remove discard
get started > start
get the better of > defeat
get the go-ahead > approve
get the green light > approve
get the upper hand > lead
get there > arrive
get through > survive pass
get through to > reach
get to > reach arrive get
get to know > meet
get to work > start
get together > meet
get tough > toughen
get under way > start
get up > rise stand
get well > recover
get wet > wet
get wind of > learn
get word of > learn
get worse > worsen
get … back > return regain recover
give an account > describe
give an address > speak
give away > reveal donate give
give back > return
give birth > birth
give chase > pursue
give evidence > testify
give in > yield
give notice > announce resign
give off > emit
give out > distribute
give rise > cause
give testimony > testify
give the lie to > refute disprove
give the order > order
give the slip > escape
give up > abandon surrender quit stop
give up hope > despair
give up on > abandon
give vent > express
give voice > express
give way > yield collapse
give weight to > support
give … away > reveal donate give
give … back > return
give … present > present
give … speech > speak
give … talk > speak lecture
give … thumbs down > reject
glance at > look glance
glory in > enjoy glory
gloss over > ignore
gnaw at > erode
go aboard > board
go after > pursue attack chase
go against > violate oppose
go ahead > proceed
go along > agree
go around > circulate
go astray > lose
go awry > fail
go back > return
go back on > renege break
go back to > return date
go bad > rot
go badly > fail
go beyond > exceed
go blind > blind
go broke > bankrupt
go dark > darken
go door to door > canvass
go down > fall drop decrease sink lose
go down to > lose
go downhill > deteriorate
go far > succeed
go first > start
go forward > proceed
go free > release
go from bad to worse > worsen
go hungry > starve
go into > go enter
go into administration > bankrupt
go into battle > fight
go into exile > flee exile
go into hiding > hide
go into labour > birth
go into liquidation > liquidate
go it alone > alone
go live > start
go mad > mad
go off > explode detonate leave
go off the rails > derail
go on > continue proceed happen
go on air > broadcast
go on fire > burn
go on holiday > holiday
go on record > say
go on strike > strike
go on the attack > attack
go on the market > sell
go on the offensive > attack
go on the rampage > rampage
go on the run > flee
go on to > continue
go on with > continue
go out > leave
go out of business > close bankrupt
go out of control > escalate
go out of … way > try
go over > review
go over to > defect
go smoothly > succeed
go straight > reform
go the way of > follow
go through > undergo pass suffer
go to > go visit travel attend
go to bed > sleep
go to church > worship
go to court > sue
go to great length > try
go to ground > hide
go to hospital > hospitalise
go to law > sue
go to press > print
go to sea > sail
go to sleep > sleep
go to the poll > vote
go to the polls > vote
go to the wall > bankrupt
go to trial > try
go to war > fight war
go to waste > waste
go to work > work
go together > match
go too far > exaggerate
go under > sink bankrupt collapse
go unnoticed > unnoticed
go up > rise
go up against > face
go up in smoke > burn
go without > lack
go without saying > obvious
go wrong > fail
grapple with > face grapple
grind down > wear
grind out > secure produce
grow apart > diverge
grow closer > unite align
grow up > mature
guard against > prevent
gun down > shoot kill
gun for > target gun
hail from > originate hail
hammer away > insist
hand back > return
hand down > issue
hand in > submit surrender hand
hand on > transfer
hand over > give surrender deliver transfer
hand … back > return
hand … over > give surrender deliver transfer
hand … ticket > fine
hang back > hesitate
hang in > persist hang
hang in … balance > uncertain
hang onto > keep
hang out > socialise
hang over > threaten
hang up > end
hang … oneself > suicide
happen on > find
hark back > recall
harp on > repeat
haul in > arrest haul
have at … disposal > own
have bearing on > affect
have confidence > trust
have doubt > doubt
have effect > affect
have faith > trust
have hope > hope
have in common > share
have in mind > intend
have it that > claim
have knowledge > know
have lunch > lunch
have nothing to do with > unrelated
have sway > influence
have to do with > concern
have trouble > struggle
have … last word > decide
have … operation > operate
have … talk > talk
head for > go
head off > prevent leave
head out > leave
head to > go
head up > head
heal up > heal
heap … praise > praise
hear about > hear
hear from > hear
hear of > learn
hear out > listen
heat up > heat
help out > help
hem in > surround hem
hinge on > depend
hint at > suggest
hit back > retaliate
hit home > realise
hit on > find
hit out > criticize
hit the headline > news
hit the market > launch
hit the shelf > launch
hit the street > protest
hit upon > find
hit … high > peak
hit … low > fall
hive off > separate
hold against > resent
hold at bay > resist
hold back > restrain withhold
hold down > restrain
hold fast > persist
hold firm > persist
hold forth > speak
hold in check > restrain
hold in custody > detain
hold in high esteem > respect
hold in high regard > respect
hold off > delay resist
hold office > serve
hold out > resist last
hold talk > talk
hold to account > blame
hold together > unite
hold true > apply
hold under house arrest > detain
hold up > delay rob support
hold up under > endure
hold … account > blame
hold … election > vote
hold … in custody > detain
hold … inquiry > investigate
hold … investigation > investigate
hold … meeting > meet
hold … office > serve
hold … on suspicion of > arrest suspect
hold … post > serve
hold … talk > talk
hold … under house arrest > detain
hole up > hide
home in on > target
hook up > connect
hope for > hope expect
hose down > wash
hot up > intensify
howl down > silence
huddle together > gather
hunker down > shelter
hunt down > find hunt catch
hurry up > hurry
hush up > conceal
impact on > affect
impinge on > affect
improve on > improve
indulge in > enjoy indulge
inquire into > investigate inquire
insist on > demand
interfere with > hinder interfere
invest in > invest
itch to > want itch
jack in > quit jack
jack up > increase
jazz up > enliven
jockey for > compete jockey
join again > rejoin
join battle > fight
join force > unite cooperate
join hand > unite cooperate
join in > participate
join the army > enlist
join the rank of > join
join up > enlist
jot down > write
jump at > accept jump
jump bail > flee
jump in > intervene jump
jump on > attack
jump ship > defect leave
jump the gun > premature
keel over > collapse
keep abreast > follow
keep alive > preserve
keep an eye > monitor
keep apart > separate
keep at bay > repel
keep away > avoid
keep back > withhold
keep clear > avoid
keep company > accompany
keep down > restrain
keep faith > loyal
keep going > continue
keep in check > control restrain
keep in custody > detain
keep in mind > remember consider
keep in step > match
keep in touch > contact
keep on > continue
keep out > exclude
keep out of > avoid
keep pace > match
keep quiet > silent
keep secret > hide
keep silent > silent
keep tab > monitor
keep track > monitor
keep up > maintain continue
keep up with > match
keep watch > guard watch
keep … eye on > monitor
keep … low profile > hide
keep … promise > fulfil
keep … secret > hide
keep … word > fulfil
kick off > start
kick out > expel
kick up … fuss > protest complain
kick … out > expel
kneel down > kneel
knock back > reject
knock down > demolish hit
knock off > kill
knock out > defeat eliminate beat
knock over > overturn hit
knock … down > demolish hit
knuckle down > work
knuckle under > yield
land in > land
lapse into > fall lapse
lash out > criticize attack criticise
latch on to > realise
laugh off > dismiss
launch into > start
lay aside > save
lay bare > expose
lay blame > blame
lay claim > claim
lay down > surrender establish
lay emphasis > stress
lay into > attack lay
lay off > dismiss
lay out > outline explain spend arrange
lay the blame > blame
lay the foundation > establish
lay the groundwork > prepare
lay to rest > bury
lay … cornerstone > start
lay … foundation stone > start
lay … off > dismiss
lead astray > mislead
lead away > arrest
lead the field > lead
lead the way > lead
lead to > cause lead
lead up to > precede
lead … to safety > evacuate rescue
leaf through > read
leap at > accept leap
leap to … defence > defend
leap to … foot > rise
leap up > rise
learn about > learn
learn by heart > memorise
learn of > learn
leave aside > ignore
leave behind > abandon
leave home > leave
leave it at that > stop
leave it up to > allow
leave off > stop
leave office > resign
leave out > omit
leave town > leave
leave … behind > abandon
leave … hospital > discharge
leave … out > omit
lend … ear > listen
lend … hand > help
lend … support > support
let down > disappoint betray fail
let fly > fire
let go > release free dismiss
let in on > tell
let know > inform
let off > release excuse
let out > release
let slip > reveal
let through > admit
let up > ease subside weaken
let … go > release free dismiss
level off > stabilise
level out > stabilise
lie ahead > await
lie behind > cause drive
lie in ruin > ruin
lie in state > lie
lie in wait > ambush
lie low > hide
lift off > launch
lift … ban > permit
lift … cup > win
lift … trophy > win
light up > illuminate
lighten up > relax
limber up > exercise
line up > queue
link to > link
link up > connect unite
listen in > eavesdrop listen
listen to > listen
live in > live
live on > live
live through > survive experience
live to tell the tale > survive
live together > cohabit
live up to > fulfil match
live with > tolerate live
load up > load
lock away > jail
lock in > confine lock
lock out > exclude
lock up > jail
log off > disconnect
log on > connect
long for > want long
look after > protect nurse
look alike > resemble
look at > examine consider watch look
look back > remember recall look
look down on > despise
look down upon > despise
look for > seek search look
look forward to > await expect
look in on > visit
look into > investigate examine look
look like > resemble seem
look on > watch look
look out for > protect
look set to > expect
look the other way > ignore
look through > search
look up to > admire
look upon > regard
loosen up > relax
lop off > cut
lose count > forget
lose face > humiliate
lose ground > decline
lose hope > despair
lose interest > bored
lose one's life > die
lose one's temper > angry
lose one's way > stray
lose power > oust
lose sight of > forget
lose strength > weaken
lose weight > slim
lose … case > lose
lust after > want
major in > study major
make a bid > bid
make a comeback > return
make a decision > decide
make a difference > matter
make a getaway > escape
make a mistake > err
make a move > act
make a note > note
make a profit > profit
make a run for it > flee
make a stand > resist
make a start > start
make advances > approach
make allowance > consider
make allowances > consider
make amends > compensate
make available > provide release
make away with > steal
make believe > pretend
make clear > say explain
make clear that > say
make contact > contact
make do > manage
make easier > ease
make easy > ease
make ends meet > manage
make friends > befriend
make fun of > mock
make good … escape > escape
make haste > hurry
make headway > progress
make history > history
make inquiry > inquire
make it clear > say explain
make it through > survive
make known > announce
make light of > downplay
make mention > mention
make murder > kill
make off > flee
make plain > explain
make possible > enable
make preparation > prepare
make progress > progress
make provision > provide
make public > publish reveal
make ready > prepare
make sense > sensible
make sense of > understand
make the best of > manage
make the cut > qualify
make the headline > news
make the most of > exploit
make tracks > leave
make trouble > trouble
make up > invent constitute reconcile
make up for > compensate
make up of > comprise
make up … mind > decide
make use > use
make war > war fight
make way > yield
make way for > yield
make worse > worsen
make … appearance > appear
make … call > call
make … comeback > return
make … cut > qualify
make … deal > agree
make … error > err
make … escape > escape
make … gain > gain
make … getaway > escape
make … journey > travel
make … loss > lose
make … mention > mention
make … phone call > call
make … prosecution > prosecute
make … reference to > mention
make … run for > flee
make … sense of > understand
make … speech > speak
make … surprise visit > visit
make … trip > travel
mark off > separate
mark out > distinguish
marry again > remarry
marry off > marry
match up > match
mean to > intend
measure up > suffice
meddle in > interfere
meddle with > interfere
meet with > meet
meet with approval > approve
meet with … success > succeed
meet … deadline > deadline
meet … demand > satisfy
meet … end > die
meet … need > satisfy
melt away > disappear melt
mess up > ruin
mind out > beware
miss out > omit
miss … cut > fail
mist over > mist
mistake … for > confuse
mix up > confuse
mop up > clean
mourn for > mourn
mourn the death of > mourn
move ahead > advance
move along > proceed
move away > leave move
move back > return
move back to > return
move forward > proceed
move house > move
move in > move enter
move in on > approach
move into > move enter
move on > proceed leave
move out > evacuate leave
move to > move
move … to safety > evacuate
mow down > kill
muddle through > manage
mug up > learn
muscle in > intervene muscle
muster up > summon
nail down > finalize fix
nod off > sleep
nose out > beat
notch up > achieve score
note down > write
obtain by deception > cheat
occur to > realise occur
offend against > violate
open again > reopen
open up > open
open … door to > allow
opt for > choose
opt in > join opt
opt out > withdraw
order about > command
own up > confess
pack in > quit pack
pack off > send
pack up > leave
pair off > pair
pair up > pair
pal up > befriend
palm off > sell
pan out > succeed
part company > separate leave
part with > lose part
partake in > participate
pass judgement > judge
pass judgment > judge
pass off > happen
pass on > die transfer relay communicate
pass out > faint distribute
pass over > ignore
pass sentence > sentence
pass through > pass cross
pass up > miss reject
patch up > repair reconcile
pay attention > heed
pay for > pay
pay heed > heed
pay homage > honour
pay in > deposit pay
pay into > deposit pay
pay off > settle succeed bribe
pay out > pay
pay the price > suffer
pay tribute > praise honour
pay up > pay
pay with … life > die
pay … attention > heed
pay … back > repay
pay … homage > honour
pay … tribute > praise honour
pencil in > schedule pencil
pep up > enliven
perish in > die
perk up > recover improve
peter out > end fade
phase out > eliminate end remove
phone up > phone
pick out > choose
pick up > collect detect arrest learn improve recover buy lift win receive
pick up on > notice
pick up the bill > pay
pick up the pace > accelerate
pick up the pieces > recover
pick … up > collect detect arrest learn improve recover buy lift win receive
piece together > reconstruct
pile up > accumulate
pin down > identify
pit against > face
pitch in > help pitch
place in custody > detain
place under arrest > arrest
place under house arrest > detain
place … bet > bet
place … blame > blame
play back > replay
play down > downplay
play for > represent
play host > host
play into … hand > help
play out > happen
play safe > cautious
play the part of > play
play the role of > play
play truant > absent
plot against > conspire
plough on > continue
plug away > work
plunge into > enter plunge
point at > point
point out > note say highlight
point to > indicate note cite point
point … out > note say highlight
pop in > visit pop
pop up > appear
portion out > distribute
pose as > impersonate
pour in > arrive pour
pour out > leave
pour scorn > mock
power ahead > advance
prepare for > prepare
present with > give
press for > urge demand press
press forward > advance
press … charge > charge prosecute
prevail on > persuade
prevail over > defeat
prevail upon > persuade
prey on > exploit attack
profit from > benefit exploit profit
pronounce dead > dead
protest against > protest
provide against > prepare
provide for > provide
provide with > provide supply equip
prune back > reduce
psych up > prepare
puff up > swell
pull ahead > lead
pull away > leave
pull back > withdraw
pull out all the stop > try
pull out of > withdraw
pull strength > gather
pull strings > influence
pull the plug on > end cancel
pull the strings > control
pull through > recover survive
pull together > cooperate
pull … down > demolish
pull … from … rubble > rescue
pull … from … water > rescue
pull … to safety > rescue
pump out > drain
push aside > ignore
push back > delay postpone repel resist
push for > urge demand push
push forward > advance
push on > proceed
push out > oust
push over > topple
push through > impose approve
push up > raise
put a stop to > stop
put ahead > prefer lead
put an end to > end
put apart > separate
put aside > save ignore
put at risk > endanger
put away > jail save
put back > postpone return restore
put before > prefer
put behind bars > jail
put down > suppress
put down to > attribute
put faith in > trust
put for sale > sell
put forth > propose
put forward > propose
put in charge > appoint
put in for > apply
put in jail > jail
put in jeopardy > endanger
put in motion > start
put in order > arrange
put in place > install establish introduce
put in prison > jail
put in writing > write
put into effect > implement
put into operation > start implement
put into practice > implement
put into words > express
put money on > bet
put off > postpone delay deter
put off until > postpone
put on > stage wear organise
put on hold > suspend
put on ice > suspend
put on sale > sell
put on show > exhibit
put on trial > try
put on weight > fatten
put out > release publish issue extinguish broadcast
put out feelers > explore
put pressure on > pressure
put right > correct repair
put through > subject
put to bed > resolve
put to death > execute kill
put to flight > rout
put to sea > sail
put to sleep > kill
put to the sword > kill
put to the test > test
put to the vote > vote
put to use > use
put to work > employ
put together > assemble
put under house arrest > detain
put under pressure > pressure
put up > build erect offer house raise
put up for auction > auction
put up for sale > sell
put up with > tolerate
put up … fight > resist
put up … resistance > resist
put weight on > fatten
put … at risk > endanger
put … at … disposal > provide
put … blame > blame
put … end to > end
put … into orbit > launch
put … jeopardy > endanger
put … life at risk > endanger
put … on display > display
put … on the market > sell
put … out of action > disable
put … out of work > dismiss
put … pen to paper > sign
put … pressure > pressure
put … to death > execute kill
put … to sea > sail
put … to vote > vote
put … to work > employ
put … trust in > trust
put … up for sale > sell
queue up > queue
quieten down > calm
race against > compete
rack up > achieve accumulate score
raise … concern > worry
raise … eyebrow > surprise
raise … fear > worry
rake in > earn rake
rally to > support rally
ram into > hit
ramp up > increase
range from > vary range
rank among > belong
ratchet up > increase
reach out > contact
reach … age of > live
reach … final > qualify
read out > read announce
rear up > rise
reckon on > expect
reckon with > face expect reckon
reduce in rank > demote
reduce to ash > burn destroy
reduce to rubble > destroy
reduce to ruin > destroy
reel off > recite
refer to > mention
reflect on > consider
refrain from > abstain avoid refrain
register for > enroll
rein in > curb
relate to > relate
relieve of … command > dismiss
relieve of … duty > dismiss sack suspend
relieve of … post > dismiss
relieve … of … duty > dismiss sack suspend
rely on > depend trust
rely upon > depend trust
remain at large > free
remain in custody > detain
remain in force > last
remain in office > remain
remain silent > silent
remand in custody > detain jail
remind … of > remind
remove from office > oust dismiss impeach
remove from power > oust
remove from … post > dismiss
remove … from office > oust dismiss impeach
remove … from power > oust
render assistance > help
render homage > honour
rent out > rent
report sick > sick
repose in > rest repose
reside in > live
resign from > resign leave
resort to > use resort
respond to > answer
rest on > rest depend base
rest upon > depend base
result from > stem result
result in > cause result
retain … title > defend
retire from > retire
rev up > accelerate
revel in > enjoy revel
revolve around > concern
ride out > survive
ring up > phone
rip apart > tear
rip down > demolish
rip off > swindle cheat steal
rip out > remove
rip through > destroy
rip up > tear scrap
rise again > recover
rise to fame > fame
rise to power > win
rise to … foot > stand rise
rise up > rebel revolt rise
risk one's life > endanger
roll back > reverse reduce
roll out > launch
roll out … red carpet > welcome
roll up > arrive
romp home > win
romp to victory > win
root out > remove eradicate
rope in > recruit rope
rope off > seal
rough up > beat
round off > finish
round up > arrest gather
round … up > arrest gather
ruffle … feather > upset
rule off > exclude
rule on > rule
rule out > exclude reject
rule over > govern
rule … out > exclude reject
run afoul of > violate
run aground > ground strand
run amok > rampage
run around > hurry
run away > flee
run away with > win
run counter to > contradict
run down > criticise hit
run dry > dry
run for > contest seek run
run for cover > shelter
run for it > flee
run for … life > flee
run foul of > violate
run in … election > stand
run in … family > inherit
run into > meet encounter hit total run
run into trouble > struggle
run late > delay
run low > dwindle
run off > flee print
run off with > steal
run out > expire
run out of > lack exhaust
run out of steam > weaken
run over > hit kill
run riot > rampage
run short > lack
run the country > govern rule lead
run the risk > risk
run the show > lead
run to > total run
run up > accumulate
run up against > encounter
run wild > rampage
rush in > enter rush
rush off > leave
rush out > leave release
rush through > hurry
rush to … aid > help
rush to … defence > defend
rustle up > produce
sail away > leave
sail from > leave depart sail
sail into > enter arrive sail
sail off > leave
save up > save
saw off > cut
say sorry > apologize
say thank you > thank
scale up > increase expand
scare away > scare deter
scare off > deter scare
score off > beat
scout out > explore
scrap … job > dismiss
scrape by > manage scrape
scrape through > pass
scrape together > gather
scratch out > erase
screen off > separate
screen out > exclude
screw up > ruin
seal off > cordon seal close isolate
seal … off > cordon seal close isolate
search for > seek
search out > find
see fit > choose
see off > defeat
see sense > reason
see service > serve
see the back of > leave
see the light of day > appear
see through > complete
see to > ensure see
see to it > ensure
seek asylum > asylum
seek election > run
seek help > ask
seek out > find
seek permission > ask
seek revenge > avenge
seek safety > shelter
seek shelter > shelter
seep out > leak
seize control > seize
seize on > exploit
seize power > overthrow
seize upon > exploit
sell out > sell betray
sell up > sell
sell … off > sell
send away > dismiss
send back > return
send down > jail
send flying > hit
send forth > send
send in > submit deploy send
send into exile > exile
send off > dispatch dismiss
send on > forward
send out > distribute issue emit
send packing > dismiss
send up > mock
send … back > return
send … into orbit > launch
send … to … death > kill
separate from > separate leave
serve a purpose > help
serve as > act work
serve notice > warn
serve out > complete
serve time > jail
serve up > serve
serve … term > serve
serve … time > jail
set ablaze > ignite
set about > start
set afire > burn ignite
set alight > ignite
set apart > distinguish
set ashore > land
set aside > save reserve annul overturn
set at liberty > free
set down in writing > write
set eyes on > see
set fire > burn ignite
set foot in > enter visit
set foot on > enter visit
set forth > explain leave
set free > free
set great store by > value
set in > start
set in motion > start
set light to > burn ignite
set loose > free
set off > leave depart trigger detonate explode cause
set on fire > ignite
set out > outline leave explain intend
set right > correct
set sail > depart leave sail
set sights on > target
set straight > correct
set the alarm > alert
set the ball rolling > start
set the pace > lead
set the stage for > prepare
set to work > start
set up > establish found create build
set up camp > camp
set up home > settle
set up shop > settle
set upon > attack
set … aside > save reserve annul overturn
set … fire to > ignite
set … free > free
set … world record > record
settle down > settle calm
settle for > accept settle
settle on > choose agree
shake hand > greet
shake off > escape
shake up > reform reorganise
share out > distribute
shed blood > kill
shed light on > clarify
shed … job > dismiss
shed … tear > cry
shell out > pay
shield from > protect
ship off > send
ship out > send
shoot at > fire
shoot dead > kill shoot
shoot down > down reject
shoot … dead > kill shoot
shoot … down > down reject
shoot … to death > kill shoot
shore up > strengthen support
shoulder the blame > blame
shout down > silence
shout out > shout
shove off > leave
show in > lead show
show off > display boast
show support > support
show the door > dismiss
show the way > guide
show up > arrive appear attend
show … door > dismiss
show … the door > dismiss
show … the way > guide
shower with > give shower
shrink from > avoid shrink
shrug off > dismiss
shut away > confine
shut down > close
shut in > confine shut
shut off > stop
shut out > exclude
shut up > silence
shut … down > close
shy away > avoid
sicken of > tire sicken
side against > oppose
side with > support back side
sift through > examine
sign away > cede
sign off > approve
sign over > transfer
silence down > calm
simmer down > calm
single out > choose target
siphon off > divert steal
sit down > sit meet
sit for > pose sit
sit in judgment > judge
sit in on > attend
sit on > sit serve
sit out > miss
sit through > endure
size up > assess
skim off > steal
skim over > read
skim through > read
skip bail > flee
slam shut > close
slap down > reject
slap on > impose
slash and burn > burn
slash … job > dismiss
sleep over > stay
sleep rough > homeless
sleep together > sex
slice off > cut
slide down > fall
slim down > reduce
sling out > expel
slip away > escape leave
slip off > leave
slip out > leave
slip through > escape
slip up > err
slow down > slow
slow up > slow
slug it out > fight
smarten up > improve
smash into > hit strike smash
smash up > wreck
smell out > detect
smoke out > find
smooth out > resolve
smooth over > resolve
smooth the way for > help
snap at > bite snap
snap off > break
snap out > recover
snatch away > seize
sneak away > escape leave
sneak in > enter sneak
sneak into > enter sneak
sneak off > leave
sneak out > leave
snow under > overwhelm
snuff out > extinguish
soak up > absorb
sober up > sober
soldier on > persist
sort out > resolve
sort … out > resolve
sound out > consult
sound the retreat > retreat
spark off > trigger
speak for > represent speak spokesperson
speak of > mention speak
speak out > criticise
speak out against > criticize criticise oppose
speak to > address talk speak
speak with > talk
speculate on > guess
speed up > accelerate
spell the end > end
spice up > enliven
spill out > emerge
spill over > spread overflow
spin off > separate
spin out > prolong
spirit away > remove
spit up > vomit
splash down > land
split from > leave split
split off > separate
split the difference > compromise
split up > separate
spring back > recover
spring to life > revive
spring up > appear
spruce up > clean
spy on > monitor
square off > face
square with > match square
squeeze out > oust
stack up > accumulate
stage … comeback > return
stage … walkout > strike
stake out > watch
stand accused > accuse
stand against > oppose
stand alone > alone
stand apart > differ
stand aside > yield
stand back > retreat
stand behind > support
stand by > support stand
stand fast > resist
stand firm > resist
stand for > represent tolerate stand
stand guard > guard
stand in the way > hinder
stand in the way of > hinder
stand off > repel
stand out from > differ
stand together > unite
stand up > stand rise
stand up to > resist
stare at > look stare
start afresh > restart
start again > restart
start off > start
start out > start
start work > start
starve to death > starve die
stash away > hide
stave off > avert
stay ahead > lead
stay alive > survive
stay away > avoid absent
stay behind > remain
stay home > home
stay in > remain
stay in office > remain
stay in power > remain
stay on > remain continue
stay on as > remain continue
stay out of > avoid
stay over > stay
stay put > remain
stay the course > persist
stay up > stay
steal away > leave
steal in > enter steal
steal the show > excel
steam ahead > advance
steer clear > avoid
stem from > originate
step away > resign leave
step in > intervene step
step into > step enter
step on it > hurry
step out of > step leave
step up > increase
stick around > stay
stick by > support stick
stick it out > persist
stick to > follow keep stick
stick together > unite
stick with > keep stick
stir up > provoke
stitch up > frame
stock up > buy
stop at nothing > determined
stop by > visit stop
stop off > stop visit
stop over > stop visit
stop short of > refuse
storm into > enter invade storm
straighten out > resolve
stretch out > extend
strike back > retaliate
strike dead > kill
strike down > kill overturn
strike out > delete
strike upon > find
string along > deceive
string out > prolong
string up > hang
strip away > remove
strip down > dismantle
strip of > deprive
strip … of > deprive
struggle against > fight
stumble across > find
stumble on > find
stumble upon > find
subscribe to > support subscribe
succeed in > succeed
succumb to > yield die succumb
suffer from > suffer
suffer … blow > damage
suffer … defeat > lose
sum up > summarise
surge ahead > lead
surge forward > advance
surrender to > surrender
swallow up > absorb
swap place > change exchange
swear in > inaugurate swear
swear off > quit
sweep aside > defeat ignore
sweep away > destroy remove
sweep home > win
sweep into power > win
sweep the board > win
sweep to power > win
sweep up > collect
swing into action > act
switch off > stop
switch on > start
switch place > swap
switch seat > swap
switch to > switch
switch … off > stop
tack on > add
tag along > accompany
tail off > decline
take aback > surprise
take account of > consider
take action > act
take advantage > exploit
take aim > criticize target
take an active part > participate
take an interest > interested
take an oath > swear
take apart > dismantle
take aside > talk
take away > remove seize
take away from > reduce
take back > regain retract return
take by storm > capture
take by surprise > surprise
take captive > capture
take care > ensure
take care of > tend
take charge > lead
take command > command
take control > seize
take delight > enjoy
take down > dismantle write remove
take exception > object
take fire > burn
take flight > flee
take for granted > assume
take form > develop
take fright > scare
take heart > encourage
take heed > heed
take hold > seize
take home > win
take hostage > kidnap
take ill > sicken
take in > shelter include absorb
take in hand > handle
take in tow > tow
take into account > consider
take into consideration > consider
take into custody > arrest
take into the air > fly
take into … confidence > confide
take it easy > relax
take it out of > tire
take its course > continue
take its time > slow
take its toll > harm
take legal action > sue
take liberty > dare
take no notice > ignore
take note > note
take notice > notice
take off > leave remove depart launch
take offence > offend
take offense > offend
take office > inaugurate
take on > hire face employ accept assume
take on board > load accept
take one's life > suicide
take out > remove kill obtain
take out on > blame
take over > acquire seize assume succeed
take over from > succeed
take pains > try
take part in > participate
take pity > pity
take place > happen
take pleasure > enjoy
take possession > seize
take power > seize win
take precaution > prepare
take precedence > precede
take pride > proud
take prisoner > capture
take refuge > shelter
take responsibility > claim admit accept
take revenge > avenge
take risk > risk
take root > settle
take shape > develop form
take shelter > shelter
take side > support
take step > act
take steps > act
take stock > assess
take the blame > blame admit
take the chair > preside
take the edge off > ease
take the field > play
take the floor > speak
take the helm > lead
take the lead > lead
take the life of > kill
take the oath > swear
take the place of > replace
take the plunge > decide
take the side of > support
take the stage > perform
take the stand > testify
take the throne > accede succeed
take the trouble > try
take the view > believe
take the wheel > drive
take the wind out of > weaken
take the witness stand > testify
take time off > rest
take to court > sue
take to heart > heed
take to hospital > hospitalise
take to mean > understand
take to task > criticize
take to the hill > flee
take to the sea > sail
take to the stage > perform
take to the water > launch
take to … heel > flee
take unawares > surprise
take under … wing > protect
take up > accept start occupy
take up office > inaugurate
take up residence > settle
take up with > befriend
take upon > assume
take vow > vow
take … away > remove seize
take … break > rest pause
take … crown > win
take … decision > decide
take … gold > win
take … into custody > arrest
take … long time > slow
take … nosedive > fall
take … own life > suicide
take … pay cut > cut
take … place of > replace
take … prisoner > capture
take … public > float
take … responsibility > claim admit accept
take … title > win
take … to hospital > hospitalise
take … to safety > evacuate
take … toll > harm
take … top spot > lead
take … unawares > surprise
talk about > discuss
talk down > downplay
talk into > persuade
talk out of > dissuade
talk over > discuss
talk round > persuade
talk through > discuss
talk to > address talk
talk up > praise
tamper with > interfere alter tamper
taste of > taste
team up > cooperate unite
tear apart > destroy divide
tear away > leave
tear into > attack tear
tear off > remove
tear out > remove
tear to piece > destroy
tear up > scrap shred cancel
tear … down > demolish
tell apart > distinguish
tell on > betray
tell the truth > honest
thaw out > thaw
thin out > thin
think about > consider think
think again > reconsider
think better of > reconsider
think of > consider think
think through > consider
think twice > hesitate
think up > invent
thrash out > discuss
thrive on > enjoy
throw aside > discard
throw away > discard waste
throw back > repel
throw in jail > jail
throw in prison > jail
throw in the towel > surrender quit
throw into jail > jail
throw into prison > jail
throw light on > explain
throw off > confuse
throw open > open
throw out > reject expel discard
throw over > abandon
throw overboard > discard
throw together > assemble
throw up > vomit
throw … away > discard waste
throw … case out > dismiss
throw … first pitch > start
throw … in jail > jail
throw … in prison > jail
throw … into jail > jail
throw … into prison > jail
throw … out > reject expel discard
throw … party > celebrate
tick off > scold
tide over > help
tidy up > clean
tie down > restrict
tip off > alert
tip over > overturn
tire out > exhaust
tone down > moderate
tool up > equip
top off > complete
top out > peak
top the list > lead
top the poll > win
top the table > lead
top up > fill
toss aside > discard
toss away > discard
toss out > reject expel
tot up > total
touch up > improve
toughen up > toughen
tow away > remove
toy with > consider toy
trace back to > date
track down > find trace
track … down > find trace
trade on > exploit
trade place > swap
trail behind > lag
transform into > turn
travel around > tour
travel back > return
travel to > travel
trick into > deceive
trigger off > trigger
trim down > reduce
trip over > fall
trip up > fall
triumph over > defeat
trump up > invent
trust in > trust
try out > test
try … hand > try
tuck away > hide
tuck in > eat tuck
tuck into > eat tuck
tumble down > collapse
tumble to > realise tumble
tune in > watch listen tune
turn against > oppose
turn aside > divert
turn away > reject
turn away from > reject
turn back > return
turn down > reject
turn in > surrender submit turn
turn inside out > search
turn into > convert
turn loose > free
turn off > stop
turn on > start attack
turn out > emerge attend
turn out to be > prove
turn over > give surrender overturn
turn over to > give surrender
turn sour > sour
turn tail > flee
turn the corner > recover
turn the page > restart
turn the table on > reverse
turn the tide > reverse
turn to > turn ask
turn to stone > petrify
turn traitor > betray
turn turtle > capsize
turn up > arrive appear find attend
turn upside down > search
turn … around > reverse
turn … back on > abandon reject
turn … blind eye > ignore
turn … corner > recover
turn … deaf ear > ignore
turn … down > reject
turn … in > surrender submit turn
turn … off > stop
turn … over to > give surrender
turn … profit > profit
unite again > reunite
urge on > encourage
use force > force
use up > exhaust use
usher in > start usher
vanish from > disappear
veer off > leave
venture out > leave
verge on > border
vie for > compete
vie with > compete
vote in favour > support
vote … out > oust
vouch for > guarantee vouch
wade in > intervene wade
wade into > intervene wade
wage war > war fight
wait for > await
wait out > wait
walk away > leave
walk away from > leave abandon
walk away unhurt > unhurt
walk free > free release acquit
walk in on > surprise
walk into > enter walk
walk off > leave
walk off the job > strike
walk off with > win steal
walk out of > leave
walk out on > abandon
wall in > confine wall
wall off > separate
want for > lack
want out > leave
ward off > repel prevent
warn against > advise
warn off > deter
wash away > destroy
wash … hands of > abandon
watch out > beware
watch over > guard
water down > weaken dilute
wave aside > dismiss
wave off > dismiss
wave through > approve
wear away > erode
wear down > exhaust
wear off > fade
wear out > exhaust
wed to > marry
weed out > remove
weigh down > burden
weigh in > intervene weigh
weigh on > worry
weigh up > consider assess
welcome back > greet
welsh on > break
while away > spend
whip up > incite
whittle away > reduce
win back > regain
win by default > win
win election > elect re-elect
win the battle > win
win the day > win
win the election > elect re-elect
win the heart of > charm
win through > succeed
win … back > regain
win … election > elect re-elect
win … medal > win
win … seat > elect re-elect
win … title > win
wind down > end close relax
wind up > end close liquidate finish
wind up in > land
wipe away > remove
wipe off > remove
wipe out > destroy eradicate kill
wipe the floor with > thrash
wipe … out > destroy eradicate kill
wise up > realise
wither away > die
wolf down > eat
work as > work serve act
work for > work employ serve
work on > work prepare develop study
work out > calculate solve devise exercise agree
work through > resolve
work towards > seek
work wonder > help
work … out > calculate solve devise exercise agree
worm out > extract
worry about > worry
worry over > worry
wrap up > finish
wrestle with > face wrestle
wriggle out of > avoid
wring out > extract
write again > rewrite
write back > reply
write down > write
write off > cancel wreck
yearn for > want yearn
zero in > target zero
zoom in > focus zoom`;
