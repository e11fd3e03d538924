/**
 * Adjectives and adverbs that say the same of the same thing: a line is a set, in one of its senses. Written for the
 * project from general knowledge of newspaper English.
 */
export const ADJECTIVE_SETS = `
major big significant
large big sizeable sizable
huge enormous massive vast
gigantic colossal giant huge enormous
immense vast enormous huge
tremendous huge enormous
hefty large big
substantial considerable sizeable significant
small little
tiny minute minuscule miniature
modest small
slight small minor
narrow slim slender
long lengthy
lengthy prolonged protracted extended
brief short
tall high
wide broad
extensive widespread broad
sweeping extensive wide-ranging far-reaching
wide-ranging broad comprehensive
comprehensive thorough exhaustive
detailed thorough in-depth
complete total full absolute
whole full
thick dense
crowded packed
unoccupied empty vacant
deserted abandoned
derelict abandoned
disused abandoned
uninhabited unpopulated
lightweight light
fast speedy rapid quick
sluggish lacklustre lackluster
sudden abrupt
unexpected surprise unforeseen
surprising unexpected
astonishing amazing
remarkable extraordinary
exceptional extraordinary outstanding
outstanding excellent superb
impressive remarkable
terrific wonderful
fantastic wonderful
marvellous marvelous wonderful
terrible awful dreadful
horrific horrible horrifying
gruesome grisly
horrendous horrific
appalling shocking
bad poor
substandard poor
dire desperate
severe serious grave
acute severe
crucial vital essential
key main principal
pivotal crucial key
main chief principal primary
essential necessary indispensable
needed necessary required
required mandatory compulsory obligatory
optional voluntary
unnecessary needless
futile fruitless
unsuccessful failed
abortive failed
victorious winning triumphant
unbeaten undefeated
strong powerful
tough stringent strict
harsh severe tough
rigid strict inflexible
rigorous strict
lenient lax
frail feeble weak
defenceless defenseless helpless
sick ill unwell
ailing sick ill
fit healthy
dead deceased late
lifeless dead
injured hurt wounded
unhurt unharmed uninjured unscathed
intact undamaged
damaged harmed
ruined destroyed wrecked
destroyed demolished razed
torched burned burnt
mortal fatal
poisonous toxic
noxious toxic
hazardous dangerous
perilous dangerous
risky dangerous
unsafe dangerous
peaceful non-violent nonviolent
silent quiet
brutal savage vicious
cruel brutal
ruthless merciless
fierce intense
hostile unfriendly
hardline hard-line uncompromising
extremist radical
moderate centrist
left-wing leftist leftwing
right-wing rightist rightwing
far-right ultra-right
far-left ultra-left
communist marxist
autocratic authoritarian dictatorial
totalitarian authoritarian
repressive oppressive
independent autonomous
autonomous self-governing self-ruled
sovereign independent
separatist secessionist
breakaway separatist
unilateral one-sided
bilateral two-way
trilateral three-way
multilateral multinational
countrywide nationwide
nationwide national
domestic internal
domestic home
foreign overseas
overseas abroad
external foreign
municipal civic
rural country
coastal seaside
maritime marine
underground subterranean
underwater undersea
inner internal
outer external
outdoor open-air
nearby neighbouring neighboring
adjacent neighbouring neighboring
adjoining adjacent
near close
remote isolated
faraway distant
solitary lone
lone single sole
sole only
unwed unmarried
unmarried single
wed married
pregnant expecting
juvenile young
adolescent teenage
teenage teen
ageing aging
old-fashioned outdated
outdated obsolete
dated outdated
modern contemporary
modern up-to-date
latest newest
recent new
innovative pioneering
pioneering groundbreaking ground-breaking
initial first
first inaugural
inaugural maiden
maiden first
earliest first
closing final last
ultimate final
definitive final
previous prior earlier
former previous
preceding previous
one-time former
onetime former
outgoing departing
acting interim
caretaker interim
provisional interim temporary
transitional interim
temporary short-term
permanent lasting
lasting enduring durable
constant continuous
continual constant
continuous uninterrupted
ongoing continuing
incessant constant
recurrent recurring repeated
occasional sporadic
sporadic intermittent
infrequent rare
unusual uncommon
unusual strange odd
strange odd bizarre peculiar weird
unparalleled unprecedented
normal ordinary
prevalent widespread common
rampant widespread
rife widespread
preferred favourite favorite
fashionable trendy
well-known famous
renowned well-known celebrated
celebrated famous
prominent well-known
prominent leading
leading top
eminent distinguished
distinguished prominent
notorious infamous
unknown unidentified
anonymous unnamed
unnamed unidentified
mysterious unexplained
obscure unknown
secret clandestine covert
covert undercover
hidden concealed
confidential secret
classified secret
overt open
visible apparent
apparent evident obvious
obvious clear
evident clear
noticeable marked
marked pronounced
conspicuous noticeable
unclear uncertain
uncertain unsure
dubious questionable
questionable doubtful
certain sure
inevitable unavoidable
probable likely
plausible credible
prospective potential would-be
feasible viable
practical feasible
workable viable
impossible unfeasible
improbable unlikely
actual real
genuine authentic
authentic real
fake false bogus phony phoney
counterfeit fake forged
fictitious fictional
imaginary fictional
invented fictitious
fabricated invented
accurate correct
correct right
exact precise
precise accurate
mistaken wrong
erroneous wrong incorrect
inaccurate incorrect
false untrue
frank candid
legal lawful
illegal unlawful illicit
prohibited banned forbidden
outlawed banned
banned barred
barred prohibited
permitted allowed
authorised authorized
authorised approved
unofficial informal
unauthorised unauthorized
guilty culpable
accountable responsible
answerable accountable
innocent blameless
alleged suspected
incarcerated imprisoned jailed
abducted kidnapped
uprooted displaced
exiled banished
deported expelled
jobless unemployed
out-of-work unemployed
employed working
rich affluent wealthy
prosperous affluent
well-off wealthy affluent
impoverished destitute
destitute penniless
disadvantaged deprived underprivileged
bankrupt insolvent
broke penniless
loss-making unprofitable
profitable lucrative
costly expensive
pricey expensive
cheap inexpensive
affordable cheap
low-cost cheap
cut-price cheap
free complimentary
gratis free
overdue late
belated late
punctual on-time
immediate instantaneous
urgent pressing
imminent impending
forthcoming upcoming
upcoming coming
approaching coming
next following
subsequent later
ensuing subsequent
consecutive successive
straight consecutive
simultaneous concurrent
annual yearly
monetary financial
agricultural farm
farming agricultural
mental psychological
physical bodily
sacred holy
secular non-religious
devout pious
ethnic racial
native indigenous
aboriginal indigenous
african-american black
varied diverse
assorted various
disparate different
dissimilar different
similar alike
identical same
equal same
equivalent equal
comparable similar
analogous similar
associated linked connected
affiliated linked
friendly amicable
cordial friendly
caring compassionate
humane compassionate
brave courageous
fearless brave
daring bold
negligent careless
careful cautious
wary cautious
vigilant alert
skilled skilful skillful
expert skilled
adept skilled
experienced seasoned
veteran experienced
seasoned veteran
able capable
incapable unable
incompetent inept
entitled eligible
pleased happy
delighted pleased
overjoyed delighted
thrilled delighted
ecstatic overjoyed
content satisfied
grateful thankful
miserable unhappy
bleak grim
distraught devastated
upset distressed
distressed troubled
disgruntled dissatisfied discontented
furious enraged
incensed furious
scared afraid frightened
fearful afraid
anxious nervous
nervous uneasy
apprehensive anxious
astonished amazed
shocked stunned
stunned astonished
confused bewildered
perplexed baffled
eager keen
keen enthusiastic
enthusiastic eager
ardent fervent
determined resolute
stubborn obstinate
loyal faithful
devoted loyal
committed dedicated
dedicated devoted
staunch loyal
steadfast loyal
reluctant unwilling
hesitant reluctant
willing prepared
ready prepared
poised ready
malnourished undernourished
fat obese overweight
handsome good-looking
contaminated polluted
tainted contaminated
wet damp
soaked drenched
waterlogged flooded
flooded inundated submerged
scorching sweltering
freezing icy
frozen icy
cloudy overcast
foggy misty
mountainous hilly
wooded forested
constructive positive
positive favourable favorable
beneficial helpful
valuable precious
priceless invaluable
harmful damaging
damaging detrimental
detrimental harmful
negative unfavourable unfavorable
disastrous catastrophic
catastrophic devastating
controversial contentious
contentious disputed
disputed contested
debatable disputed
divisive contentious
polarising polarizing
admired respected
reliable dependable
trustworthy reliable
unreliable untrustworthy
steady stable
volatile unpredictable
precarious unstable
flexible adaptable
unchanged unaltered
fixed set
tough difficult
difficult hard
arduous difficult
gruelling grueling
gruelling arduous
demanding difficult
challenging difficult
tricky difficult
complex complicated
complicated intricate
simple easy
straightforward simple
basic fundamental
advanced sophisticated
cutting-edge state-of-the-art
state-of-the-art advanced
high-tech advanced
technological technical
computerised computerized
automated automatic
mechanised mechanized
armoured armored
civilian non-military
nuclear atomic
accessible available
unavailable inaccessible
limited restricted
incomplete unfinished
adequate sufficient
enough sufficient
ample plentiful
plentiful abundant
abundant ample
insufficient inadequate
meagre meager
meagre scant
excessive undue
surplus excess
extra additional
additional further
supplementary additional
spare extra
added extra
numerous many
countless innumerable
myriad countless
growing increasing
rising increasing
mounting growing
escalating rising
falling declining
declining dwindling
shrinking dwindling
decreasing falling
diminishing dwindling
waning declining
diminished reduced
heightened increased
improved better
worsening deteriorating
deteriorating declining
best finest
top highest
senior high-ranking
high-ranking top
high-level senior
top-level high-level
junior subordinate
deputy vice
assistant deputy
joint combined
mutual reciprocal
combined united
unified united
collective joint
divided split
neutral impartial
impartial unbiased
biased partisan
partisan one-sided
prejudiced biased
equitable fair
unfair unjust
immoral unethical
shameful disgraceful
scandalous disgraceful
virtually practically almost
roughly approximately around about
mainly mostly largely chiefly
primarily mainly chiefly
partly partially
fully completely entirely totally
wholly entirely completely
utterly completely
exactly precisely
barely hardly scarcely
merely only
solely only exclusively
extremely very
highly very
exceedingly extremely
considerably significantly substantially
significantly markedly
sharply steeply
slightly marginally
somewhat slightly
quickly rapidly swiftly fast
suddenly abruptly
immediately instantly at-once
straightaway immediately
promptly immediately
shortly soon
recently lately
formerly previously
previously earlier
afterwards later afterward
subsequently later afterwards
originally initially first
simultaneously concurrently
jointly collectively
often frequently
rarely seldom infrequently
occasionally sometimes
constantly continually continuously
annually yearly
nationally nationwide
globally worldwide internationally
publicly openly
privately secretly
secretly covertly clandestinely
officially formally
unofficially informally
legally lawfully
illegally unlawfully illicitly
deliberately intentionally purposely
wilfully willfully deliberately
accidentally inadvertently unintentionally
mistakenly wrongly erroneously
wrongly incorrectly
correctly rightly
apparently seemingly
evidently clearly
obviously clearly
undoubtedly unquestionably
certainly definitely
surely certainly
probably likely
possibly perhaps maybe
potentially possibly
actually really
unfortunately sadly
voluntarily willingly
reluctantly unwillingly
severely badly
mortally fatally
strongly firmly
closely intimately
carefully cautiously
usually normally
typically usually
especially particularly
notably especially
nonetheless nevertheless
therefore consequently
thus therefore
several multiple
centre-left center-left
centre-right center-right
landmark historic
bumper record
all-time record
record-breaking record
home-grown domestic
cross-party bipartisan
pre-dawn early-morning
high-profile prominent
long-awaited awaited
long-running longstanding long-standing
longtime long-time
long-standing longtime
wartime war-time
make-or-break decisive
decisive crucial
unmanned crewless uncrewed
contagious infectious
communicable infectious
incurable untreatable
critical life-threatening
cancerous malignant
ice-cold freezing
subzero freezing
hard-hit stricken
embattled beleaguered
disgraced shamed
back-to-back consecutive
unopposed uncontested
brand-name branded
eco-friendly green
environmentally-friendly green
state-owned nationalised nationalized public
state-run state-owned
state-controlled state-run
publicly-owned state-owned
family-owned family-run
listed publicly-traded
self-styled self-proclaimed
self-declared self-proclaimed
would-be aspiring
budding aspiring
wannabe aspiring
undecided unsure
swing marginal
heavily-armed well-armed
battle-hardened seasoned
war-torn war-ravaged
drought-hit drought-stricken
quake-hit earthquake-hit
snowbound snowed-in
grounded stranded
rush-hour peak
plainclothes plain-clothes
live real-time
pre-recorded taped
bestselling best-selling
award-winning prize-winning
critically-acclaimed acclaimed
acclaimed praised
reclusive secretive isolated`;
