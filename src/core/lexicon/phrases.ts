/**
 * Verbs of several words that say what one word says. Left: base forms of the words in order; `…` lets a few words stand
 * between (`sent her to prison`); determiners are passed over anyway. Right: the one word. Written from general knowledge
 * of newspaper English, after the phrasal and prepositional verbs of Quirk et al., A Comprehensive Grammar, §§ 16.3–16.16.
 */
export const VERB_PHRASES = `
walk out > strike
down tool > strike
go on strike > strike
stage … strike > strike
begin … strike > strike
step down > resign
stand down > resign
hand in … resignation > resign
tender … resignation > resign
send … to prison > jail
send … to jail > jail
put … behind bar > jail
take into custody > arrest
find … guilty > convict
clear of > acquit
find … not guilty > acquit
send off > dismiss
show … red card > dismiss
open the scoring > score
find the net > score
head in > score
fire in > score
tap in > score
slot home > score
hook … past > score
take the lead > lead
set foot > visit
pay … visit > visit
make … trip > visit
take shelter > shelter
seek refuge > shelter
raise the alarm > alert
sound the alarm > alert
blow the whistle > alert
call off > cancel
put off > postpone
push back > postpone
turn down > reject
throw out > reject
vote down > reject
carry out > conduct
kick off > start
get under way > start
break out > start
come to … end > end
bring … to … end > end
bring … to … halt > stop
grind to … halt > stop
bring … to … standstill > stop
pass away > die
lose … life > die
be born > birth
lose … to > beat
claim … life > kill
gun down > kill
shoot dead > kill
set up > found
take over > acquire
snap up > buy
hand over > give
give away > give
turn over > give
put forward > propose
draw up > prepare
point out > say
make public > publish
bring out > publish
take place > happen
take part > participate
take aim > criticize
hit out > criticize
lash out > criticize
speak out against > criticize
speak highly of > praise
back down > concede
give up > abandon
cut off > isolate
shut down > close
lay off > dismiss
let go > dismiss
take on > hire
pull out > withdraw
back out > withdraw
move out > evacuate
touch down > land
make landfall > land
set off > leave
take off > leave
fly out > leave
fly in > arrive
turn up > arrive
show up > arrive
wipe out > destroy
blow up > destroy
burn down > destroy
knock down > demolish
tear down > demolish
ramp up > increase
step up > increase
scale up > increase
drive up > increase
scale back > reduce
cut back > reduce
bring down > reduce
make up > form
team up > cooperate
work together > cooperate
look into > investigate
look for > seek
deal with > address
make clear > say
come under fire > criticize
win over > persuade
rule out > exclude
run for > contest
hold talk > meet
have talk > meet
sit down with > meet
strike … deal > agree
reach … deal > agree
come to terms > agree
`;
