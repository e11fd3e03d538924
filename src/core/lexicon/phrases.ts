/**
 * Verbs of several words that say what one word says. Left: base forms of the words in order; `…` lets a few words stand
 * between (`sent her to prison`); determiners are passed over anyway. Right: the one word. Written from general knowledge
 * of newspaper English, after the phrasal and prepositional verbs of Quirk et al., A Comprehensive Grammar, §§ 16.3–16.16.
 */
export const VERB_PHRASES = `
swap seat > swap
swap place > swap
switch seat > swap
switch place > swap
trade seat > swap
trade place > swap
change seat > swap
change place > swap
exchange seat > swap
exchange place > swap
walk out > strike
take … wheel > drive
take turn at … wheel > drive
take turn behind … wheel > drive
get behind … wheel > drive
sit behind … wheel > drive
slide behind … wheel > drive
climb behind … wheel > drive
down tool > strike
begin … strike > strike
step down > resign
stand down > resign
ask for anonymity > anonymize
ask not to be identify > anonymize
ask not to be name > anonymize
decline to be identify > anonymize
decline to be name > anonymize
insist on anonymity > anonymize
refuse to be identify > anonymize
refuse to be name > anonymize
refuse to let > forbid
refuse to allow > forbid
refuse to permit > forbid
request anonymity > anonymize
speak anonymously > anonymize
speak on condition that … not be identify > anonymize
speak on condition that … not be name > anonymize
speak on condition of anonymity > anonymize
speak on the condition of anonymity > anonymize
hand in … resignation > resign
tender … resignation > resign
send … to prison > jail
send … to jail > jail
put … behind bar > jail
find … guilty > convict
clear of > acquit
find … not guilty > acquit
show … red card > dismiss
open the scoring > score
find the net > score
head in > score
fire in > score
tap in > score
slot home > score
hook … past > score
set foot > visit
pay … visit > visit
seek refuge > shelter
raise the alarm > alert
sound the alarm > alert
blow the whistle > alert
call off > cancel
vote down > reject
grind to … halt > stop
pass away > die
be born > birth
lose … to > beat
claim … life > kill
snap up > buy
take part > participate
become fewer > decline
become rarer > decline
become more frequent > increase
become more numerous > increase
become … member of > join
become … part of > join
speak highly of > praise
pull out > withdraw
back out > withdraw
touch down > land
make landfall > land
fly in > arrive
tear down > demolish
drive up > increase
scale back > reduce
cut back > reduce
work together > cooperate
win over > persuade
sit down with > meet
strike … deal > agree
reach … deal > agree
affix … signature to > sign
back away from > abandon
back down from > abandon
back out of > quit
be at odds with > disagree
be in breach of > breach
be in charge of > lead
be in control of > control
be in favor of > favor
be in favour of > favor
be in need of > need
be in possession of > possess
be in talk with > negotiate
be in violation of > violate
be made up of > comprise
be absent from > miss
be afraid of > fear
be aware of > know
be composed of > comprise
be critical of > criticize
be dependent on > depend
be equivalent to > equal
be fond of > like
be host to > host
be in attendance > attend
be opposed to > oppose
be present at > attend
be reliant on > rely
be representative of > represent
be similar to > resemble
be supportive of > support
be of … view > believe
bear witness to > witness
bear … brunt of > suffer
bear … cost of > pay
bear … resemblance to > resemble
begin … legal action against > sue
begin … inquiry into > investigate
begin … investigation into > investigate
begin … proceedings against > sue
begin … talk with > negotiate
bid farewell to > leave
bid … farewell to > leave
bow out of > leave
bow to > yield
break away from > leave
break free from > escape
break free of > escape
break out of > escape
break rank with > defy
break up with > leave
break … ground on > start
break rank > defy
break … silence > speak
bring pressure to bear on > pressure
bring into effect > implement
bring into force > implement
bring to light > reveal
bring … case against > sue
bring … charge against > charge
bring … into force > implement
bring … lawsuit against > sue
bring … proceedings against > sue
bring … suit against > sue
bring … to book > punish
bring … to justice > prosecute
bring … to light > reveal
bring about > cause
call attention to > highlight
call into question > question
call time on > end
call … into question > question
call upon > urge
carry on with > continue
carry on > continue
cash in on > exploit
cast … doubt on > question
cast … shadow over > overshadow
cast … vote against > oppose
cast … vote for > support
cast … ballot > vote
cast … vote > vote
catch off guard > surprise
catch on camera > film
catch … by surprise > surprise
catch … glimpse of > see
catch … off guard > surprise
catch … on camera > film
churn out > produce
claim … victory > win
clamp down on > suppress
clear … way for > allow
clear … name > exonerate
close in on > approach
leave … dead > kill
leave for dead > abandon
leave … for dead > abandon
come out in favor of > support
come out in favour of > support
come out in support of > support
come out on top > win
come to terms with > accept
come to … aid of > help
come to … defence of > defend
come to … defense of > defend
come to … rescue of > rescue
come down with > contract
come in for > receive
come out against > oppose
come round to > accept
come to … understanding > agree
come back > return
come home > return
conduct … interview with > interview
conduct … investigation into > investigate
conduct … raid on > raid
conduct … review of > review
conduct … search of > search
conduct … survey of > survey
cover … cost of > pay
crack down on > suppress
crack down > suppress
cut back on > reduce
cut down on > reduce
cut in half > halve
cut … in half > halve
cut … short > curtail
deal … blow to > damage
deal … defeat > defeat
declare bankrupt > bankrupt
declare bankruptcy > bankrupt
deliver … blow to > damage
deliver on > fulfill
deliver … address > speak
deliver … lecture > lecture
deliver … rebuke > rebuke
deliver … ruling > rule
deliver … speech > speak
deliver … statement > say
deliver … verdict > rule
deliver … warning > warn
do battle with > fight
do damage to > damage
do harm to > harm
do … about-turn > reverse
do … deal > agree
do … u-turn > reverse
dole out > distribute
double down on > intensify
double in size > double
drag … foot > delay
draw to … close > end
draw … attention to > highlight
draw … curtain on > end
draw … line under > end
drive … out of > expel
drop in on > visit
drop out of > quit
drum up > generate
edge ahead of > overtake
edge down > fall
edge higher > rise
edge lower > fall
edge up > rise
egg on > encourage
emerge triumphant > win
emerge victorious > win
engage in … discussion > discuss
engage in … talk > negotiate
enter … plea of guilty > admit
enter … plea of not guilty > deny
enter … not guilty plea > deny
enter into … agreement > agree
enter into … talk > negotiate
enter … guilty plea > admit
enter … talk with > negotiate
enter office > inaugurate
exchange … fire > fight
exchange … vow > marry
exert … control over > control
exert … influence on > influence
exert … pressure on > pressure
express … gratitude to > thank
express … opposition to > oppose
express … support for > support
express … thanks to > thank
express … condolence > condole
extend … invitation to > invite
extend … welcome to > welcome
fall out with > quarrel
fall prey to > suffer
fall short of > miss
fall victim to > suffer
fall on … sword > resign
farm out > outsource
fight back against > resist
fight back > resist
file for bankruptcy > bankrupt
file for divorce > divorce
file … charge against > charge
file … claim against > sue
file … complaint against > sue
file … lawsuit against > sue
file … suit against > sue
file … appeal > appeal
file … bankruptcy > bankrupt
find in favor of > back
find in favour of > back
find common ground > agree
find fault with > criticize
find out about > learn
find … solution to > solve
finish top of > top
fire … shot at > shoot
fire at > shoot
fire on > shoot
flare up > erupt
flesh out > detail
float … idea > suggest
follow through on > fulfill
foot … bill > pay
forge ahead with > continue
forge … alliance > ally
fork out > pay
fork over > pay
form … alliance > ally
gain ground on > approach
gain … access to > access
gain … control of > control
gain … entry to > enter
gain … upper hand > lead
gain momentum > accelerate
gain … independence > independent
gather pace > accelerate
gather speed > accelerate
gather steam > accelerate
gear up for > prepare
get in touch with > contact
get away from > escape
get ready for > prepare
get underway > begin
give … cold shoulder to > shun
give … green light to > approve
give … short shrift to > reject
give … wide berth to > avoid
give consideration to > consider
give rise to > cause
give thought to > consider
give vent to > express
give up … post > resign
give … account of > describe
give … assent to > approve
give … backing to > back
give … birth to > birth
give … blessing to > approve
give … boost to > boost
give … description of > describe
give … detail of > describe
give … go-ahead to > approve
give … nod to > approve
give … shelter to > shelter
give … support to > support
give … thumbs up > approve
give … concert > perform
give … evidence > testify
give … explanation > explain
give … interview > speak
go on hunger strike > fast
go their separate way > separate
go to war with > fight
go ahead with > proceed
go along with > accept
go into force > start
go public with > reveal
go through with > complete
go bust > bankrupt
grant … access to > admit
grant … asylum to > shelter
grant … bail to > bail
grant … pardon to > pardon
grant … approval > approve
grant … permission > permit
grant … request > accept
hammer home > emphasize
hammer out > negotiate
hand over control > cede
hand out > distribute
hang on to > retain
have … control of > control
have … control over > control
have … effect on > affect
have … impact on > affect
have … influence on > influence
have … look at > examine
have … ownership of > own
have … possession of > possess
head to … poll > vote
heap praise on > praise
heap … blame on > blame
heap … praise on > praise
heap … pressure on > pressure
heap … scorn on > ridicule
hit back at > criticize
hold on to > retain
hold out against > resist
hold … candlelit vigil > mourn
hold … news conference > speak
hold … press conference > speak
hold onto > retain
hold power > govern
hold sway > rule
hold … accountable > blame
hold … captive > detain
hold … hostage > detain
hold … opinion > believe
hold … prisoner > detain
hold … referendum > vote
hold … responsible > blame
hold … trial > try
hold … view > believe
hold … vigil > mourn
hurl … abuse at > insult
hurl … insult at > insult
impose … ban on > ban
impose … blockade on > blockade
impose … cap on > cap
impose … curb on > curb
impose … embargo on > embargo
impose … fine on > fine
impose … limit on > limit
impose … moratorium on > suspend
impose … penalty on > penalize
impose … restriction on > restrict
impose … sanction on > sanction
impose … sentence on > sentence
impose … tariff on > tax
impose … tax on > tax
increase … pressure on > pressure
inflict … damage on > damage
inflict … defeat on > defeat
inflict … injury on > injure
inflict … loss on > damage
inflict … pain on > hurt
inject … cash into > invest
inject … money into > invest
iron out > resolve
issue … appeal for > urge
issue … call for > urge
issue … demand for > demand
issue … plea for > urge
issue … rebuke to > rebuke
issue … recall of > recall
issue … reprimand to > reprimand
issue … alert > alert
issue … apology > apologize
issue … decree > decree
issue … denial > deny
issue … order > order
issue … pardon > pardon
issue … ruling > rule
issue … statement > say
issue … threat > threaten
issue … ultimatum > threaten
issue … warning > warn
join force with > cooperate
join hand with > cooperate
join rank of > join
join up with > join
join together > unite
keep pace with > match
keep tab on > monitor
keep track of > track
keep under wrap > hide
keep watch on > monitor
keep watch over > guard
keep … in custody > detain
keep … under control > control
keep … under surveillance > monitor
keep … afloat > sustain
kick out of > expel
kick … out of > expel
knock … out of > eliminate
lash out at > criticize
launch … legal action against > sue
launch … appeal for > appeal
launch … assault on > attack
launch … attack on > attack
launch … bid for > bid
launch … crackdown on > suppress
launch … inquiry into > investigate
launch … invasion of > invade
launch … investigation into > investigate
launch … lawsuit against > sue
launch … offensive against > attack
launch … probe into > investigate
launch … raid on > raid
launch … search for > seek
launch … tirade against > criticize
lavish … praise on > praise
lay waste to > destroy
lay down … arm > surrender
lay down … weapon > surrender
lay … blame on > blame
lay … emphasis on > emphasize
lay … siege to > besiege
lay … stress on > stress
lay … to rest > bury
lay waste > destroy
lay … wreath > honor
lead … attack on > attack
lead … campaign for > campaign
leave no stone unturned > search
leave … out of > exclude
leave … homeless > displace
leave … post > resign
leave … stranded > strand
lend … backing to > back
lend … support to > support
lend … voice to > support
lend … weight to > support
let … out of prison > release
level … accusation against > accuse
level … accusation at > accuse
level … allegation against > accuse
level … charge against > accuse
level … charge at > accuse
level … criticism at > criticize
level … accusation > accuse
level … score > equalize
lift … lid on > reveal
lift … veil on > reveal
lock horn with > clash
lock horn > clash
lock … up > jail
lodge … complaint about > complain
lodge … appeal > appeal
lodge … complaint > complain
lodge … objection > object
lodge … protest > protest
lose … control of > lose
lose consciousness > faint
make good on > fulfill
make it into > enter
make it to > reach
make off with > steal
make … accusation against > accuse
make … allegation against > accuse
make … mention of > mention
make … use of > use
make certain > ensure
make inroad > advance
make official > confirm
make peace > reconcile
make sure > ensure
make … about-face > reverse
make … about-turn > reverse
make … choice > choose
make … climbdown > concede
make … mistake > err
make … redundant > dismiss
make … u-turn > reverse
mark … anniversary of > commemorate
measure up to > match
meet up with > meet
meet … cost of > pay
meet halfway > compromise
mete out > impose
miss out on > miss
mount … assault on > attack
mount … attack on > attack
mount … bid for > bid
mount … challenge to > challenge
mount … defence of > defend
mount … defense of > defend
mount … raid on > raid
move ahead with > proceed
move forward with > proceed
mull over > consider
name and shame > shame
narrow down > narrow
nod through > approve
nose ahead > lead
observe … silence for > mourn
offer … congratulation to > congratulate
offer … praise for > praise
offer … sanctuary to > shelter
offer … shelter to > shelter
offer … thanks to > thank
offer up > offer
offer … apology > apologize
offer … condolence > condole
open fire on > shoot
open … inquiry into > investigate
open … investigation into > investigate
open … probe into > investigate
open … talk with > negotiate
open fire > shoot
opt out of > quit
own up to > admit
part company with > leave
part way with > leave
pass judgement on > judge
pass judgment on > judge
pass sentence on > sentence
pass … baton to > succeed
pass … sentence on > sentence
pass … verdict on > judge
pave … way for > enable
pay … heed to > heed
pay … homage to > honor
pay … respect to > honor
pay … tribute to > praise
pay back > repay
perform … u-turn > reverse
phase in > introduce
pick holes in > criticize
pick up momentum > accelerate
pick up pace > accelerate
pick up speed > accelerate
pick up steam > accelerate
pile pressure on > pressure
pile … pressure on > pressure
pin … blame on > blame
pin … hope on > rely
pinch … goal > score
place … ban on > ban
place … blame on > blame
place … cap on > cap
place … emphasis on > emphasize
place … importance on > value
place … limit on > limit
place … moratorium on > suspend
place … on hold > suspend
place … on leave > suspend
place … order for > order
place … restriction on > restrict
place … under surveillance > monitor
play … host to > host
play … role of > portray
play … down > downplay
plead not guilty to > deny
plead guilty to > admit
plead not guilty > deny
plead guilty > admit
plead innocent > deny
plough ahead with > continue
plough … money into > invest
plow ahead with > continue
plow … money into > invest
point … finger at > blame
pore over > examine
pose … challenge to > challenge
pose … danger to > endanger
pose … risk to > endanger
pose … threat to > threaten
pour … cold water on > dismiss
pour … money into > invest
pour … praise on > praise
pour … scorn on > ridicule
press ahead with > continue
press on with > continue
press … charge against > charge
press ahead > proceed
prop up > support
provide … aid to > aid
provide … assistance to > assist
provide … boost to > boost
provide … description of > describe
provide … funding for > fund
provide … help to > help
provide … protection for > protect
provide … protection to > protect
provide … shelter for > shelter
provide … shelter to > shelter
provide … support for > support
provide … support to > support
publish … statement > say
pull … rug from under > undermine
pull ahead of > overtake
pull down > demolish
pull level > equalize
pull off > achieve
pump money into > invest
pump … cash into > invest
pump … money into > invest
push ahead with > continue
push back against > resist
push forward with > proceed
push … out of > expel
push ahead > proceed
put pen to paper > sign
put … out of business > bankrupt
put … spanner in … work > disrupt
put paid to > end
put … ban on > ban
put … blame on > blame
put … brake on > slow
put … cap on > cap
put … halt to > halt
put … in danger > endanger
put … into effect > implement
put … into practice > implement
put … limit on > limit
put … money into > invest
put … name to > sign
put … on hold > suspend
put … on ice > suspend
put … on trial > try
put … on … market > sell
put … pressure on > pressure
put … restriction on > restrict
put … signature to > sign
put … stop to > stop
put … under surveillance > monitor
quit … job > resign
quit … post > resign
rail against > denounce
rail at > denounce
raise … awareness of > publicize
raise … issue of > mention
raise … question about > question
raise … spectre of > threaten
raise … alarm > alert
rally to … defence of > defend
rally to … defense of > defend
rally around > support
rally behind > support
rally round > support
ramp up … pressure on > pressure
rattle off > recite
reach out to > contact
reach … accord > agree
reach … agreement > agree
reach … compromise > compromise
reach … consensus > agree
reach … settlement > settle
reach … understanding > agree
reach … verdict > rule
read … riot act to > reprimand
rein back > curb
release … statement > say
render … assistance > assist
render … decision > decide
return to … negotiating table > negotiate
return to … table > negotiate
rise up against > revolt
rub shoulder with > mingle
rubber stamp > approve
rule in favor of > back
rule in favour of > back
rule against > reject
rule for > back
run for office > stand
run for president > stand
run short of > lack
rush … to hospital > hospitalize
say sorry for > apologize
scale down > reduce
score … victory over > beat
score … win over > beat
score … equaliser > equalize
score … equalizer > equalize
secure … release of > free
seek … help from > ask
seize … control of > capture
sell off > sell
send … email to > email
send … letter to > write
send … shockwave through > shock
send … text to > text
send word > inform
serve … notice on > warn
set fire to > ignite
set … in motion > start
set … on fire > ignite
set … sight on > target
set … ablaze > ignite
set … alight > ignite
shed … light on > clarify
shoulder … cost of > pay
shout … abuse at > insult
show interest in > interest
show solidarity with > support
show up at > attend
show up for > attend
show … contempt for > scorn
show … interest in > interest
show … respect for > respect
show … solidarity with > support
show … support for > support
shower … praise on > praise
shut up shop > close
shut … door on > reject
shut … out of > exclude
shy away from > avoid
sign into law > sign
sign off on > approve
sign on to > join
sign up for > join
sign up to > join
sign … into law > sign
sing … praise of > praise
sink … money into > invest
sit around … table > negotiate
slam … door on > reject
slam into > hit
slap … ban on > ban
slap … fine on > fine
slap … sanction on > sanction
slap … tariff on > tax
slap … tax on > tax
snatch … victory > win
sound … death knell for > doom
speak out in favour of > support
speak in defence of > defend
speak in defense of > defend
speak in favor of > support
speak in favour of > support
speak in support of > support
speak on behalf of > represent
speak up for > defend
spell out in detail > detail
spell out > explain
spill over into > spread
spill … bean > reveal
splash out on > buy
splash out > spend
split up with > leave
spread … word > publicize
spur on > encourage
square off against > face
square up to > face
stage … attack on > attack
stage … coup against > overthrow
stage … raid on > raid
stamp … authority on > dominate
stamp out > eradicate
stand shoulder to shoulder with > support
stand in solidarity with > support
stand for election > run
stand for office > run
stand for president > run
stand guard over > guard
stand in for > replace
stand up against > resist
stand up for > defend
start … legal action against > sue
start … investigation into > investigate
stay away from > avoid
stay clear of > avoid
step up … pressure on > pressure
step down as > resign
step down from > quit
step aside > resign
stick up for > defend
storm out of > leave
storm out > leave
strike up … conversation > talk
strike … blow against > damage
strike … blow to > damage
strike … accord > agree
strike … agreement > agree
strike … bargain > agree
stub out > extinguish
submit … application > apply
submit … bid > bid
submit … proposal > propose
submit … request > request
submit … resignation > resign
summon up > muster
swear … oath > swear
sweep to victory > win
switch side > defect
take to the air > fly
take to the polls > vote
take to the street > protest
take … legal action against > sue
take off from > leave
take to twitter > tweet
take up arm > fight
take out … loan > borrow
take … advantage of > exploit
take … aim at > target
take … care of > tend
take … charge of > lead
take … command of > command
take … control of > control
take … delivery of > receive
take … exception to > object
take … hold of > seize
take … into account > consider
take … issue with > dispute
take … notice of > notice
take … ownership of > acquire
take … possession of > seize
take … side with > back
take … stake in > invest
take … stock of > assess
take … swipe at > criticize
take … to court > sue
take … to task > criticize
take … to … air > fly
take … to … street > protest
take cover > shelter
take issue > disagree
take sanctuary > shelter
take umbrage > resent
take … captive > capture
take … helm > lead
take … hostage > kidnap
take … knee > kneel
take … measure > act
take … oath > swear
take … office > inaugurate
take … reins > lead
take … throne > accede
talk … out of > dissuade
talk … into > persuade
tamp down > reduce
tap into > exploit
taper off > decline
tell off > scold
throw … hat in … ring > run
throw … hat into … ring > run
throw in … towel > surrender
throw … book at > punish
throw … doubt on > question
throw … into chaos > disrupt
throw … into disarray > disrupt
throw … into turmoil > disrupt
throw … support behind > support
throw … under … bus > betray
throw … weight behind > support
tie the knot > marry
tighten … screw on > pressure
toe … line > obey
toss … hat into … ring > run
touch base with > contact
touch off > trigger
touch on > mention
touch upon > mention
trade barb with > criticize
trade barb > argue
trade blow > fight
trim back > trim
trot out > repeat
tune in to > watch
tune into > watch
turf out > expel
turn a deaf ear to > ignore
turn out to vote > vote
turn up … heat on > pressure
turn … blind eye to > ignore
turn out for > attend
turn up at > attend
turn up for > attend
turn … screw on > pressure
turn … into > convert
usher out > escort
vent … anger at > criticize
vent … fury at > criticize
voice … anger at > criticize
voice … complaint about > complain
voice … criticism of > criticize
voice … opposition to > oppose
voice … support for > support
vote in favor of > support
vote in favour of > support
vote … out of office > oust
vote into office > elect
vote … into office > elect
vote against > oppose
vote for > support
vote out > oust
vote through > approve
wage … battle against > fight
wage … campaign against > oppose
wage … war against > fight
wage … war on > fight
wage … war with > fight
wake up to > realize
walk down the aisle > marry
walk away with > win
weather … storm > survive
weigh in on > comment
wend … way to > travel
whittle down > reduce
wield … influence over > influence
win round > persuade
wipe off … map > destroy
wipe … floor with > thrash
work hand in glove with > cooperate
work hand in hand with > cooperate
work in tandem with > cooperate
wreak havoc on > ravage
wreak havoc > ravage
wrest control of > seize
wrest … control of > seize
write … letter to > write
zero in on > target`;
