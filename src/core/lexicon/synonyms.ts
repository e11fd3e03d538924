/**
 * Words that news prose uses for one another. A line is a set; the first word names it. Only what stands for the same
 * deed or thing in a report: `ink` for signing, `limousine` for a car already spoken of. Verbs and the nouns made from
 * them stand together, because “his visit” and “he visited” say the same. Written from general knowledge of newspaper English
 * (headline verbs as in Bell, “The Language of News Media”, ch. 9); WordNet covers the rest.
 */
export const SYNONYM_SETS = `
give present gift donate hand bestow giving donation handover
receive get accept obtain receipt
give present gift donate hand receive
exchange swap trade
sign ink seal signing signature
pact treaty agreement accord deal
pledge vow promise commit oblige bind undertake guarantee commitment obligation
help aid assist assistance support relief
supply provide deliver furnish provision delivery
send dispatch ship transfer shipment
visit trip tour journey travel stay
arrive land come reach arrival touchdown landing
leave depart departure exit
go travel head fly
return back
meet meeting talk summit encounter
car limousine limo automobile vehicle sedan
aide adviser advisor assistant
leader ruler head chief president premier autocrat dictator strongman
video footage clip film recording
picture image photo photograph
release publish issue publication broadcast air
announce declare unveil announcement declaration
say tell state remark statement comment
voice express utter expression
praise hail laud applaud praising
criticize criticise condemn denounce slam blast criticism condemnation
start begin launch open commence resume beginning onset
end stop finish cease conclude halt close
continue keep proceed persist
kill slay murder killing slaying murder
die death perish dead deceased fatality
injure wound hurt injury wounded
arrest detain apprehend detention custody
accuse charge allege accusation allegation
sentence jail imprison sentencing imprisonment
convict conviction guilty
acquit acquittal innocent exonerate
sue lawsuit suit
resign quit resignation departure
fire sack dismiss oust dismissal ouster
hire appoint name recruit appointment
win victory triumph beat
lose loss defeat
vote ballot poll election elect
buy purchase acquire acquisition takeover
sell sale
rise increase grow climb gain jump surge soar growth raise lift boost hike
fall decrease decline drop shrink slide plunge tumble reduce cut reduction
earn profit earnings income
revenue sales turnover
build construct make manufacture construction built
destroy demolish wreck destruction
damage harm
attack assault strike raid
war conflict warfare fighting
fight battle clash
weapon arms armament weaponry
soldier troop military army troops
fire shoot launch shooting
launch test fire
concern worry fear alarm anxiety
back support endorse backing endorsement
oppose opposition resist object
ban prohibit outlaw forbid prohibition
allow permit let permission
demand require call
ask request appeal
plan intend intention
refuse reject decline deny refusal rejection
evacuate evacuation
flood flooding deluge
quake earthquake tremor
crash collision collide
blaze fire
police officer
official officer
child kid youngster
company firm corporation business
movie film picture
series show program programme
lull pause break hiatus gap
bond tie tie relation relationship link alliance friendship partnership
common mutual joint shared
two pair couple both
breed type kind
show display depict feature
drive ride steer driving
base rest ground
seat chair
passenger rider
quarter trimester
score net strike scoring scorer goal
goal strike
match game fixture
player footballer athlete
coach manager trainer
hospital clinic
home house residence
town city village municipality
region area zone district
country nation state
world global international worldwide
big large major huge
important significant
new fresh
rare unusual seldom
famous known renowned
former ex erstwhile
early earlier
see spot notice spy observe witness
grow burgeon burgeoning expand expanding
cause spark prompt trigger provoke stir
concerned worried worry concern alarmed anxious uneasy unease
strike walkout stoppage
dockworker docker longshoreman stevedore
worker employee staff labourer laborer
boss executive chief manager
union guild
theft steal thieve embezzle rob
fraud defraud swindle cheat
drain steal siphon
prison jail gaol
murder homicide
trial hearing
lawyer attorney solicitor barrister counsel
judge magistrate justice
fine penalty
postpone delay defer postponement
cancel scrap abandon axe cancellation
conduct perform
investigate probe inquiry investigation examine
search hunt
rescue save
shelter refuge
missing lost
storm typhoon hurricane cyclone
collapse cave
fatal deadly lethal
victim casualty
blast explosion explode
stop standstill halt suspend suspension
close shut closure
alert notify inform warn report
found establish set founding foundation
lead head run
equaliser equalizer equalise equalize
winner decider
draw tie
defender centre-back
goalkeeper keeper
supporter fan
club team side
title championship crown trophy
season campaign
manage run
transfer hand pass convey
technology know-how
together jointly
harbour harbor port
airport airfield
budget spending
cost price expense
spend spending expenditure
loan lend credit
debt borrowing
tax levy duty
wage pay salary
premium bonus
poll survey
mp lawmaker legislator parliamentarian deputy
law legislation act
bill draft
parliament assembly legislature
capital metropolis
border frontier
refugee asylum
migrant immigrant
agree consent
propose suggest proposal suggestion
urge exhort
warn caution warning
estimate reckon estimation
show reveal disclose
hide conceal
escape flee
replace succeed
choose select pick
join enter
discover find
gather assemble rally
protest demonstration demonstrate rally
protester demonstrator
deploy station
withdraw pull retreat withdrawal
invade invasion
threaten threat
restore reinstate
reopen resume
hold stage host
unveil reveal launch
discuss debate discussion
dispute row quarrel
ease relax
tighten toughen
honour honor
celebrate mark celebration
teach educate
study research
illness disease sickness
doctor physician medic
drug medicine medication
vaccine jab
patient sufferer
child kid minor
old elderly aged
rich wealthy
poor impoverished
sad unhappy
angry furious irate
swift quick fast rapid
immediate instant prompt
whole entire
nearly almost
declare voice express proclaim profess
`;
