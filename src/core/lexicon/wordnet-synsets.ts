/** Words of one meaning, a line each: part of speech, line number (base 36) of the broader meaning, words. Source: WordNet 3.1, © 2006 Princeton University, WordNet licence (see NOTICE). Main senses of the single words that SemCor has; written by scripts/word-relations. */
export const WORDNET_SYNSETS = `
ncu4 a
n3o4 ab
ncl3 abandon
v404 abandon
v7ex abandon empty vacate
na68 abandonment
ndbn abandonment defection desertion
n6ht abasement abjection
a abashed embarrassed
n2dg abbey
nc20 abbot
n8wh abdomen belly stomach
n8a1 abdominal
n6qv aberrant
a aberrant deviant deviate
ns aberration
vs3 abet
v3uq abhor loathe
a abhorrent repulsive
va7n abide bide stay
vem abide bear brook endure suffer tolerate
a abiding enduring
n9sn ability
n79h ability power
a abject low-down miserable
n9kk ablation
a ablaze aflame
r ably competently
n2uj abnormality
n6w abode residence
n6gt abode dwelling home
v abolish
n4mb abolition
n6qv abolitionist
a abominable odious
n6qv aborigine native
n4mb abortion
v147 abound
r about approximately roughly some
n27r about-face
vcql about-face
navo above
r above supra
n9r7 abreaction catharsis
v3m8 abridge foreshorten shorten
nc1h abridgment
a abroad overseas
vv abrogate
r abruptly dead short suddenly
nalk abruptness curtness
nc6b abscess
n33f abscissa
n3nh absence
n5p absence
v3zi absent
n1h absenteeism
r absently absentmindedly
n1z absolute
a absolute out-and-out sheer
r absolutely perfectly utterly
vbhz absorb
v7ej absorb assimilate ingest
vc2p absorb
v absorb imbibe
a absorbed engrossed intent wrapped
n9d3 absorbency
nbi3 absorption
n4p2 absorption
va4j abstain
v abstain
nax1 abstention
n2tc abstract abstraction
v2xu abstract
vbry abstract cabbage pilfer purloin
v2xw abstract
na8f abstraction
n9zq abstraction generalization
n8ti abstraction
npx abstractionism
n9sn abstruseness obscurity
nb9k absurd
n8ge absurdity
n5fm absurdity
n9so abundance
n8yv abuse
v654 abuse maltreat
v4x8 abuse
n5pg abyss
n4gx academic
n18p academicianship
nasa academy
n4rw academy
vc0h accede bow defer
v3mp accelerate quicken speed
nf9 acceleration
n6im acceleration
n9x7 acceleration
n7gw accelerator
n3va accelerator throttle
ncwr accent
nbqn accent emphasis
v4yr accent accentuate emphasize stress
n5w accenting
v75l accept
v5g accept
v9yb accept consent
v9yb accept
nu1 acceptance
nnb acceptance adoption
nb9k acceptance
n5f acceptance
a accepted recognized
nahc access
nahc access
nqa access
va27 access
n2jj accessory accouterment
n2ry accessory supplement
n836 accident
n65p accident
r accidentally unexpectedly
n303 acclaim
vm3 acclaim hail herald
v6k acclimatize
v5mg accommodate fit suit
v27u accommodate adapt
v23w accommodate
v accommodate
n65p accompaniment
n7y0 accompaniment
v5v7 accompany
v990 accompany
ns4 accomplice
v2rd accomplish execute fulfil fulfill
vc08 accomplish achieve attain
a accomplished completed
n5w accomplishment achievement
n66i accord agreement
v35e accord concord
v5t3 accord allot grant
n5p accordance
r accordingly consequently
v2nx accost
na1v account chronicle history
n8eh account report
na6n account
nbrf account explanation
v147 account
n6qv accountant controller
n42 accounting
nc6w accounting
n1ut accounting
v26m accredit
n26j accreditation
n4p2 accretion accumulation
v6po accrue
vs0 acculturate
n5p acculturation
vbug accumulate collect compile
v6po accumulate amass
n60z accumulation aggregation collection
n27r accumulation
n9sn accuracy truth
n9sn accuracy
n28l accusation
n8j3 accusative
a accusative accusing
v28p accuse
vf8 accustom
n577 ace one unity
n20t ace
n4xs ace adept genius hotshot star virtuoso whiz wizard
vc08 ace
a ace crack first-rate super topnotch
n2sa acetone
nc6b acetonemia ketosis
n8t8 ache aching
v916 ache
v65l ache pine yen
v ache hurt smart
n2sa acid
a acid bitter blistering
n9n8 acidity
v3lp acknowledge admit
v2pn acknowledge receipt
v9yb acknowledge
vccp acknowledge
n2hj acolyte
v6sv acquaint introduce
v6sv acquaint
n6sz acquaintance familiarity
na6n acquaintance
n6qv acquaintance
vbw acquiesce assent
n31 acquiescence
n5p acquiescence assent
v acquire get
n5p acquisition
v79x acquit exonerate
ncu4 acre
n4wx acreage
n9n7 acres estate
a acrobatic athletic gymnastic
n638 acrobatics tumbling
n472 act
n4t6 act
nde9 act
v act
v act behave
v9y0 act play
n65 acting playacting
n6vq actinometer
n5p action
nbrc action activity
n5p action
v277 action sue
v6tf activate actuate spark trigger
vf8 activate
nb5 active
a active fighting
n9bh activism
n5p activity
n4p2 activity
n91w actor
n67 actress
n171 actuality
r actually really
nc5y acute
a acute incisive keen penetrating sharp
r acutely keenly
n9mq ad advertisement advertising
n2or ad-lib
v46q ad-lib improvise
a ad-lib impromptu
n20p adamant diamond
a adamant inexorable
v27t adapt adjust conform
nde9 adaptation
nc6b add
v6po add
vaqp add
n2ry addition
n27r addition
ngw addition gain increase
n6p additive
a additive linear
a addlebrained muddleheaded
ndeb address
n9as address
v2po address
v address
v79v address
ncq2 adenoma
a adept expert practiced proficient skillful
n9sn adequacy
n9sn adequacy
a adequate enough
v35e adhere
v6n2 adhere
v adhere cling cohere
nc2m adherence
n5fj adherent disciple
n7vt adhesive
n52z adieu adios good-bye
a adjacent next
a adjectival adjective
n85d adjective
n23u adjective
v adjoin butt
v24z adjourn
n4mb adjournment
n75n adjudication
n4p2 adjunct
vf8 adjust
v27t adjust align
n8q adjustment fitting
n27r adjustment alteration modification
n1x7 adjustment
v653 administer
v7s administer
v5t3 administer allot dispense distribute
n7rl administration disposal
n1gt administration establishment organization
ncda administration
n2as administrator
n6qv administrator
r admirably commendable
n7ir admiration
v4s0 admire
v7mp admire
n9f admirer protagonist supporter
n4p5 admission
vem admit
r admittedly true
v2km admix
v99 admonish discourage warn
n97 admonition warning
n2pj ado bustle flurry
n922 adolescence
n76s adolescent teen teenager
n7rg adonis
v2ca adopt espouse
v2w adopt borrow
v7ns adore
vf8 adorn decorate grace ornament
n5th adrenal
nbrc adroitness quickness
vbhz adsorb
n6qv adult grownup
nit adult
a adult full-grown grown grownup
n7hb adulterer
n922 adulthood maturity
n87s advance progress progression
nb32 advance betterment improvement
v5v7 advance progress
v9b advance
v6pp advance boost
vc2o advance boost encourage further promote
nrs advantage
v543 advantage
npn advent coming
n9mb adventure escapade
vto adventure chance gamble risk
n6qv adventurer
n23u adverb
n85d adverbial
n6qv adversary antagonist opponent
n837 adversity hardship
vj7 advertise publicize
n1us advertising
n9nk advice
ndbb advisability
v41g advise counsel
v6sv advise notify
v3ln advise propose suggest
r advisedly deliberately intentionally purposely
nv6 advisor consultant
nc2m advocacy
n6qv advocate proponent
v9b advocate recommend urge
nc2m aegis
n17b aeon
n4p2 aeration
nlh aerator
n8x8 aerial
n2jk aerosol
v431 aerosolize
n471 aesthetic esthetic
a aesthetic esthetic
n2th affair matter
na6m affair liaison
n4t6 affair occasion
n2th affairs
n555 affect
vf8 affect
vf8 affect
n555 affection
a affectionate fond tender
r affectionately dear
n8dm afferent
ncce affidavit
a affiliated attached connected
na6n affiliation tie
ns8 affiliation
nu5 affinity
v affirm confirm corroborate substantiate
v3ln affirm assert swan swear
v affirm
nro affirmation
n2rx affix
vtc affix
vtc affix append
a afflicted stricken
nd6j affluence richness
v4x9 afford
v5nq afford give yield
n8kc affront
vbm1 affront insult
n1ct afghan
a afire aflare alight
a afloat aimless rudderless
a aforesaid said
n6qv african
r after afterward afterwards later subsequently
n2xm aftereffect
n3ja afternoon
n7nr agape
a agape gaping
n81y agate
n9n8 age
n4q8 age
v616 age
v616 age
n911 aged elderly
a aged elderly older
ncu6 agency bureau office
n1ur agency
n97s agenda schedule
n24b agent
naa6 agent
n24b agent
naiz agglomerate
v1t6 agglomerate
n4g agglomeration
n4p2 agglutination
n4p2 agglutination
nk8 agglutinin
vf8 aggravate exacerbate
vig aggravate exasperate
n8iv aggregate total
vgz aggregate
a aggregate mass
n43j aggression
n676 aggression aggressiveness
n5w aggression
ncl3 aggressiveness
n8kb aggressor attacker
n7dv aggressor
a aghast dismayed shocked
a agile nimble
r agilely nimbly
v9p3 agitate
v45h agitate
n2uj agitation
nc0t agony torment
n8t8 agony suffering
v agree concur
v2x agree
r agreeably pleasantly
nbrf agreement
n28d agreement correspondence
nce4 agreement arrangement
n1us agriculture
n3ex agriculture farming husbandry
n6lb ague
a ahead leading
r ahorseback horseback
nacj aid
n65 aid assist assistance help
n5sl aid
vc2o aid assist help
n8kk aide
ns4 aide auxiliary
a ailing peaked poorly
n42q ailment complaint ill
n4m2 aim intent intention purpose
n4m2 aim objective
n65 aim
v9dq aim
v6wr aim propose purport purpose
v7wn aim
v3tl aim
n6ut aimlessness
n5px air
na53 air
n9sn air
v4yi air
n39a aircraft
n5dm airflow
nbxh airframe
a airless stuffy
ncq airplane plane
n50j airport
n9sn airs pose
nbl1 airspeed
n8xe airway
n8xe aisle
n8xf aisle
a akin kindred
nbir alabama
ngi alabaman alabamian
n81y alabaster
n549 alarm consternation dismay
n3va alarm
v5lh alarm
vd4q alarm alert
n7xk album
n1ie album
n9od albumin
n19l alcohol
naa6 alderman
n9yo alert
n2uj alerting
n50t alertness vigilance
r alfresco outdoors outside
n807 algae
nan algerian
n76m alibi
v4vh alibi
ncms alien foreigner
a alien foreign
a alien exotic
vf8 alienate
a alienated anomic
n42d alienation
v7b3 alight light
v35e align
v75l align
n8nt alignment coalition
npi alignment
n8i2 aliquot
n2sa alkali
naom alkylbenzenesulfonate
r all altogether completely entirely totally whole wholly
r all-fired bloody damn
a all-important essential
a all-knowing omniscient
a all-round well-rounded
n4k allegation
n2f7 allegation
vrn allege
a alleged so-called
n33c allegiance commitment
nbup allegory parable
vge alleviate relieve
vc9 alleviate ease facilitate
nbw9 alley alleyway
n7et alligator
naak alligator
v38v alligator
vek allocate apportion
n919 allocation allotment
n45a allocation
v7s allot assign portion
v allow let permit
v2x allow countenance permit
v5t3 allow grant
n919 allowance
na5w allowance
n8za allowance
n3zg allowance
ven allowance
n7ys allusion
n2ph ally
ns5 ally
v2yg ally
r almost nearly virtually well-nigh
n7xd aloes
r alone exclusively only solely
r alone solo unaccompanied
a alone lone lonely
n43j aloneness
r along on
n6qo aloofness
nc5y alpha
vpc alphabetize
r also likewise too
v alter change
n65p alteration change
n9sp altercation fracas
n57j alternate replacement
v27u alternate
a alternate alternative
n79h alternative choice
r alternatively instead
n44j altitude
n8bh altogether raw
ncv5 altruism
n7zj aluminum
n81y alundum
n2yd alveolar dental
n8wh alveolus
n6qv amateur
a amateur recreational
n6oc amateurishness
vc3a amaze astonish astound
v16c amaze baffle bewilder mystify puzzle
a amazed astonished stunned
n555 amazement astonishment
a amazing astonishing
a amazing awe-inspiring
n3yi ambassador
ndey amber gold
a amber yellow-brown
n2uj ambiance atmosphere
n4yw ambiguity
n9sn ambiguity
a ambiguous equivocal
n3sz ambition
ncl3 ambition
v3t1 ambition
a ambitious challenging
nd3a amble stroll
vd3b amble
nva ambulance
ntf ambuscade ambush
vd31 ambuscade ambush bushwhack waylay
v6ia ambush
vafh amend
vf8 amend better improve
n355 amendment
nbrf amendment
n america us
n4ej american
nqa americana
n8c1 americanism
a amiable cordial genial
n9uz aminomethane
r amiss awry
a amiss wrong
n43j amity
np5 ammo ammunition
n7vt ammoniac
n1ro amorist
a amorphous shapeless
n9dx amount sum
n7q5 amount
n4p2 amount measure quantity
n2tc amount sum total
v147 amount number total
v15l amount
ncu4 amp
ng0 amphibology
a ample plentiful
n27r amplification elaboration
n4ql amplifier
v4ns amplify magnify
n438 amplitude
r amply richly
va8h amputate
n291 amulet
v4oo amuse divert
v amuse
n3oo amusement
n460 amusement entertainment
n9oi anabaptist
n65 anachronism
nqa anachronism
naz8 anaconda
n2uj anaesthesia
nbtd analeptic
a analogous correspondent
nb89 analogue parallel
n6s3 analogy
n2qk analogy
v analyse analyze examine study
n707 analysis
n4xs analyst
a analytic analytical
n9n8 analyticity
n6vq analyzer
n41k anaplasmosis
n9v1 anarchist
nbrc anarchy
n2ww anastomosis
a anatomic anatomical
n4yw anatomical
n877 anatomy
n1gs anatomy figure flesh frame
nhp anatomy
na6o ancestor antecedent
n2fo ancestry lineage pedigree
n2gs anchor
nc2n anchor backbone
v53l anchor ground
v53l anchor
n8l5 ancient
n5rk ancistrodon
n15w andrena
na9s anecdote
n2uj anemia
n17b angel
n4kn anger
vp9 anger
nbj6 angle
nbqo angle slant
v5v7 angle
n9oi anglican
ngi anglo-american
n4sp anglo-saxon
n7z anglophilia
nkx angst
n450 anguish torment torture
n451 anguish
vc0q anguish
a anguished tormented tortured
n172 animal beast creature
a animal carnal sensual
vbte animate enliven inspire
vf8 animize
n676 animosity
n710 anion
n3ue anionic
n74r ankle
a ankle-deep knee-deep
v77z annihilate eradicate
a annihilating devastating withering
n3ts annihilation obliteration
n3pk annihilation
n3j9 anniversary
v6sv announce
vaqp announce declare
nbrf announcement proclamation
nbrf announcement
v annoy bother devil gravel irritate vex
n2uj annoyance irritation
nif annoyance vexation
a annoyed stung
n8yv annoying
a annoying galling irritating nettlesome pestering
n984 annual
n4ig anode
n71w anomie
n8j9 anonymity
n42q anorexia
nbrf answer reply response
nbrf answer result solution
n5p answer
vaqp answer reply respond
n6ug ant
v5r antagonise counteract
a antagonistic counter
vjb antagonize
n7re anteater
n249 antecedent
n7re antelope
n3va antenna
ncip anterior
n6by anthill
nasl anthropologist
nasj anthropology
n6qv anti
n8o2 anti-catholicism
n2pe anti-intellectual
n678 anti-semite jew-baiter
n19p anti-semitism
n7xd antibiotic
n9od antibody
n460 antic trick
v74u antic clown
a antic fantastic grotesque
v75l anticipate expect
v5r anticipate counter foresee
v79e anticipate foreknow foresee
v61z anticipate predict promise
a anticipated awaited
n555 anticipation expectancy
n4x0 anticipation expectancy
n9zq anticipation prediction
ncn8 anticoagulation
n7w6 antigen
n42d antipathy aversion distaste
n5yv antique
vauv antique
a antique old-fashioned outmoded
nav antiquity
n4p2 antiredeposition
n7xd antiseptic
naza antiserum
n8mq antithesis
n1ej anvil
n2uj anxiety
n4kn anxiety
r anxiously uneasily
r anyhow anyway
nq1 aorta
n6qv apache
r apart aside
n6gt apartment
n7re ape
v6lv ape
na5j aperture
n4zw apex
r apiece each
n1xn aplomb
n93j apogee culmination
n76m apologia
n9f apologist
n303 apology
n9lm apothecary chemist pharmacist
n4xh appalling
a appalling dismaying
n4ql apparatus setup
a apparent evident manifest plain
a apparent seeming
r apparently ostensibly seemingly
nblv apparition phantom specter
naat appeal prayer
n15i appeal charm
n9ko appeal
v277 appeal
vaau appeal
v appeal attract
v147 appear look seem
v appear
v7vw appear
n9sn appearance
n65p appearance
v1xo appease conciliate gentle mollify pacify
v5mg appease
va1j appease
nc2d appendix
n3sz appetite
v5rz applaud clap
v9fm applaud
n303 applause clapping
n9l5 apple
n1mb applejack
na73 applicability pertinence
n6qv applicant
ncwb application
n936 application
n7a0 application
n3va applicator
v apply employ use utilize
v2tl apply
vaau apply
v383 apply
v4ru appoint
v appoint
a appointed prescribed
n8kn appointee
n6qv appointee
n3ld appointment
nrf appointment engagement
n6vw appointment
n79h appraisal assessment
v75l appraise assess evaluate measure
n75j appraiser
v56 appreciate
v9za appreciate
v2xu appreciate prize treasure value
nn0 appreciation grasp hold
n41f appreciation taste
vcta apprehend comprehend grasp savvy
v2kb apprehend arrest collar nab nail
n549 apprehension dread
n79g apprehension savvy understanding
n16m apprentice
vckz apprentice
n18p apprenticeship
n2tg approach
n88s approach coming
v2nx approach near
vnf approach
vek appropriate reserve
r appropriately suitably
n85x appropriation
nc2m approval blessing
n7ir approval
vv8 approve okay sanction
v75l approve
vab7 approximate
v1wv approximate estimate gauge judge
a approximate rough
n1wx approximation estimate
nb89 approximation
n86p april
n2jj apron
a apt given tending
nn aptitude
r arbitrarily haphazardly indiscriminately randomly willy-nilly
v8db arbitrate intercede intermediate mediate
n2ut arc spark
n3g2 arc
v189 arc arch curve
n3g2 arch
n8wh arch
a arch condescending patronizing
nk0 archaeologist
vf8 archaize
nie archangel
n1bk archbishop
a arched arching
n3ag architect designer
n1s4 architecture
n40d architecture
n9ll architecture
n9pq archives
a ardent fervent fiery impassioned
n4ew ardor zeal
n7li area
n7w5 area
n8xf areaway
n4pg arena domain sphere
n5zb argive
nbzw argon
nbky argot jargon
v9hr argue reason
v327 argue contend debate
n4tc argument statement
n43m argument contention controversy
n471 arianism
n2cw arianist
n9sn aridity
v arise originate
v27t arise rise
v65o arise
n4j6 aristocracy nobility
n2g7 aristocracy gentry
a aristocratic gentle
n79 aristotelian
n7vx arithmetic
n7iv arm
v arm gird
v5nq arm
n7re armadillo
np5 armament
n26z armchair
ngw armful
n2j4 armoire
n9o9 armor
v4qk armor
n8wh armpit
n6vw arms munition
n5gg army
n9n8 aroma odor scent smell
n27r arousal rousing
v3a9 arouse elicit evoke provoke
v27t arouse awake awaken wake
v4n arraign
v7da arrange
vbv arrange
v6tf arrange stage
v27t arrange
n60z arrangement
nbxj arrangement organization
na6j arrangement placement
npg array
n2pq array
vpc array
n20g arrest
n3s arrival
n5w arrival
ncms arrival
v arrive come
nb8j arrogance
vaau arrogate claim
nc5y arrow
n83z arrow
n62e arroyo
n2sa arsenic
n3ac art
n3ab art
nq1 arteriole
n2uj arteriolosclerosis
nczh artery
n41k arthritis
n8ga article
nqa article
v6wz article
v5nq articulate
v4yr articulate formulate phrase word
v articulate enunciate pronounce
ncwr articulation
n8iv artifact
n88n artifice
a artificial stilted
noy artillery gun
ncu6 artillery
n7rh artilleryman gunner
ndco artisan craftsman
n3ag artist
nn artistry prowess
n40d arts
nbzw as
r as equally
v5v7 ascend
n2uj ascendancy dominance
n88s ascending rise
v ascertain determine find
vcz0 ascertain assure check ensure insure
v75l ascribe assign attribute impute
nabq ash
ncnb ash
vf8 ash
a ashen blanched livid
nccl aside
r aside away
vaau ask
n28c aspect facet
n28d aspect
n8z1 asphalt
v2kt asphalt
nm8 aspirant hopeful
ng4 aspiration
v97t aspire
naom aspirin
n8wh ass behind bottom buttocks posterior seat tail
n5fs ass
v assail assault attack
n89x assassin
n13s assault
n3b7 assault
nmp assay check
vho assay
n60z assemblage gathering
nc6t assemblage
n5p assemblage gathering
v74q assemble
v6wz assemble gather
n7pi assembly
n2yz assembly
n50j assembly
v6uv assert maintain
n3lk assertion
n5p assertion
n9sn assertiveness
n8kn assessor
n9sn asset
n3ul assiduity
vmi assign delegate
v2ca assign
n6qv assignee
n45a assigning assignment
n4ee assignment
n472 assignment
v6k assimilate
vf8 assimilate
n98x assist
vdcj assist
ndco assistant help helper
n4qb associate
v26a associate connect link relate
n8nt association
n5p association
nbrc association
n7yj association
a assorted miscellaneous mixed sundry
n4g assortment mixture potpourri variety
vkc assume presume
v assume
v27t assume
n9ee assumption premise
n6jt assumption
n26f assurance confidence self-confidence
v assure ensure guarantee insure
va7 assure
v92w assure
nd98 assyrian
ncij assyrian
nk1 assyriology
nc5y asterisk
vf8 asterisk
r astonishingly surprisingly
n7xd astringent
n94h astronomy
nst astrophysics
a astute sharp shrewd
nbjy asymmetry
na6j asynchrony desynchronizing
ncqj at-bat bat
ncij athabascan
n6qv atheist
n309 athlete
n4mo athleticism
n460 athletics sport
ncu4 atm atmosphere
na53 atmosphere
nd6t atmosphere
nbzw atom
a atomic nuclear
v352 atone expiate
nc6b atrophy
vb5s atrophy
v2wy attach
n9x attachment
n6p attachment
n65 attack onrush onslaught
ncqj attack
v573 attack
v3bx attack
v5r attack
vpq attain reach
n3s attainment
npn attainment
n65 attempt effort endeavor try
v5r attempt essay seek try
v6tf attempt undertake
v attend
n5p attendance
ns4 attendant
n79h attention
ndch attention care tending
v4td attest certify evidence manifest
va7 attest
n5d3 attic loft
n2jj attire dress garb
v4b4 attire
a attired dressed garbed
n79h attitude
n9n8 attitude position posture
n9lm attorney lawyer
v4am attract pull
n5ge attraction
n4t6 attraction
n9sn attraction
n28c attraction
n2tc attribute dimension
n4p2 attribute
v7l attune
a audacious dauntless
n1hc audacity temerity
nbk audacity
n98w audible
nrf audience
n7v2 audience
n2pq audit
vho audit
nay1 audition
v91t audition
nbxh auditorium
n86p aug august
v6pp augment
n9nc augur
v18y augur bode forecast omen portend presage
a august grand lordly
na6o aunt
nk7 aureomycin
a austere severe
nax1 austerity
a authentic veritable
vtv authenticate
n9sn authenticity
n6qv author writer
n7qx author
v2s1 author
n6qv authoritarian
n8nt authorities government regime
n31q authority potency
n6qv authority
n4xs authority
n472 authorization mandate
vem authorize
n3ab authorship writing
ncy5 auto automobile car motorcar
n5e2 autofluorescence
n58s autoloader
vf8 automate
nvc automatic
a automatic machinelike
nca5 automation
v5v7 automobile
n6q7 autonomy liberty
n4tz autopsy necropsy pm
v4u0 autopsy
nav0 autumn fall
a auxiliary supplemental supplementary
ncwc avail
vmd avail
vc9 avail
n31z availability
n88t avant-garde
nb8j avarice
v90d avenge retaliate revenge
nn4 avenue
nbrl average norm
vgy average
a average mean
v5gr avert avoid
vcql avert
n1s4 aviary
n4g aviation
n9l5 avocado
v avoid
v avoid
na68 avoidance
v await wait
vf8 awaken
np8 awakening
n5xl award awarding
nc5y award honor honour laurels
n5sl award prize
veh award
v5t2 award grant
n79g awareness cognizance
n2xg awareness
r away forth off
ndc4 awe
v5lh awe
a awed awestruck
a awful dreadful terrible unspeakable
a awful dread dreadful fearful frightening terrible
r awful awfully terribly
n9sn awfulness
a awry cockeyed
ncim ax axe
v63h ax axe
n4yw axiom maxim
a axiomatic self-evident
n7li axis
nb14 axle
nih azimuth
nxv b
n8ge babble
v88i babble
v29i babble
n2ay babe baby infant
v654 baby coddle pamper
nd98 babylonian
n7rg bachelor
v7kp bachelor
n8wh back
nc2x back
vnd back endorse indorse support
v5v7 back
vc2o back second
r back backward backwards rearward
a back-to-back consecutive
nbyd backbend
n5ie backbone guts
nars backdrop
nbmn backer
n6aw background
narq background
n6sz background
n6xm background
v2t background
nnb backing patronage
n7de backing
n4g backlog
v4f backlog
nbpf backstage offstage wing
nbtp backstitch
vb0h backstitch
n377 backwoods
n60x backyard
n7x3 bacon
n807 bacteria
n9sn bad badness
n4k0 badge
n28c badge
v79w badge
ngi badger
v3db badger bug pester tease
r badly severely
r badly ill poorly
n98k baffle
n911 baffled
a baffled bewildered confused mixed-up
a baffling knotty
n2zj bag
ngw bag
n4ql bag base
n2zj bag handbag purse
v5g bag
n2zj baggage luggage
n3va bagpipe
ncb2 bait
v84s bait tantalize taunt tease
v330 bake
v3a9 bake
v692 bake broil
a baked parched scorched sunbaked
n4qi balance
v7l balance
v147 balance
v615 bald
n1t8 bale
v4e bale
ncij balinese
n4wx balk
v42p balk
v468 balkanize
ncl3 balkiness
n4ql ball
vdaa ball
nbhk ballad lay
n9am ballad
n7vt ballast
v1lg ballast
n3i2 ballerina
n2ck ballet
n8a7 ballet
n4ov balletomane
ncq balloon
nck0 balloon
v5eq balloon
n472 ballot
n2by ballot vote voting
vd27 ballot
nbpc ballpark park
nt1 ballplayer
najx ballroom
n9mq ballyhoo
v95 ballyhoo
n984 balsam
n12a balustrade banister
n3m9 ban prohibition
v8p6 ban
v3zh ban
n6ak banana
n9l5 banana
n60z band circle lot
n8nt band
nbw1 band
n3m1 band stripe
vcgf band
nqa bandage
v53l bandage bind
ncds bandit
n180 bandoleer
n98o bandstand
ngw bandwidth
v98y bandy
n1f8 bang bash belt smash
n8fs bang blast clap
n63u bang
v6cm bang slam
vbid bang
v2is bang slam
v5v7 bang
r bang slap smack
n8fs banging
n572 banging
a banging thumping walloping
v4x7 banish ostracize
v4x7 banish
v4x7 banish
v42w banish
n3va banjo
n6p7 bank
n4rw bank
vchf bank
v4ll bank
n6qv banker
n515 bankrupt
v3rs bankrupt
n514 bankruptcy
n2uj bankruptcy
n5a8 banner
n3y9 banquet feast
v6g5 banquet
nblv banshee
n6hy banter
vyg banter chaff jolly kid
n9oi baptist
v1xe baptize
najx bar ginmill saloon
n36o bar
n6n0 bar
v3zh bar
v6mq bar barricade block
n2or barb jibe shaft
vf8 barb
n9jo barbarian savage
a barbarian barbaric savage
n41y barbecue
v5zt barbecue
a barbed biting
nd7g barbell
n11b barbital
n7xd barbiturate
v4yj bare
a bare naked nude
a bare scanty
r barely hardly scarce scarcely
nby bargain deal
v8db bargain
n8dc bargaining
n1gi barge
v66x barge
n7zj barium
n8iv bark
n8fs bark
nczi bark
v88i bark
n4kw barkeep bartender
n5x6 barley
n1s4 barn
n3b8 barnburner
ngw barnful
n4lm barnyard
a baronial imposing noble stately
n5l barony
n8nq baroreceptor
n9sx barrack
v6gn barrack
n7bn barrage
n58n barrage
vti barrage
ncpi barrel
n2zj barrel
nb1j barrel
v7da barrel
n12a barricade
n12a barricade
n8jk barrier
n8jh barrier roadblock
n7x8 barrier
n50j base
nbxh base foundation
n8wh base
nt3 baseball
n3bs baseline
n5d3 basement cellar
v6cm bash sock
n7bn basic
r basically essentially fundamentally
nalr basileus
n2zj basin
n5is basis
nsh basis groundwork
v bask enjoy relish savor
v7ho bask
n2zj basket
ngw basket
nt3 basketball
n96y bass
n7y0 bass
n5nr bassinet
n6qv bastard prick
a bastard bogus fake phony
nbtp baste
v3hx baste
n8nt bastion
n7re bat
v6cm bat
v1e5 bat
n4g batch
v610 batch
n2zj bath
n13f bath
nc5a bathe
v2h3 bathe
v4lj bathe
ncms bather
n460 bathing
nd4x bathing washup
nbyh bathos
naiu bathrobe
najx bathroom
n2zj bathtub tub
naj4 baton
ncu6 battalion
nzd batter hitter slugger
vbww batter buffet
a battered beat-up
nqe battery
n3va battery
ntn batting
n5y battle conflict engagement fight
v573 battle combat
nwp battle-ax
nckd battlefield battleground field
n9dp battlefront front
n483 batwing
n9lh bawdy
n1s4 bawdyhouse brothel
vb53 bawl bellow
nd5k bay
v88i bay
n78r bayonet
v78t bayonet
nb4i bazaar
n7zj be beryllium
v be
n5hs beach
v7b3 beach
n1ob beachhead
nb7a beacon
v14p beacon
n3m1 bead
v27t bead
n8kn beadle
n6qv beadsman
n88h beak
n88h beak
vbww beak peck
nb7a beam
n3va beam
n9uw beam
n7i4 beam ray
vbdt beam
v beam shine
v4yr beam
v9pt beam broadcast transmit
ncy3 bean
v6cm bean
n7re bear
v54j bear
v9l6 bear birth
v21z bear
n63s beard whiskers
vahk beard
a bearded bewhiskered whiskered
ncms bearer carrier toter
n37n bearer
na6i bearing
n3yr bearing
n7s7 bearing comportment mien
nbl beast brute wildcat
n8ya beat round
n65p beat heartbeat pulse
nua beat rhythm
v3my beat crush vanquish
v beat
vbww beat
v88q beat pound thump
n572 beating
n448 beatnik
n7rg beau
vge beautify
nlv beauty
v5rz beckon wave
v27t become get
vclm become
n5nr bed
v5nq bed
v70k bedamn damn imprecate
nqa bedding
no8 bedground
n3va bedpost
najx bedroom
nb6m bedside
n5nr bedstead
n6gi bedtime
n6ug bee
n2s5 beebread
ncnb beech
n245 beef
n7x3 beef
v2r7 beef gripe holler
a beefy burly husky
n9as beehive
ndc beer
n6ug beetle
v65f beetle
v65o befall
v35e befit
v2sy befog cloud fog obscure
r before earlier
v1ao befriend
v147 befuddle confound confuse
v996 beg implore
vaau beg solicit
vaau beg
v3a9 beget father sire
ncts beggar
v3nx beggar
nlm beggary
v begin commence start
v begin
n6qv beginner initiate
n65p beginning
ngw beginning kickoff offset outset start
n46g beginning
v29m beguile
vlr beguile bewitch captivate capture charm entrance trance
nbru behalf
n6xc behalf
v behave
n65 behavior conduct
n5x behavior
ncl3 behavior conduct demeanor
v77z behead
vaw5 behold
v147 behoove
nbrc being existence
n8iv being organism
vdcj belabor
v3bx belabor
na4e belch belching
v4kl belch
n4hs belching
ncjw belfry
n4sp belgian
v3qn belie contradict
n79h belief
n6k2 belief feeling impression notion
a believable credible
v2v believe
v75l believe conceive think
vkc believe trust
n82 believer
n6qv believer worshipper
n3va bell
n1vb bell doorbell
vtc bell
n5sw belle
nts bellhop
n6qv belligerent combatant fighter
n1xc bellow holler hollering roar
n53q belly
vc57 belly
v147 belong
v147 belong
v147 belong
n7nw beloved dear honey
a beloved darling dear
r below beneath
a belowground underground
n3g2 belt
n38 belt
na53 belt
vb8p belt
v6cm belt
v2r7 bemoan bewail
nav3 bench
n3g2 bend crook turn
n87s bend
navr bend
v27t bend
vcql bend
v27t bend twist
n9fs benediction
na0q beneficiary
n8za benefit
n5vx benefit welfare
v5g benefit gain profit
vge benefit
n6p4 bent
n5sl bequest legacy
v3bx berate chide lecture rebuke scold
n4kn bereavement
n5hs berg
n9l5 berry
v94n berry
n1ut berth post
v5nq berth
v996 beseech bid
vjb beset chivy harry plague provoke
vr9 beset
vth besiege surround
n4ml besieger
v28p besmirch calumniate
v3z5 besmirch
vcao bespeak indicate signal
ntn best
n6qv best
v15a best
a bestial brute
vwc bestow
v5t3 bestow
n5sm bestowal
n5p1 bet
vkf bet
nc5y beta
v7xi bethink
v40h betray
v3l0 betray
v3zm betray
n65 betrayal
n7nw betrothed
n5vx better
v4u9 better
v27t better improve
a better-looking fine-looking good-looking handsome
n4gj bevel
v3gm bevel
n5fq beverage drink
nrf bevy
vcw1 bewilder
n2we bewilderment puzzlement
n6p4 bias prejudice
v6su bias
nde9 bible scripture
a biblical scriptural
n7k5 bibliography
n8a1 biceps
n9sp bicker bickering squabble
vog bicker squabble
ncy5 bicycle
vagu bicycle
n5p bid bidding command
ntn bid
v bid
v5zi bid
v98y bid
nm8 bidder
a big large
r big boastfully
a bigger larger
nbzw bile
n2uj bilharziasis
n6qv bilingual
v29m bilk
n472 bill measure
n472 bill
n3fo bill
v bill charge
v9fm bill
n6wc billion
nd63 billow
vbfv billow wallow
n2zj bin
vbug bin
n3up bind
v2ws bind bond stick
v6wz bind
vtc bind
n7pi binder
nu7 binding
n3ac binding
ncn8 binding
n6vq binoculars
n2tc binomial
nam3 bioassay
vre bioassay
n3z biography
nasl biologist
nasj biology
n7xe biomedicine
n94g biophysicist
nam3 biopsy
a bipartisan two-way
nczc bird
v8jd bird
n12n birdbath
n9o9 birdhouse
nass birdie
v6ck birdie
n93n birefringence
n16o birth
nf9 birth
n4p2 birth
nj6 birthday
n97g birthplace
n6aw birthright
n1mq biscuit
nbh0 biscuit cookie
n9jd bishop
n18p bishopry
ngw bit
n5ji bit chip fleck scrap
nddh bite
ngw bite morsel
v607 bite
v4z bite burn sting
n6qv biter
n164 bitter
vf8 bitter
n676 bitterness rancor resentment
n1j3 bitters
n984 bittersweet
n9sx bivouac camp
v4ei bivouac camp encamp tent
a bizarre eccentric
v40h blab
n2mz black blackness
v27t black blacken
a black-haired dark-haired
a black-market contraband
n18n blackberry
v18o blackberry
nqa blackboard
n27r blackening darkening
n3b8 blackmailer
n3ij blackness
n8yx blackout
n3ij blackout
ndco blacksmith
n5fa blade
ndfb blade
nagg blade
nd6p blade sword
n4k blame
naac blame rap
v28p blame fault
v3bx blame pick
vqr blame
a blame blessed damned darned goddam goddamned infernal
v27t blanch pale
ncl3 blandness
nc5y blank
v9iu blank
n15p blanket cover
n8iv blanket
v383 blanket
a blanket broad extensive wide
n8fs blare blaring clamor din
v8ft blare blast
v4ys blaspheme curse cuss swear
n9lh blasphemy
n5en blast
v6cm blast boom smash
v1hq blast shell
nd0y blatancy
a blatant clamorous vociferous
n58o blaze blazing
ncon blaze
n3vd blaze
v14p blaze
vb4d blaze
a blazing glaring
nd99 bleach
vf8 bleach
a bleached faded
na6j bleachers
a bleak desolate
nbib bleat
v2r7 bleat
vcwq bleat
n8wh bleb
v4hr bleed hemorrhage
vcn7 bleed leech
nlv blemish defect
v6ml blemish
n65p blend
v820 blend
n2sd blending
v70k bless
v193 bless
v5rz bless
n3t3 blight
v3hl blight plague
n911 blind
n380 blind
n9o9 blind screen
v blind
vf8 blind
a blind unreasoning
n3z7 blindness
na4e blink
v5s blink
n7i5 blinker
v383 blinker
n3n3 blister
vc57 blister
n4p2 blistering
a blithe lighthearted
r blithely gayly happily jubilantly merrily
nbum blizzard
n7om bloat
vc57 bloat
nb1j blob
v27t blob fleck
ndv bloc
nqa block
no8 block
v5gr block blockade hinder obstruct
n5y blockade
n7r6 bloke chap cuss fella fellow lad
n6qv blond blonde
a blond blonde light-haired
nbzw blood
v383 blood
n6ge bloodhound
n89u bloodshed
a bloodstained gory
n1eq bloodstream
v384 bloody
n4p2 bloom blooming
n8iv bloom blossom flower
n922 bloom
n2uj bloom blush flush
v616 bloom blossom flower
v616 blossom unfold
n1dn blot
v1r blot
n1f3 blotch
v2n0 blotch mottle
n87t blow
n6mh blow
v4w2 blow
v blow
v4hr blow
v5v7 blow drift float
n3va blower
nbh0 blowfish
n9ku blowing
n8kx blubber
v3e1 blubber
n2jw bludgeon
v2lj bludgeon
n2mz blue
n2jj blue
n8nt blue
v27t blue
a blue bluish
a blue-collar working-class
n59e bluefish
nbyh blues
ndc2 bluestocking
nagx bluff
n83s bluff
a bluff sheer
n4r0 blunder flub
v1mo blunder goof
vd6e blunt
a blunt candid forthright frank point-blank
naa4 blur
vf8 blur
vf8 blur obscure
a blurred fuzzy
v88i blurt ejaculate
v27t blush crimson flush redden
n2wd bluster
n52m bluster bravado
v1fa bluster
v4ts bluster boast brag
n2p2 board
n7oi board plank
v4ol board
v4ei board room
n3qq boarding
n6gl boardinghouse
n5p boast
v54j boast feature sport
nczi boat
vagu boat
n670 boater
ncmr boating
ngw boatload
naug boatswain
ncu4 bob
v88q bob
n5sw bobbysoxer
n2jj bodice
n8iv body
n60z body
v4k4 body personify
n6qv bodybuilder
n4vw bodybuilding
n3n9 bodyguard escort
n7b2 bog
v3l2 bog
nblv bogey
v6ck bogey
v760 boggle
ncq bogy
n6s1 boil
v27t boil
v27t boil
vf8 boil
n2zj boiler
n694 boiling
a boisterous unruly
nc5y bold
n1mi boldness daring
n8cv bolo
n9v1 bolshevik
n95r bolster
va3o bolster
n7ig bolt
n10z bolt
n10z bolt
n66v bolt
v88q bolt
v7lm bolt
vc47 bolt
r bolt rigidly stiffly
n3va bomb
vth bomb
nbyh bombast
ncu bomber
ntf bombing
n278 bombproof
v27t bombproof
n5rk bombus
nu5 bond
n2pq bond
n2x1 bond
nbbi bondsman
nchn bone
n7vt bone
v7ej bone
n8nr bonemeal
n58m bonfire
n670 bonnet
v671 bonnet
nbtc bonus fillip
a bony scrawny skinny
n1xc boo
v3ln boo
n6qv booby
n9pq book
n9lc book volume
varz book
vaau book
va1y book
n5nr bookcase
nb4 booker
n4ky booking
n4kz booking reservation
nb2l bookshelf
n8fs boom roar roaring thunder
vbid boom din
n83z boomerang
vaei boomerang
n2en boon
nc7 boost encouragement
ngv boost
v4iu boost hike
v6pp boost
nqa boot
v77r boot
nc71 booth
najx booth stall
n3b8 bootlegger
n7tq bootlegging
n9dx booty loot plunder
ndc booze liquor spirits
v2z7 booze drink
naom borate
n1kl border borderline
n1ki border margin
n1kl border edge
v border surround
v4lk border bound
v4ll border frame
a borderline marginal
n6qv bore
v3gm bore drill
n43y boredom
n3ab boring
a boring dull irksome tedious tiresome wearisome
n45d borough
v5g borrow
na0q borrower
n5p borrowing
n9k5 bosom
n1nd bosom
nqa bosom
n30 bosom
v2sy bosom
nc2b boss chief foreman
n4kx boss
n7dv boss
v27t boss emboss
a boss brag
n45l bother trouble
vbvb bother trouble
v9v bother inconvenience trouble
n2zj bottle
vbuh bottle
n8bv bottleneck constriction
v1el bottleneck
nc2y bottom underside
na53 bottom
v5nq bottom
n7b2 bottomland
n2jc boucle
n63u bouffant
n1m0 bough
naiy boulder bowlder
nbw9 boulevard
n4hx bounce
n5p bounce leap leaping
v1kj bounce bound rebound ricochet
v6ck bounce
v5v7 bounce
na02 bouncing
n7j9 bound boundary edge
v88q bound jump leap spring
v bound confine limit restrict throttle
na53 boundary bounds
a boundless unbounded
npg bouquet corsage
n9yg bourbon
n2g7 bourgeoisie
n46g bout
n7re bovine
n797 bow
nbsy bow
nc2x bow
nd6p bow
v5rz bow
nbxh bower
v4ll bower
n2zj bowl
nb1j bowl
n41x bowl
vajf bowl
n33z bowstring
n2zj box
n2qn box
v4lf box package
ncy5 boxcar
n17o boxer
n7r6 boy
n7rg boy
n8j0 boycott
v4v4 boycott
n2az boyhood
n3va brace
v9hc brace poise
v5id brace steady
vc2q brace
n3va bracing
a bracing brisk fresh refreshing
n8bf brad
v53l brad
n1gg brag
n1gg braggadocio
n63u braid
vcho braid
n8wh brain
n6wm brain mentality wit
n79h brain mind psyche
v6cm brain
a brainy brilliant
n3va brake
v64g brake
n1lv brakes
n984 bramble
n46i branch subdivision
nbsc branch
nbyx branch
v616 branch
a branched forked
n8bi brand
n5hh brand make
n7tg brand
vf8 brand
n5s1 brandish
v88p brandish wave
v43d brandish
n1j3 brandy
n84j brass
n3va brass
n5rk brassica
nd4u brave
v3nw brave endure weather
a brave courageous
nblu bravery courage
v3ii brazen
a brazen insolent
n1hc brazenness
n4ej brazilian
n8lb breach
v6wz breach transgress violate
v8lu breach gap
nbh0 bread
v383 bread
n6wm breadth
n3xx breadth width
n65p break interruption
n3b break
n38r break
n1nb break
v4m3 break
v27t break
v3hl break
v3tp break bust
nq4 breakable
n27r breakaway
n87t breakdown dislocation
n7wl breakfast
v4fs breakfast
n27r breaking
n6us breakthrough discovery find
n415 breakthrough
n4mb breakup
nf9 breakup separation
n12a breakwater
n8wh breast
n5th breast tit
v324 breast
n5ic breastwork
n66 breath
ncm breath
v breathe
n66 breathing
ncor breeches
n60z breed
v24c breed engender
v7vs breed
n4iq breeding
nda9 breeze
v1fa breeze
nbyh brevity
n4e2 brevity
n8za bribe
v8z6 bribe
n3b8 briber
n3fe bric-a-brac
n268 brick
nqg bricklayer
n399 bricklaying
n7vr bride
n9hq bride-gift
n7vr bridegroom
nbxh bridge
n2e7 bridge
n2x1 bridge
n8wh bridge
v2wy bridge
v74q bridge
n2e7 bridged-t
na53 bridgehead
n8ve bridle
v4xl bridle
n472 brief
v6sv brief
n2zj briefcase
n5p briefing
ncy4 brier
nczi brig
ncu6 brigade
v611 brigade
n8kk brigadier
a bright brilliant
a bright smart
r bright brightly brilliantly
vf8 brighten
n9n8 brightness
n1or brilliance glare
n4iq brilliance grandeur splendor
n1or brilliancy luster splendor
a brilliant superb
a brilliant magnificent
n4gj brim
v54j brim
v21z bring
vf8 bring
v3a9 bring wreak
vcm6 bring fetch
nclh bringing delivery
n1ki brink verge
v2l brisk
n567 bristle
n8wh bristle
v54j bristle
n376 british
n1yp brittle toffee
ndc2 broad
a broad wide
n7zh broadcast
ncm4 broadcasting
v4z1 broaden
n27r broadening
n3v3 broadening
n6e broadside circular flyer
v6cl broadside
a brocaded raised
n332 broil
v5zt broil
n8q3 broiler
a broke bust
a broken-down dilapidated
n6qv broker
v8db broker
n4rw brokerage
n9cb bronc
n4d7 bronchiole
n41k bronchiolitis
n4d7 bronchus
n84j bronze
v4en bronze
a bronzed suntanned tanned
n60z brood
vdd5 brood dwell
v147 brood loom
n1be brooding
n7xv brooding
a brooding contemplative meditative musing pensive reflective
nbw3 brook creek
n6n0 broom
vdb3 broom sweep
na6o brother
n7y8 brother
na6o brother-in-law
n78a brotherhood
n2g7 brotherhood fraternity
n5ld brotherhood
n54i brow forehead
n63s brow eyebrow
n3az brow
v6yz browbeat bully
n2mz brown
v330 brown
a brown brownish dark-brown
n41k brucellosis
n66b bruise contusion
v6tm bruise
v5wa bruit rumor
ncy4 brush thicket
n6n0 brush
val8 brush
vcji brush
v2gy brush
v88q brush sweep
ntu brushing
a brutal cruel fell savage vicious
n3di brutality
n3dg brutality
nb1j bubble
v4kl bubble
n4ql buck
v4m9 buck
v5r buck
n21u buckboard
n2zj bucket pail
v7da bucket
n3va buckle
v53l buckle
v2mc buckle
v27t buckle warp
n884 buckskin
namq bucolic peasant
n1ey bud
nbns bud
v616 bud
v16l bud
n6qv buddhist
n5lc buddy crony
v88q budge shift stir
n5n7 budget
n97s budget
v1wv budget
n5fj buff devotee fan lover
v6cm buff
n7re buffalo
v38d buffalo
n2sa buffer
v85e buffer
n5nr buffet counter
n5fs buffoon clown
n6ug bug
n21u buggy
n1md bugle
v9y0 bugle
ncp1 bugler
n9n8 build physique
v3a9 build construct
n7vt builder
nbxh building edifice
n4h buildup
a built-in inherent integral
nbsc bulb
n7au bulb
n8wg bulb
nb1j bulge protuberance
v27t bulge
a bulging convex
n8i1 bulk majority
n7q5 bulk volume
v1sb bulk
n245 bull
n7rg bull
n303 bull bullshit shit
n1fw bull
v9ib bull
n83z bullet slug
n67z bullethead
n40 bulletin
v9pt bulletin
v442 bullshit
nbl bully roughneck rowdy ruffian
a bully cracking swell
n1sq bullyboy
n6qv bum puke skunk
nd3x bum tramp
v8jl bum grub
a bum crummy punk
n15w bumblebee
n66b bump
v6cl bump knock
v bump encounter find
v3i1 bump
nb8 bunch clump cluster
nrf bunch gang
n4g bunch
v2k8 bunch
v27t bunch cluster
n4g bundle package packet
n8sr bundle sheaf
v8sn bundle
n2zj bunk
n15m bunk
n15m bunk
v29m bunk
n8ji bunker
v6ck bunker
n5c bunkmate
n5p bunt
v6ck bunt
n13m bunter
a buoyant perky
n2tk burden encumbrance
nqa burden load loading
vf8 burden weight
n5nr bureau dresser
n7u bureaucracy
v616 burgeon
ncds burglar
n3b7 burglary
n5ne burial
n8t8 burn
n2uj burn tan
v3tp burn
v14p burn glow
v27t burn
nlh burner
n27r burning
n8iv burr
nbxh burr
va8h burr
n6do burrow
v3p0 burrow tunnel
nc6b bursitis
n27r burst explosion
n58n burst salvo volley
n65 burst
v1mz burst
v27t burst explode
v1kj burst
v2sy bury
v7db bury entomb inter
v3rc bury
ncmb bus
vcmd bus
n4kw busboy
n984 bush shrub
n7li bush
ncy4 bush scrub
v5nq bush
ncu4 bushel
vge bushel fix mend repair
namq bushwhacker hillbilly
a bushy shaggy
n4on business
n2ov business
n65 business job occupation
n2tk business
n6qv businessman
n9lk businessmen
n513 bust
v88q bustle hustle
vdcj busy occupy
r but just merely only simply
n7z0 butcher
v77z butcher slaughter
n7sd butler
n652 butt
vbww butt
v7da butt
n5fq butter
v383 butter
n53p butterfat
n3va button
nc5r button
v6n button
n9r2 buy steal
v5g buy purchase
n3gi buyer
n9r1 buying
nbib buzz
n65 buzz
vbid buzz
v5eo buzz
v147 buzz
nd45 bw
r by past
n2xm by-product
n9lc by-product
n8xo bygone
a bygone gone
n6bs bypass
vw3 bypass
ncu4 c
a c hundred
n2qn cab
vagu cab
ncbk cabana
ncy3 cabbage
n2qn cabin
n6gl cabin
v2vk cabin
n5nr cabinet
ncae cable
n3va cable
nak6 cable
v2pn cable telegraph wire
nbxh cache
nbib cackle
v88i cackle
vcwq cackle
v7cs cackle
n8iv cadaver corpse
a cadaverous emaciated gaunt haggard pinched
nbyh cadence
n2s6 cadenza
ncu6 cadre
n345 cadre
nacx cafe coffeehouse
nacx cafeteria
n4lm cage
nbz4 cage
v3u4 cage
a cagey clever
n1ej cake
v384 cake
n836 calamity catastrophe disaster tragedy
n4p2 calcification
v661 calcify
n7zj calcium
v9zo calculate compute reckon
n9kk calculation computation
nce4 calculation computation figuring reckoning
naiy calculus
nph calendar
n7k5 calendar
varz calendar
ndfa calf
n8a1 calf
n3o2 caliber calibre quality
n3w9 caliber
v7l calibrate
n65 calibration
ngi californian
nalr caliph
n7xk call
n6p4 call
ncwr call cry outcry shout yell
n3p2 call
v79v call name
v79v call
v2pn call phone telephone
vcwq call cry holler scream shout squall yell
n1xa call-back
nqa call-board
nd17 caller
v6zi callous
n9sn callousness
n43j calm calmness composure equanimity
v2o7 calm quiet still
v27t calm steady
n6vq calorimeter
n42u calumny
n1be calving
nbg4 camaraderie
n4ql camera
n4ql camera
naxi camouflage disguise
v41t camouflage
nrf camp
n6gt camp
n9uc campaign
ncyp campaign cause crusade drive
n65 campaign
v9ug campaign
v9fm campaign crusade
n6qv camper
n58m campfire
n8jv camping tenting
n5c campmate
n56i campus
n2zj can
v32z can
v can fire
n4ej canadian
n8gw cancel
n27r cancellation
ncq2 cancer
n1y1 candidacy
n9bq candidate
n6qv candidate
r candidly frankly honestly
n7au candle
v4u0 candle
n33z candlewick
n6ed candour
n3hc candy
vf8 candy
nbsy cane
v15b cane
ndci caning
nqd cannon
v6ck cannon
nalo canon
nbkb canonist
v3lp canonize
a canonized glorified
n8ge cant
v88q cant
n5b6 canteen
n88s canter
vagt canter
n14l cantilever
v9md cantilever
n3va cantle
n2jc canvas
n8ti canvas
v383 canvas
nazw canvass
vho canvass poll
ncxa canyon
n6p7 canyonside
n683 cap
nqa cap
v7hn cap crest
nm capability
a capable subject
n93n capacitance
n3va capacitor condenser
n1zi capacity
nc3o capacity
nd1v capacity content
n6rk capacity
n4ff cape
n5pt cape
n1uj caper
v1kj caper
ncpi capillary
n9dx capital
n9dx capital
n25u capital
n4ge capitalism
n2xt capitalist
v18g capitalize
vc3c capitulate
n3va capstan
n2zj capsule
n95n capsule
v4lj capsule
n8kk captain
n8kk captain
n9bg captain
naug captain
v681 captain
ncts captive prisoner
nit captive
nbz4 captivity
nbz4 captivity
n6qv captor
n5p capture seizure
n4p2 capture
v9y0 capture
v2kb capture
vf8 capture
n7re carabao
n5p caravan
v5v7 caravan
nah2 carbine
nbzw carbon
naom carbonate
v27t carbonate
n8iv carcass
n8un card
n6ka card
n35g card
v27t card
n8un cardboard
n1bk cardinal
a cardinal central fundamental key
nc6b cardiomegaly
najx cardroom
n5p4 cards
ndba care caution precaution
v97c care
n87t careen
vd3b careen lurch reel stagger
n1ut career vocation
n9m5 career
v5v7 career
n8yv careerism
r carefully cautiously
ncl3 carelessness
n5p carelessness negligence
n5p caress
vbxc caress
n3gc caretaker
a careworn drawn haggard worn
n7yy cargo freight load shipment
n6hy caricature
v33v caricature
nrf carload
n258 carnival
nqg carpenter
vdcj carpenter
n399 carpentry
nqa carpet rug
v384 carpet
n3by carping
ncy5 carriage
ncy5 carriage
ncy5 carrier
nb3i carrier
n2ab carrier
nclh carry
v88p carry transport
v54j carry
n7el carry-over
nd2v cart
ncy5 cart
v4am cart drag haul
n5fj cartesian
nchn cartilage
ngw carton
n6hy cartoon
v9y0 cartoon
nqh cartoonist
ngq cartridge
nd8b cartwheel
nbyd cartwheel
vd8d cartwheel
v3gm carve
v3gm carve
a carved carven
naub carving
nd5t cascade
v3sa cascade
n65p case instance
n2el case
n9ko case suit
n50n case
v6v0 case
na1v casebook
n3fo cash
v4ur cash
n2jc cashmere
n1s4 casino
ncij cassite
nrf cast
vaxp cast
v5t4 cast
n3va castanets
v18k castigate
na08 castigation
n7sc castle palace
n5ic castle
a casual nonchalant
a casual chance
n55b cat
v5cw cat
n1id catalog
n7k5 catalog catalogue
v2r5 catalog catalogue
v2g9 catalogue
nck0 catapult slingshot
v9n5 catapult
v6ig catapult sling
n94 catastrophe disaster
a catastrophic ruinous
n1xc catcall
v3ry catcall
n3zc catch
vc3a catch
v916 catch
v6cm catch
v2kb catch grab
n6sc catcher
n5w catching
a catching transmissible
v9t9 catechize
n6fj catecholamine
v9zo categorize
n4g category class
n2tc category
v5t3 cater ply
nc2i caterer
n7c9 caterpillar
n2dg cathedral
ncpi catheter
n4ig cathode
n2cw catholic
n2cx catholicism
n1ey catkin
n1kr cattle cows oxen
n532 cattleman
n7xr caucus
vrj caucus
n6ot cause
n76m cause grounds
n4p2 cause
v3a9 cause
v cause induce make stimulate
ncl3 caution
nd4r caution caveat
vd4q caution
n911 cautious timid
n5p cavalcade
nbgv cavalry
nbgs cavalryman trooper
nbgs cavalryman
n5hs cave
v4l3 cave
n9jo caveman
nbj6 cavern
n24m cavern
v4l3 cavern
n6do cavity pit
v cavort frolic romp skylark
nbib caw
vcwq caw
ncu4 cc milliliter ml
n4m0 cease
v cease discontinue quit stop
v cease end finish terminate
nc2x ceiling
nfg ceiling
n9bi ceiling
n6qv celebrant
v celebrate
v7xq celebrate fete
vacm celebrate lionize
n9s celebration
n460 celebration festivity
n8k celebrity
n8sd celerity rapidity
a celestial heavenly
n2qm cell
n8iv cell
n85n cellulose
ncij celtic
a celtic gaelic
n2u5 cement
nqa cement
n7a cement
v1ap cement
nb9h cemetery graveyard
n65 censorship
n2ud censure
v3bx censure reprimand
n36i census
v36j census
ncu4 cent
nj6 centenary centennial
a centenary centennial
no8 center middle
nckd center centerfield
v2tl center
v26a center concentrate focus pore rivet
a center halfway middle midway
n50t centering focus focusing
ncu4 centimeter cm
n9as central
n2yc centralization
vf8 centralize concentrate
n4p2 centrifugation
nlh centrifuge
vblo centrifuge
n922 century
n6vw ceramic
n8wh cerebellum
v cerebrate think
n9s ceremony
n65 ceremony
n65 ceremony
r certainly sure surely
n2uj certainty
n9sn certainty
n472 certificate
vwc certificate
n7rl certification
n2vr certification
v61p certify
vv8 certify license
nde7 certiorari
n26f certitude
n3i3 cha-cha
v3i1 cha-cha
n8t8 chafe
v71n chafe
n7vt chaff stalk straw
n4jt chagrin humiliation mortification
vbm1 chagrin humble humiliate
naz6 chain
n4p2 chain
vpc chain
nav3 chair
v681 chair chairman
n7dv chairman president
n26z chaise
nb9k challenge
n5p challenge
n6u7 challenge
v301 challenge dispute
v70i challenge
n4lm chamber
n8wh chamber
najx chamber
v6gn chamber
n7q9 chambermaid
n2r4 champ champion title-holder
v2al champ
ndal champagne
vx7 champion
a champion prizewinning
nbrq championship
n9e0 chance opportunity
n93n chance fortune hazard luck
v65o chance
nbxh chancel
n5a5 chandelier
n4rc chandelle
vai5 chandelle
na6j change
n5w change
n2xm change
v change
v change vary
a changing ever-changing
ncm4 channel
n8xe channel
v1oz channel transmit
nbyh chant
vb8p chant intone
v88i chant intone tone
a chantlike singsong
n2wd chaos
v38v chap
n1s4 chapel
navo chapter
n6lr character
nu9 character quality
ncl3 character
n9di character persona role
v4n9 character
nu9 characteristic feature
n9sn characteristic
n3si characterization delineation
va80 characterize
v3wx characterize
n5md charcoal
n6n0 charcoal
v9y0 charcoal
ntf charge
nbrf charge
n35x charge
n93n charge
vamh charge
v charge
v66x charge
n884 charger
n21u chariot
v21z chariot
n15i charisma
n5it charity
n5vw charity
n5sm charity
n8kb charlatan
v3i1 charleston
nbky charm
n8iv charm
ncy0 charnel
n2pq chart
n7ss chart
v7st chart
v97u chart
n472 charter
v30w charter
n88s chase pursuit
v9rn chase dog tail track trail
n90e chastisement
naww chastity
n325 chat
v327 chat chatter jaw
nc85 chatter
vbid chatter
v3gm chatter
v88i chatter gabble prattle
n8fs chattering
a cheap inexpensive
n5y2 cheat
vczy cheat
v15a cheat jockey
v3l0 cheat chisel
n49q check
vho check
v4u0 check
v check control curb
n2pq checkbook
n7k5 checklist
n6v1 checkout
n4tz checkup medical
n54i cheek
vbk2 cheek
n1i1 cheekbone
n303 cheer
v4lt cheer embolden
vm3 cheer
nua cheerfulness
n4lu cheering shouting
a cheering comforting
a cheery gay sunny
n5fq cheese
v24y cheese
n2jc cheesecloth
n6qv chela
n7vt chemical
nasl chemist
nasj chemistry
v7ns cherish
a cherished precious treasured
ncij cherokee
n8wh chest
ndc7 chestnut
nbxh chevaux-de-frise
n1bp chew
v602 chew
ncij cheyenne
n4iq chic
a chic smart
n2ar chick
n7x3 chicken
n5j5 chicken
n7dv chief
a chief main master primary principal
r chiefly mainly primarily principally
n7dv chieftain
n63u chignon
n76s child kid minor youngster
n8kt child
n922 childhood
nbrc childhood
a childish infantile
nau childishness
n2m1 chill
n549 chill quiver shudder thrill tingle
nc6b chill shivering
v3rl chill
vf8 chill cool
n4p2 chilling cooling
ncy3 chilly
n8xe chimney
n54i chin
v4iu chin
n4vw chin-up
ncwi china
ncij chinese
nqa chip
v27t chip
v3gm chip
a chipper jaunty
n68h chiropractor
nbib chirp
vcwq chirp
ncim chisel
a chiseled well-defined
n7s7 chivalry
n2sa chloride
nbzw chlorine
n4ch chlorothiazide
ncla chlorpromazine
n1ej chock
v53l chock
n19l chocolate
n79h choice pick
n5w choice selection
a choice prime prize quality select
n2cp choir
vb8p choir
nb8r choirboy
n3va choke
v1nj choke
v2si choke
n2uj cholelithiasis
n7jy cholesterol
n4fu chomp
v2al chomp
v3la choose select
v choose prefer
n93n chop
v3gm chop
n8a7 chopin
n60v chopper
n7j9 chord
n8h1 chord
n4ee chore job task
v3a9 choreograph
n3i3 choreography
n3i2 chorine
n7cr chortle chuckle
v7cs chortle chuckle
nbib chorus
n8nt chorus
n8a7 chorus refrain
vcwq chorus
n3ip chosen
n christ jesus savior
n1gt christendom
nan5 christening
n6qv christian
n51i christianity
n922 christmas
n6dj christmas
na21 chromatogram
n4p2 chromatography
n2d4 chrome
v98n chrome
n7zj chromium cr
va1y chronicle
n1ey chrysanthemum
n5fq chuck grub
vcfg chuck toss
v1f9 chuff
n8fs chug
vbid chug
n4ds chump fool gull sucker
nb8 chunk clod lump
v4e chunk lump
n51k church
n1s4 church
nazi church
v91s church
n60z church-state
n6qv churchgoer
n2hj churchman cleric
nckd churchyard
n2zj churn
vbtl churn
a churning roiling turbulent
n4ql chute parachute
n630 chute
v45v chute parachute
n6ug cicada
nchw cigar
nchw cigarette
n9op ciliate
n8nq cilium
n9mb cinch picnic
v53l cinch
n7xk cinema film
n7zh cipher
v32d cipher encipher
n8q2 circle
nb1j circle
v5v7 circle
v5v7 circle
n3va circuit
n759 circuit tour
v5v7 circuit
n4ql circuitry
a circular round
v5v7 circulate
v9pt circulate diffuse disseminate
v88p circulate
v5dr circulate
n443 circulation
n93n circulation
nb9t circumference
v4ao circumscribe
v3m8 circumscribe limit
n2uj circumstance
n4pg circumstance context
nbrc circumstances fate fortune lot luck
ncoq circus
nb5a circus
n87t circus
nwa citation
n2os cite quotation reference
vs6 cite mention refer
v55 cite
v2s1 cite reference
va65 cite quote
n8c0 citizen
naom citrate
v27t citrate
n2f1 citron
n9l5 citrus
n7li city metropolis
n2ex civilian
nbgc civilization
a clad clothed
nro claim
nro claim
n65 claim
va8 claim
vaau claim
nm8 claimant
n2pq clairvoyance
nit clam
v2mi clam
n885 clamber
v88q clamber scramble shin skin struggle
a clammy dank
v3p5 clamor
v4ys clamor
n1xc clamoring
n3va clamp
v53l clamp
n8iv clamshell
n60z clan kindred
a clandestine secret undercover
n8fs clang clangor clangoring clank clash crash
vbid clang
vbid clangor
vbid clank
npr clannishness exclusiveness
v7da clap
v5ao clap
v5rz clap
na2r claret
v1j4 claret
v4xw clarify elucidate
n9sn clarity clearness lucidity
n2vw clash friction
v6cl clash
n3va clasp
v5xz clasp
nrf class grade
n911 class
n4gu class course
v23t class classify
n3ac classic
nqh classic
a classic classical
nbyh classical
nqh classicist
nqj classics
n612 classification
npg classification
n6e classified
n6wk classifier
n5c classmate schoolmate
najx classroom schoolroom
n8fs clatter
v8ft clatter
n2z0 clause
navo clause
n42q claustrophobia
n8wh claw
n3va claw
n4zz claw
v8xa claw
v2kb claw
n3z3 clay
n1gw clean
vf8 clean
va8h clean
r clean plumb
n5i3 cleaner
n6o1 cleaning cleansing
v15h cleanse
n2uj clear
vf8 clear
v3a9 clear
va8h clear-cut
nayl clearance
nckd clearing
r clearly distinctly
nbxh cleat
v5nq cleat
vc9v cleave split
n6q6 cleft
n3g2 clench
v2kb clench
vbos clench
n9lk clergy
n7dv clergyman reverend
n4kw clerk
n4kw clerk
vdcj clerk
n47 clerking
n3ae cleverness
n2or cliche commonplace
nbib click clink
v88q click snap
vbid click tick
nbib clickety-click
n6qv client
n911 clientele
n5hs cliff
n2uj climate
n2uj climate mood
n763 climax
n6vd climax
n2rg climax
v24z climax culminate
n6p7 climb upgrade
vai5 climb
n4rc clinch
v53l clinch
n9l5 cling
v5xz cling
n3va clip
n22l clip time
n3va clip
v3gm clip snip
nzo clique ingroup
nqa cloak
v41t cloak mask
n9n7 clobber stuff
v15b clobber
ncgy clock
v7x1 clock time
n4e0 clocking
n6qv clod gawk lummox lump
nb45 clodhopper
nqa clog
v6mq clog
a clogged clotted
vd3b clomp
n4m0 close last
v close shut
v27t close shut
v4m3 close
a close near
r close near
r close tight
a closed shut
a closed shut
n6qv closer
r closer nearer
nbxh closet cupboard
n74m closet
n5nr closet wardrobe
v2vk closet
n946 closeup
n87t closing
nn5 closure
v4m3 closure
n2dd clot
v27t clot coagulate
nqa cloth fabric textile
v27t clothe dress garb garment
v4qk clothe
n2jj clothes
n1qr clothesbrush
nbxh clotheshorse
n33z clothesline
nqa clothing
n93n cloud
n93n cloud
vf8 cloud overcast
v1aj cloud
n9vw cloudburst downpour torrent
a clouded overcast
a cloudy nebulous
n6ak clover
n2o0 clown
n5lt clowning prank
nbo7 club
ns7 club gild
nbsy club
vcu9 club
n2uj clubfoot
n1s4 clubhouse
nbib cluck
vcwq cluck
n6qi clue hint
n4tc clue
vdaa clue
vbid clump plunk
a clumsy ungainly
a clumsy inept
vrj cluster
n65 clutch clutches grip hold
nbrc clutch
vc81 clutch seize
a cluttered littered
v4i7 co-opt
n2by co-optation
ns5 co-worker colleague
n7dv coach manager
v6vk coach
v4bm coach
n4ky coaching
n5md coal
a coal-black jet sooty
v27t coalesce fuse merge mix
v7z6 coalesce
n2sd coalescence
a coarse vulgar
nb4n coast seacoast
v5u3 coast
n5pt coat
v383 coat
v2jd coat
nqa coating
n5al coattail
n1w5 coax
v92w coax wheedle
n5bg coaxing
n7qx cobbler
n4ch cocaine
n4p2 coccidioidomycosis
n2uj coccidiosis
n8nq cock
v1z1 cock
v7da cock
n8wb cockatoo
n2qn cockpit
n6ug cockroach
nbh0 coconut
n8if coconut
n8iv cocoon
v5v7 cocoon
n2pq code codification
v79w code
nc6x codification
vc6y codify
n8i2 coefficient
v2qv coerce force pressure
v4wk coexist
n171 coexistence
n19l coffee java
n9eh coffeepot
n1l4 coffin
v7da coffin
na6o cognate
n2x2 cohesion cohesiveness
nbxh coil
vcql coil gyrate spiral
n3fo coin
v3a9 coin
v4wk coincide
v65o coincide concur
v35e coincide
n3b coincidence
n41k cold
ncat cold
a cold-blooded inhuman
n91c coldness
ncl3 coldness
vdcj collaborate cooperate
n33c collaboration
n3b8 collaborator
n3ac collage
n6lb collapse
n65p collapse
n3sg collapse
v27t collapse
vc0p collapse
nbx6 collar
v2qh collate
n9ft collect
v collect
v collect gather
v4e collect
n4on collective
r collectively jointly
n6qv collector
n1gt college
n9qy collegian
n6my collision
a colloquial conversational
nc0 collusion
n4ej colombian
n62y colon
n8kk colonel
n8jw colonial
vcwh colonize
n1gt colony settlement
n60z colony
n9n8 color
vf8 color
v9v color
a color colour
nbhw coloratura
a colored negro
n5a8 colors
a colossal prodigious stupendous
n7vt colour
v6su colour
ndfa colt
nafw colt
n5ds columbine
n7j8 column
ncpi column
npj column
nb1j column tower
n758 columnist
n2uj coma
n3va comb
n8wh comb
vbv6 comb
vaux comb ransack
v15h comb
n13s combat
n4g combination
n7pi combine
v54j combine
v6n combine compound
v820 combine
v31d combine
n8nt combo
n8s6 combustion
nbzw come ejaculate
v5v7 come
v65o come
n5p comeback retort
n91w comedian comic
n4a7 comedy
n2r4 comer
n8iv comet
n2uj comfort
n99b comfort
n82b comfort
v comfort console solace soothe
veb comfort ease
a comforting consoling
n772 comforts
a comic funny
a coming upcoming
ncu6 command
nv4 command
v47s command
v4nj command
v4tq command
vawn commandeer hijack
n8kk commander
n7dv commander
n19z commandment
n7rh commando
v254 commemorate mark
v commence start
v2oo commence
v9fm commend
nbrf comment remark
nbrf comment commentary
v7yt comment
n4xs commentator observer
nclc commerce commercialism
n6e commercial
n4y4 commercialization
nbg8 commie communist
v97c commiserate
nc67 commiseration pity
nb4i commissary
ncu6 commission committee
v4qk commission
n2as commissioner
v5r commit perpetrate
vmd commit dedicate devote
vcli commit institutionalize
ncl3 commitment
n70p commitment
n7y8 committeeman
nqa commodity
nckd common green park
a common mutual
n6qv commoner
r commonly normally ordinarily usually
n9ot commonwealth
ncu6 commonwealth country nation state
nbrc commotion disturbance
n87t commotion din rumpus
n45d commune
nrf commune
v2po commune
vcm5 communicate
v6wz communicate
n5p communicating communication
n4p2 communication
naic communion
n6x9 communion
n40 communique despatch dispatch
n4ge communism
n9bq communist
a communist communistic
nrf community
vf8 communize
ncmr commutation commuting
nc5r commutator
n759 commute
v27t commute
vaf3 commute transpose
ncky commuter
n8xh commuter
n2zj compact
v147 compact
n5lc companion comrade fellow
ncms companion
v2yg companion company
n5lf companionship
n4rw company
ncu6 company
n7e comparative
r comparatively relatively
n7ip compare
vho compare
v147 compare
v2xv compare equate
n4tz comparison
na6j comparison
nbj6 compartment
najx compartment
n6vq compass
n4z9 compass range reach scope
v3q compass
nc67 compassion
n7z3 compassion
r compassionately pityingly
n8c0 compatriot
v24d compel oblige
vym compensate counterbalance
v8z6 compensate
n8za compensation
v compete vie
nm competence
na6j competition
n4t6 competition contest
n5p competition
n309 competitor rival
v3a9 compile compose
n612 compiling
v complain plain
n3e0 complaint
n8iz complaint
n43j complaisance
n2z0 complement
vym complement
v4m3 complete finish
n6wg completeness
n98x completion
n4mb completion
nd9d complex composite
n2sa complex
n2mz complexion
vchc complexion
n9sn complexity
n33c compliance conformity
vf8 complicate
vf8 complicate refine
n6xl complication
nb9k complication
n62a complicity
n2wl compliment
v9fm compliment congratulate
v5zj compliment
v8iu comply
n46g component element factor ingredient
na6j component part portion
n8wg component constituent element
v2yv compose
v3a9 compose
v3a9 compose pen write
n8aa composer
npi composing composition
n9n8 composition
n84j composition
n8a7 composition opus piece
n2s5 compost
v32d compost
nd9d compound
n2ab compound
n4lm compound
v6po compound deepen intensify
n27r compounding
nn0 comprehension
n2pp comprehensive
nqa compress
vbot compress
v27t compress constrict contract
v147 comprise
v6pa comprise contain incorporate
n33c compromise
nb01 compromise
vazz compromise
a compromising conciliatory
n87x compulsion
n87x compulsion
n5p compulsion
n6qv compulsive
ncl3 compulsivity
na59 compunction remorse
n7pi computer
noh con
v29m con defraud swindle
v conceal hide
a concealed hidden
v53 concede confess profess
vbv concede grant
v5t3 concede yield
n9j9 conceit vanity
v3a9 conceive
n8np concentrate
n5fq concentrate
n4q6 concentrate
v27t concentrate
v18 concentrate condense
n9n8 concentration
nbjb concentration
n6k2 concept conception construct
nb0m conception
n16n conception creation
n2tc conceptuality
n3ab conceptualization formulation
n6xb concern
nkx concern
nc67 concern
nbtc concern headache worry
v concern pertain refer relate
v concern interest occupy
n91u concert
v31o concert
a concerted cooperative
ndb4 concertina
v5f8 concertina
n2gd concerto
n30v concession
n5f concession
n1uv concessionaire
n21g concierge
nbyh conciseness
n7xr conclave
v26a conclude reason
v4m3 conclude
a concluding final last
n75m conclusion decision
nsh conclusion
v820 concoct
nqa concrete
v383 concrete
n5p concurrence
n33c concurrence
a concurrent cooccurring simultaneous
n6tn concussion
n1f8 concussion
v3q8 condemn decry excoriate
n3zq condemnation disapprobation
n75n condemnation
n3qh condemnation curse
n79h condensation
v27t condense
npr condescension
nbrc condition
nsg condition precondition
v6vk condition
vf8 condition discipline train
v30w condition specify stipulate
n4vw conditioner
n7el conditioning
v5h9 condone
v653 conduct
v46q conduct
n93n conduction conductivity
n8aa conductor
n7vt conductor
ndco conductor
nqa cone
v19k cone
ncu6 confederacy
n82 confederate
vcu9 confederate
v41g confer
n7xr conference
ns7 conference league
n41i conference
v53 confess
n303 confession
n472 confession
n90i confession
n9jd confessor
n5lc confidant intimate
n2vb confidante
v40h confide
v64u confide entrust intrust
n555 confidence
n2uj confidence
n9k5 confidentiality
n3sq configuration constellation
nbjy configuration contour form shape
v confine
n1be confinement
nad7 confinement
n2qp confines
a confining constraining limiting restricting
va8 confirm reassert
n9mx confirmation verification
n6sy confirmation
v confiscate seize
a confiscate forfeit
n5p conflict struggle
n555 conflict
nbrc conflict
v31b conflict
v1mo conflict
nbw3 confluent
a confluent merging
nbz conformity
n8o2 conformity
ns5 confrere fellow
v confront face
v5r confront face
v50h confront
n274 confrontation
v849 confuse
a confused disjointed disordered garbled
a confused lost
a confused disordered upset
a confusing perplexing puzzling
nbrc confusion
n2uj confusion disarray
v27t congeal
nc6b congestion
nb9k congestion
v1a2 congratulate felicitate
v4xl congratulate pride
n5p congratulation
n303 congratulations praise
vrj congregate
n60z congregation fold
n7fv congress
n7fu congressman representative
n6jt conjecture speculation
vkc conjecture hypothesize speculate suppose theorize
v2wy conjoin
nbh9 conjugate
v2km conjugate
nch3 conjunction
nbrc conjunction
ndce conjunction connective
v connect link tie
v connect
v74q connect
na6j connection
nbrc connection
n6vw connection
nv6 connoisseur
n6nb connotation
n7ws connotation
v4yr connote imply
v29s conquer subdue suppress
vcwh conquer seize
v3my conquer
nd00 conqueror
n20g conquest
nc0b conquest
n4sh conscience
n871 conscience
n2uj consciousness
n7rh conscript
v4nw conscript
n84p conscription
n3t consensus
n92a consent
n93n consequence effect result upshot
n8ov consequence
nb7i consequence
a consequent resultant
n8q conservation
n9hz conservation
n6kj conservatism
n8k conservative
v17f consider reckon regard view
v7xi consider study
v26a consider deal
v consider count weigh
r considerably substantially
nce4 consideration
n6sz consideration
v3 consign
v2ve consign
v4wk consist dwell lie
nb89 consistence consistency
n9n8 consistency
r consistently systematically
n2o5 consolation solace
nc71 console
v7z6 consolidate
v27t consolidate
n65p consolidation
n2sd consolidation
n2rx consonant
nc5y consonant
n7vr consort
v6wz consort
r conspicuously prominently
nby conspiracy
n99n conspiracy
nzo conspiracy
n3b8 conspirator
v99p conspire
v6wz conspire
n7d7 constable
n9sn constancy
n2tc constant invariable
a constant unvarying
r constantly invariably
nsh constatation
n4ia constituent
v constitute
n7d5 constitution
n27r constitution establishment formation
v3a9 construct manufacture
n3ab construction
nays construction
vcta construe interpret
v4o5 consult
vab5 consult
n2v5 consultation interview
n2v5 consultation
v4fr consume down
v consume ingest
v4x9 consume
v3tp consume
ncwe consumer
v3p consummate
v3p consummate
a consummate masterly virtuoso
n66 consumption intake uptake
nc0r consumptive
n6x0 contact
v2po contact reach
v6pa contain
n6vw container
v3z5 contaminate foul
vf8 contaminate
n6o9 contamination taint
vd06 contemplate
v2xw contemplate
v26a contemplate
nbqx contemplation
n2xz contemplation musing reflection
n6qv contemplative
n911 contemporaries generation
n4qb contemporary
a contemporary present-day
n42d contempt disdain scorn
nalk contempt
a contemptuous disdainful scornful
r contemptuously scornfully
v2f9 contend postulate
v8mm contend contest
n4g content
n2pq content message
n9ne content
v5mg content
v5ya content
a content contented
nro contention
n6qv contestant
n40z context
a contiguous immediate
nax1 continence
n7bc continent
n65p contingency
nrf contingent
n65 continuance continuation
v5r continue keep
vbk2 continue proceed
v6d7 continue preserve uphold
n2lr continuity
r continuously endlessly unceasingly
nua continuum
n27r contortion
n44w contortion
n7j7 contour
v9y0 contour
n7yy contraband
nbwz contrabass
n981 contraception
n3va contraceptive
nby contract
v9mn contract
v4kv contract
vb6k contract
na37 contraction
n6qv contractor
v3ze contradict
n8mq contradiction
na6j contradictory
n3wy contradistinction
nb8r contralto
n3va contraption contrivance gadget
n8mq contrary opposite reverse
n8mq contrast
n2qk contrast
v3ww contrast
v3wu contrast counterpoint
vf8 contribute lend
v5t3 contribute
v8u contribute
a contributing contributory
ntn contribution
n5sl contribution donation
n5sm contribution donation
ngu contribution
n480 contributor
nuz contributor
na59 contrition
n6u1 contrivance
v3a9 contrive design plan
v3a9 contrive devise forge formulate invent
n9fc control
na6j control
n66 control
n3bt control
v control
v7s5 control operate
n4p2 convection
vrj convene
n2o4 convenience
nc15 convenience
nabo convent
n7xr convention
n79h convention normal pattern rule
vf8 conventionalize
v converge meet
nbky conversation
n9nm converse
vbk2 converse
nb32 conversion transition
n1wx conversion
nc0b conversion
n6qv convert
vf8 convert
vf8 convert
v27t convert
va9i convert exchange
nva convertible
n2vj convexity
v6mn convey
v2po convey express
n37n conveyor
n17z conveyor
n20b convict inmate
v79x convict
n17b conviction
n75o conviction sentence
v92w convince
a convinced positive
n5p convoy
v4rl convoy
vhb convulse
v7cs convulse
a convulsive spasmodic
ndco cook
v3a9 cook
v3a9 cook fix prepare ready
v27t cook
n58w cookfire
n27r cooking
n2m1 cool
n5dz coolant
n6jz cooler
n3va cooling
n555 coolness
n2m1 coolness
n1mi coolness
namq coon
n1s4 coop
n5p cooperation
n4on cooperative
ns7 cooperative
n8i2 coordinate
vpc coordinate organise organize
v653 coordinate
nbrc coordination
n65 coordination
n8nv coordinator
n9bg cop
vbry cop glom
n1ny cope coping
v5r cope deal grapple
n7zj copper
v2kt copper
na1v copy
naa5 copy
nccl copy
v4ao copy
vaag copy imitate simulate
ndc2 coquette flirt
vbk2 coquette flirt
n968 coral
nqa cord
v68n cord
ndc cordial
n2jc corduroy
v1s2 corduroy
ncor corduroys
nazq core nucleus
n9as core
n9as core
n79h core essence
v4l3 core
n11m cork
v99y cork
ncim corkscrew
vcql corkscrew
n5y2 corn
naw7 corn
n5x6 corn
v54s corn
no8 corner
n9as corner
nbxh corner
n3cj corner
v31u corner
n56i cornfield
n5fq cornmeal
n5ut corona
n4xs coroner
n8g4 corporal
a corporal somatic
a corporate incarnate
n593 corporation
n9sn corporeality physicalness
ncu6 corps
n1gt corps
n9n8 corpulence overweight
n4lm corral
v4ll corral
vaf3 correct
vf8 correct redress right
a correct right
a correct right
n6o1 correction
ngw correction
nde9 correction
n9sn correctness
ncxs correlate
v35e correlate
a correlate correlated
na6j correlation
nbrl correlation
v4qc correspond jibe match tally
v4qc correspond
n2pq correspondence
n6qv correspondent
n758 correspondent newspaperman
n8xf corridor
v2vp corroborate
v3hl corrode
n2sa corrosive
vf8 corrupt debauch deprave profane
n9sn corruption
n8wh cortex
nchn cortex
n6fj corticosteroid
n6fj corticotropin
n5n1 cosecant
n6qv cosigner
n8iv cosmos universe world
v8yq cosponsor
n4xa cost
v147 cost
v3p6 cost
a costly high-priced
nty costume
v2jd costume
n6gl cottage
n567 cotton
n2jc cotton
v7im cotton
naz8 cottonmouth
nav3 couch lounge sofa
vq7 couch frame put
nc6b cough
v4hr cough
ncu6 council
nu3 counsel
n303 counseling guidance
n9d counselor
nc2b counselor
n8i2 count
n707 count counting
vqp count
v147 count matter
nlv countenance visage
n303 countenance imprimatur sanction
n50g countenance physiognomy visage
nc71 counter
n4ql counter
n7pi counter
vjp counter
v1je counter-drill
v29s counteract
v8ks counteract
ntf counterattack
vth counterattack
nqa counterbalance
v277 counterchallenge
n8k9 counteroffensive
n4qo counterpart vis-a-vis
n8a7 counterpoint
n9nk counterproposal
nb4g countershot
a countless innumerable multitudinous myriad unnumbered
n45d country
n911 country nation
n7li country
n2qu countryman
n377 countryside
na53 county
n5p coup takeover
nc0b coup
n8tm couple
n52b couple
ngw couple
ncro couple pair
v74q couple match pair
vtc couple
vcu9 couple pair
n2x3 coupling
n472 coupon
nap1 coupon
ncms courier messenger
naz6 course
n3yr course
v3cd course
r course naturally
nrf court tribunal
v5r court romance woo
v court woo
n5w courtesy
nts courtier
nbxh courtyard
na6o cousin
n6tu cove
nqa cover screen
n6bj cover masking
n9o9 cover
v cover
v cover
v cover extend
v5mh cover
ngu coverage
n4z9 coverage
n15p coverlet
v3t1 covet
n4pl covetousness
n245 cow
vwi cow
n6qv coward
nblu cowardice
n7a2 cowboy cowhand cowpuncher puncher
v3cp cower huddle
n7et cowhide
v5cw cowhide
n9o9 cowling
n9sn coyness
ndc0 coyote
nqa cozy
n9x7 cps cycle
nit crab
v626 crab
n5pg crack
nqa crack gap
nb1j crack crevice
n8fs crack cracking
v27t crack
vbid crack
vbid crack
v6cm crack
n1mq cracker
n1n7 cracking
n8fs crackle
v9xm crackle
v8ft crackle crunch
v27u crackle
n4fz crackpot
n5nr cradle
n8o4 cradle provenance
v6d8 cradle
n1ut craft trade
ncy5 craft
v53g craft
n3ag crafter craftsman
n9lm craftsman
nba7 craftsmanship
a crafty sly wily
n2hw crag
a craggy mountainous
vby3 cram
nc6b cramp spasm
v53l cramp
vbwi crane
n3a crash
v3sa crash
v88q crash
v2g3 crash ram
n9sn crassness
n1l4 crate
v4lf crate
v3t1 crave lust
a craved desired
n38e craven
n88s crawl
v5v7 crawl creep
nd1h craze cult furor
a crazed deranged
r crazily insanely
n7oo crazy
a crazy mad
n8fs creak creaking
v8ft creak screech squeak
n4j6 cream
v45i cream
nb1j crease fold
v5f8 crease crisp wrinkle
v create make
v create
n65 creation
nqa creation
n27r creation founding initiation
nn creativeness creativity
n creator divine lord
n6qv creator
n6g0 creche
n303 credit
n9dx credit
n4pa credit
n3s credit
vqr credit
vqr credit
vcp9 credit
n471 credo creed
n471 creed
n6qv creep
vd3b creep mouse sneak
v3x7 creep
n984 creeper
v1tw cremate
n9n8 crescendo
v6po crescendo
n7li crest
n97g crest peak top
ncu6 crew
ncu6 crew
vbpe crew
n5nr crib
v29o crib
n6ug cricket
v98y cricket
n8ke crime law-breaking
n8kb criminal crook felon outlaw
a criminal reprehensible
n62a criminality
na2r crimson
a crimson red ruby
a crimson red
v88q cringe flinch quail recoil shrink wince
v189 cringe fawn grovel
n6qv cripple
vd6e cripple
a crippled game halt
a crippling disabling
n3x4 crisis
n763 crisis
n41y crisp
a crisp sharp
n5l5 crispness
n7ts crisscross cross
v3cd crisscross
a crisscross crisscrossed
ngw criterion standard touchstone
n6k3 criterion standard
n9lm critic
n75j critic
a critical vital
v2ot criticise criticize
n3zq criticism
nmp criticism
nde9 criticism
ncwr croak croaking
v27t croak die expire perish
n3ac crochet
v3a9 crochet
n532 crofter
n8l5 crone
v189 crook
vb8p croon
n8pm crop harvest
vf8 crop
nbxh cross
n4jz cross
v8xa cross traverse
a cross transverse
a cross fussy
n6u7 cross-examination
nce cross-purpose
ncmr crossing
n762 crossroad intersection
n2px crossroads hamlet
n3bk crossroads
n8qt crossroads
a crotchety ornery
n27r crouch
v189 crouch stoop
vb9f crouch squat
n1b5 crow
nbib crow
v1g9 crow gloat
vcwq crow
vcwq crow
n884 crowbait
nrf crowd
v88p crowd herd
v8jy crowd
vrj crowd
vn6 crowd
nc5y crown
ncis crown
nddp crown
n683 crown
v4or crown
v2i2 crown
n3cc crucifix
n4vl crucifixion
v4vj crucify
v18s crucify dun rag
n8kx crude
a crude earthy
nd9r crudity
nalk crudity
n2c cruelty
n555 cruelty
n7r8 cruelty
nd2e cruise sail
v5v7 cruise
v5v7 cruise
v27t crumble crumple
n8fs crunch
nbvn crupper
n4x4 crusade
n7et crush
v crush oppress suppress
v9ia crush mash squash squeeze
v5jj crush
n3va crusher
n9iv crushing
na53 crust
v27t crust
nbsy crutch
n4x2 crutch
ncwr cry yell
v cry weep
v4ys cry exclaim
ncdj cryostat
a cryptic inscrutable mysterious
nbh0 crystal
n2ry crystal
naiy crystal
n3e7 crystallite
v5hm crystallize
v2g0 crystallize illuminate
v27t crystallize
n94h crystallography
n4ej cuban
nb1j cube
nb1j cube
v89m cube
n88t cubism
n8th cubist
n15w cuckoo-bumblebee
n54q cud
n4k6 cuddle nestle snuggle
v6d8 cuddle nestle nuzzle snuggle
v4k9 cuddle
n5al cuff
vbb8 cuff
n3m1 cufflink
n8kb culprit
n51k cult
n5fj cultist
v cultivate
v9hc cultivate
n4d cultivation
n6rk cultivation
a cultural ethnic
nbgc culture
nmw culture
n79h culture
v618 culture
a cultured polite
n2jl cumulus
nq4 cup
ngw cup
v5hm cup
n47d cur
n4gj curb
n8z0 curbside
n7xd cure remedy therapeutic
vge cure
n3fb cure-all
n8iv curio
n2uj curiosity wonder
a curious funny peculiar queer singular
r curiously oddly peculiarly
nb1j curl whorl
v27t curl
v189 curl
vdaa curl
vcrj curl
n18n currant
n3bs currency
n9it currency
n93n current
n5dm current
n6sy curriculum
n9lh curse expletive oath swearing
n290 curse hex
vti curse
a cursory perfunctory
v2ek curtail restrict
n1dz curtain drape drapery
n12c curtain
v5nq curtain
r curtly shortly
n7j9 curve
n7j9 curve
vcql curve sheer swerve trend veer
v147 curve wind
a curved curving
n3va cushion
v85e cushion
nqa cushioning
n4lz cusp
ncj3 cuss gadfly
n3n9 custodian
nbz4 custody
n8yv custom
n79h custom tradition
v9l7 custom-make
a customary habitual
n2za customer
n919 cut
n8xd cut
n5ns cut
vayi cut
v3m8 cut reduce
n1ci cutlass
n3ab cutting
nbsc cutting
n46h cutting
n3ez cyclades
n6yo cycle round
naz6 cycle
na9c cycle
v8xa cycle
nagv cyclist
nb1j cylinder
n6qv cynic
n2uj cyst
n9on cytoplasm
n5p dab
vmg dab
vbww dab pat
v3yc dabble
a dabbled splattered
n53t dad daddy pa papa pop
n88t dadaism
n984 daffodil
n78r dagger
n8el daily
n8hf dainty delicacy treat
ndc daiquiri
n530 dairy
n532 dairyman
n98o dais pulpit rostrum
n5ds daisy
n12a dam
v6mq dam
nf9 damage harm impairment
vf8 damage
a damaging prejudicial
n5sw dame
nddf damn darn shucks
a damn goddamn
n3qh damnation
n911 damned
a damned unredeemed
nd85 damp
vbgk damp mute
a damp moist
vc2t dampen stifle
vd84 dampen moisten
npx dance
n8x2 dance
v88q dance
v88q dance
n91w dancer
n460 dancing
n6ak dandelion
n4sp dane
n2uj danger
ncyp danger risk
n24b danger
r dangerously perilously
v65f dangle
vc3s dangle
ncij danish
a dapper jaunty
a dappled mottled
n274 dare daring
v5r dare
v5r dare
v277 dare
n6le dark darkness
n2uj dark
naro dark darkness shadow
n922 dark night nighttime
a dark-green green light-green
v27t darken
n7nw darling favorite
v1uo darn
n83z dart
v6il dart fleet flit flutter
v66x dart dash scoot scud
v6ih dart
n4iq dash flair
namc dash sprint
v dash smash
n4g data
n3j7 date
v7ex date
v5nq date
v3un date
n6sz datum
n2ay daughter
v6z0 daunt scare
n6gi dawn dawning daybreak
ngw day
ncgt day
n922 day
n922 day daylight daytime
n368 daybed
n4az daydream reverie
v4pi daydream dream woolgather
n7i4 daylight
n922 days
a dazed groggy
n1or dazzle
v1e0 dazzle
n4pn de-iodinase
va8h de-iodinate
n4p2 de-iodination
n8kn deacon
n911 dead
vbgl deaden
n6qv deadhead
ngw deadline
n3x4 deadlock impasse standstill
a deadly lethal
n911 deaf
vf8 deaf
a deafening earsplitting thunderous
nclc deal trade
v41g deal plow treat
v5r deal
n7z0 dealer trader
n593 dealer
n658 dealing
n6x5 dealings
n7w dean
nf9 death
n93n death
nbrc death
n4m0 death dying
n922 deathbed
a deathlike deathly
n2ma debacle
n41i debate
nbkx debate
v3ke debate
v41g debate deliberate
v41g debate
naet debauch
vd6e debilitate
n2uj debility feebleness infirmity
nalc debris dust junk rubble
nbrc debt
n9dx debt
n3po debunking
n27r debut entry introduction
v6tz debut
n86p dec december
n922 decade
n6qv decadent
n4p2 decay
n4p2 decay decline
n93n decay
v27t decay
v27t decay
n6qv deceased decedent
a deceased gone
n9sn deceit
vczy deceive delude
v83g deceive
v3m7 decelerate slow
nf9 deceleration retardation slowing
n9np decency
nahf decency
a decent nice
a decent fitting
r decent properly
vf8 decentralize
v decide
r decidedly definitely emphatically
ncu4 decimeter
n2by decision
n98o deck
n8sr deck
n8sl deck
v147 deck
v46q declaim recite
nbkx declamation
nbrf declaration
ncce declaration
na6j declarative
vaqp declare
va7 declare
v75l declare
n4p2 decline diminution
n2uj decline
v27t decline worsen
v decline refuse reject
v9yb decline refuse
v3m7 decline wane
n6p7 declivity
v27t decompose
n7vx decomposition
n2uj decomposition disintegration
n3m1 decor
nqa decoration ornament
nlv decorativeness
nbkb decorator
nqh decorator
n9np decorum
nf9 decrease lessening
v27t decrease diminish lessen
vf8 decrease lessen
n5o decree fiat
v3ln decree
ngv decrement
n9sn dedication
v2tz deduce derive infer
v2tz deduce
v1wv deduct subtract
v773 deduct
ngu deductible
n3rj deduction
n472 deed
v2xu deem
ngw deep
r deep deeply
a deep-seated planted
a deep-set sunken
v6po deepen intensify
n3v4 deepening
a deepening thickening
r deeply profoundly
n7re deer
n1h default
v510 default
n65p defeat licking
n3zo defeat frustration
v defeat overcome
v8d8 defeat
v4hr defecate
nbrc defect
n3zc defect
nbrc defect fault flaw
v5bp defect desert
vof defend
v9iu defend
v9o7 defend guard
n7kg defendant
n6qv defender guardian
n5y defense
n9o8 defense
nu1 defensive
v3oc defer postpone shelve table
n5w deference
ncl3 defiance
n274 defiance
n8cz deficiency lack want
ngv deficiency inadequacy
a deficient lacking
n3ni deficit shortage
v147 define delimit specify
v5a1 define
v28g define
n4p2 defining shaping
n42 definition
n44t definition
nf deflection warp
n3hk deformation distortion
a deformed malformed
v8z6 defray
v7y5 defrost
vaby defy withstand
v4je defy resist
va8h degas
n4p2 degeneration
va8h deglycerolize
n27r degradation
n9n8 degree level
nbrc degree level stage
nwa degree
ncu4 degree
v5r deign
n17b deity divinity god
n3rn dejection
n8yx delay wait
n5p delay
v3l2 delay
vd32 delay
vf8 delay
naa6 delegate
vru delegate
n8nt delegation
n41i deliberation
n2xz deliberation
n4iq delicacy
a delicate fragile
r delicately fine
nm5 delicious
a delicious delightful
n99b delight
v5ya delight please
v delight revel
n42q delirium frenzy fury hysteria
v88i deliver
v1p2 deliver
v64u deliver
na2c deliverance rescue saving
n5hs delta
n8a1 deltoid
n5ct deluge flood
v57h deluge flood swamp
va8h delve dig
n9bq demagogue
n936 demand
n4p2 demand
n4ed demand requirement
vaau demand
v demand involve necessitate need require
n6qv demander
v3ww demarcate
n1kl demarcation
v26v demean
n2g7 demimonde
n2uj demineralization
n6kj democracy
n60z democracy republic
n9bq democrat
n9f democrat
v27t democratize
vf8 democratize
v3to demolish
n65p demolition destruction
nblv demon devil fiend
vb5b demonstrate exhibit present show
va6 demonstrate establish prove show
nb5a demonstration presentation
nb5a demonstration
n8j0 demonstration
n9my demonstration
n9mw demonstrative
n6vp demonstrator
n3o1 demoralization
vru demote relegate
n8iz demur
v8iw demur except
nacw demythologization
vf8 demythologize
n5p denial
nro denial
n4p2 denial
nax9 denial
n8nt denomination
v3sw denote
v7wo denote
n8ov denouement
v3bx denounce
v79v denounce
nbyf denseness
n7wz densitometry
nbh2 density
n2xm dent
v18b dent
n9lm dentist
n3va denture
n5p denunciation
v311 deny
vaam deny
vdbq deny
v773 deny
v4wp depart
v3wu depart deviate vary
v7ex depart start
n46i department
n5p departure going leaving
ncxu departure deviation difference
v147 depend
a dependable reliable
a dependable honest
nbrc dependence dependency
na0q dependent
vf8 depersonalize
v9y0 depict picture
v4ht depict describe
v9y0 depict portray
na37 depletion
a deplorable sorry
r deplorably woefully
v3bx deplore
v9dq deploy
ndm deportee
v8on depose
n93n deposit sedimentation
n7w6 deposit sediment
v53l deposit lodge stick wedge
v5t3 deposit
v7da deposit situate
n70c depositor
nbrj depot terminal
n9sn depravity
nclp depravity
a deprecating deprecatory
na37 depreciation
n7nb depreciation
nbj depredation
v40x depress dismay
v7o3 depress
n2uj depression
n2uj depression
n5hs depression
nang depression
v deprive divest strip
vdbq deprive
n4z9 depth
n3o2 depth
n7d7 deputy
n21c dereliction
n21d dereliction
v84s deride
n303 derision
a derisive gibelike mocking taunting
n8o4 derivation
n42 derivation
n6s3 derivation
n1wx derivative differential
v8jl derive gain
v4tl derive
nbxh derrick
nao1 dervish
n6fj des diethylstilbestrol
v5v7 descend fall
na6o descendant descendent
a descendant descendent
n60z descendants
n87s descent
n9n8 descent origin
n88s descent
v6sv describe report
nbrf description
vr9 desecrate
nd0k desecration sacrilege
nckd desert
v7ey desert desolate forsake
v147 deserve merit
a deserving worth
n3ab design
nph design plan
n97s design
n3m1 design pattern
v3tl design
v3a9 design
v3a9 design
v designate
n8bi designation
nbkb designer
n555 desire
ncb6 desire
v desire want
nc71 desk
n3uh desolation
n4p2 desorption
n2uj despair desperation
n555 despair
a despairing desperate
vaxs despatch dispatch
ncts desperate
r desperately urgently
v3uq despise disdain scorn
a despised hated
v despoil ransack rifle
ncds despoiler
n3rq despondency
nqn despotism
n8hf dessert
n4lz destination
n4m2 destination
v3ma destine doom fate
v97u destine intend
n65p destiny fate
n24b destiny fate
vcth destroy
v destroy ruin
a destroyed ruined
nb3i destroyer
n4mb destruction
v40o detach
a detached isolated separated set-apart
n6qo detachment
n27r detachment disengagement
n50n detail point
n2rx detail item
n41h detail
v4ht detail
vrv detail
a detailed elaborate
n6sy details
v detain
vb76 detect discover find notice observe
a detectable noticeable
n707 detecting
n91c detection sensing
n415 detection
n9bg detective
n3va detector sensor
v3zs deter discourage
ncwc detergency
nc30 detergent
v3kw deteriorate
v3ls deteriorate
n2uj deterioration
n79h determinant
a determinant determining
n415 determination finding
n59a determination
v24c determine influence regulate shape
v determine set
r determinedly unfalteringly
n3x3 deterrent
v42e detest hate
v27t detonate explode
v3gn detract
n3gz detractor
v4c detribalize
v3tp devastate
v3aa develop
v3a9 develop evolve
v27t develop evolve
v27t develop
n3ag developer
n9ku developing
a developing underdeveloped
n6o1 development
n4p2 development evolution
n4p2 development growing growth maturation
nf9 development
naae deviant deviate
vcql deviate divert
nbrl deviation
n6vw device
n devil lucifer
n4v3 devil dickens
n82t devilment mischief shenanigan
ncc9 devise
n18d devisee
v26a devote
n7nr devotion
ne9 devotion
nazi devotional
v3tp devour
n93n dew
n5b6 dewar
n35r dexamethasone
a dexterous dextrous
n70z di-iodotyrosine
n41k diabetes
nc0r diabetic
vho diagnose
vho diagnose
n6k9 diagnosing diagnosis
n46w diagnostician pathologist
n7j9 diagonal
n4as diagram
v9y0 diagram plot
nc2x dial
v31v dial
nbky dialect idiom
n93x dialectic
n312 dialectic
nc85 dialogue
natz dialogue
nde9 dialogue
nhp dialysis
v27t dialyze
n7ga diam diameter
n743 diamond
n5pt diaper
n3va diaphragm
n8a4 diaphragm
nc6b diarrhea diarrhoea
nde9 diary journal
ndi diatom
n1ej dice die
v3gm dice
nd0d dichondra
nalo dictate
n9jv dictate
v6ng dictate order prescribe
n60z dictatorship tyranny
na41 dictionary
n3lk dictum pronouncement
ncim die
n5fq diet
v53i diet
n5fq dietary
v differ
n9sn difference
v6kb differentiate distinguish separate
v28f differentiate distinguish mark
n41f differentiation distinction
n1ww differentiation
r differently otherwise
a difficult hard
n4w1 difficulty trouble
n79h difficulty
n2uj difficulty
n9sn difficulty
n93n diffraction
v455 diffuse
v90m diffuse permeate pervade
n4p2 diffusion
nbne diffusion
n459 diffusion
nb9h dig
v4l3 dig
n924 digest
v9kq digest
vmx digest
n7w6 digestive
ncn8 digitalization
v6en dignify
n8k dignitary
n9j9 dignity self-respect
n155 dignity
vcao digress
vd9j dilate
n2we dilemma
ncl3 diligence
vd6e dilute
nbh9 dilution
na37 dilution
vf8 dim
a dim faint
n2lu dime
n7q5 dimension
v7tj dimension
n2sa dimer
nb5 dimethylglyoxime
v3m8 diminish
a diminished lessened weakened
ndce diminutive
a diminutive petite tiny
v6pw din
v4fs dine
a dingy grimy
n7wl dinner
n8x2 dinner
n6gi dinnertime
nb1j dip
v6m6 dip dunk
v6m6 dip
v3lv dip
vbpn dip
n8dc diplomacy
nc7f diplomacy
n8kn diplomat
n4p2 dipole
n2zj dipper
v4nj direct
vch direct target
v3a9 direct
v653 direct
r direct directly straight
a directing directive
n8ya direction way
na6j direction
n6p4 direction
nsw directionality directivity
n3wp directive
r directly forthwith immediately instantly straightaway
r directly straight
n7w director manager
n7y8 director
nc2b director
na41 directory
nbhk dirge
n4fe dirt soil
n2uj dirt soil stain
vf8 dirty soil
a dirty soiled unclean
n2uj disability handicap
vf8 disable incapacitate
n911 disabled handicapped
a disabled handicapped
v6sv disabuse
nxw disadvantage
v41d disadvantage
v disagree
n2vw disagreement
n3wv disagreement discrepancy
v2og disallow forbid prohibit proscribe veto
v disappear vanish
n3qq disappearance
n65p disappearance
n4mb disappearance
v5f7 disappoint
a disappointed discomfited frustrated
n43y disappointment letdown
n42d disapproval
n303 disapproval
v75l disapprove
v75l disapprove
n5p disarmament
vf8 disarray
v3to disassemble
n65 disassembly
v432 disband
v8wj disband dissolve
n48s disbelief skepticism
va67 disbelieve
v8z6 disburse
n3va disc record
n8iv discard
v discard dispose
v discern distinguish recognize
a discernable discernible
n65p discharge
n4jj discharge
v3p discharge dispatch
v455 discharge
v discharge
va8h discharge
n79h discipline field subject
nc6w discipline
ncl3 discipline
ncl1 discipline
vcao disclose divulge expose reveal
vaer disclose
n5p disclosure revealing revelation
n911 discomfited
n2uj discomfort
n6rl disconnect gulf
vctg disconnect
vayi disconnect
n7mj discontent
a discontent discontented
n4mb discontinuance
v24z discontinue
nayk discontinuity
a discorporate disembodied
na37 discount
va67 discount dismiss disregard ignore
v discourage
a discouraged disheartened
n2rx discourse
v3jx discourse discuss
v discover hear learn
v2t4 discover
v411 discover
a discovered observed
n5p discovery
n40j discovery
n422 discredit disrepute
v40w discredit
n3qr discrepancy variant
n7hc discretion
ndba discretion
v3ww discriminate
v3ww discriminate
n5p discrimination
n79h discrimination
v88i discuss
n2pp discussion
nbky discussion
v3lu disdain scorn spurn
n6lb disease
a diseased pathologic
v3rs disenfranchise
n7rl disenfranchisement
va6z disengage withdraw
v disentangle extricate
vpc disentangle
n422 disgrace shame
v disgrace dishonor dishonour shame
v2sy disguise
n42d disgust
vbtm disgust
a disgusting foul loathsome
nq4 dish
n8hf dish
v23w dish
v40x dishearten
a disheveled frowzled tousled
nbqn dishonor dishonour
n2pb dishwasher
nd5j dishwater
nbhu disillusionment
v27t disintegrate
v8jl disinter
nu1 disinterest
nb1j disk
n98k disk
v99r disk harrow
n6p4 dislike
n555 dislike
v dislike
n1mu dislocation
va8h dislodge free
n6sa disloyalty
r dismally drearily
n3t6 dismay
v77z dismember
n75o dismissal
n40r dismount
v3sa dismount
n5p disobedience
v3lu disobey
n2uj disorder
v45h disorder perturb trouble
a disorderly jumbled topsy-turvy
v3rs disown
n303 disparagement
n3qq dispatch shipment
v88p dispel
n1s4 dispensary
n92b dispensation
n2zj dispenser
n4z6 dispersal
v40a disperse scatter sprinkle
v disperse dissipate scatter
v27t disperse
a dispersed spread
nbne dispersion
v88p displace
na9l displacement
ncm0 displacement shift
n88s displacement
n2pq display show
nb5a display showing
naa5 display
vb5b display exhibit expose
n43y displeasure
n9fc disposal
n5p disposal disposition
vaxg dispose
v3um dispose
ncl3 disposition temperament
n5p dispossession
v3pn disprove
n5p dispute
vog dispute quarrel
vf8 disqualify unfit
n79h disregard neglect
n8yv disregard neglect
v654 disregard ignore snub
r disregardless irrespective regardless
n2uj disrepair
va8h disrobe strip undress
v4m3 disrupt interrupt
n3oa disruption interruption
a disruptive riotous troubled tumultuous turbulent
n40p dissatisfaction
v3gm dissect
n3gr dissection
n9zq dissection
v83r dissemble feign pretend
ncm4 dissemination
n5p dissension
n8iz dissent
n5p dissent
v3ze dissent
n6qv dissenter
n65 disservice
v8wj dissipate scatter
v2z8 dissipate
n27r dissociation
n4p2 dissolution
n8xd dissolve
v27t dissolve
v27t dissolve
v4m3 dissolve
v99 dissuade
nbjb distance
na53 distance
v6d7 distance
n4nt distension
vge distill purify
v27t distill
v3a9 distill
n4p2 distillation
nbrq distinction eminence
n3wv distinction
n9sn distinctness
v83r distort falsify warp
v27t distort
nb1j distortion
n93n distortion
v4js distract
n2we distraction
n8t9 distress hurt suffering
n94 distress
v1jy distress
a distressed hard-pressed
a distressing disturbing
v distribute spread
v distribute
v distribute
nph distribution
nbjb distribution
n5p distribution
n2ov distribution
nc2i distributor
n7li district territory
v5wh district zone
n48s distrust mistrust suspicion
v400 distrust mistrust suspect
v6no disturb trouble upset
v88p disturb
vf8 disturb
v5r disturb interrupt
n65 disturbance
nbs disturbance perturbation upset
n572 disturbance
a disturbed upset worried
nqa ditch
v3sm ditch
nbhk ditty
n368 divan
n8ey dive honkytonk
nc5a dive
v3sa dive plunge
vbz9 dive
v88q diverge
n27r divergence
n27r diversification
n65 diversion recreation
ncqi diversion
ntf diversion
n3wv diversity variety
vaxp divert
n2s6 divertimento serenade
nde7 divestiture
n3zf divide
v27t divide separate split
v1wv divide fraction
v divide separate
n4fa dividend
v916 divine
n7vi diving
n9sn divinity
ncu6 division
n2tc division
n27r division
ncu6 division
n5p divorce
v8wk divorce
v8wk divorce
vf8 dizzy
a dizzy light-headed
n8x4 do
v do make
v do perform
v3p do
n4lm dock
v4ol dock
n1x0 docket
v7da docket
n9lm doctor physician
vbmi doctor
vcn7 doctor
n3o4 doctorate
n9f doctrinaire
n17b doctrine ism philosophy
nde9 document papers
naa5 document
va1y document
va6 document
n57n documentary
nas2 dodge
n4rc dodge
v88q dodge
v88q dodge
vw3 dodge evade hedge sidestep skirt
n21d dodging escape
n7re dog
r doggedly tenaciously
nag9 doggerel
n1s4 doghouse
n3aq dogma tenet
ncnb dogwood
nck0 doll
ncu4 dollar
n1ae dollar
n7li domain land
nazb domestic
n9n8 dominance
n8h1 dominant
v dominate predominate prevail reign rule
v6su dominate
v31u dominate master
n5p domination
nqn domination mastery supremacy
v1qi domineer
nqn dominion
n5re don
v4b4 don
a done through
n6a6 donor
n3tm doom
n911 doomed lost
n12a door
n4p3 door doorway
n791 doorhandle doorknob
n61r doorman porter
n60x dooryard
n4ch dope gage
v2z7 dope
n9sx dormitory
ngw dosage dose
n7xd dose
v9kq dose
n429 dot
v385 dot stud
a dotted flecked speckled
n6cj double two-baser
v89n double
v6ck double
a double twofold
a double dual
a double twofold
n8kb double-crosser
n19d double-crossing
v5to double-glaze
n5p5 doubleheader
r doubly twice
n2uj doubt uncertainty
ncsl doubt
v400 doubt
a doubtful dubious
a doubtful dubious
r doubtless undoubtedly
n84k dough
n85x dough kale loot
r dourly sullenly
n95f dove
n2x3 dovetail
v59s dovetail
n27r doweling
n54g down
ncqj down
v4bf down
v3my down
a down downward
r down downward
n8xe downcast
n513 downfall
nbd1 downgrade
v5ww downgrade
n3lw downhill
n45d downtown
n5sl dowry
n66 doze drowse
vbbp doze drowse
n6wc dozen twelve
a dozen twelve
ngw dozens lots scores tons wads
n2mz drab
a drab dreary
a drab sober somber
n472 draft
nda9 draft
nba1 draft
v2s1 draft
v4oa draft
nv9 drafting
n399 drafting
a drafty draughty
nabz drag
v4am drag
n86m dragon
n4su drain drainage
v5dr drain
v4w5 drain
v4l3 drain
nde9 drama play
n4q1 drama
nbyh drama
a dramatic spectacular striking
n4gu dramatics
nuz dramatist playwright
v2s1 dramatize
v4ys dramatize
v4ts dramatize embellish pad
vpc drape
vpc drape
a draped wrapped
n3jz draper
n4bd draught
nc46 draught gulp swig
v3sv draught
n62e draw
v88p draw pull
v3s5 draw reap
vf8 draw trace
v3a9 draw
n2zj drawer
n2pq drawing
naa5 drawing
npy drawing
n2r drawl
vq8 drawl
v dread fear
r dreadfully horribly
n6lp dream
n6lr dream
v916 dream
nbbq dreamer
n3r9 dregs
n2jj dress
v27t dress
n5dm dribble drip trickle
v5dr dribble trickle
n5ge drift impetus
n4p2 drift
v5v7 drift err stray
v5v7 drift roam rove stray vagabond wander
ncim drill
v4gt drill
ngw drink
nclp drink drinking
v2z7 drink
n2za drinker
n2ze drinking
v3sa drip
n5p drive thrust
n3va drive
naii drive driveway
v31v drive
v5v7 drive motor
v88p drive
vcfj drive ram
n8me driver
nb4y driving
n9vw drizzle
v9vy drizzle
n15w drone
n6z3 drone monotone
vbid drone
nb1j droop sag
v4c4 droop sag
nb1j drop
ngw drop
v88p drop
v3sa drop
v3lv drop
v27t drop sink
n4c0 droplet
n6qv dropout
nd53 droppings dung
nd53 dross impurity
n4cz drought
n922 drought
n7a2 drover
v384 drown submerge
v4j4 drown
v3c2 drown
v77z drown
nbrc drowsiness
nb5 drug
v7xg drug
n7v drugging
nb4i drugstore pharmacy
n3va drum
nbib drum
vbid drum
n7yb drumhead
a drumhead summary
n8iv drumlin
n6vt drummer
n2za drunk drunkard
n2za drunk-and-disorderly
nbrc drunkenness
n6qv dry
vf8 dry
v27t dry
n2pb drygoods
n2uj dryness
nbi9 dub
v1xe dub nickname
vf8 dub
n1b5 duck
v88q duck
v45v duck
n6ic ducking
n8xg duct
nahc due
n572 duel
nbxl duel
v573 duel
n93 duelist
n6qv duffer
nb2o dugout
n8fl duke
vf8 dull
v27t dull
a dull muffled
n6qv dullard stupid
nd7g dumbbell
n4va dump
v404 dump
n884 dun
nagx dune
v55v dung
nbxh dungeon
ntn dunk
n6qv dupe victim
v3l1 dupe gull
nqa duplicate
vaag duplicate repeat
n33s duplication
na9g duplication
n928 durability
a durable lasting long-lived
n922 duration
nua duration
n9n8 duration length
n6gi dusk nightfall twilight
v3io dusk
a dusky twilight
a dusky swart swarthy
n8wu dust
v2gy dust
val8 dust
n1ak dustbin
ngw dustpanful
n376 dutch
n5p duty obligation responsibility
ndch duty
nc9e duty tariff
n6qv dwarf
v7hn dwarf
v dwell inhabit live populate
n6qv dweller inhabitant
v3m7 dwindle
n3m6 dwindling
n2n7 dye
v27t dye
n27r dyeing
n6or dynamic
n7x5 dynamics
n4yd dynamite
v3ur dynamite
nayp dynasty
n41k dysentery
n3fr eager
n4os eagerness
n1b5 eagle
v6ck eagle
n8nq ear
nuk ear
n8wh ear
n8fl earl
r earlier sooner
a earlier earliest
v5g earn
v5g earn garner
n9dx earnest
r earnestly seriously
n555 earnestness seriousness sincerity
n6pb earnings profit profits
n8za earnings pay remuneration salary wage
nclg earphone
n earth globe world
n7vt earth
n8iv earth ground land
v6bg earth
n4ej earthman
n93n earthquake quake
n9sn ease
v5v7 ease
v2o7 ease relieve
ncoa easel
r easily easy
n3ys east eastward
n east orient
n6dj easter
v4fs eat
v2z7 eat
n5fq eatable
n2ze eating feeding
n3lq ebb ebbing wane
va0h ebb
n1c2 ebony
a ebullient exuberant high-spirited
n6qv eccentric
nbvj eccentricity
n78 ecclesiasticism
n9n8 echo reverberation
vcwq echo repeat
vbid echo resound reverberate ring
n93t eclectic
n1mu eclipse
v1q2 eclipse overshadow
v169 eclipse
n7li ecliptic
a economic economical
nasj economics
nasl economist
v9i1 economize husband
nc6u economy
n4kn ecstasy rapture
n4hz ecstasy
v5dr eddy purl swirl whirl
n7om edema
nc2x edge
v8r edge inch
a edgy jumpy restive
v6vk edify
vf8 edit
n9pq edition
n60z edition
ndco editor
nq3 editorial
vge educate
v6vk educate train
n65 education instruction
n79h education
n7el education
n9lm educator
n5xs eeg
vd6f efface obliterate
v24c effect effectuate
v5r effect
a effective efficient
n9fc effectiveness
n9fc effectiveness potency
n4h3 efficacy
n9xc efficiency
nbrc efficiency
v1f1 effloresce
nd53 effluent wastewater
n471 egalitarianism
n25d egg
v907 egg
n6wk egghead
ncy3 eggplant
n5fq eggs
n9j9 ego
n2xg ego self
ncl3 egotism
n6qv egotist
n577 eight
n6wc eighteen
n9wp eighteenth
n9wp eighth
n6wc eighty
n4v3 ejaculation
v4x7 eject
v eject
n5p ejection
v2g0 elaborate expound
v8r elapse pass
nbx6 elastic
a elastic flexible
n9n8 elasticity
vbte elate uplift
n2uj elation
n75e elation
n74r elbow
vb56 elbow
n8k elder
a elder older
n8kt eldest
n4j6 elect
v2ca elect
a elect elite
nd26 election
n2ex elector voter
nva electric
n93n electricity
n4mn electricity
a electrifying thrilling
n6vq electrocardiograph
n3va electrode
n9yd electrolysis
n7q0 electromagnet
n9kk electromyography
n8wr electron
n94h electronics
n4p2 electrophoresis
n3va electrophorus
ncda electroshock
n68h electrotherapist
n9sn elegance
a elementary simple unproblematic
n7re elephant
vru elevate promote
v88p elevate lift raise
vf8 elevate
n9vt elevated
nai8 elevation raising
n3o3 elevation height peak
na6j elevation
n3va elevator
n6wc eleven
n9wp eleventh
v2z1 elicit
v3to eliminate
na8f elimination
n2g7 elite
n6qv elizabethan
n6p ell
nb1j ellipsoid
ncnb elm
v7gb elongate
nbh9 eluate
v4rf elude evade
vfr elude
vahu elute
n4p2 elution
v2nx emanate
n7w6 emanation
n5p emanation emission
v27t emancipate liberate
v40b emancipate
vd6e emasculate
nbxh embankment
n9bi embargo
vzk embargo
v1gc embark
v16k embark
vcw1 embarrass
nb1g embarrassment
n4kn embarrassment
ncon embarrassment
n1s4 embassy
v6ui embed imbed implant plant
vbry embezzle
n3ss emblem
n79h emblem
a emblematic symbolic
n92r embodiment incarnation
v147 embody
vaa1 embody personify
v4ys embody
n2k9 embrace embracing
nb9k embrace
v6pa embrace encompass
v2g5 embrace hug
v2v embrace
v8g embroider
v70n embroil sweep tangle
vlt emerge
v emerge issue
n16n emergence
n16n emergence
n3bl emergency
n6qv emeritus
v80v emigrate
n80w emigration
v4hr emit
v emit
n555 emotion
ncl3 emotionalism emotionality
n6wv emphasis vehemence
n41k emphysema
n47m empire
nv3 empire
n471 empiricism
nbrc employ employment
v employ hire
ndco employee
n7dv employer
n1ut employment work
n5w employment engagement
vmi empower
n2uj emptiness
n2zj empty
vf8 empty
v27t empty
va8h empty
a empty hollow
v33v emulate
vf8 enable
v3ma enact ordain
v5t enact
n7ft enactment passage
nbzw enamel
v8g enamel
nb9h encampment
v4ll encase
v3op enchant enthrall transport
n7ir enchantment
n45d enclave
v383 enclose envelop wrap
v2zi enclose
v1j9 enclose inclose
nbxh enclosure
n27r enclosure
n572 encounter skirmish
n65p encounter
n27r encounter
v encounter meet
v147 encounter
viv encourage
n303 encouragement
v8r encroach
n4p4 encroachment intrusion invasion
v2kt encrust
na41 encyclopedia
na53 end
ngw end
n65p end
n79h end goal
vf8 end terminate
v147 end
v4wk endanger imperil jeopardize menace peril threaten
v9v endanger
v3op endear
n9mb endeavor enterprise
vto endeavor strive
n2rx ending
n27r ending
a endless interminable
r endlessly infinitely
v4l8 endow gift invest
nnn endowment gift talent
n4lz endpoint
nbwc endurance
v endure last live survive
v4xi endure suffer
ncu6 enemy
n93 enemy foe
v9w energize stimulate
n93n energy
n5gf energy vigor
ncl3 energy
vd6e enervate
a enervating weakening
n9n8 enervation
v2qv enforce implement
v2qv enforce impose
n5p enforcement
v5r engage pursue
v6xf engage
n9mm engagement
n87y engine
n24b engine
n6qv engineer
v3sv engineer
nca5 engineering
n40d engineering technology
ncij english
n376 english
nqj english
n4sp englishman
v22g engrave inscribe
ndco engraver
v25x engross engulf immerse steep
a engrossing fascinating
v4lj engulf
v2sc enhance heighten
vge enhance
n2we enigma mystery
a enigmatic puzzling
v3zh enjoin
vaav enjoin order tell
vmd enjoy
v7im enjoy love
v4xi enjoy
n99b enjoyment
n65 enjoyment
nahc enjoyment
v6pp enlarge
v6pp enlarge magnify
v616 enlarge
n27r enlargement expansion
n911 enlightened
n4gv enlightenment
v74p enlist
v9l1 enlist
v4mm enliven
v7vg enmesh
n6o0 enormity
a enormous tremendous
r enormously staggeringly tremendously
ngw enough
r enough plenty
v2po enquire inquire
vig enrage
a enraged furious maddened
vge enrich
n6o1 enrichment
va56 enrol enroll enter recruit
n6qv enrollee
n4p5 enrollment registration
v7da ensconce
n8nt ensemble
v4ll enshrine shrine
v9oq ensue result
n5l entail
v8cq entail mean
v7ds entail
ncmk entanglement web
v enter
n41k enterotoxemia
n8nt enterprise
vbgb entertain
n6qv entertainer
n9n8 enthalpy
v enthrone vest
n555 enthusiasm
ncl3 enthusiasm
n6xb enthusiasm
n82 enthusiast
v9p3 entice lure tempt
n6ft entire
a entire full total
n2re entirety totality
v4l0 entitle
v1xe entitle title
n entity
n36 entrance entranceway
n87s entrance
npo entrance incoming
n2pb entrant
v53l entrench
n6qv entrepreneur
na1v entry
n2pq entry
v6kc enumerate itemize
vaqp enunciate
n2zj envelope
nqa envelope
a envious jealous
nb9k environment
n7li environs surround surroundings
v3a9 envisage imagine
v4pi envision fancy figure picture visualize
v4pi envision foresee
n1bv envy
v80 envy
n9od enzyme
n3m1 epaulet
n6ug ephemeral
a ephemeral passing short-lived
n9am epic
a epic heroic
n9as epicenter
n6qv epicure gourmet
n8oq epidemic
nbvu epidermis
n4yw epigram quip
nc0r epileptic
n7s0 epiphany
n1i1 epiphysis
n65p episode
navo episode
n93x epistemology
n6ue epitaph
n1xr epithet
n4u3 epitome paradigm prototype
vaa1 epitomize typify
n922 epoch era
n2sa epoxy
v5uv epoxy
n6qv equal peer
v equal
nap0 equality
nbrq equality equivalence par
nbrf equation
n7li equator
v27t equilibrate
nb9k equilibrium
n9yd equilibrium
v5nq equip outfit
n6vw equipment
n84p equipping
n9dx equity
n79h equivalent
v77z erase
v1s2 erect
v3kw erode gnaw
v3hl erode
a eroded scoured
n4p2 erosion
n6qv erotic
v err
nco5 errand
a erratic mercurial quicksilver
r erratically unpredictably
n5p error fault mistake
n9sn error
n82x error
n512 error
na9n ersatz
a erudite learned
v16l erupt
v3mp erupt
v27t erupt ignite
vlt erupt
n407 eruption
n27r escalation
n5p escape flight
n460 escape
nw5 escape
v5bp escape
vw3 escape
vw3 escape
nbpu escheat
vw3 eschew shun
n9o8 escort
v3m escort
n3t2 escritoire
r especially particularly peculiarly specially
n65 espionage
nde9 essay
ntn essay
n4p2 essential necessary necessity requirement
a essential indispensable
v8lv establish found launch
v6tf establish found institute
v3a9 establish
n8nt establishment institution
nbxh establishment
n9n7 estate
n6el esteem respect
v2xu esteem respect value
n2sa ester
n75n estimate
n472 estimate
nbrf estimate
v75l estimate figure forecast reckon
n71w estrangement
nd5k estuary
nby1 etcetera
vaag etch
a eternal everlasting perpetual unending
r eternally everlastingly forever
nua eternity
n171 eternity
n6yo eternity
n7jy ethanol
n9ju ethic value-system
n87x ethics morality morals
nan ethiopian
n6qv ethnic
nua ethos
nalo etiquette
v9fm eulogize
n4i0 euphoria
n4sp eurasian
n4ej european
vf8 europeanize
n84j eutectic
v88r evacuate
v4l3 evacuate
na8f evacuation
ndbn evacuation
n75n evaluation rating
nmp evaluation rating valuation
n9fx evangelist gospeler
v27t evaporate
n4p2 evaporation vapor
n3j7 eve
n3ja even evening
v27t even level
a even fifty-fifty
n6gi evensong
n4p2 event
r eventually finally
v24z eventuate
n5ds everlasting
a everyday mundane routine unremarkable
n6sz evidence grounds
n6qi evidence
v6sv evidence show
r evidently manifestly obviously plain plainly
nclp evil wickedness
nxw evil
n9sn evil
n8kb evildoer sinner
n6lp evocation
v24c evoke provoke
v616 evolve
n5p2 ex-gambler
n7rg ex-husband
n7wj ex-mayor
n6ws exacerbation
v2fa exact
r exactly just precisely
v83g exaggerate magnify
a exaggerated overdone
nbyh exaggeration
n27r exaggeration
v9fm exalt glorify
v4hy exalt
a exalted lofty
n707 examination scrutiny
v examine
v705 examine probe
n6sz example illustration instance
naa4 example
a exasperating infuriating maddening
njd exasperation
n3ab excavation
v exceed transcend
v4ub exceed top transcend
v15a exceed outdo outstrip surpass
r exceedingly extremely super
v excel surpass
n9sn excellence
a excellent first-class
r excellently magnificently splendidly
n8st excelsior
v4j4 except exclude omit
n43p exception
n4u2 exception
a exceptional particular special
n2b excess surplus
n3o2 excess
a excess extra redundant spare surplus
n93n exchange
n325 exchange
n5p exchange
nclc exchange
v exchange
nc9e excise
va8h excise expunge
n9yi excitability
vp9 excite
v9v excite stimulate
a excited mad
n75e excitement
n2uj excitement
np8 excitement
n87t excitement
v3ln exclaim proclaim promulgate
ncwr exclaiming exclamation
v9iu exclude
v7a6 exclude
nb9k exclusion
n40 exclusive
a exclusive sole
v4v4 excommunicate
n66 excretion
a excruciating torturing
n759 excursion expedition outing
n303 excursus
n76m excuse
v5h9 excuse pardon
v5h9 excuse
v76n excuse
v3n5 excuse rationalize
v77z execute
v89v execute
n90e execution
n5w execution performance
n780 executioner
n7w executive
n7u executive
n6qv executor
n6k3 exemplar
v4k4 exemplify
v4ht exemplify illustrate instance
v exempt free relieve
n6me exemption
n4w1 exercise exercising workout
vmd exercise exert
v exercise practice
vmd exercise
v67i exert wield
n7a0 exertion
v1nj exhale
n5px exhaust fumes
vchk exhaust
v4x9 exhaust
v4w5 exhaust sap
a exhausted fatigued
n53w exhaustion
a exhaustive thorough thoroughgoing
r exhaustively thoroughly
n6sy exhibit
v9dw exhibit
n3po exhibition
n4g exhibition
n2pp exhortation
n5p exhumation
n3bk exigency
ncms exile
v4x7 exile
v exist
a existent existing
a existential experiential
n93t existentialist
nqa exit
v88q exit
n4rc exodus
v4hq exorcise
v616 expand
v616 expand
v4nq expand
v616 expand flourish thrive
n2qp expanse sweep
n4z9 expanse
n7q4 expansiveness
ncl3 expansiveness
n17b expectation outlook prospect
n2uj expectation
n7ww expedient
vc9 expedite hasten
n1y2 expedition
ncu6 expedition
n759 expedition
v88p expel
v expend
v8z6 expend spend
n9dx expenditure
n8p7 expenditure
n35x expense
n3hk expense
vf8 expense
n4gv experience
n79h experience
n65p experience
v27t experience
v4xi experience
v27t experience have receive
v experience feel
nab4 experiment experimentation
n6u8 experiment experimentation
v705 experiment
a experimental observational
n4kt experimentalism
n709 experimenter
n6qv expert
nbrc expertise
n4m0 expiration termination
v40s expire
v6sv explain
nce4 explanation
a explicit expressed
v9yb explode
v27t explode
n3s exploit feat
vmd exploit
vmd exploit tap
ncwb exploitation
n8yv exploitation
n4x6 exploration
naut exploration
n2xz exploration
v705 explore search
v705 explore
n6qv explorer
n407 explosion
n2ab explosive
n2pb export
v7yz export
n6qv exporter
n4yo expose
vbz1 expose
v expose uncover
a exposed open
n42 exposition
n9n8 exposure
n6ss exposure
n40j exposure
narq exposure
n7qb express
v32i express
v express utter
n36l expression look
n2pq expression reflection
n2pp expression
nbky expression
a expressionless poker-faced
n9sn expressiveness
na68 expulsion
na8f expurgation
v6pp extend
v extend run
v5nq extend
a extended lengthy prolonged
n3o9 extension
n4nt extension
n443 extension propagation
n3o3 extent
n7q5 extent
v4vi extenuate mitigate
na53 exterior outside
nc2y exterior
v77z exterminate
n46w extern
n28c external
a external outside
a external international
v4j4 extinguish
v3to extirpate
n67 extra
nbh9 extract
va8h extract
na6j extraneousness
v2tz extrapolate generalize infer
v1wv extrapolate
v3md extrapolate
n1wx extrapolation
n6lr extraterrestrial
r extravagantly profusely
nhd extravaganza
n3o2 extreme
na53 extreme extremum
a extreme utmost
r extremely highly
n8wh extremity
v9l7 extrude
v4hr exude
a exultant jubilant rejoicing triumphant
n75e exultation
n8nq eye
v7mp eye eyeball
n5tf eye-beaming
n8wh eyeball orb
nchn eyelid lid
n7gd eyepiece ocular
n8mg eyes
n7r0 eyeshadow
nb75 eyesight
n53w eyestrain
ncu4 f
nc2x facade
n8wh face
v7hn face front
a facetious tongue-in-cheek
nqa facility installation
n9o9 facing
n33s facsimile
v2pn facsimile
n6sz fact
n6sy fact
n2id faction
n249 factor
v1wv factor
n983 factory mill
nn faculty
n1gt faculty
nb4y fade slice
vd6f fade
v3zi fade
v3zi fade
n3zk fadeout
v fail neglect
v fail miscarry
n5p failure
n65p failure
n2en failure
ncts failure
nf9 faint swoon
v27t faint swoon
a faint light-headed
nb5a fair
v74q fair
a fair reasonable
r fairly jolly moderately pretty reasonably
n76j fairness
nb9h fairway
n17b fairy
n52q fairyland
n8bp fairytale
n17b faith religion
n17b faith
n4rw faith
n5fk faithful
r faithfully reliably
n6lx fake sham
v9y0 fake forge
n8kb faker fraud pseudo
n67n falcon
v6ia falcon
n836 fall
v5v7 fall
v27t fall
n3lq falloff slump
n4e7 fallout
n7b2 fallow
nbrc falsity
nbrf falsity untruth
n8yy falter faltering hesitation
v6b6 falter waver
v88q falter waver
vd3b falter stumble
v88i falter stammer stutter
n6el fame
a famed famous far-famed illustrious notable noted
nazb familiar
n9sn familiarity
n43j familiarity intimacy
ncu6 family household
n2fo family
n3va fan
n4ov fan
v510 fan
v2sc fan
vb17 fan
n4ov fanatic
nu1 fanaticism
n82x fancy fantasy illusion phantasy
n6lr fancy
v3t1 fancy
n2pq fanfare
n2s6 fantasia
n3ag fantasist
a fantastic howling marvelous rattling terrific tremendous wonderful wondrous
n6lr fantasy
n56b fantasy
v4pi fantasy
n42q fantods
a far-off faraway
n2o1 farce
v57h farce
nb2 fare
v9kn fare
n303 farewell
n9as farm
vdck farm
n3ag farmer
n6gl farmhouse
n377 farmland
r farther further
a farther further
ncrm fasciculation
v6xg fascinate intrigue
v6xf fascinate grip transfix
a fascinated spellbound
nbl4 fascination
n6kj fascism
n8k fascist
n9n8 fashion manner mode style way
n8yv fashion
v3a9 fashion
naww fast
v1x fast
a fast-flying flying
n96z fastball
vtc fasten fix secure
v2ws fasten
vtc fasten
r faster quicker
n85n fat
nchn fat
vf8 fat fatten
a fatal fateful
n8vs father
ncu4 fathom
vcta fathom penetrate
nbrc fatigue weariness
v3ug fatigue jade tire
n6qv fatty
na5j faucet
noz fauteuil
n5w favor
n8v favor
v4it favor
v2xu favor
a favored favorite pet
n2bx favorite
n1qj fawn
vcw1 faze
n4kn fear fright
vdd4 fear
a fearless unafraid
ncwc feasibility
a feasible practicable viable workable
n65p feast
v4fs feast
n8iv feather
v2ws feather
n8wh feature
v feature have
n86p feb february
n3ae fecundity
n8go federal
vcu9 federalize
n670 fedora stetson
n28m fee
n5fq feed
v23w feed
v23w feed
n4p2 feedback
njm feedback
nit feeder
n65 feeding
n1s4 feedlot
nwe feel
nfz feel feeling flavor spirit tone
n9n8 feel
v2tz feel
v916 feel sense
v147 feel
n8wh feeler
nbrc feeling
n91c feeling
nay8 feelings
n88n feint
vb1e feint
nc15 felicity
n7re feline
n7vt fell hide
v3gm fell
ns7 fellowship
nit female
n6qv female
n5qs feminine
ncl3 femininity
n12a fence fencing
v4ll fence
n12a fender
ncvo ferment fermentation unrest
v147 ferment
n4p2 fermentation
a ferocious fierce furious
r ferociously fiercely
n6wv ferocity fierceness fury violence wildness
n1gi ferry
v1oz ferry
a fertile prolific
v4o8 fertilize
n2ab fertilizer
n8xj fervor
n922 festival
a festive merry
n5w fetch
n8x4 fete
a fetid foul foul-smelling
nc6b fever
nkh fever
a feverish hectic
n4j6 few
n7vt fiber
nqa fiberglass
n9od fibrin
n2uj fibrosis
nde9 fiction
a fictive pretended sham
nbwz fiddle violin
vw4 fiddle shirk
n4i fidelity
n555 fidget
v88q fidget
nckd field
n7li field
v8ty field
v98y field
vcc7 field-test
nzd fielder
n7a2 fieldhand
n657 fielding
naiz fieldstone
n6qv fiend
a fiendish infernal satanic unholy
a fierce vehement
n6wc fifteen
n9wp fifteenth
ncu4 fifth
n3kq fifties
n9wp fiftieth
n6wc fifty
a fifty l
n6lh fig figure
n2vu fight fighting
v fight struggle
v573 fight oppose
ncu fighter
n3n9 fighter
n6wc figure
n84x figure
v147 figure
n578 figurine statuette
na1v file
va56 file register
vbe4 file
nbza filing
nz filipino
n4o3 fill
vf8 fill
v27t fill
n4qb fill-in relief
n7vt filling
n5dp filling
ndfa filly
n4t6 film movie
va1y film shoot
n948 filming
n3va filter
n3va filter
v27t filter
v90m filter
n7vi final
a final net
navo finale
r finally ultimately
r finally last lastly
n1us finance
v8z6 finance
a financial fiscal
n57z financing
v5g find
n75o finding
n90f fine
v1ih fine ticket
a fine ok okay
r fine ok
a fine-grained powdered powdery pulverized
nc21 fineness
n4zz finger
vcji finger
n97n fingering
n8be fingernail
n7ti fingerprint
vaag fingerprint
n9kk fingerprinting
nchd fingertip
n3m2 finish finishing
v5r finish
n4sp finn
n65p fire
ntf fire firing
n2nv fire flame
vb4d fire
v fire
vyh fire
n62m firearm small-arm
n591 firecracker
n7i4 firelight
n460 fireman
n8eq fireplace hearth
nbwd firepower
no8 fireside
n4bj firewall
n5md firewood
n4yd firework
nb4g firing
n1ur firm
v27t firm
r firm firmly steadfastly
a firm unfaltering unshakable unwavering
r firmly securely
r firmly hard
nbwc firmness
ncl3 firmness resolution resolve
n9wp first
n8i2 first
nccz first-nighter
nczc fish
nbh0 fish
vauv fish
v23n fish
ndco fisher fisherman
nt3 fishing
n3jz fishmonger fishwife
n64t fist
n572 fistfight
v573 fistfight
nif fit tantrum
ncon fit paroxysm
n53e fit
v147 fit
v5hm fit
v3h fit
a fit primed set
nc15 fitness
n2uj fitness
a fitting meet
n577 five
a five v
n3x4 fix
v2ca fix set specify
a fixed set
n8k fixer
n6o1 fixing repair
nqa fixture
n8fs fizzle hiss hissing
v40s fizzle
n4jz flag
vb7e flag
vf8 flag
n8yj flag-waver
n6n0 flail
v15b flail lam thrash
n4mf flair
n3e5 flake
v27t flake
v14p flame
n5hq flank
v7hn flank
n2jc flannel
nqa flap
v88q flap wave
v15d flap
v88p flap
n5sw flapper
nb1j flare
n58o flare
nb7a flare
v1ty flare
vd9j flare
n65p flash
n1or flash
v flash twinkle wink
vlt flash
v43d flash flaunt
v32i flash
a flash flashy gaudy tawdry
n8xd flashback
n4xh flashing
n7au flashlight
a flashy gaudy
n1jz flask
n97q flat
n1l4 flat
a flat level plane
a flat prostrate
nbjy flatness
nqa flats
v5hm flatten
v27t flatten
v9fm flatter
n2rs flattery
na4e flatus
n2pq flaunt
n6vt flautist
nc97 flavor savor
v flavor season
v3hl flaw
n6ug flea
n16m fledgling freshman newcomer
v7ao flee
n4g fleet
a fleet swift
a fleeting fugitive momentary
nchn flesh
a fleshy overweight
n27r flex
vb5u flex
n98g flexibility
nm flexibility
n6my flick
v5ax flick
v92y flick leaf
vcfg flick
v5gi flick
n5av flicker glint spark
v88q flicker flutter
n5hq flight
ncmr flight flying
nbpr flight
vb4c flight
n8un flimsy
nbr3 flinch
ntn fling
vcfg fling
n2sa flint
ncpx flip somersault somersaulting
vcql flip toss
v7ln flip
a flip impudent insolent
n87t flit
n6yo float
v5v7 float
vcmd float
nc5a floating
n7vt floc
v27t flocculate
n4p2 flocculation
n2wn flock
n60z flock
ngw flock heap lot mass mint peck pile plenty
n3cx flock
v5v7 flock
v15b flog lash lather slash whip
n93n flood inundation
n7i5 flood
n5do flood overflow
v384 flood
n5cx floodhead
nc2x floor flooring
nbxh floor story
vc3a floor shock
nqa floorboard
n8m9 flop
v2mc flop
v3sa flop
n728 florentine
ngi floridian
nb4k florist
nb4i florist
n3m1 flounce ruffle
vd3b flounce
nbh0 flounder
vd3b flounder stagger
vbxm flounder
n5fq flour
v2kt flour
n5s1 flourish
v40w flout
n87s flow flowing
n9x7 flow
n88s flow stream
n4p2 flow
v88q flow flux
v88q flow
n984 flower
n8y1 flowerbed
n3v5 flowering
n3v4 flowering unfolding
n41k flu
v511 flub fluff spoil
n7vt fluff
nbzw fluid
v5up fluoresce
n4em fluorescein
n7i4 fluorescence
n5a5 fluorescent
naom fluoride
nbzw fluorine
naom fluoroboride
nbfh flurry
v88q flurry
n922 flush heyday peak
v5dr flush
a flushed rosy
a flushed red red-faced
n43j fluster
v16u fluster
n3va flute
v962 flute
n87t flutter
n9x7 flux
n5dm flux
n6ug fly
n5al fly
nqa fly
n5p fly
v5v7 fly wing
v88q fly
v31v fly pilot
n8ya flyway
n85g fm
n1r0 foam froth
n7vt foam
v1r1 foam froth
n44t focus
n2g1 focus
n9as focus
vf8 focus
v7m focus
n2r4 foe
n9m fog
nt6 fog
n8zy foible idiosyncrasy
nqa foil
v31b foil
v5gr foil frustrate queer thwart
v27t fold
v6pi fold
n8iv foliage leaf
n3m1 foliage
n911 folk
n7n9 folklore
n2fo folks
v5v7 follow
v4og follow
v5v7 follow
n2rg follow-through
n6qv follower
n7v2 following
a following next
ncl3 folly foolishness
n4r0 folly stupidity
r fondly lovingly
n7ir fondness
n7w6 food nutrient
n2pb foodstuff
n6qv fool
v3l0 fool gull
a foolhardy reckless
v27t foolproof
n8wh foot
ncu4 foot
v8z6 foot
n4ql footage
nt3 football
nyw football
n1o4 footbridge
nbrq footing terms
n2os footnote
v2s1 footnote
n8y9 footpath pathway
n7ti footprint
nbib footstep
nbse footstep
ngw footstep pace step stride
naut foraging
a forbidden taboo
n6sr force
n93n force
n6wv force
n8nt force personnel
v24c force impel
v88p force push
v2qv force thrust
n7iv forearm
vov forearm
nmz foreboding premonition
a foreboding portentous
n5gq forecast
vkf forecast
nbrf forecasting
v foreclose forestall preclude prevent
va14 foreclose
ni3 forefather
n58b forefinger
v forego precede
narq foreground
v2t foreground highlight spotlight
n2fc foreknowledge
n6qv forerunner
n6qi forerunner
n9p9 foresight
ncy4 forest wood woods
v985 forest
n7nb forfeit
v3 forfeit
n5np forge
vb1k forge
n2uj forgetfulness
v2t1 forgive
v forgo waive
nq4 fork
n46h fork ramification
n1m1 fork
ncim fork
v7i0 fork pitchfork
ndce form
n23v form kind sort
nbxj form pattern
v3a9 form organize
v2yv form
v form spring
vf8 form shape
n8x4 formal
n471 formalism
r formally officially
npg formation
n7sl formation
n8iv formation
n2rx formative
n59b former
a former onetime sometime
a former previous
r formerly once
a formidable redoubtable
nbrf formula
n6vm formula
nbrf formula
v2wr formulate
n2sa formulation preparation
vaam forswear retract
n9e5 fort garrison
nbxh fort fortress
vrj fort
nrs forte specialty
n3va forte-piano piano
r forthright squarely
n922 forties
nbxh fortification
vf8 fortify strengthen
n1mi fortitude
r fortunately luckily
ncn1 fortune
n93n fortune luck
n6wc forty
a forty twoscore
nt1 forward
vaxs forward
ncm3 forwarding
v8u foster further
n4lu fostering
nd0i foul
v6ck foul
n4fb found
na6j foundation
n4rw foundation
nc6b founder
n7v8 founder
v511 founder
n50s foundry
nbxh fountain
nbim fountainhead
n577 four
nrf foursome
n6wc fourteen
n9wp fourteenth
n9wp fourth
n1b5 fowl poultry
v6ia fowl
n7re fox
n8kb fox
v3l0 fox trick
najx foyer hall lobby vestibule
n2ab fraction
n8wg fraction
v27t fractionate
n4p2 fractionation
n46h fractionation
n66b fracture
v2e fracture
n8wh fragment
v1mz fragment
n46h fragmentation
n8k6 fragrance perfume scent
ncu4 frail
n41k frambesia yaws
nbxh frame
n946 frame
n46g frame inning
v4lk frame
v3l0 frame
n6jt framework model
nbxi framework
n2tg framing
ncu4 franc
n2tt franchise
v26m franchise
n1uj frangipani
n4sp frank
vbqa frank postmark
r frantically madly
ns8 fraternisation
n2jv fraternity
vbgb fraternize
n3b7 fraud
nb2q fraud
n8ai freak monster monstrosity
v8uc freak
n8y0 freckle
v27t freckle
n911 free
v free liberate loose release
v free rid
r free loose
nbrc freedom
n2ex freeman
n6bs freeway pike superhighway thruway
n6qv freewheeler
n2b8 freeze freezing
v27t freeze
v147 freeze
vf8 freeze
nb3k freight
vcmd freight
nb3i freighter
n7cn french
n376 french
vf8 french
n4sp frenchman
a frenzied manic
n9x7 frequency
n9xc frequency
n8i2 frequency
vc2o frequent patronize
vd15 frequent
r frequently often oftentimes
a fresh novel
r fresh freshly new newly
nct2 freshman
nau freshness
n8o8 freshness novelty
nbs fret
vdd4 fret fuss
vdd4 fret
n5fj freudian
nd7a friday
n6qv friend
n7ir friendliness
nbgv friendly
na6n friendship
n3m1 frieze
vbte fright frighten scare
a frightened scared
a frightened panic-stricken panicked terrified
n6z1 frightening
a frightful horrible horrifying
a frigid icy
n1ki fringe periphery
v8g fringe
v5mc frizzle
nczc frog toad
v5g frog
v7t7 frogmarch
n460 frolic
nc2y front
v2w4 front
n4z9 frontage
n3m1 frontal
n7li frontier
n6jy frost
nd6t frost
v383 frost ice
n66b frostbite
n5s1 frown scowl
v5zx frown
a frozen icy
n8iv fruit
n9lc fruit yield
n9sn fruitfulness
a fruitless futile vain
n6xl frustration
v27t fry
v330 fry
n7w6 fuel
v5nq fuel
n6qv fugitive
v23w fulfil fulfill meet satisfy
v5mg fulfill satisfy
naq2 fulfillment
n2rg fulfillment
n922 full full-of-the-moon
v15c full
r full fully
nt1 fullback
v98y fullback
n2re fullness
n9n8 fullness richness
naom fulminate
v3q8 fulminate
n1fw fumble
vauv fumble grope
v8xa fumble
v8ty fumble
n9m fume smoke
v4xl fume
n460 fun merriment
n6hy fun
na6j function
ncwc function purpose role use
n4ee function role
v function operate work
vc0u function serve
n4p2 functioning
n85x fund
v580 fund
n50q fundamental
a fundamental rudimentary
n79 fundamentalist
n9jv fundamentals
n9dx funds
n26b funeral
nb1j funnel
v88p funnel
n5od funny
a funny suspect suspicious
n7vt fur pelt
n2jj fur-piece
v27t furl
ncu4 furlong
n7ev furlough
v1yc furlough
n278 furnace
v5t3 furnish provide render supply
n6vw furniture
n45p furrow
v3p0 furrow
r furthermore moreover
a furtive sneak stealthy
nif fury rage
n3va fuse
v27t fuse
n65p fusion unification
nbs fuss
vc9 fuss mother
a futile unavailing
ncwd futility
nua future
n8wh fuzz
a fuzzed fuzzy
ncu4 g gm gram
n2jc gabardine
n8ge gabble jabber
nd3h gable
n316 gadgetry
n25f gaelic
n6hy gag jest joke
v6iw gag
n6vq gage gauge
vd2t gage game stake
nuz gagwriter
n65r gaiety merriment
n8v gain profit
ngv gain
ngu gain
v5g gain win
v gain hit reach
n9x7 gait pace
ncu4 gal gallon
n4g galaxy
n7rg gallant
n1mi gallantry heroism valor
n8wh gallbladder
n88s gallop
vagt gallop
v8sf gallop
n6vq gallows
n2jj gallus
a galvanic voltaic
n4ic galvanism
nbkw gamble
n6qv gambler
n460 gambling
n65 game
n2r2 game
n460 game
nit game
n1b5 gamecock
ncw5 gamin
nc5y gamma
n2qp gamut
ns7 gang
v611 gang
n3b8 gangster
n6rl gap spread
nbj6 gap opening
n5s1 gape
v7mp gape gawk
n1s4 garage
vbuh garage
nd53 garbage refuse
n8y1 garden
ncy4 garden
n60x garden
vc9 garden
n4xs gardener
nc2 gardening
v8g garland
n2jj garment
nbuj garner granary
v9ea garrison
n93n gas
n7w6 gas
n5md gas gasoline
vth gas
nddh gash slash slice
v3gm gash slash
n6t5 gasp
v1f9 gasp pant puff
n4p2 gassing
n77x gassing
n8a1 gastrocnemius
n12a gate
v5nq gate
n9e6 gatepost
n4p3 gateway
n3ac gather
n612 gathering
n10q gaudy
ncu4 gauss
n3i3 gavotte
n6qv gay homosexual
a gay jolly jovial merry
nbqx gaze regard
v7mp gaze stare
nd8b gear
v3h gear
n3va gearset
ncu4 gee
vcql gee
n7i4 gegenschein
n6ft gelding
npx gem treasure
n23u gender
n8kk general
v2of general
nas7 generalist
nsa generalization induction
n6k2 generalization
r generally mostly
v3a9 generate
v9l7 generate render yield
n60z generation
n922 generation
nlh generator
n4mz generator
n5vw generosity
n16n genesis
n1az geneticist
nblv genie
n6wk genius
n6wm genius
n5hh genre
n5ds gentian
n6qv gentile pagan
n7rg gentleman
r gently mildly
r gently lightly softly
a genuine literal
r genuinely really truly
n5hh genus
n60z genus
n2ad geochemistry
n4xs geographer
a geographic geographical
nasl geologist
nasj geology
a geometric geometrical
n7vx geometry
ngi georgian
n6v3 germ source
n4sp german
ncij german
nbzw germanium
n86p germinal
v617 germinate sprout
v2po gesticulate gesture motion
n87t gesture
n2pq gesture motion
n6qi gesture
nb4y get
v7qv get
v27t get receive
n5hs geyser
v8ql geyser
a ghastly grim gruesome macabre
n9sr ghetto
n93g ghost specter
v5v7 ghost
a ghostlike ghostly spectral
ncds ghoul
nblv ghoul
nit giant
n8k giant
n4on giant
n5ox gibbet
v65h gibbet
ncl3 giddiness
n9dx gift
n45a gift giving
n1gi gig
a gigantic mammoth
n7cr giggle
v7cs giggle titter
v8g gild
a gilded gilt gold golden
n2kv gilt
n2jc gingham
ncnb ginkgo
ndc2 girl miss
n55g girl
ndc2 girlfriend
ndc2 girlfriend
a girlish schoolgirlish
n4hx give
v give
v give
vaqp give
n5sl giveaway
nsh given presumption
a given granted
n26g givenness
n6qv giver
a giving handsome liberal
n5hs glacier
n984 glad
n17o gladiator
n15i glamor
n7mn glance glimpse
v7mp glance glint
n8nq gland
n41k glanders
nbqx glare glower
v7mp glare glower
nbh0 glass
n2zj glass
ngw glass
v5nq glass
n6vq glasses spectacles
a glassy glazed
n41k glaucoma
n3m1 glaze
v2kt glaze
v27t glaze
n9ut gleam gleaming
n5av gleam gleaming glimmer
vls gleam glint glisten glitter shine
v gleam glimmer
v2mi glean harvest reap
n5oi glee hilarity
nb1d glibness
n2rx glide
v5v7 glide
v1hq glide-bomb
narq glimpse
vaw5 glimpse
a glinting glittering
n1or glisten glitter
a glistening shiny
naq2 gloat
a global world
n9od globulin
n3ij gloom
vf8 glorify
n6el glory
n15i glory
va6a glory
na41 glossary
nqj glottochronology
n4ql glove
n2uj glow
n7i7 glow
n7i4 glow
n555 glow
v glow
vls glow
v4xl glow
a glowering morose sullen
n7i4 glowing radiance
n25j glue
vtc glue paste
a glued pasted
n2b glut
v4fs glut gorge overeat overindulge
n2za glutton
n7jy glycerine glycerol
v7da glycerolize
v602 gnash
v2al gnaw
n51f gnome
ncxd gnp
nb33 go spell tour
v go move travel
v5r go proceed
n3va goad
v4lt goad spur
v9l4 goad
n7re goat
nbib gobble
v4fr gobble
vcwq gobble
r goddam goddamn goddamned
n3o7 goddess
a godforsaken waste
n4tz going-over
n41k goitre
n2sa goitrogen
ncxb gold
n7zj gold
a gold golden
n745 goldsmith
nt3 golf
v98y golf
n992 golfer
n5w golfing
n3t9 goner
n8v good
n871 good
n9sn good goodness
r good well
r good thoroughly
n5fs goof jackass
n1b5 goose
v8fc goose
n8x1 gop
v90m gore
ncxa gorge
nde9 gospel gospels
n2jc gossamer
n29d gossip
na9s gossip
vbk2 gossip
n1dn gouge
v6tm gouge
v6eu gouge
v4l3 gouge
n1jz gourd
nq2 gout
v3la govern regulate
v31u govern
v31u govern rule
n60z governed
n6vp governess
n5p governing
n9bp governor
n4b3 gown
v2jd gown
n3va grab
nbrc grace
n9n8 grace
n9np grace
n43j grace
n9wp grade level
v75l grade rank rate
a graded ranked stratified
n27q gradient
n8ni grading
nbyh gradual
nas7 graduate
va0l graduate
v193 graduate
n2rg graduation
n8wq grain
n5fq grain
v90m grain
n9n8 graining woodgraining
n7jn grammarian
a grammatic grammatical
n6wc grand thousand
a grand heroic
n8kt grandchild
nahf grandeur nobility
n5xh grandfather
n5xh grandma grandmother granny
ni3 grandparent
naiz granite
n9sn granite
nc8 grant
nej grant
n9dx grant
n5xl grant-in-aid
a granular gritty
n5x5 granule
n9l5 grape
n5w9 grapevine
n2pq graph
v9y0 graph
n6ln graphic
n20p graphite
ncim grapple
v2kb grapple grip
n4w1 grappling wrestle wrestling
v6d8 grasp
nn0 grasping
a grasping greedy
n6ak grass
vb4b grass
n58m grassfire
n6ug grasshopper
nbxh grate
v5nq grate
n4kn gratification satisfaction
n27r gratification
v gratify satisfy
n12a grating
a grating rasping
n555 gratitude
n3k7 grave
n97g grave tomb
v22f grave
a grave sober solemn
a grave grievous
naiz gravel
r gravely soberly
nbu7 gravestone
nu5 gravity
ncl3 gravity
n2mz gray
n2jj gray
n8nt gray
n884 gray
v2n0 gray grey
a gray grey
a gray gray-haired
n8l5 graybeard
natj graze
v2z7 graze
v6tm graze
n8kx grease
v383 grease
a greasy oily
n6qv great
n8ew great-niece
n2ks greatcoat overcoat
a greatest sterling superlative
n6nd greatness
n4sp grecian
a grecian greek
n3t0 greed
ncij greek hellenic
n4sp greek
n2mz green
v27t green
n1s4 greenhouse
n9lz greenness
najx greenroom
ncy3 greens
v3y greet
v2po greet
v9yb greet
n303 greeting
n1hp grenade
nbi5 grief
n1bv grievance grudge
ne5 grievance
n2r9 grievance
vc0q grieve sorrow
nacx grill
v330 grill
nqa grille
a grim inexorable relentless stern
n5s1 grimace
v2po grimace
n5s1 grin grinning smile smiling
vbdt grin
n7ek grind
v9ia grind
v5jj grind
vdck grind labor labour toil
v3i1 grind
n8wq grinding
n8fs grinding
v2kb grip
n8iz gripe
n7pk gristmill
ncwr groan moan
vcwq groan moan
n7z0 grocer
n7tr grocery market
n8wh groin
v1s2 groin
n8wo groom
v4gs groom train
v15h groom
nb1j groove
nal0 groove rut
v6oz groove
n5p grope
vto grope
n6wc gross
v4f5 gross
npx grotesque
a grotesque monstrous
vad5 ground
v7da ground
v6vk ground
n5p grounder
a groundless idle
n56i grounds yard
nckd grounds
n4p2 group grouping
v2g9 group
vrj group
n65 grouping
n5h2 grove
n5pm grove orchard
v27t grow
v6po grow
v616 grow
vf8 grow
n532 grower
nbib growl
vcwq growl grumble rumble
ncwr growling
n3v4 growth
n7c9 grub
vab8 grudge
a gruff hoarse husky
n8fs grumble grumbling rumble
v2r7 grumble scold
v2r7 grumble mutter
n2r9 grumbling
n8fs grunt
vcwq grunt
n303 guarantee
n303 guarantee
v99f guarantee
v9mn guarantee
n3n9 guard
vd5f guard
v9o7 guard ward
n4ej guatemalan
nd4u guerrilla irregular
n8mh guess speculation surmise
nni guess guessing
vkc guess imagine reckon suppose think
vbkv guess hazard venture
nd17 guest
n7rl guidance
nts guide
n7dv guide
na41 guide
n4u3 guide
v31u guide maneuver point steer
v guide lead take
v3yo guide steer
na5i guidepost
n2uj guilt
n2su guilt
n3va guitar
nd5k gulf
ncxa gully
v4bf gulp
v88i gulp
na4e gulping
n3hc gum
nchn gum
vmg gum
a gummy pasty sticky
nd6p gun
vb4d gun
nb4g gunfire gunshot
n89x gunman gunslinger
n572 gunplay
n4yd gunpowder powder
n6qv guru
n5dm gush
v9f7 gush spout
v9fm gush
nda9 gust
n4nn gusto relish zest
n8nq gut
v4l3 gut
n27x gutter trough
v1tx gutter
n2yd guttural
n7rg guy
v84s guy ridicule
v4bf guzzle
n50j gym
nt1 gymnast
nt3 gymnastics
n46w gynecologist
n87s gyration
nb4i haberdashery
n3gf habit
n3ge habit
v2jd habit
n4ph habitat
n6qv hack
v3gm hack
n5vs hacker
a hackneyed stock threadbare timeworn trite
n7a0 hackwork
n11i haggle
v11h haggle
n9am haiku
nd6t hail
v147 hail
v4nj hail
v5zi hail
n8iv hair
n63u haircut
n63s hairdo
n9xf half one-half
n6qv half-breed
n1q9 half-brother
ngw half-hour
n6wu half-intensity
n8wh half-moon
r half-time part-time
nt1 halfback
n8yx halftime
r halfway midway
n35j hall hallway
najx hall
ndd8 hallelujah
n28d hallmark stylemark trademark
n3j9 halloween
n2uj hallucination
n9n8 halo
n60z halogen
n6oe halt stop
n65p halt stop
n8yy halt
v halt stop
v5gr halt stop
n8ve halter
v65h halter
n7x3 ham
vaj8 ham
n3va hammer
ncim hammer
v15c hammer
n5u hamming
n3va hamper shackle
v1kk hamper
v3zd hamper hinder
n8wh hand
v hand
n303 handclasp handshaking
ngw handful
ngw handful
n8v handicap
v6tm handicap
ndci handiwork
n956 handkerchief
n8wg handle
v31u handle manage
v6wz handle treat
n10z handlebar
n7a0 handling
n5p handling
n7rl handling treatment
n775 hands
n10z handspike
n4vw handstand
ndeb handwriting
na98 handyman
n4mf hang knack
v hang
v53l hang
v4vj hang
v4c1 hang
no8 hangout haunt
n40l hangover
v3t1 hanker long yearn
n6dj hanukkah
a hapless miserable pathetic piteous poor
v happen occur
n4t6 happening occurrence
n4kn happiness
n555 happiness
n3lj harangue
v6y harangue
a harassed pestered
n9d4 harbor
v4xl harbor nurse
vb2p harbor
v773 harbor
v2sy harbor
n3hc hardbake
v27t harden
n3x5 hardship rigor
n1bi hardtack
ncnb hardtack
np5 hardware
a hardworking industrious
a hardy stout sturdy
n7re hare
vam4 hare
n9sx harem
n2uj harm hurt injury
n27r harm
v6tm harm
nbi9 harmonic
a harmonious symmetrical
n28d harmony
n8a7 harmony
n8nf harmony
n3va harness
n8ve harness
vtc harness
v4y3 harness
n3va harp
va65 harp
n7pi harrow
vf8 harshen
nakn harshness scratchiness
n3va hasp
v53l hasp
nbl2 haste hurry
n88s haste hurry rush rushing
v5r hasten hurry
v5v7 hasten race rush speed
r hastily hurriedly
a hasty headlong
n683 hat
v47y hat
n1be hatch hatching
v27t hatch
v3a9 hatch
n4p3 hatchway
n4kn hate hatred
a hateful mean
n6qv hater
a haughty supercilious swaggering
n9q3 haul
v21z haul
n8wh haunch
nam0 haunch
v9rn haunt stalk
v9h9 haunt obsess
a haunted obsessed preoccupied
n6qv have
v have hold
nb2o haven
ny8 haversack knapsack
n87t havoc
ncij hawaiian
n1b5 hawk
vclb hawk huckster peddle
ncyh hawker peddler
n54q hay
v32d hay
nckd hayfield meadow
nbpa haystack
n3i8 hazard jeopardy peril risk
n9m haze
v2jm haze
ncnb hazel
a hazy misty
n8wh head
v9km head
v3yo head
n4w headache
n2jj headgear
nccl heading
n5hs headland
n7i5 headlight
n684 headline
v95 headline
nbyh headlinese
n9js headmaster schoolmaster
n8kj headquarters
n50j headquarters
n4vn headsman
nbyd headstand
v19h heal mend
v19h heal
n4xs healer therapist
n66 healing
a healing therapeutic
ncvi health
n4g heap mound pile
v5t3 heap
vpc heap pile
v916 hear
n8je hearer listener
n9ko hearing
n27j hearing
n9wl hearing
n65 hearing
n6i4 heart
n8nq heart
n1mi heart nerve
nu hearth
r heartily warmly
n4mn heat
ncat heat hotness
n91c heat warmth
vf8 heat
n3va heater
n4p2 heating warming
nai8 heave heaving
vcwq heave
vcfg heave
v6sk heave surge
v7i0 heave heft
na53 heaven paradise
nc2y heavens
n10z heaver
nd7f heaviness
n67 heavy
ncij hebrew
n55j hedge
n4sh hedonism
ntt heed regard
v8iu heed
a heedless unheeding
n1k3 heel
n8wh heel
v7eb heel
n69d heft
n5fj hegelian
n3xx height
n9n8 height
v6pp heighten
v6pp heighten
n97g heights
na0q heir
nait heist
vbry heist
nbzw helium
na53 hell
n17o hell-rooster
n6qv hellion
n5zl hello hi
n3va helm
n7dx helm
v626 helm
n6qv helper
n6nl helplessness
n3p9 hem
vb0h hem
n7li hemisphere
n9od hemoglobin
n66b hemorrhage
nc6b hemorrhoid
n95g hemosiderin
n2ar hen
r hence therefore thus
n41k hepatitis
n37n herald
vcao herald
n984 herb
n5fq herb
n60z herd
n60z herd
v3d0 herd
n7li here
n7hy hereafter
r hereafter hereinafter
n4p2 heredity
n8ot heretic
r heretofore hitherto yet
n79h heritage
nua heritage
ncd5 hermeneutics
n7dv hero
n28a hero
n4pr heroic
n5u heroics
n28a heroine
n1az herpetologist
n2jc herringbone
nch2 hesitancy
v hesitate waffle waver
v3oc hesitate pause
n6q2 hesitation
ncvd hesitation
v31u hex witch
ncz8 hexameter
n693 hibachi
v5zt hibachi
vbbp hibernate
n8iv hide skin
v hide
n97g hideaway hideout
a hideous outrageous
n65 hiding
naz6 hierarchy
n8nt hierarchy
n3o2 high
v5bp high-tail
n3ty highlight
n7dv highness
n6bs highroad
nasa highschool
naii highway
ncds highwayman hijacker
n3b7 hijack
nd3a hike
n5hs hill
vb1k hill
n6bw hillock knoll mound
n6p7 hillside
n652 hilt
n8wh hilum
v9iu hinder impede
n2x3 hinge
vtc hinge
n9lq hint
v32i hint suggest
n8wh hip
n8wh hip pelvis
n74r hip
n7li hipline
n4kw hire
vcwq hiss
ni0 histology
nas7 historian
n8xo history
nqj history
n30m history
n91u histrionics theatrical
n4y1 hit
v9n5 hit
vcji hit strike
vcji hit
n922 hitch
vtc hitch
vd3b hitch hobble limp
v88q hitch
ncfd hive
na0r hive
vbug hive
n64q hobble
v6c2 hobble
n8xs hobby
ndal hock
v2y2 hock
nsc hodgepodge
ncim hoe
vcll hoe
n6qv hog
n3va hoist
v4iu hoist
ncij hokan
n31q hold
v hold keep maintain
v hold
v3yo hold
n3va holder
n8s3 holding retention
nait holdup
n5pg hole
nqa hole
ngw hole
nbj6 hole
v6ck hole
n7g0 holiday vacation
n3j9 holiday
vbl9 holiday vacation
vb53 holler
nbj6 hollow
ncxa hollow
n3rp hollow
va8h hollow
n4l1 hollowness
n1uj hollyhock
n1uj hollyhock
n6rj hollywood
n3ts holocaust
nb28 holster
naiz holystone
vat3 holystone
nt home
n7li home
v6gn home
n911 homebound
nayp homefolk
n375 homeland motherland
n6cj homer
vasu homer
nb03 homesteader
ncjx hometown
n77x homicide
n7vt homogenate
nb89 homogeneity
vf8 homogenize
a honest honorable
nahf honesty
n5fq honey
vf8 honey
n15w honeybee
n6di honeymoon
v6dk honeymoon
n1uj honeysuckle
n10x honky-tonk
nbqn honor honour laurels
nahf honor
vmu honor honour reward
n3b8 hood punk
v383 hood
n8wh hoof
vd3b hoof
n3va hook
v53l hook
v29m hook rob soak
v7my hook
v6ck hook
n2x3 hookup
ndd1 hookworm
nbxh hoop
nbx6 hoop ring
v1ap hoop
n1xc hoot
vcwq hoot
n5p hop
v1kj hop hop-skip
nkh hope
n555 hope
n4x0 hope promise
vdbg hope
v3t1 hope
v97t hope
a hopeful promising
na0r hopper
n5p4 hopscotch
ncfd horde host
n7li horizon
n2qp horizon
n3ys horizontal
navm hormone
n8fu horn
n8wh horn
v90m horn
n3i3 hornpipe
n5gq horoscope
a horrified horror-stricken
n549 horror
n4p2 horror
n41u horror repugnance repulsion revulsion
n7re horse
v23w horse
nckw horse-trail
n8wh horseback
n7cr horselaugh
nagv horseman
nba7 horsemanship
n1s4 hospital infirmary
n5zl hospitality
n8k host
n172 host
n4op host
v4oo host
n6gc hostelry inn
n6g2 hostess
n8s0 hostess
nts hostess
nbgv hostile
n43j hostility
n1s4 hotel
n7w hotelman
n47d hound
nat0 hound
v29a hound hunt trace
ngw hour hr
n3j3 hour
n922 hours
n922 hours
nu house
v3j house
vb2p house
n1tr housebreaker
n1ts housebreaking
n8s1 householder
ndch housekeeping housework
nd9o housewife
nbxh housing lodging
v6b6 hover
v6b6 hover
v5eo hover
r however nevertheless nonetheless notwithstanding still withal
ncwr howl howling
v1xh howl roar wail
ncu4 hp
n8wg hub
n8fs hubbub uproar
npr hubris
ncyh huckster
n2v5 huddle powwow
v2k8 huddle
n9n8 hue
vf8 hue
n4k6 hug
a huge immense vast
nb0m hugging kissing petting
n6qv hulk whale
nb3i hulk
vai7 hulk loom tower
n5x hum
vb8p hum
n7re human
n471 humanism
n471 humanism
nas7 humanist
n6a6 humanitarian
n9sn humanity
n9sn humanity
vf8 humanize
vf8 humble
a humble lowly
r humbly meekly
nd85 humidity
n41r humiliation
ncl3 humility
n555 humility
n8fs humming
nb8s humming
n303 humor wit
ncl3 humor
n555 humor mood temper
v6rf humor
n4op humorist
nd3x hun
n17c hunch intuition suspicion
v27t hunch
n6wc hundred
n4sp hungarian
n2uj hunger
v4z hunger
v5g hunt
ndco hunter
nt3 hunting
n12a hurdle
vcy1 hurdle
ncfe hurl
vcfg hurl
v88q hurl hurtle lunge thrust
n6qv hurler pitcher
nbum hurricane
ncw7 hurry
v5v7 hurry speed
n88s hurrying speed
a hurrying scurrying
vf8 hurt
vcw1 hurt
v3hl hurt
a hurt wounded
v5v7 hurtle
n7vr husband
n9tp hush stillness
v27t hush
v2x8 hush silence still
n47d husky
nc5d hustle
v88p hustle
nb2o hut
nb2o hut shack shanty
n1by hutment
n81y hyacinth
n7vt hyaline
n2uj hyalinization
n2sa hydride
n2sa hydrocarbon
n2ri hydrochloride
nbzw hydrogen
n2sa hydroxide
n9uz hydroxymethyl
nbyh hymn
vb8o hymn
a hyperbolic inflated
n2uj hypercellularity
n2wg hyperemia
ns hyperplasia
ns hypertrophy
v616 hypertrophy
nbl1 hypervelocity
vaw1 hypnotize
n42q hypoadrenocorticism
n2uj hypocellularity
n83s hypocrisy
n9sn hypocrisy
n8kb hypocrite phony
n8wh hypothalamus
n9nk hypothesis
n2tc hypothesis possibility theory
n6jt hypothetical
n42q hypothyroidism
n549 hysteria
n83y icbm
n3e5 ice
n2pb icebox refrigerator
ncij icelandic
n6jy icicle
n79h idea thought
n6k2 ideal
n7dv ideal saint
n6qv idealist
nnb idealization
a identical indistinguishable
a identical very
n3uk identification
n4tc identification
v3un identify
v3q6 identify name
v2xu identify
n92p identity
na1a identity
n8md identity
nap0 identity
n9f ideologist
n8o2 ideology
n9zq ideology
nbyh idiom parlance
n53e idiom
n6qv idiot imbecile retard
n8m6 idle
v idle laze
n5p idleness
n6qv idler
naa5 idol
n67 idol
v8f idolize revere worship
v ignite light
vp9 ignite
n6qv ignoramus
n79h ignorance
a ignorant illiterate
v ignore neglect
n62y ileum
n5hh ilk
a ill sick
a ill-conceived misguided
a ill-fated ill-starred
a ill-used used
nbrq illegitimacy
n8kt illegitimate
a illegitimate outlaw
n6kx illiterate
n2uj illness malady sickness
v27t illuminate illumine light
n2uj illumination
nbrc illumination
naa4 illusion
v3qy illustrate
n2pq illustration
n2pq illustration
naa5 illustration
nqh illustrator
naa4 image
nlv image
naa5 image picture
vd5g image
n79h imagery imagination imaging
n8i2 imaginary
n3ae imagination vision
n2ho imagination resource
a imaginative inventive
nb9k imbalance unbalance
vab7 imitate
n471 imitation
n33s imitation
na9g imitation
a imitation simulated
a immaculate spic spotless
n28d immediacy
n6zh immediacy
n25a immediacy instancy
r immensely vastly
nb9t immensity
v90m immerse plunge
ncms immigrant
n80w immigration
nbrc imminence
a imminent impending
nbrc immobility
n259 immortal
n928 immortality
n2uj immunity
n4im immunoelectrophoresis
n51f imp pixie
n6my impact
n2xm impact wallop
vbot impact
v3hl impair
v3hl impair mar
v90m impale
vcao impart
njc impatience
n56g impatience
v6c2 impede obstruct occlude
na6j imperative
ncbe imperfect progressive
n14y imperial
n9bi imperialism
a impersonal neutral
v5t impersonate portray
v4y2 impinge trench
n65p impinging striking
n3va implant
n6vw implement
vmd implement
v2rd implement
n4mv implementation
n5p implementation
n6s3 implication
n7ws implication import significance
a implike mischievous puckish
v4yr imply
n2pb import
ndm import
n303 import meaning
v7yz import
ncxd importance
n2ov importation
nlm importunity
v2po impose inflict
v1af impose levy
n4mv imposition infliction
nfe impossible
a impossible inconceivable unimaginable
n9sn impotence impotency
n2uf imprecation malediction
n5p impress
v impress strike
v6no impress
v6no impress
nlv impression
n8th impressionist
n6st imprint
v6su imprint
v3u4 imprison jail jug
v3u4 imprison
n90e imprisonment
a improbable unlikely
nbkx impromptu
n16x impropriety
n27r improvement
n2uj improvement
a improvised makeshift
a impudent smart
n87x impulse urge
n3sz impulse whim
n407 impulse
n4vv impunity
n2uj impurity
ncu4 in inch
n572 in-fighting
n79h inability
n9sn inaccuracy
nbrc inaction
n43p inadvertence
r inadvertently unwittingly
nbkx inaugural
a inaugural initiative maiden
v2op inaugurate
n27r inauguration
n290 incantation
v9zb incarnate
n3aq incarnation
n2sa incense
varv incense
a incensed indignant outraged
n87x incentive inducement
n8za incentive
n16n inception
a incertain uncertain
n5kx incidence
n65p incident
n4xa incidental
n16o incipience incipiency
v3gm incise
v24c incite motivate prompt
v9p3 incite instigate
np8 incitement
n4lu incitement
nu1 inclination tendency
nih inclination
nih inclination
n5hs incline slope
n3va incline ramp
v147 incline tend
v include
n5ol income
n8mq incompatibility
n9sn incompetence
n6qv incompetent
a incomprehensible inexplicable
n40l inconvenience
n3x5 inconvenience worriment
v2ns incorporate integrate
a incorporate integrated unified
n2yc incorporation
a incorrect wrong
n6ed incorruptibility
nf9 increase
v27t increase
vf8 increase
r increasingly progressively
a incredible unbelievable
v616 incubate
v3a9 incubate
ntu incubation
n3pl incubus
v6vk inculcate
n6vn inculcation
vbz1 incur
nc0r incurable
n4p5 incursion
a indecent untoward
n48s indecision irresolution
a indefatigable tireless
a indefensible untenable
ncsl indefinity
nb1j indentation
n5kg independence
n6qz independent
a indescribable ineffable unspeakable untellable
naqu index
n50o index indicator
v7k7 index
n2gg indexing
n4ej indian
v6sv indicate point
v6sv indicate
v9hr indicate
n2pq indication
nb7a indicator
n3va indicator
v28p indict
n472 indictment
n4k indictment
n555 indifference
n555 indifference
n8xn indifference
nc6b indigestion
nif indignation outrage
nah indignity
n9kk indirection
n172 individual mortal person someone soul
n172 individual
a individual single
ncl3 individualism individuality
n6qv individualist
a individualist individualistic
a individualistic laissez-faire
a individualized personalized
r individually separately
v6vk indoctrinate
n6rn indolence
a indolent lazy
r indoors inside
v5qz induce
v4h0 induce
v2tz induce
v induct seat
n26b induction initiation
n93n induction
v indulge
v23w indulge pander
v4w5 indulge
n4ge industrialism
n6rk industrialization
n4on industry
n1us industry manufacture
n3wv inequality
a inert neutral
ncl3 inertia
a inescapable unavoidable
r inescapably inevitably unavoidably
n26g inevitability
n3tm inevitable
r inevitably necessarily
n6ky inexperience
a infamous notorious
n922 infancy
ncu6 infantry
nbgs infantryman
n8xj infatuation
v5t2 infect
v2zk infect
n2uj infection
a infective pathogenic
n9zq inference
n5fj inferior
nbrq inferiority
n1x4 inferiority
n3kx infernal
a infertile unfertile
v6zj infest overrun
n9sn infidelity
nckd infield
n56n infielder
v57t infiltrate
v74p infiltrate
n90n infiltration
nua infinite space
ncyu infinitive
vbc inflame
v6pp inflate
v4wu inflate
n4p2 inflation
v85e inflect
na6j inflection
nbyh inflection prosody
n65 infliction
n5dp inflow influx
n9fc influence
n5p influence
n3ui influence
v9v influence
v2po inform
a informal loose
n6qv informant
n303 information
n79h information
n5kw infrared
vig infuriate
a inglorious shameful
n555 ingratitude
n2ry ingredient
n1nh inhalation
v5g inherit
n5h inheritance
v5gr inhibit
naww inhibition
nad8 inhibition
a inhibitory repressive
nc5y initial
vb7d initial
v3a9 initiate originate
v24c initiate
vem initiate
ncl3 initiative
n27r initiative
vcn7 inject
v6n inject
n27r injection
v6io injure wound
n3a injury
n65 injustice
n7jy ink
vb7d ink
nc13 inkling
n3va inlay
v8g inlay
nd5k inlet
n8jw inmate
n8yh inmate
n9sn innocence
n6qv innocent
v6tf innovate introduce
n3ac innovation invention
n3ae innovation invention
n9o8 inoculation vaccination
nb7a input
v6ui input
n6ua inquest
v9t9 inquire wonder
naat inquiring questioning
nce4 inquiry
n6u7 inquiry query question
n707 inquiry
n9te inquisitor
nd0j inroad
n2uj insanity
nde9 inscription lettering
n9sn inscrutability
nit insect
navo insert
vtc insert
v7da insert introduce
v4ll insert tuck
n6ln inset
v6uj inset
na53 inside interior
nc2y inside
r inside within
n91d insight penetration
nay4 insight
nn0 insight
ncxd insignificance
n4k insinuation
v insist
n3p2 insistence
a insistent repetitive
nalk insolence
n65r insouciance
v4u0 inspect
n4tz inspection
n9bg inspector
n6k2 inspiration
n9lc inspiration
v8jp inspire
v24d inspire prompt
nbrc instability
n71g instability
v7da instal install
n27r installation
n8za installment
n85p instant twinkling wink
ngw instant moment
a instant instantaneous
r instead rather
n27r instillation
nnn instinct
ns7 institute
v3a9 institute
v6sv instruct teach
v4nj instruct
n303 instruction
n9ll instruction teaching
n7si instructions
n4gx instructor teacher
n3va instrument
n7ww instrument tool
v4qk instrument
n91w instrumentalist musician player
ncu6 instrumentality
ncwc instrumentality
nqa instrumentation
n6n4 instrumentation
n3nf insubordination
n71w insularity insulation
vf8 insulate
v41d insulate isolate
n6fj insulin
n303 insult
n9oa insurance
n30v insurance
vx7 insure underwrite
n6qv insured
n2vu insurrection rebellion revolt uprising
a intact integral
a intact inviolate
n9dx intangible
n8i2 integer
n1wx integral
v27t integrate
n5p integrating integration
nbrc integrity unity
n6ed integrity
n6wm intellect
n50t intellect
n6qv intellectual
a intellectual rational
nn intelligence
a intelligent well-informed
a intelligent levelheaded sound
a intelligent reasoning thinking
a intelligible understandable
v intend mean
n27r intensification
v6pp intensify
n7q5 intensity
n3o2 intensity
n85d intensive
n6nb intent purport
nrt intentness
v5r interact
n5w interaction
n9ar intercept
v23n intercept
n575 interceptor
n762 interchange
n6x0 interchange
vf8 interchange replace substitute
v2wz interconnect
n2x2 interconnectedness
n2pp intercourse
na6j interdependence
n3ff interest involvement
n18f interest sake
n9fc interest
n28m interest
vp9 interest
v2tl interest
nc2y interface
v6c2 interfere
v6wz interfere intervene
n9bi interference
n5p interference
ncon interference
n98x interference
a interfering meddling
n6vq interferometer
n6yo interim meanwhile
v43v interject interpose
v44v interlace intertwine lace twine
n7de interlayer
n3va interlock
v33g interlock mesh
n6my interlocking
a interlocking interwoven
n6yo interlude
v91t interlude
n7tz intermarriage
n6qv intermediary
n2ab intermediate
n8yy intermission
vqr internalize
n4ge international
n46w interne
v90m interpenetrate
n6x0 interplay
v3a9 interpose
n43w interposition
v4xw interpret
naa4 interpretation
n91v interpretation rendering
n6y1 interpreter
n6qv interpreter
n4xx interpreting rendering
na6j interrelation interrelationship
nayb interrogation interrogative
n4id interrupt
v43v interrupt
v4lr intersect
n9ar intersection
n6bs interstate
ngw interval
nazr interval
n70p intervention
n6u7 interview
v327 interview question
v327 interview
n9te interviewer
v44v interweave weave
nchn intima
v6c6 intimate
v6n8 intimate suggest
v5lh intimidate
v40x intimidate
n16v intimidation
n43j intolerance
n6so intonation
naxc intransigence
n5ic intrenchment
n99n intrigue
v introduce
navo introduction
n5p introduction
n1id introduction
n6k3 introject
v27t introject
v4ol intrude
v1mo intrude trespass
ncms intruder
n4p5 intrusion
n79h intuition
v4o inure
vth invade
v4ol invade
n6zf invader
nc0r invalid
v3lp invalidate void
a invaluable priceless
n28c invariant
n90n invasion
v2r7 inveigh rail
v674 invent manufacture
n3ab invention
n3ag inventor
n7k5 inventory
n7yy inventory
n2pq inventory
n6ls inventory
v7k7 inventory
n8mq inverse
n93n inversion
vf8 invert
a inverted upside-down
v4x9 invest
vho investigate
v4u1 investigate
ndch investigating investigation
n6u8 investigation probe
nasl investigator researcher
n57z investment
n9dx investment
n6qv investor
naat invitation
n70d invite
vp9 invite
vaau invite
vbte invite tempt
vaav invite
n9ft invocation
v3a9 invoke
v2et invoke
v2tl involve regard
vem involve
v54j involve
n5p involvement participation
n2x1 involvement
nanl invulnerability
naom iodide
vf8 iodinate
n4p2 iodination
nbzw iodine
n2sa iodocompound
n9od iodoprotein
n2sa iodothyronine
n2sa iodotyrosine
n8wr ion
n5za ionic
n376 irish
n4sp irishman
n7zj iron
v5be iron
a ironic ironical wry
n64q irons
n7qx ironworker
n6hy irony sarcasm satire
n28d irony
n9yz irrational
n82t irregularity
n9sn irregularity
nsw irregularity
n71g irreproducibility
ncl3 irresponsibility
nu1 irreverence
vd84 irrigate water
n65 irrigation
n6i0 irritability petulance
a irritable peevish
r irritably petulantly testily
vbc irritate
njd irritation temper
n4p5 irruption
n4ff island
ndfr island
naom isocyanate
v5g isolate
vayi isolate
a isolated stray
nayk isolation
ndr isolation
n5p isolation
n9f isolationist
n2sa isomer
n7li isopleth
n4ej israeli
n65 issuance
n79h issue
v9pt issue publish release
v456 issue supply
v2po issue
n4sp italian
n7cn italian
n7mi italic
v4ao italicize
n6s1 itch
v71n itch
v4z itch
n2rx item
n8iv item
n7vt ivory
nd99 ivory pearl
nd0d ivy
n5s0 jab jabbing
n9qk jab
vcfj jab poke
vbww jab
v88i jabber spout
n1b5 jackdaw
n2ks jacket
nqa jacket
v383 jacket
n5fj jacksonian
n3e5 jade
a jaded wearied
n4rx jail
n3hc jam
v3d0 jam mob pile throng
v5gi jam
v1qo jam
v43v jam
n4ej jamaican
a jammed packed
n86p jan january
nbib jangle jingle
v8ft jangle jingle
n5fj janissary
n3gc janitor
n9f jansenist
n73c jap
v8g japan
n4ej japanese
ncij japanese
n2zj jar
v2vx jar
v88q jar jolt
n1i1 jaw
v88i jaw
n4pl jealousy
nva jeep landrover
n3rz jeer mockery scoff scoffing
vyg jeer scoff
n5fj jeffersonian
n62y jejunum
n3hc jelly
n3hc jelly
v27t jelly
vai9 jeopardize stake
n6qv jerk
n87t jerk jerking jolt
v4am jerk yank
v88q jerk twitch
v2po jest joke
na7d jesuit
ncu jet
n5dm jet
v5dr jet
n6qv jew
n3m1 jewel
v8g jewel
n7qx jeweler
n8a7 jig
v3i1 jig
ndc2 jilt
v7ey jilt
n6k4 jimdandy jimhickey
n9pb jimmy
v8lu jimmy lever prise pry
nbyh jive
v3i1 jive
v29o job
n6fy jockey
a jocose jocular
nb1j jog
v30i jog ramble
n3va joggle
vb17 joggle wiggle
najx john lavatory privy toilet
nbgs johnny reb rebel
nb1j join
v join
v2wy join
n8wh joint
n4rx joint
v59r joint
v5s joke
n2o0 joker
n8x4 jolly
n1f8 jolt
a jolted shaken
n984 jonquil
n6ks joss
nb55 jostle
v8xa jostle
n8gz jot
vde8 jot
n924 journal
nbyh journalese
n7xk journalism
nuz journalist
ncmr journey journeying
v journey travel
nbxl joust tilt
v573 joust
n73h jowl
n4kn joy
nbtc joy pleasure
v4xl joy rejoice
n51k judaism
n8kn judge
nv6 judge
vac7 judge
v26a judge
n8mg judgment
n5p judgment
n5p judgment
n79h judgment
n7u judiciary
n1jz jug
n5fq juice
a juicy luscious voluptuous
n7pw juju
n943 jukebox
n86p july
n2uj jumble muddle smother welter
v147 jumble
n6pn jump
v88q jump
vr9 jump
n97g junction
n65p juncture occasion
n86p june
n5fj jungian
n6qv junior
nct2 junior
n6qv junior
a junior-grade lowly
v404 junk scrap
nckd junkyard
n9fc jurisdiction
n45d jurisdiction
n93x jurisprudence
n4xs jurist
n3bv juror
n1gt jury
r just simply
nahf justice
n75n justice
n2y0 justification
n42 justification
vcvq justify vindicate
r justly rightly
n2w1 justness nicety
n27r jutting
a jutting projected sticking
n6qv juvenile
v7da juxtapose
n97n juxtaposition
ncu4 k
a k m thousand
n575 kamikaze
n9x7 kc
n3z2 keen
v keen lament
n6wm keenness sharpness
naci keep livelihood
v67i keep
n2rm keeping
n4ed keeping
n8iv keepsake souvenir
n79g ken
narh kerchief
n5md kerosene
n9fy kerygma
nczi ketch
n9eh kettle
n3va key
n4xx key
n3va keyboard
n6de keyhole
nbyz keynote
n6k2 keynote
vf8 keynote
v6y keynote
n2jc khaki
n85s khmer
n1f7 kick
n4uy kick thrill
v9n5 kick
v88q kick
v6cm kick
n97l kickoff
v4dt kid
vawn kidnap
n3b8 kidnapper
n8nq kidney
n4mb kill killing
n3ts kill
v kill
n6qv killer
n3k4 killing
ncu4 kilometer km
r kinda rather
n4rw kindergarten
n85t king
nob kingdom realm
n375 kingdom
n47m kingdom
na6j kinship
na6j kinship
n5p kiss
vcji kiss
n2zj kit
v4qk kit
najx kitchen
n78f kitchenette
ndfa kitten
v14w kitten
n8un kleenex
v7s5 knead
n74r knee
n1i1 kneecap
vb4b kneecap
n87t kneel
vacu kneel
ncim knife
nd6p knife
nb1j knife tongue
v6tm knife stab
n7dv knight
v4it knight
n78u knight-errant
n2jc knit
v3a9 knit
v2ws knit
nbxh knob
n652 knob
nbib knock knocking
n3bz knock
vbww knock
v9wv knock
n1t2 knot
n3va knot
ndc7 knot
v3a9 knot
vcgf knot
n79g know
v know
v know
v know
nn know-how
n79h knowing
n4p2 knowledge
a knowledgeable learned well-educated
n74r knuckle
v9ia knuckle
n96z knuckleball
n4ej korean
n8hf kosher
n5ru krauthead
ncu4 l liter
n9as lab laboratory
n5p label
n1m4 label
nt7 label
n7tg label
v3sw label
vtc label mark tag
v3lp label pronounce
a labeled tagged
n2g7 labor labour proletariat
ndch labor toil
vbxm labor
ndcr laborer
nc6t labyrinth maze
n33z lace
vamf lacerate
v lack
nazb lackey
n1l9 lad sonny
nbps ladder
v1mz ladder
va8h laden
a laden ladened loaded
ndc2 lady
n3oa lag
v5ff lag
n1by lager
n6kr laggard
n7am lagoon
a laid set
n63f lair
n7v2 laity
nd5k lake
n4rc lam
v7ex lam run
ndfa lamb
v14w lamb
n2r8 lament lamentation wail
nqa laminate
v9l7 laminate
n3va lamp
n5nr lamp
n7i4 lamplight
n21j lampoon parody
v634 lampoon
nd6p lance spear
v5v7 lance
n9n7 land
n8iv land
vpq land
vpq land
vf8 land
n98o landing
nbxh landing
n8a7 landler
n7bd landlord
n9do landmark
n763 landmark
n4ff landmass
n8s1 landowner
nart landscape
n8ti landscape
npx landscape
v8g landscape
n5pr landscaping
ncob landslide
nbc8 landslide
nqa lane
n8y9 lane
n2pq language
vd6f languish
n9tu languor
a lanky rangy
n7au lantern
n4ej lao
ncdt lap
v7hn lap
vbxc lap lick
n5al lapel
n8wh lappet wattle
n4r0 lapse
n8yx lapse
n512 lapse
v27u lapse sink
v24z lapse
vbcp lapse
vaf7 lapse
a lapsed nonchurchgoing
n9n8 large
r largely mostly
n5ds larkspur
nit larva
n63s lash
ndco lasher
n90e lashing whipping
n9wp last
n65 last
v7x2 last
a lasting permanent
n8a1 lat
n7lj latch
v53l latch
r lately recently
n8eg latest
n5et lather soapsuds suds
ncij latin
nih latitude
n9wp latter
n4ch laudanum
ncwr laugh laughter
v laugh
n1gi launch
v9n5 launch
v88p launch
v16k launch plunge
noy launcher
n5p launching
nd4x laundering
n5pt laundry
n1uj lavender
a lavender lilac
v2z8 lavish shower
n4g law
n472 law
n2tc law
n3n9 lawman
n56i lawn
n21c laxness
v88p lay place position put set
v7da lay
v9he lay
v7db lay
nqa layer
vb1k layer
n8ve layette
n1be laying
n2pe layman
nb66 layoff
n3sq layout
n8ni layout
ncu4 lb pound
n8v lead
n7zj lead
n4tb lead track trail
n7dx lead
v9l8 lead result
v7dr lead
v5v7 lead
a leaden weighted
n6qv leader
n1gt leaders leadership
n65 leadership
nbrq leadership
nn leadership
nbx6 leading
a leading star stellar
a leading preeminent
n6ug leafhopper
nchn leaflet
ncu6 league
vcu9 league
n6dd leak
v40h leak
n5dm leakage outflow
na6j lean
v189 lean tilt
v7da lean
a lean thin
n7ir leaning tendency
a leaning tilted
nf9 leap
n9m5 leapfrog
v1kj leapfrog
v learn
n6qv learner
n79h learning
n4gv learning scholarship
n9n7 lease
n30v lease
v30w lease rent
n3va leash tether
vcgf leash
n9q least
n7vt leather
v5cw leather
n922 leave
n92a leave
v leave
v leave
v7qv leave
va4j leave
n6st leavening
n3v7 lecher
nbkx lecture
v6vk lecture
n4gx lecturer
nbk5 lecturer
n6vn lecturing
nagx ledge
n2pq ledger
n1ie ledger
ndd1 leech
nasy leer sneer
v7mp leer
n9do left
a left remaining
n6ii left-hander southpaw
n6qv left-hander lefty
nckd leftfield
n7iv leg
n18d legatee
n18p legation
nbup legend
a leggy tall-growing
n44t legibility
np6 legion
a legion numerous
v4l9 legislate pass
n7d4 legislation
n5wm legislation
n7dv legislator
nrf legislature
n9sn legitimacy
vem legitimate legitimize
a legitimate logical
n6ak legume
n922 leisure
na9w leisure
n7y0 leitmotiv
n9nm lemma
n2f1 lemon
ndey lemon
n19l lemonade
v5t3 lend loan
v147 lend
n43g lending
ngw length
v6pp lengthen
n30g lengthening perpetuation prolongation
n3va lens
ncy3 lentil
n41k leprosy
n2uj lesion
vd6f lessen subside
n6vn lesson
n88 lesson
n6nb lesson moral
n9mb lesson
n9sn lethality
ncj5 lethargy
n9n8 lethargy
nccl letter missive
v4f6 letter
nbrk letterhead
nt1 letterman
n3f0 letters
vch level
v3to level
n10z lever
ncor levis
n9dx levy
a lewd salacious
n79h lexicon vocabulary
n7jo lexicostatistics
nc3o liability
n2pp liaison
n8kb liar
n8k liberal
a liberal tolerant
n6kj liberalism
ncd9 liberalism
vf8 liberalize
n3s liberation release
n6qv libertine
n5kg liberty
n9lm librarian
najx library
n4g library
na9y library
natz libretto
n472 license permit
n7hc license
n3r9 lick
v15a lick
n51z lie
v lie
v lie
v147 lie
n8kk lieutenant
n7d7 lieutenant
n171 life
n4xg life living
n171 life
n171 life
a lifelike pictorial vivid
a lifelong womb-to-tomb
n922 lifetime
nc7 lift
v88p lift
a lifted upraised
nt1 lifter
nchn ligament
n9uw light
n3va light
n92s light
n9n8 light luminosity
v6kv light
r light lightly
ncl3 light-mindedness
a lighted lit
v2a2 lighten
n6le lighting
nlh lighting
n399 lighting
n407 lightning
n5av lightning
n1l8 lightweight
n2kk lignite
n5hh like
v3t1 like wish
v like
n9sn likelihood
r likely probably
nb89 likeness similitude
r likewise similarly
n555 liking
n1uj lilac
n9n8 lilt
vq8 lilt
n4zz limb
n8j9 limbo oblivion
n4z9 limit
na5i limitation restriction
n3zc limitation
ngw limitation
ncmb limited
na6j limiting
nd38 limp
v9km limp
ndc7 linden
n5hq line
n7ti line
n5hq line
nb1j line
v7hn line
v383 line
nt1 linebacker
nt1 lineman
n2jc linen
n8un linen
n5en liner
najb lineup
v147 linger loiter tarry
v7ex linger
v88q linger
n2yd lingual
a lingual linguistic
nasl linguist
nasj linguistics
n2x1 link
n3va link tie-in
n50j links
nqa linoleum
n567 lint
n55b lion
n8wh lip
n7r0 lipstick
v9y0 lipstick
n5dz liquid
n93n liquid
n7w6 liquid
v77z liquidate
n4mb liquidation
n3ts liquidation
n7jy liquor
n6sy list
v4pb list
va56 list
v916 listen
v25x listen
nqj lit
n848 literal
n471 literalism
n34v literalness
n6qv literate
nde9 literature
n6qv litigant
n9ko litigation
n60z litter
nalc litter
v147 litter
vbwm litter
ngw little
a little small
a little slight
v live
n65 liveliness
n8nq liver
n7re livestock
n911 living
naak lizard
ngw load loading
v57h load
v57h load
n1mq loaf
v6kp loaf
n3kl loan
nb4y lob
vcfg lob
v16e lobby
n8wh lobe
n41y loblolly
n41y lobscouse lobscuse
n2vj lobularity
n7l4 lobule
ncmb local
naro locale
navq locality neighborhood neighbourhood vicinity
n3uk localization
v583 locate
vqp locate situate
v9ea locate site
v locate settle
a located set situated
n8iv location
n3va lock
n63s lock
n3va lock
v53l lock
v88p lock mesh
vcji lock
v6d8 lock
n2qn locker
n72w lockup
n5y5 locust
v4ei lodge
v4n lodge
n9sx lodgings
n5d3 loft
vbuh loft
ndc7 log
va1y log
v55d log
n8gw logarithm
n7a2 logger
ndch logging
n93x logic
nay2 logic
n9jv logic
n65 logistics
n8wh loins
n4sp londoner
a lone solitary
n71w loneliness
nang loneliness
a long-familiar well-known
a long-legged long-shanked
a long-run long-term
n6qv longer
n4e2 longevity
n65c longhand
n3sz longing yearning
nih longitude
n7a2 longshoreman
n946 longshot
n65 look looking
nlv look
v look
a looking sounding
n8m9 lookup
n7pi loom
vls loom
n6kr loon
n1b5 loon
n3va loop
v2e6 loop
v78z loop
ng0 loophole
n6de loophole
va6z loose unleash
vf8 loosen
vbry loot plunder
n88s lope trot
vam4 lope
nalr lord master
v4it lord
n3sx lordship
n79h lore
n309 loser
n9dx loss
n3lq loss
n512 loss
n3zc loss
n7nb losses
nckd lot
v468 lot
n6vw lotion
n984 lotus
r loud loudly
nclg loudspeaker speaker
ngi louisianan
vb9f lounge
n6ug louse
n2uj lousiness
a lousy rotten stinking
n4kn love
v love
v7ns love
n15i loveliness
n84w lovely
n6qv lover
nt6 low
vcwq low moo
a low low-toned
a low-class lower-class
n3u3 low-down
n1tb lower
v88p lower
vf8 lower
na37 lowering
n3rp lowland
n82 loyalist
n9sn loyalty
n7nr loyalty
n402 lp
v21z lug
n96u luger
a lukewarm tepid
n8yx lull
v1xo lull
v6iw lull
nbhk lullaby
nqa lumber timber
vd3b lumber pound
n259 luminary notable
n7i4 luminescence
nbrc lump swelling
n8wh lump
nc0r lunatic madman maniac
n86q lunation
n7wl lunch luncheon
v4fs lunch
nacx lunchroom
n8nq lung
n88s lunge
n4dj lunkhead
nd38 lurch stagger stumble
v88q lurch pitch
v5v7 lurch
nu7 lure
a lurid shocking
v2sy lurk skulk
n4cs lush souse
a lush profuse riotous
n3sz lust
nb8j lust
n9ut luster
n58j lustre
nax6 luxury
n9j1 luxury
n25d lymphocyte
v32z lyophilize
nccl lyric
v2s1 lyric
nuz lyricist
ncu4 m meter
n2ta m
n87o ma mama mamma mommy
n3va machine
vb1k machine
n7pi machinery
nc6u machinery
nqg machinist mechanic
n2ks mackinaw
n93d macrophage
ndc2 madam
n6ud madness
nbhk madrigal
vb8o madrigal
n9i8 magazine
n9lc magazine
n61e maggot
nc28 magic
a magic magical wizard
n91w magician
n75i magistrate
n3va magnet
nu5 magnetism
vf8 magnetize
n4nt magnification
n4uc magnificence
n9n8 magnitude
n1b5 magpie
n5p4 mah-jongg
ndc7 mahogany
n47n maid
n5sw maiden
n7zh mail
n2pp mail
ncmb mail
vaxq mail
n1l4 mailbox
n4kw mailman
n911 maimed wounded
nd5k main
n4ff mainland
v67i maintain preserve
v67i maintain sustain
a maintained well-kept
n5a4 maintenance upkeep
n772 maintenance
n7q4 majesty
n8kk major
vbxz major
n8kk major-general
ngw majority
n2v4 majors
vf8 make
ndch make-work
n3ag maker
n9ha makeready
n4x2 makeshift
n6vw makeup
n9le making
n2uj malady
n40l malaise
n6s1 malaria
nit male
n6qv male
n9n8 maleness masculinity
n4th malevolency
n8kb malfeasant
v18w malign
n41k malignancy
v56e malinger
n47c malingering skulking
nczc mammal mammalian
n4is mammoth
n7r6 man
ndco man
vdck man
nb3i man-of-war
vc08 manage
n5p management
n7u management
nde7 mandamus
vru mandate
na0q mandatory
n63s mane
n65 maneuver
n84o maneuverability
ncl3 manfulness
a mangled torn
n7wa manhood
n87x mania passion
a maniac maniacal
nc0r manic-depressive
n472 manifest
nlw manifestation
n6qi manifestation
n96k manifold
v3a9 manifold
v6su manipulate
v8ty manipulate
n6ss manipulation
n16x manner
n16x manners
n5of manometer
n7sc manor
n5gg manpower men
n6gl manse
nazb manservant
nb2l mantel
nc5y mantle
v3x7 mantle
ndc2 mantrap
na41 manual
n1ur manufacturer
n7qx manufacturer producer
n3ab manufacturing
n7ha manumission
n8nr manure
v2ee manure
nde9 manuscript
n1uj manzanita
n1uj manzanita
naa5 map
v9y0 map
v4ya map
ndc7 maple
ncnb maple
n86p mar march
n9mb marathon
naiz marble
nyw marble
vbpn marble
n9n8 marbleizing
n5p4 marbles
nd38 march marching
n9m5 march
vd3b march
v3m march
vd3b march
n6ft mare
ngv margin
na6j marginality
na53 maria
v57h marinate
n7rh marine
n4sx mark score
nc5y mark marking
na40 mark target
n6qi mark
v18y mark
a marked pronounced
nqa marker
n65 market marketplace
n2g7 market
n6rj market
v7yz market
n2ov marketing merchandising selling
n8p8 marketplace
n3ss marking
n4xs marksman
nba7 marksmanship
n3hc marmalade
ncts maroon
v3sm maroon strand
ncbk marquee
nbrq marriage matrimony
n52b marriage
n6qv married
nchn marrow
n1i1 marrowbone
vcu9 marry wed
n7b2 marsh
n7d7 marshal
v7da marshal
vpc marshal
v2mi marshal mobilize
ndc martini
nczx martyr
v77z martyr
n65p marvel wonder
v9yb marvel
v4ys marvel
r marvelously superbly wonderfully wondrous wondrously
n9f marxist
n7r0 mascara
n5qs masculine
nc3y mash
nqa mask
n6bj mask
v383 mask
nbxh masonry
n8x2 masquerade
v41t masquerade
v3l1 masquerade
ngw mass
n4g mass
n26d mass
v3d0 mass
ncij massachuset
n89u massacre
v77z massacre slaughter
ncn8 massage
v7s5 massage
vcn7 massage
n60z masses
n68h masseur
n9bb mast
nqh master
v79d master
v15a master overcome surmount
n3ag mastermind
v97u mastermind organize
ndci masterpiece
n3s masterpiece
nbrc mastery
nqa mat
nbxh mat
n4ql mat
v44v mat
n3va match
n2r2 match
n3va match
n4dw match
v5nq match
v2qz match rival
a matching twin
naug mate
ns5 mate teammate
nit mate
na6o mate partner spouse
v2ws mate
nbzw material stuff
n6sy material
n2uj materialism
v65o materialize
nasj math mathematics
nb0m mating
ndc2 matriarch
n2mo matriculate
v4oa matriculate
npj matrix
nd9o matron
nu2 matsyendra
n79h matter subject topic
n4p2 matter
nqa matting
n4p2 maturation ripening
v616 mature
nbrc maturity
n5yf mausoleum
n9rf mauve
a maximal maximum
v6pp maximize
v4y3 maximize
n8zl maximum
n86p may
r maybe perchance perhaps possibly
nv5 mayor
n9x7 mc
n8hf meal
nvv mean
v32i mean
v mean signify
n3g2 meander
v5v7 meander thread wind
a meandering wandering winding
n6k2 meaning
a meaning pregnant
nb7i meaningfulness
n7r8 meanness
n6n4 means way
n6vw means
n88n measure step
n65 measure measurement measuring
v3la measure
v32j measure
v147 measure
nbh0 meat
na98 mechanic
n94h mechanics
n4vm mechanics mechanism
n4p2 mechanism
n8iv mechanism
nwa medal
v6xj meddle
n27r meddling tampering
nvv median
n4ch medication medicine
nasj medicine
n9ll medicine
vcn7 medicine
n9sn mediocrity
v26a meditate mull muse ponder reflect speculate
n2zr meditation
n6vw medium
n4ph medium
n2pp medium
n5fq medium
n2s6 medley
n2r2 meet
v meet
nrf meeting
n2uj megalomania
n7li megalopolis
ncu4 megaton
nang melancholy
n87t melee scrimmage
n6o1 melioration
a melodious tuneful
n2o1 melodrama
n8a7 melody strain tune
n91c melody
n9l5 melon
n694 melt melting thaw thawing
v44g melt
v27t melt thaw unthaw
v27t melt
v2km melt
ns5 member
n1gt membership
na6n membership
nqa membrane
n1ay memoir
na1v memorabilia
n8gz memorandum
n3ai memorial
n7el memorization
v7ej memorize
naa4 memory
n79h memory
n50t memory retentiveness
n3i8 menace threat
v4yr menace
a menacing ominous sinister threatening
nbr0 menarche
n3ac mend
nazb menial
nu1 mentality outlook
n2or mention reference
vaqp mention note observe remark
n7k5 menu
n7us meq
n90 mercenary
n3jz mercer
n2pb merchandise product
v merchandise trade
n6qv merchant
n7zj mercury quicksilver
nci6 mercy
n9sn mercy
n2qr mercy
n9ca mere
v6we merge unify unite
n2yc merger
n27r merging
ndde merit virtue
n5vx merit
n6lr mermaid
n258 merrymaking
ncu4 mesh
vcb1 mesmerize
n2uj mess
v4fs mess
n2pq message
v2pn message
nbzw metal
v2kt metal
a metal metallic
n2jc metallic
vaf3 metamorphose
nbyh metaphor
n8iv meteor
n7zp meteorite
n6vq meter
v7x1 meter
n79f method
n9oi methodist
n6qv metis
n7xd metrazol
n9vt metro subway
nnz metropolitan
nbib mew
vcwq mew
n4ej mexican
ncu4 mg milligram
n8wr micelle
n4u3 microcosm
n7zq micrometeorite
ncu4 micron
n172 microorganism
nclg microphone mike
n4p2 microphoning
n6vq microscope
nab4 microscopy
ngw microsecond
n9uw microwave
v330 microwave
n922 mid-fifties
n922 mid-june
n922 mid-thirties thirties
n9as midair
n6gi midday noon
n46g middle
n8wh middle midsection
v7da middle
n6gi midnight
n16m midshipman
n6un midst thick
nua midsummer
nd5b midwatch
nckd midway
nbwc might
r mighty powerful
v88r migrate
n88s migration
ncu4 mile
n44j mileage
n7tg milestone
n763 milestone
n4pg milieu surroundings
n6qv militant
a militant warlike
n5gg military
v6su militate
ncu6 militia reserves
n5fq milk
va8h milk
v4y3 milk
v88q mill
v5jj mill
n471 millenarianism
n922 millennium
ncu4 milliampere
ncu4 millidegree
ncu4 millimeter mm
n6wc million
nd1u millivoltmeter
n9ca millpond
nd8b millwheel
n38e milquetoast
n6lw mimesis
n5u mimicry
ngw min minute
n2bf min
n8hf mince
vf8 mince
v8iw mind
v26a mind
nqa mine
n3va mine
v4y3 mine
n7a2 miner
n7vt mineral
n5rp mineralogy
vf8 mingle unify
n5p mingling
n8ti miniature
n33s miniature
a minimal minimum
v3m8 minimize
v6sv minimize understate
n8zl minimum
n6rk mining
n2hj minister parson pastor
vc9 minister
nc7 ministration succor
n9lk ministry
n1s4 ministry
n4sp minoan
vbxz minor
n60z minority
n8i1 minority
nb8r minstrel
vb8p minstrel
v3a9 mint
n3i3 minuet
n3tx minutia
n65p miracle
n1gy mire
v70n mire
na4c mirror
va48 mirror
n6qv misanthrope
n65 misbehavior misdeed
v83d miscalculate
n4r0 miscalculation
n9l0 miscegenation
n6k2 misconception
n83c misconstruction
nays misconstruction
v2z1 misconstrue misunderstand
n3b7 misdemeanor violation
a miserable suffering
n94 misery wretchedness
n513 misfire
v27t misfire
ncon misfortune
n2en misfortune
vng misgauge
nkx misgiving qualm
n4x0 misgiving
v6yb misinterpret
n42 misinterpretation mistaking misunderstanding
v4qw misjudge
v mislay misplace
v627 mislead
v6sv mislead
v653 mismanage
n7rl mismanagement
v1xf misname
n8bi misnomer
n82s misogynist
v916 misperceive
v7da misplace
n9u7 misquote
v2ew misquote
v2z1 misread
v4ys misrepresent
n51z misrepresentation
n513 miss
v miss
v3t1 miss
v510 miss
v miss neglect overlook
naj1 missile
nd6p missile projectile
n8nt mission
n65 mission
nry mission
ndch mission
n6vp missionary
n5f2 mist
v384 mist
n82x mistake
nbrf mistake
va1c mistake
ndc2 mistress
ncwb misuse
vmd misuse
ngw mite speck
n2x3 miter
v19k miter
na37 mitigation
n84k mix premix
n2sd mixing
nbzw mixture
n5fq mixture
n3cx mob rabble rout
n1zf mobcap
a mobile wandering
n9sn mobility
n5p mobilization
v4nj mobilize rally
n8kc mock
v654 mock
n6qv mocker
ncyu modal
n5hh model
ns4 model
naa5 model
v33v model pattern
vb1k model mold mould
n8k moderate
v41g moderate
vf8 moderate
n3o2 moderation
n6qv modern
npx modernism
n9hy modernity
n6o1 modernization
va8u modernize overhaul
v27t modernize
n3l4 modesty
n9np modesty reserve
n33s modification
ndce modifier
v27t modify
n2s6 modulation
ncm4 modulation
n2jc moire
nd85 moisture wet
nb1j mold stamp
n2zj mold
v27t mold
n3ab molding
n4p2 molecule
vr9 molest
ncgt moment second
n5gf momentum
n9n8 momentum
ncij mon-khmer
nalr monarch sovereign
nabo monastery
na7d monastic monk
nd7a monday
n3bs money
nd6m money
n6qv moneymaker
n5h moneymaking
nc2b monitor
v8jd monitor
n8jb monitoring
n7re monkey
v7s5 monkey tamper
n70z mono-iodotyrosine
n8ti monochrome
n7gd monocle
nde9 monograph
n91w monologist
nbky monologue
n2sa monomer
n47t monopolization
v31u monopolize
v67i monopolize
n7tm monopoly
nqn monopoly
ndce monosyllable
n9sn monotony
n7rg monsieur
nda9 monsoon
n6lr monster
n6qv monster
n513 monstrosity
n922 month
ngw month
nbxh monument
nbib moo
v6kp moon
n7i4 moonlight
vdck moonlight
n6n0 mop
v1r mop
n2uj morale
n43j morale
n93t moralist
n9sn morality
n322 mores
n1s4 morgue
n922 morning
nan moroccan
n7et morocco
n1b0 morphology
n7jo morphophonemics
n3j7 morrow
ndeb morse
ngw morsel
n4e2 mortality
n1yu mortar
nqa mortar
v2kt mortar
nbpu mortgage
v8rx mortgage
ndco mortician undertaker
npx mosaic
n6ug mosquito
n172 moss
n6gc motel
n6ug moth
n8vs mother
n3ss motif
n7y0 motif
n6k2 motif theme
n65p motion movement
n27r motion movement
nbrc motion
a motionless static still
n5p motivating
n4p2 motivation motive need
n7pi motor
n2mz mottle
n4yw motto shibboleth slogan
n3z3 mould
n4ql mound
vb1k mound
n6ft mount
nqo mount
vtc mount
v6po mount wax
v9hc mount
v6tf mount
n5hs mountain
n6p7 mountainside
v5zr mourn
v254 mourn
ncts mourner
n7re mouse
n8o3 mouth
n8o3 mouth
v2po mouth speak talk utter
v442 mouth
ngw mouthful
nqa mouthpiece
n3va mouthpiece
n3ld move
n27r move
v move
v move
v move
n27r movement
n60z movement
ndcr mover
nbkq moviegoer
ntx mow
v3gm mow
n9x7 mph
n3j3 mph
ngw much
n7w6 muck slime
va8h muck
nchn mucosa
navm mucus
n3z3 mud
v3z5 mud
v45i muddle
v3z5 muddy
n55l mudguard
n2jj muff
v510 muff
n5np muffle
vc2t muffle smother stifle
n3va muffler
n9o9 mulch
v383 mulch
n7re mule
n685 mull
n9ld multiple
n9l0 multiplication propagation
n7q5 multiplicity
v1wv multiply
v6pp multiply
ngw multitude pack
n5ds mum
a mum silent
ncwr mumble
v88i mumble mutter
vow munition
n6e8 murder
v77z murder off
v44u murder
n3b8 murderer
nbib murmur murmuring mutter muttering
nd2d murmur
v88i murmur
n8nq muscle
v8xa muscle
n1sq muscleman
n8wh musculature
n3o7 muse
na9y museum
n2pq music
nbi9 music
n98v musical
nqh musician
nqi musicianship
n58s musket
ncu6 musketry
n63s mustache
nrf muster
v2mi muster rally
v4nj muster
n172 mutant
n6qv mute
a mute unspoken
a muted subdued
r mutely silently wordlessly
v3hl mutilate
n6tn mutilation
n9zy mutineer
n6w8 mutiny
v9zz mutiny
n7x3 mutton
na6j mutuality
nqa muzzle
n8wh muzzle
v4qk muzzle
ncu4 mv
n56a myelofibrosis
nchn myocardium
n567 myofibril myofibrilla
ngw myriad
n927 myrtle
a mysterious mystic
n17i mystic
nco mystique
nbup myth
n4g mythology
vc7m nab
n94 nadir
n6qv nag scold
v2r7 nag
vdd6 nag
a nagging shrewish
n8wh nail
n3va nail
vtc nail
n2uj nakedness
n2rx name
vmi name
a nameless unknown
n6qv namesake
n68h naprapath
v4ci narcotize
v6sv narrate
n303 narrative story tale
nbvf narrow
v27t narrow
v3nl narrow
v27u narrow specialize
v27t narrow
n2vj narrowing
n1mt narrowness
n2yd nasal
a nasal pinched
vcwq nasale
n6qv national
n7o8 nationalism patriotism
n471 nationalism
n911 nationality
vf8 nationalize
n6qv natural
n471 naturalism
vf8 naturalize
n9sn naturalness
n9sn nature
n24b nature
n35v nature
n68h naturopath
ngw naught nothing null zero zip
nc6b nausea
a nauseated sick sickish
n9as navel
v75a navigate voyage
n65 navigation
naug navigator
n5gg navy
n8d7 nay
n53d nazi
n53c nazism
n6hh neanderthal
n44j nearness
v7ds necessitate
n8cz necessity
n8wh neck
v933 neck
n3m1 necklace
n5pt necktie tie
n3k5 necrosis
navm nectar
n8iv nectary
n2uj need
n4rr need want
v147 need
a needed required
n5fa needle
n6qk needle
n6n0 needle
v18s needle
n3q0 negative
va09 negative veto
n3lr neglect
a neglected unheeded
v41g negotiate
n41i negotiation talks
n6qv negro
n6qv neighbor
v4ei neighbor
n2px neighborhood
n43j neighborliness
n35p neocortex
n7h5 neoliberal
n88t neoromanticism
na6o nephew
nchn nerve
v1lf nerve steel
n2uj nerves
naxd nerves
nkx nervousness
n8iv nest
v4ei nest
v4jx nest
ndfa nestling
nc6t net
ncmk net
v18g net
nc6u network
n50j network
v2po network
n42q neurosis
nc0r neurotic
n5qs neuter
vcn7 neuter
n6qv neutral
n9bi neutralism
n9f neutralist
n5p neutrality
n27r neutralization
vf8 neutralize
vd6e neutralize
n25d neutrophil
nx0 newborn
npp newcomer
n47d newfoundland
n6sy news tidings
n6sy news
n4kw newsboy
n40 newsletter
n6qv newsman reporter
n9i8 newspaper paper
n9pu newspaper
n5fj newtonian
nbrq niche
nb1j niche
n4lm niche
n7zj nickel
n2lu nickel
v98n nickel
n3sx nickname
ncjz nicotine
na6o niece
nb75 night-sight
n4rx nightclub
nctc nightdress
n1b5 nightingale
n3x4 nightmare
n4ay nightmare
n2jj nightshirt
n471 nihilism
n577 nine
n6wc nineteen
n9wp nineteenth
n3kq nineties
n6wc ninety
n9wp ninth
ngw nip
v607 nip pinch
v1bq nip
n65q nirvana
n2sa nitrate
v9kq nitrate
nbzw nitrogen
n8d7 no
n6kr no-account
n4m2 no-goal
n7dv noble
n2pe nobody
n5s1 nod
n87t nod
v5rz nod
v2po nod
nbzw nodule
nbib noise
vbid noise
n3va noisemaker
n5rk nomia
n94b nominal
a nominal token tokenish
v2ca nominate
nmm nomination
n6qv non-catholic
n51d non-discrimination
n2cw non-jew
n6qv non-resistant
n8kk noncom
n9oi nonconformist
n6qv nondescript
ncms nondriver
n6gi none
n6rl nonequivalence
n9nr nonfiction
n9bi noninterference
n1g nonoccurrence
n6qv nonresident
n303 nonsense
n23s noradrenaline
n6fj norethandrolone
n3bs norm
r north northerly northward
n3ys northeast
nda9 northerly
a northerly northern
n4n5 northern
n4ej northerner
ngi northerner yank yankee
n7li northland
n3ys northward
n8nq nose
vauw nose poke pry
v88p nose
n7mj nostalgia
vtv notarize
ndeb notation
n6q6 notch
v6oz notch
na1v note
n7gp note
n8gw note
ncig note
v note notice
v note observe
n1ie notebook
nja notice
ntt notice
naat notice
n5p notification presentment
n2tc notion
ndce noun
n23u noun
v23w nourish sustain
v54s nourish
n5fq nourishment sustenance
n86p nov november
n56b novel
nuz novelist
n8o7 novelty
n922 novitiate
n9hp now
r now today
n8j9 nowhere
nbmz nozzle
n6nb nuance shade subtlety
n8wh nubbin
v15l nucleate
n8nq nucleolus
n8nq nucleus
n9as nucleus
n8ti nude
n9ru nudge
v5gi nudge prod
nbtc nuisance
a null void
vf8 numb
ngv number
ngw number
v3sw number
v6kc number
n7k5 numbering
nc6b numbness
na7d nun
n9lm nurse
ndc2 nurse
vcn7 nurse
n15s nursery
ntu nursing
n6aw nurture rearing
v4lt nurture
naw7 nut
n1ej nut
v2mi nut
n6g0 nuthouse
a nutrient nutritive
n3o7 nymph
n7c9 nymph
n3v7 nymphomaniac
nbzw o oxygen
ndc7 oak
ncnb oak
n5y2 oat
n41y oatmeal
nbzb obedience
nbxh obelisk
v6k obey
n4p2 object
v3zs object
n9z8 objectification
n2pp objection remonstrance
n5p objection
n5p objection protest
a objectionable obnoxious
ncl3 objectivity
n23u oblique
va8h obliterate
vf8 obliterate
n6o0 obscenity
vf8 obscure
a obscure vague
nbqn obscurity
n3ij obscurity
n7mn observance observation watching
n7wz observation
vd5e observe
n6qv observer
n8e2 obsessive-compulsive
naiz obsidian
n3up obstacle
n8jk obstacle
r obstinately stubbornly
nbxh obstruction
v5g obtain
nd0y obtrusiveness
nfe obverse
n9zm occasion
v24c occasion
ncf occasions
n4ej occidental
a occluded sorbed
ncon occlusion
n2yd occlusive
nabp occupancy tenancy
n4ej occupant resident
v4ei occupy
v occupy
nd5k ocean
nd9t ocelot
ndey ocher
n86p oct october
nb1j octahedron
n55y octave
n7in odds
naxx odor smell
n759 odyssey
n159 offbeat
n65 offence offensive
vig offend pique
n6qv offender
n16v offense
nif offense
nclp offense
n5p offer
n303 offer offering
v5nq offer
v5t3 offer proffer
n4rx office
n7rh officer
n8kn officer
v2of officer
ndco official
v91s officiate
vazd officiate
va8h offsaddle
vym offset
vym offset
na6o offspring
n2xm offspring
v7mp ogle
n6lr ogress
n85n oil
n8td oil
v383 oil
n2jc oilcloth
n7li oilfield
n ok oklahoma
n36m okay
n8xo old
n8k oldster
n984 oleander
n5m6 olive
n40d ology
n2r2 olympics
n4xh omen
n4r0 omission
n8d9 omission
n4p2 omission
a on-the-scene on-the-spot
nbr0 oncoming onset
ncu7 one
n9xf one-eighth
n9xf one-fifth
n9xf one-fourth quarter
n9xf one-tenth tenth
n9xf one-third third
n9xf one-thousandth
n8yv one-upmanship
n6kh oneness
nbkq onlooker
namg onrush
ncon onslaught
no8 open
n4zb open out-of-doors outdoors
v open
v open
v27t open
v2op open
nbr0 opener
n26b opening
n27r opening
nbr0 opening
ndci openwork
n2gd opera
n8yo operagoer
v3yo operate run
n5x operation
n4m8 operation
n65 operation
n9ku operation
a operational useable
nclc operations
nb4 operative
n5n1 operator
n24b operator
n8m3 operetta
n17b opinion sentiment
n303 opinion
n4ch opium
n309 opponent opposite
a opponent opposing
naxe opportunism self-interest
vog oppose
v31b oppose
ndce opposite
n5w opposition resistance
na6j opposition
n5p opposition
n92h oppression
a optical visual
a optimal optimum
n6f7 optimism
n5vx optimum
a opulent sumptuous
n2pp oral
n2f1 orange
n2mz orange
ncnb orange
nbkx oration
nbk5 orator rhetorician
n2gd oratorio
v2e6 orb orbit revolve
n8ya orbit
n8nt orchestra
n2s6 orchestration
n3ab orchestration
n5ds orchid
v4or ordain ordinate
n4xh ordeal
n19z order
n7q5 order
nbrc order
npg order ordering
vaau order
n65 ordering
na5g orderliness
nts orderly
nalo ordinance regulation
n75i ordinary
nbrc ordinary
n33f ordinate
n81y ore
n8wh organ
n55w organic
n4p2 organification
n60z organization
v653 organize
n6wk organizer
n5y9 orgy
naia orgy
v7hn orient point
v3la orient
v9dq orient
n97n orientation
nu1 orientation
n8xg orifice
n9as origin root source
n3ac original
n4u3 original
nn originality
n9sn originality
n2ax orphan
v3rr orphan
ncpj orthicon
n9sn orthodoxy
ndeb orthography
naom orthophosphate phosphate
n8o3 os
n4p2 oscillation
nd65 oscillation
n3va oscillator
n4p2 ossification
v27t ossify
n2uj osteoporosis
ncu4 ounce
v oust
n512 out
v40h out
n65p outbreak
n4yu outburst
n65p outburst
ncts outcast
vbzg outclass
n65p outcome result
v4u9 outcry
a outdoor outside
v4u9 outdraw
v5qj outface
nckd outfield
n56n outfielder
v15a outfight
ncu6 outfit
v8pe outgeneral
v27t outgrow
v3zh outlaw
n8zb outlay spending
n4rx outlet
n39 outlet
n1kl outline
nc1h outline
n97s outline
v3qz outline sketch
v191 outmaneuver
vf8 outmode
vgy outnumber
v15a outplay
n9e4 outpost
n2mx outpost
n9e5 outpost
n9lc output
n6rk output yield
nb7a output
v9l7 output
n3dg outrage
vb6j outrage scandalize shock
n9y8 outreach
a outright straight-out
vam4 outrun
nbvk outsider
n45d outskirt
navq outskirts
v4u9 outsmart overreach
a outspoken vocal
a outstanding prominent salient
v4u9 outweigh
v47q outweigh
nb1j oval
n2pb oven
n46g over
n3s overachievement
n9qy overachiever
n2jj overall
n7b2 overburden
vand overburden
nd6t overcast
vp9 overcome overpower overwhelm
n5x overdrive
vmd overdrive
nb8j overeating
v4ts overemphasize
n4s3 overestimate overestimation
v83d overestimate
vbz1 overexpose
v54s overfeed
v57h overfill
vbll overflow
nbxh overhang
v9md overhang
n7qn overhaul
v8r overhaul overtake
n4xc overhead
v68o overhear
v27t overheat
naa4 overlap
v2lw overlap
v385 overlap
n9o9 overlay
v overlay
n1tm overload
v57h overload
n97g overlook
v83u overlook
v7hn overlook
n3gi overnighter
n8za overpayment
v15a overpower
v3eu overproduce
n9o8 overprotection
v511 overreach
n3va override
valq override overturn reverse
a overriding paramount predominate
n6rk overrun
nqa overshoe
nn5 overshoot
vr5 overshoot
n4j5 oversimplification
v8xa overstep
nbv8 overstrain
vbvd overstrain
n4mb overthrow
v3r7 overthrow subvert
n922 overtime
n6nb overtone
n8a7 overture
n6ot overture prelude
n9lq overture
n87t overturn
vcql overturn
v88p overturn
vand overwhelm
n7a0 overwork
vcll overwork
v147 owe
n1b5 owl
v own possess
n1uv owner proprietor
n6qv owner
na6j ownership
n65 ownership possession
n245 ox
n222 oxcart
n9yd oxidation
vf8 oxidise
nk7 oxytetracycline
nc2b oyabun
nit oyster
v2mi oyster
n5px ozone
n9n8 pace
vd3b pace
v5v7 pace
v7x1 pace
n960 pachinko
n5p pacification
nua pacing tempo
nd38 pacing
n4g pack
n8sr pack
v4lf pack
v57h pack
vpc pack wad
v21z pack
n2zj package parcel
n1us packaging
n7vt packing
n4ln packing
n1s4 packinghouse
nby pact treaty
n8un pad
n2jw paddle
v1gj paddle
n7lj padlock
v7lm padlock
n2wl paean
n51i paganism
nb2i page
vc1m page
n65 pageant
ncwr paging
nc6b pain
n555 pain
n91c pain
v6io pain
ntn pains striving
n2kv paint
v5r paint
v2kt paint
v9y0 paint
nqh painter
npx painting picture
npy painting
nmb painting
nazq pair
nrf pair
nv3 palace
n7oi pale
a pale pallid wan
a pale pallid
n35p paleocortex
n2qp palette
nqa palette
nmz pall
v27t pall
n2rj pallor
n8wh palm
vcji palm
n1id pamphlet
nde9 pamphlet tract
ncwi pan
v5v7 pan
v27t pan
n8kb pander pimp procurer
nqa pane
nqa panel
v8g panel
n8u6 paneling
n555 pang stab twinge
n549 panic terror
nkw panic scare
v4aw panic
vcby panic
n6ak pansy
n8fs pant
n4g pantheon
n55b panther
n1nk panting
n5u pantomime
vaj8 pantomime
nbul pantry
n303 pap
n7vt paper
n4rp paper
v383 paper
n1ie paperback
ndch paperwork
nass par
vasu par
n5p parade
nc0d parade
v2qv parade
v7t6 parade troop
n6sn paradigm
n51z paradox
n6k3 paragon
nde9 paragraph
v468 paragraph
n8wb parakeet
n7li parallel
v35e parallel
vf8 parallel
nb89 parallelism
vf8 paralyze
v3fx paralyze
n7q0 paramagnet
n2yq parameter
n50q parameter
n9po paranoiac paranoid
n4ql paraphernalia
nde9 paraphrase
va65 paraphrase rephrase
n172 parasite
n8wh parasympathetic
nej parcel
v468 parcel
v4cw parch
n8un parchment
ns5 pardner partner
n5w pardon
v5h9 pardon
v3m8 pare
nchn parenchyma
ni3 parent
v parent rear
nc5y parenthesis
n7wa parenthood
nd2s parimutuel
n2px parish
n2dk parishioner
n5ku parisian
ng0 parisology
nckd park
v7da park
v626 park
na6j parking
n88n parking
nd2s parlay
v5og parlay
n7fv parliament
najx parlor
v5t parody
n1b5 parrot
v4g3 parrot
n98x parry
v573 parry
nabo parsonage
n8iv part
n4p2 part piece
n2th part
v88q part split
v part split
r part partially partly
vb1n partake
n3s4 partial
ns5 participant
v5r participate
n7vt particle speck
n8iv particle
n50n particular specific
a particular peculiar special
n7vt particulate
n3qq parting
nbxh partition
v27t partition
v5nq partner
n1ur partnership
n4ph parts
n8nt party
nrf party
nzo party
n9s party
v255 party
n3s pass walk
n7ev pass
n98w pass passing
n7li pass
v5v7 pass
v5v7 pass surpass
n27r passage transition
navo passage
nqa passage
n8xe passageway
n8wh passageway
ncms passenger
ncms passerby
n555 passion
n4ko passion
n2uj passion
na6j passive
n6rn passivity
nua past yesteryear
n2s5 paste
n2mz pastel
a pastelike pasty
n460 pastime
n2s6 pastoral
nckd pasture
n54q pasture
v54s pasture
n955 pasty
nbib pat tap
v21f pat
n7ts patch
nckd patch plot
n956 patch
v2ws patch piece
v5nq patch
n17b patchwork
n472 patent
v9l1 patent
n5w path
nqa path
n7li path route
a pathetic pitiable pitiful
n4p2 pathogenesis
nasj pathology
n9sn pathos
nchn pathway
n43j patience
n6qv patient
n2kv patina
n8c0 patriot
ncu6 patrol
v61s patrol police
nd5i patroller
n7d7 patrolman
n3gi patron
v7ql patronage
vc2p patronize sponsor
v6wz patronize
nbmn patronne
n2pp patter
v9vy patter
n65 pattern practice
narg paucity
n6yo pause
n5p pause
v43v pause
nc2x pavement
nqa pavement
n8y9 pavement sidewalk
n8wh paw
vate paw
v21f paw
v5t3 pay
v2po pay
nbrc payable
n3j9 payday
n35x payment
n2ov payment
n2pq payroll
nbh9 pbs
ncy3 pea
n8nf peace
n66i peace
n9tu peace serenity
a peace-loving peaceable
n6ug peacock
n93m peacock
n7j0 peak
v5on peak
nbib peal pealing rolling
vahn peal
n9l5 pear
n743 pearl
v2mi pearl
ncip pearly
n7a2 peasant
naiy pebble
v4fr peck
n8a1 pecs pectoral pectoralis
n28c peculiarity
n6qy peculiarity
n3va pedestal stand
va8h peel
nbib peep
v7mp peep
v7mp peer
n3va peg
vc08 peg
nc2x pegboard
vcfg pelt
vth pelt pepper
nayt pelting
n7x3 pemmican
n6n0 pen
n4as pen-and-ink
v penalize punish
n5p penalty punishment
n8za penalty
n3zc penalty
n2su penance repentance
nan5 penance
n6n0 pencil
v9y0 pencil
nlh pendulum
v4ol penetrate
ntf penetration
n4p5 penetration
n4ff peninsula
nwa pennant
ncu4 penny
n2lu penny
v4x9 penny-pinch
n8za pension
vwd pension
n18d pensioner
n1tp pentagon
nl3 penthouse
ncij penutian
n5ds peony
n60z people
v57h people
nd0d pepper
vdfh pepper
n4pn peptidase protease
v perceive
v9za perceive
n9ne percent percentage
n9dx percentage share
naa4 perception
n2tf perception
n79h perception
n79h perception
n3va perch
vb9f perch roost
naom perchlorate
n2ln percolator
n65 percussion
n1u7 percussion
n984 perennial
ncbe perfect
vge perfect
n9ep perfectibility
nbrc perfection
n43j perfectionism
n2ss perfectionist
n6de perforation
v5r perform
v9y0 perform
n4t6 performance
n3po performance
n4op performer
n6vw perfume
varv perfume
a perfumed scented
n27r perfusion
a perilous precarious
ngw period
a periodic periodical
n9pq periodical
na5g periodicity
n4ql peripheral
n1uj periwinkle
n4e2 permanence
n63u permanent
n303 permission
n7rl permission permit
nb5 peroxide
vd9a peroxide
n3b7 perpetration
v30j perpetuate
v3db persecute
n2c persecution
v30j persevere persist
v147 persist prevail
n4dy persistence
n3ul persistence persistency tenacity
a persistent relentless
n6qv personage
nq3 personal
nua personality
vf8 personalize
n6qv personification
n8o2 perspective position view
nlv perspective
navm perspiration sweat
v6su persuade sway
v24d persuade
n9yr perusal
v4u0 peruse
n27r pervaporation
n3t6 pessimism
nba0 pessimist
nit pet
v21f pet
n5fa petal
n9n8 petite
n303 petition request
vaau petition
nm8 petitioner
vf8 petrify
n185 pew
ncu4 pfennig
n2ta ph
n25d phagocyte
n1i1 phalanx
n3cx phalanx
n6lf phantom shadow
n7xd pharmaceutical
n7xe pharmacy
n922 phase stage
n93n phase
vpe phase
n5p7 pheasant
n4p2 phenomenon
n3v6 phenomenon
n2sa phenothiazine
n480 philanthropist
n8n7 philharmonic symphony
n3qh philippic
nas7 philosopher
a philosophic philosophical
v26a philosophize
n4yl philosophizing
nqj philosophy
n8iv phloem
n4ql phone telephone
n2rx phoneme
n7jo phonemics phonology
nasj phonetics
n7pi phonograph
n5px phosgene
nbzw phosphorus
naa5 photo photograph
va1y photograph
n953 photography
n2m8 photomontage
n8wr photon
n2z0 phrase
n2s6 phrase
nbyh phraseology wording
n612 phrasing
n60z phylum
nasl physicist
nasj physics
n1b0 physiology
n91u pianism
n6vt pianist
nckd piazza
v2ca pick
v2mi pick
nd5i picket scout sentinel sentry
ncu6 picket
v9oh picket
v53l picket
n5fq pickle
v32z pickle
ncos pickup
nd4s pickup
n3va pickup
n6di picnic
v4fs picnic
n924 pictorial
n6ll picture
nb9k picture
n6lp picturing
n65 picturing
n7bn pidgin
nbh0 pie
n8wg piece
n72g piece
n98o pier wharf
v90m pierce
v6no pierce
nahf piety
n4ic piezoelectricity
n7re pig
v7kp pig
n1b5 pigeon
n2n7 pigment
v6h8 pigment
n7et pigskin
n85y pile
ncms pilgrim
n759 pilgrimage
nce0 pill
n48c pill
n9jt pillar
n6vq pillory
v43d pillory
n3g9 pillow
v7da pillow
ndco pilot
v626 pilot
v23w pimp
n41k pimple
n3m1 pin
v53l pin
n4b3 pinafore
n5p6 pinball
n3x4 pinch
v5f8 pinch
ncnb pine
ndc7 pine
n8iv pinecone
v6cl ping
n5p4 ping-pong
n2mz pink
vbid pink
nbls pinnacle
vc37 pinnacle
n9mm pinning
n6vd pinpoint
n8y0 pinpoint speck
v7ld pinpoint
n7v8 pioneer
nb03 pioneer
v6tz pioneer
ncpi pipe
ncpi pipe
v1xh pipe shriek shrill
n6vt piper
n2jc pique
ncds pirate
n3te pirate
vbry pirate
n1gi pirogue
nd53 piss urine
v4hr piss wee
n58s pistol
v15b pistol-whip
nbgs pistoleer
v2w4 pit
n9n8 pitch
ncfe pitch
n9do pitch
n9mq pitch
v5cd pitch sky toss
v3sa pitch
vf8 pitch
ncim pitchfork
n5w pitching
n3x3 pitfall
n8iv pith
a pitiless remorseless ruthless
n5th pituitary
n836 pity
v5zr pity
ncms pivot
vcql pivot swivel
n41y pizza
n9as place spot
n7li place
n79h place
n7lb place
nt1 place-kicker
n77n place-kicking
n2zg placement
n65 placement
a placid still tranquil
n41k plague
n4ff plain
n3ua plainclothesman
n6k2 plan program
v6wr plan
v26a plan
nb1j plane
v3gm plane
n8iv planet
n8iv planetoid
v383 plank
n6qv planner
n9ha planning
n3sp planning
nbxh plant works
n172 plant
v7da plant
n5l plantation
n532 planter
n97n planting
n8y0 plaque
n86r plaque
nbzw plasma
n84j plaster
v383 plaster
ndco plasterer
nbh0 plastic
n9n8 plasticity
n7ss plat
v7st plat plot
nya plate
nqa plate
n6lj plate
nq4 plate
v2kt plate
nc2x platform
n472 platform
n7zj platinum
n471 platonism
n9f platonist
ncu6 platoon
nbo7 platoon
n4t6 play
n97s play
n88s play
v2qz play
v5r play
v91t play
na9q playback
n309 player
no8 playground
n91v playing
n2q8 playmate
vlq plead
v4vi plead
v3ln plead
v7il please
n5y9 pleasing
n555 pleasure
n3a7 pleat
v5f8 pleat
nbpu pledge
v9mn pledge
n2b plenitude plenty
nchn pleura
n3x4 plight predicament
vd2c plight
nd38 plod
vd3b plod trudge
n7a0 plodding
nas2 plot
nbup plot
v97u plot
ncim plow
vcll plow
v5v7 plow
n3ex plowing
n3va plowshare
n1mi pluck
v4am pluck
n8jk plug
v1uo plug
v92i plug
n1sq plug-ugly
ncnb plum
nqa plumb plummet
v7x1 plumb
nqg plumber
n50j plumbing
n399 plumbing
v4c2 plummet plump
n8fs plump
n9n8 plumpness
nc5a plunge
v3it plunge
nbib plunk
v7da plunk
n5p plunker
n2jc plush
nbvh ply
n41k pneumonia
v6ia poach
v330 poach
n9ew pocket
ngw pocketful
nde9 poem
nuz poet
nbyh poetry verse
n4kn poignancy
a poignant touching
n2rw point
n7li point
n6nb point
vch point
ncu4 poise
v6gw poise
v7da poise
n7w6 poison
n9sn poison
v35n poison
v77z poison
vf8 poison
n6ak poke
n8mq polarity
n8mq polarity
n93n polarization
n2uj polarization
vf8 polarize
vayi polarize
v27t polarize
naj4 pole
n4sp pole
n8mg pole
v9n5 pole
n5gg police
n7d7 policeman
n97s policy
n9zq policy
n41k polio
n9ut polish
n91o polish refinement
v15h polish
vge polish refine
n7s7 politeness
n7dv politician
n7dv politician
na6j politics
nasj politics
n8a7 polka
v3i1 polka
n6u8 poll
nbmu pollen
n9do polls
n2uj pollution
n5px polybutene
nbh9 polyelectrolyte
n2sa polyethylene
n4p2 polymerization
nc6b polymyositis
n5n1 polynomial
naom polyphosphate
n652 pommel
v6cm pommel pummel
n9sn pompousness
n5pt poncho
n7am pond pool
n6ft pony
n6ft pony
n47d pooch
v9rm pooch
v4ys pooh-pooh
nqa pool
n8nt pool
ns7 pool syndicate
vb1o pool
n911 poor
v27t pop
v6ck pop
vbid pop
v58q pop
n7dv pope
n2jc poplin
nbib popping
n5ds poppy
n911 populace public
n8a7 popularism
n9sn popularity
n911 population
nbxh porch
n7re porcupine
n6dg pore
n4d7 pore
n7x3 pork
n7x3 porkchop
n2y5 porosity
n9as port
ndal port
nqa port
nc2x port
v88p port
ncru portable
n4p3 portal
n7a2 porter
v21z porter
nbrw porterhouse
n2zj portfolio
n28e portrait portrayal
n6ln portrait
v4ys portray
n5u portrayal
n7cn portuguese
nd5i portwatcher
v2yv pose
v43d pose
n4hj poseur
n9as position
n9as position
v7da position
n7e positive
n4kt positivism
n6qv positivist
n9bf posse
n7rg posseman
v54j possess
na6j possession
n8j3 possessive
n4x0 possibility
n171 possibility
nfe possibility
n9e1 possible
n7re possum
n9do post
n50j post
ncvx post
vab post
vj7 post
vru post
v88p post station
nb79 poster
n7tg postmark
n2os postscript
n9nm postulate
v9ih postulate
v16u posture
ncwi pot
n5a5 pot toilet
ngw pot
n2zj pot
v4jx pot
n7zj potassium
ncy3 potato
n9e0 potential potentiality
nnn potentiality
n6vq potentiometer
n6do pothole
nb4g potshot
nqg potter
vdcj potter tinker
ncwi pottery
ny8 pouch
v8sn pouch
n1kd pounce
v3sa pounce swoop
v6cm pound thump
vcfj pound ram
n1f8 pounding
n158 pounding throbbing
v88p pour
v3d0 pour stream swarm
v9f4 pour
v5dr pour
n2uj poverty
n20b pow
nbh0 powder
v426 powder pulverize
n9sn power powerfulness
n93n power
v23w power
v41g powwow
ncl1 practice
vby0 practice
v46q practice practise rehearse
n9lm practitioner
n3m9 pragmatic
nckd prairie
vmq praise
nd38 prance strut
vd3b prance strut swagger
v8g prank
n29f prattle
v2pm pray
ndd8 prayer
naat prayer
nde9 prayer
v7f4 preach
v9ib preach
n2hj preacher
nbkx preaching sermon
n6z8 preamble
v9gs preamble
v2s0 prearrange
a precarious unstable
n7wy precaution safeguard
ndb9 precaution
v7hn precede
nbrq precedence priority
n4u2 precedent
n7d4 precedent
n4p2 prechlorination
n45d precinct
n2hw precipice
nbh0 precipitate
v4h0 precipitate
v27t precipitate
nk8 precipitin
n4i precision
n8mg preconception
v9hc precondition
n5gz predecessor
n2z0 predicator
n6p4 predilection preference
n6fj prednisone
nqn predominance predomination
nbrf preempt
v5g preempt
n171 preexistence
n6z8 preface
vaqp preface
v7im prefer
a preferable preferred
n7ir preference taste
n9mr preferment
naa prefix
vtc prefix
v71t preisolate
v3zd prejudice
n2r2 preliminary
v5n5 prelude
n91u premiere
v4ht premise
nb9h premises
n8za premium
n6k2 preoccupation
n2uj preoccupation
v31u preoccupy
n65 preparation
a preparative preparatory
vf8 prepare ready
v3a9 prepare
v6tf prepare
ndce preposition
a preposterous ridiculous
n4ed prerequisite requirement
n5gm presage
n9oi presbyterian
n6vm prescription
n7xd prescription
nauz preseason
n171 presence
n7lb presence
nua present
n5sl present
vaqp present
v9y0 present stage
v5t3 present submit
n26d presentation
n2pq presentation
n5p presentation
r presently shortly soon
nch3 presentness
n9o8 preservation
nob preserve
v773 preserve save
v31u preside
ncbm presidency
n4vo president
naa6 president
naa6 president
ncw7 press
n7xk press
n7pi press
vcji press
v99 press urge
n9ru pressing
a pressing urgent
n93n pressure
n5gd pressure
nbqn prestige
vsd presuppose
v6n8 presuppose
n9zq presupposition
n9sn pretence pretension
naxi pretence
n9io pretend
v pretend
n65 pretense
n83s pretext
n15i prettiness
v4wk prevail
vda6 prevail triumph
n9sn prevalence
v prevent
n6xl prevention
n3fb preventive
nd0z prevision
nczx prey target
nit prey
v4y2 prey
ncxd price
n35x price terms
v3un price
n4sx pricing
v90m prick
v4x prick twinge
v4iu prick
vcfj prick
n555 pride
naq2 pride
ncl3 pride
n185 prie-dieu
n2hj priest
n7dv priest
nbqn primacy
n4i9 primary
n54g primary
n9jd primate
n60z primates
n8i2 prime
v9hc prime
n1id primer
n9ha priming
n6qv primitive
n9o8 primping
n7dv prince
n3kl principal
n4gx principal
n5qx principle
n6k3 principle
n7d6 principle
n2tc principle
n2pq print
npx print
v9l7 print publish
ndeb printing
n1us printing
nc20 prior
n4rx prison
nf2 privacy
n71w privacy secrecy
n7rh private
n8v privilege
nahc privilege
vem privilege
n1s4 privy
a privy secluded
n7vi prizefight
v573 prizefight
nt1 pro professional
ngw probability
nm8 probable
v90m probe
n3x4 problem
n9tb problem
n65 procedure process
ndch procedure
v5v7 proceed
v65o proceed
n5p proceeding proceedings
n6pb proceeds take takings yield
v9v process treat
v653 process
v1wv process
n37n process-server
n4p2 processing
n1ur processor
v4p1 proclaim
vrn proclaim
v3oc procrastinate stall
n3oa procrastination
nb0m procreation
v8jl procure secure
n5h procurement
n4lu prod spur urging
v prod
nbh0 produce
v3a9 produce
v produce
v3a9 produce
v43d produce
n3ag producer
n249 producer
n3ac product production
n2tc product
n5p production
n9hv production
n5m8 productivity
ncwr profanity
v2f9 profess
v3ln profess
n1gt profession
n1ut profession
n8k professional
nv6 professional
n2g professor
n18p professorship
n9nk proffer proposition suggestion
n2r0 proficiency
n293 profile
n8pa profile
v2s1 profile
v4f5 profit
n5oj profitability
ndb8 profundity
n3ru profundity
n2b profusion richness
nc6w program
vas0 program
v3a9 program
n981 programming
n3v3 progress
n88s progress progression
v616 progress
naz6 progression
n6kj progressivism
n7d5 prohibition
n922 prohibition
ndch project task undertaking
v2po project
v project protrude
vcm6 project
vb5b project
nkj projection
n2pq projection
n3v5 proliferation
v7gb prolong
nbqn prominence
n6nd prominence
n5p promise
v3ln promise
v3ln promise
n9ps promoter
n303 promotion publicity
n27r promotion
nccl prompt
r promptly quick quickly
vj8 promulgate
n7dv promulgator
ndce pronoun
n4tb proof
noh proof
v9l7 proof
nbxh prop
vc2q prop
n6sy propaganda
n6qv propagandist
a propagandist propagandistic
v88p propel
n3va propeller
n9dx property
nua property
nkj prophecy
n5gq prophecy
vkf prophesy
nawi prophet
n6qv prophet
n9xc proportion
n7q5 proportion
v6wz proportion
n2tc proportional
n9xc proportionality
r proportionally proportionately
n303 proposal
v97u propose
nbrf proposition
v9b proposition
n8s2 proprietorship
n16x propriety
n2sa propylthiouracil
nbyh prose
v5r prosecute
n9ko prosecution
n4g prosecution
n8kn prosecutor
n9eo prospect
vauw prospect
v27t prosper thrive
n2uj prosperity
n2en prosperity
a prosperous roaring thriving
ndc2 prostitute tart whore
vaxg prostitute
n3b7 prostitution
v27t prostrate
vf8 prostrate
v3n6 protect
n65 protection
nqa protection
n9dx protection security
n45d protectorate
na0q protege
n85n protein
n4p2 proteolysis
n8iz protest protestation
v2r7 protest
va09 protest resist
n2cw protestant
n2df protestant
n2cx protestantism
n3lk protestation
n8wr proton
nbzw protoplasm
n60z protozoa
n807 protozoan
v147 prove
n4yw proverb saw
n9o8 providence
n45d province state
nob province
n8kn provincial
nu1 provincialism
n6p4 provincialism
n2uk provision proviso
v5nq provision
a provisional tentative
n5fq provisions
n16v provocation
v277 provoke
nd38 prowl
vd3b prowl
v7ji prowl
n6zf prowler
n8cp proximity
ndb9 prudence
a prurient salacious
n7gw pry
v4o5 pry
n8iv pseudophloem
ncu4 psi
n5rk psithyrus
nblt psyche soul
n46w psychiatrist shrink
nasl psychologist
nasj psychology
n8e2 psychopath
n9pj psychophysiology
n6lr psychopomp
n7xe psychotherapy
nc0r psychotic
n893 pterygium
ndci publication
n9k1 publication
n6qv publicist
vcao publicize
n593 publisher
n9lm publisher
n1us publishing
n3a7 pucker
v3a8 pucker
n62w puff whiff
vbdy puff
v1nj puff
v4hr puke retch sick vomit
n5p pull pulling
n5ge pull
n8v pull
n3va pull
n3va pulley
n8iv pulp
n8iv pulp
va8h pulp
v15d pulsate pulse throb
nd65 pulsation pulse
v9l7 pulse
n3va pump
vd9n pump
vb4d pump
va8h pump
n5n0 pun
v73x pun
n1f7 punch
v6cm punch
vcfj punch
nch3 punctuality
v6n punctuate
n836 puncture
v90m puncture
nas7 pundit
n6i2 punster
ncu4 punt
v77p punt
ndfa pup
v14w pup
v3uz pupate
n4ob pupil student
n578 puppet
n9qv puppy
n5h purchase
n9dx purchase
r purely strictly
n3x4 purgatory
n7ha purge
v92g purge
n2h2 purging
n2h2 purification
vf8 purify
n2uj purity
n2uj purity
ncet purl
v8ft purl
v78y purl
n2mz purple
v27t purple
a purple violet
v2f9 purport
r purportedly supposedly
ngu purse
ny8 purse
vakt purse
v5v7 pursue
vauv pursue
v5r pursue
nczx pursued
ncms pursuer
n79h pursuit quest
nc2i purveyor
n5p push pushing
n5ge push thrust
n4vw pushup
n8nq pussy slit
n472 put
vf8 put
n8oo putout
nb4y putt
v6ck putt
n9kj puzzle
nb1j pyramid
v18g pyramid
n5tl pyrex
ncdg pyrometer
naz8 python
n46w quack
vcwq quack
ncwb quackery
n8a1 quadriceps
nazq quadruple
v89n quadruple
n4p2 quadrupling
n7x3 quail
vcne quake quiver
n2cw quaker
n59v qualification
nafj qualification
vc0u qualify
v79x qualify
nua quality
ngv quantity
n43m quarrel wrangle
ncu4 quart
n45d quarter
v6gn quarter
n922 quarter-century
nt1 quarterback
v98y quarterback
n924 quarterly
n6gt quarters
n5tl quartz
v3dr quash repress subdue subjugate
nccl quatrain
nbib quaver
vd1g quaver
n6ug queen
n7dv queen
vmd queen
n5qg queer
v2x8 quell squelch
v5mg quench
v4o5 query question
vawe quest
nbyz question
v277 question
v4o5 question
nbk5 questioner
n472 questionnaire
n8wh quick
a quick speedy
n4p2 quickening
n5a4 quickie
r quickly rapidly speedily
nbyh quickstep
v3i1 quickstep
nd6t quiet
n8nf quiet
n9n8 quiet silence
vf8 quiet
r quiet quietly
r quietly softly
n9tp quietness
n555 quietness
n90b quill
n8wh quill
n15p quilt
v2ws quilt
n2s6 quintet
v73x quip
nbvj quirk
vcrj quirk
nd8q quirt
n2pp quiz
v9t9 quiz
n8i2 quota
n8xd quotation
nc5y quote
n7dv rabbi
n7re rabbit
v6ia rabbit
n2r2 race
n2r2 race
n60z race
n60z race subspecies
v2qz race
nt3 racing
n9f racist
nbxh rack
v8sf rack single-foot
vbvc rack
n8fs racket
n4m8 racket
v255 racket
n3b8 racketeer
v2ur racketeer
n6vq radar
nchj radial
n1or radiance shine
v4km radiate
v4kl radiate
n4mn radiation
n4jj radiation
n8iv radiator
n4p2 radical
nt7 radical
n6qv radical
a radical ultra
a radical revolutionary
n6kj radicalism
n7xk radio
na0n radio
nc6t radio
v2po radio
n2br radiochlorine
ncy3 radish
n7ga radius
n7j9 radius
na53 radius
nqa raft
vcmd raft
n14l rafter
v5nq rafter
n956 rag
ncw5 ragamuffin
n2uj rage
v5s rage ramp storm
v147 rage
n90n raid
vth raid
v6zk raid
n12a rail railing
n9vt rail
nbuj railhead
n1ur railroad railway
v2lj railroad
nck9 railway
nd6t rain rainfall
nd5j rain
v rain
n3g2 rainbow
ngv raise
v6pp raise
v4ys raise
v2mh raise
n7dv rajah
n7hb rake rip
v88p rake
vbe4 rake
nrf rally
n4y1 rally
v2mj rally
va29 rally
nrh rallying
n3va ram
ng7 ramble
n4jn rampart
naj4 ramrod
n530 ranch spread
v531 ranch
n532 rancher
n65 randomization
na53 range reach
nckd range
v147 range
n7j6 rank
nbrq rank
n5gg rank
v147 rank
n35x ransom
n8zb ransom
v4ur ransom
vbww rap
n6ak rape
vr9 rape
nd5z rapid
nbl rapist
n789 rapport
r rarely seldom
nat0 rascal rogue
ncwr rasp rasping
va8h rasp
n7re rat
v3n4 rat
na6j rate
n28m rate
v147 rate
n6dd rathole
vcx5 ratify sign
na6j ratio
n5fq ration
v3fx ration
n9yz rational
n4xx rationale
n471 rationalism
n4xx rationalization
v4j4 rationalize
nej rationing
n8fs rattle rattling
vbid rattle
vb17 rattle
naz8 rattler rattlesnake
r rattling real very
a raucous rowdy
n3pk ravage
v3tp ravage
n55c rawhide
v4km ray
ncim razor
vb22 razor
nam2 rbi
vof re-argue
vsf re-assume
v3a9 re-create
n3ab re-creation
vlt re-emerge reappear
v2t re-emphasise
v4ol re-enter
v4y9 re-explore
v6pi re-incorporate
n9nk re-introduction
n87t reach stretch
n9ep reach
v88q reach
v5r react respond
n2ab reactant
n4p2 reaction
n6k2 reaction
n66 reaction response
n2xt reactionary
v61 reactivate
nay6 reactivity responsiveness
n9pq read
v2z1 read
v6k readapt
nas7 reader
n3gi reader
nbrc readiness
nda1 readiness
n2uj readiness
n79h reading
n42 reading
v6k readjust
n7n readjustment
n9yo ready
nqa ready-made
va8 reaffirm
nb5 reagent
n6lq real
v7m realign
ncwc realism
n69 realism reality
n471 realism
n93t realist
n4xg reality world
n69 reality
nn0 realization
n3ab realization
v79c realize recognize
v realize see understand
v3a9 realize
nlw reappearance
n5hq rear
nc2y rear
n9do rear
vbv7 rear
a rear rearward
ncu6 rearguard
n4d rearing
vpc rearrange
n9ze rearward
n87x reason
n42 reason
v26a reason
a reasonable sensible
nce4 reasoning
vr9 reassail
vri reassemble
vru reassign transfer
nc2m reassurance
v1xo reassure
vsl reassure
vw7 reawaken
naft rebel
v9oh rebel
v9oh rebel
n5p rebellion
n87s rebound
n8kc rebuff slight
v41j rebuff snub
v574 rebuff repel repulse
v1s2 rebuild reconstruct
na1r rebuilding
n3by rebuke reprimand reproof
vaam rebut refute
v1wv recalculate
naat recall
v recall recollect remember
vc1g recapitulate
n5p recapture
v4xl recapture
v20i recapture
v5v7 recede retreat withdraw
n5p receipt reception
n303 receipt
ngu receipts revenue
v5g receive
v916 receive
n4ql receiver
n6qv receiver
n4fc receiver
n6qv receiver recipient
n2zj receptacle
n5zl reception response
n8x2 reception
n7xk reception
navj receptionist
n6oe recess
v7da recess
n2uj recession
na6j reciprocal
na9s recital
n91u recital
v4g3 recite
ncl3 recklessness
v5g reclaim
n2gg reclassification
v2g9 reclassify
n87t reclining
n6qz recluse
n31 recognition
n7yj recognition
v2v recognize
va0c recognize
n87s recoil
n7yk recollection remembrance
n7yj recollection
n97 recommendation
v6wz reconcile
v7l reconcile
vbv reconcile
v2v reconcile
vge recondition
v8jd reconnoiter scout
v2xu reconsider
n41h reconsideration
v2wr reconstruct
vf8 reconstruct
n5a4 reconstruction
v31x reconvene
v32d reconvert
v33u recopy
n4tc record
n8i2 record
n3s record
v9i1 record
va1y record
n4ql recorder
nb7a recording
n3ab recording
n36i recount
v6sv recount tell
v8z6 recoup
nc7 recourse
v5g recover regain retrieve
v19h recover
vaf7 recover
n8q recovery
n68i recovery recuperation
n5p recovery
v4mm recreate revive vivify
n4k recrimination
n7rh recruit
n5bo recruit
v4nx recruit
v49u recruit
n3s recruitment
nb1j rectangle
n3va rectifier
nahf rectitude
v65o recur repeat
v3q6 recur
na9c recurrence
a recurrent repeated
n2mz red
nbgs redcoat
v8g redecorate
v2p6 rededicate
v3nl redefine
n3np redefinition
n3ov redemption salvation
n4a redeposition
n6o1 redevelopment renovation
n6qv redheader
vaxp redirect
n415 rediscovery
v455 redistribute
v6wt redouble
n2qy redress
n9yd reducing reduction
n27r reduction
nbyh redundancy
n4ul redundancy
v4g4 reecho
nagx reef
v7o3 reef
n8k6 reek stink
vc12 reek smack
vbds reek
v501 reek
a reeking watery
n4ql reel
vafv reel spin whirl
v4i7 reelect
n4i9 reelection
v9y0 reenact
v4l9 reenact
v5id reenforce reinforce
n2vr reenforcement
vf8 reestablish
vmq reevaluate
n4sx reevaluation
vho reexamine review
v9l7 refashion remake
najx refectory
v2g9 refer
vaxp refer
n6qv referee
v75k referee
n6qj reference
n1id reference
nd26 referendum
n9hl refill
v57h refill replenish
v580 refinance
n8q refinement
v6qf reflect
v reflect
n2li reflectance
n93n reflection
n7ip reflection
n3va reflector
ncaj reflector
n9yf reflex
n6ws refocusing
n6o1 reform
n1y1 reform
vge reform
v refrain
n2b8 refrigeration
v5me refuel
va0l refuel
n65 refueling
n4wi refugee
n8za refund
v8z6 refund repay
va8u refurbish
n3q0 refusal
n303 refusal
v43l refute
v23w regale
n3tx regard respect
n5zl regard
v7mp regard
n97s regime
ncu6 regiment
v31u regiment
n6ni regimentation
n7li region
na1v register registry
ncgr register
va1y register
v4oa register
n6qv registrant
nang regret sorrow
v4xl regret
v83v regret
v5hj regroup reorganize
n8yo regular
a regular veritable
nc63 regularity
n9sn regularity
v7l regulate
n2tc regulation rule
n3va regulator
vad2 rehabilitate
nad0 rehabilitation
nad0 rehabilitation renewal
n66h reharmonization
n7vu rehash
vaen rehash
n68t rehearing
n9fg rehearsal
n2ph reich
n922 reign
v5wj reign
va4q reimburse
n2qy reimbursement
nbvn rein
v31u rein
n65 reinforcement support
v6v9 reinstall
vad2 reinstate
v6yb reinterpret
n9pq reissue reprint
vaag reissue reprint
vcao reiterate repeat restate
n79h reject
v75l reject
n5p rejection
nb9k rejection
v75g rejoice
v75g rejoice
n65r rejoicing
v74p rejoin
vjp rejoin retort
vcgf relace
va24 relate
v147 relate
n2x1 relatedness
n4p2 relation
na6j relations
na6j relationship
nbrc relationship
nbrc relationship
n6qv relative
n172 relative
v27t relax
v7n2 relax
vd6f relax
n1p3 relay
v2pn relay
v7ej relearn
n7yy release
n4p2 release
nja release
v release
vcm6 release
vbzc relegate
n9sn relentlessness
n2x1 relevance relevancy
ncl3 reliability
n26f reliance trust
n3qv reliance
nqa relic
n2o5 relief
n2o4 relief
na35 relief
v40b relieve
n6qv religionist
n6qv religious
a religious spiritual
n95b religiousness
v64u relinquish
v4xj relive
n4xg reliving
v7kx reload
vcp9 rely
v7pd relyric
v147 remain stay
v147 remain stay
v147 remain
n2rx remainder residual residue rest
vaxg remainder
n8iv remains
n3ac remake
n88s remand
v277 remand
a remarkable singular
r remarkably unusually
v7u4 remarry
n355 remedy
v351 remedy
v remember
v remember
v6sv remind
n303 reminder
n4xg reminder
va81 reminisce
nacr remission
n7w5 remit
v8z6 remit
na7p remnant
vf8 remodel
v8iw remonstrate
n3va remote
n884 remount
v88q remount
n27r removal
n44j remove
v remove
n6am remuda
nafm renaissance
v1xe rename
vamf rend rip rive
nbxt render
v7qv render
v46q render
n91u rendering rendition
nrh rendezvous
n97g rendezvous
v7xq rendezvous
a rending ripping splitting
v9y0 renew
vad3 renew
na9g renewal
n8za rent
n5pg rent tear
v5t3 rent
v5g rent
n5p renunciation
v8lu reopen
n472 reorder
v5ww reorder
v8nu reorganize
n8o2 reorientation
n2uj repair
ndco repairman
n8zb repayment
n1yf repeal
v3lp repeal rescind
n65p repeat repetition
v5gi repel
v repel
na9y repertory
n30g repetition
nbyh repetition
va8u replace
vc09 replace supersede supplant
v7da replace
n27r replacement replacing
ncxu replacement substitution switch
n4qo replacement substitute
v985 replant
n57l replenishment
na9g replication
n472 report
n5p report
vj7 report
vj7 report
n8eh reporting
n5p repose
vmd repose
n50j repository
n2vb repository
v4qc represent
v7wn represent symbolize
v147 represent
vazd represent
n79h representation
n3ac representation
n6qv representative
n9f representative
nbz4 repression
na79 reprieve respite
v3nd reprieve respite
nads reprisal
na08 reproach
v4n reproach
n8kb reprobate
va67 reprobate
v9l7 reproduce
na74 reproducibility
n4p2 reproduction
v3bx reproof
nczc reptile
n9bq republican
va67 repudiate
va67 repudiate
n5p repulse snub
n5ge repulsion
n6el reputation repute
n417 reputation
v17f repute
n5p request
v2pn request
vqy request
n3p2 requisition
v2og requisition
v9yk reread
n4t6 rerun
v14r rerun
vas0 reschedule
v rescue
vaul reseal
n707 research
v705 research
n7ip resemblance
v35e resemble
v42e resent
n7xd reserpine
n45d reservation
nbrf reservation
n48s reservation
n4fa reserve
nt1 reserve
vdbq reserve
nc2j reservoir
n7am reservoir
nc8l reservoir
n3va reset
v5a1 reset
v7lg resettle
v3um reshape
v4ei reside shack
n6gl residence
n5p residence
n7w6 residue
vb70 resift
v27t resign vacate
n3t6 resignation surrender
n5p resignation
n472 resignation
n4hx resilience
a resiny tarry
v574 resist
n93n resistance
n93n resistance
n5y resistance
n3va resistor
val8 resmudge
n472 resolution
n93n resolution
n3uk resolution
v4m3 resolve settle
vbv resolve
v3la resolve
vbhc resolve
n93n resonance
n8oh resonance
ncgr resonance sonority vibrancy
a resonant resounding
n2sa resorcinol
n6gc resort
vmd resort
n9dx resource
nrs resource
nacj resourcefulness
nu1 respect
v2v respect
a respective various
n303 respects
n4p2 respiration
n8yy respite
n1mu respite
a resplendent splendid
n2xm response
v147 rest
v8yz rest
nbrf restatement
n1s4 restaurant
n84o restlessness
v5nq restock
n5a4 restoration
n5h restoration
va8u restore
va8u restore
va4q restore
v3z8 restrain
v1kk restrain
n65 restraint
n40f restraint
v3fx restrict
n65 restriction
n3o3 resultant
nc1h resume survey
v30j resume
v27t resume
vse resume
n27r resumption
vafn resurrect upraise
vc3t resuspend
nc3y resuspension
n7tq retail
vaxh retail
n7z0 retailer
n7tq retailing
v2zi retain
vc3z retain
v773 retain
vbwx retaliate
n5p retaliation revenge
vf8 retard
n911 retarded
n9ic retch
n79h rethink
v17f rethink
v27t reticulate
vcgf retie
nchn retina
n95g retinal
v27t retire
v24y retire withdraw
nbrq retirement
vaei retrace trace
ncl1 retraining
vclv retranslate
ndbn retreat
n911 retreated
n90f retribution
n355 retribution
n2zr retrospect
va81 retrospect
n4we retrospective
nd0z retrovision
n472 return
npo return
v5v7 return
n8x2 reunion
n2sd reunion
v7xq reunite
vcu9 reunite
vmd reuse
n9x7 rev rpm
v6pp rev
va8u revamp
vb5b reveal
a revealing telling telltale
n7zc revel revelry
n6us revelation
n253 reveller
v4s0 revere reverence venerate
a revered venerable
n4kn reverence
a reverend sublime
n9h8 reverie revery
n27r reversal
n3va reverse
v27t reverse
vf8 reverse
n9sn reversibility
n5pt reversible
vaf3 revert
n12a revetment
nmp review
n3c0 review
n4tz review
v75l review
v6v0 review
n3bv reviewer
vti revile
nde9 revise revision
vag2 revise
va95 revise
ncm1 revision
nde9 revision rewrite
vge revitalize
n8q revival
vw7 revive
v4wv revive
vad3 revive
v9zz revolt
nf9 revolution
n5p revolution
n9v1 revolutionary
vf8 revolutionize
v88q revolve rotate
n96u revolver
n2xn reward wages
n8za reward
nnb reward
n8kg reward
v6vk reward
vde8 rewrite
nkl rh
n41k rheumatism
n7re rhino rhinoceros
n41k rhinotracheitis
ncy3 rhubarb
nbyh rhyme
n9am rhyme verse
v3a9 rhyme
n925 rhythm
a rhythmic rhythmical
n3va rib
n1i1 rib
v78y rib
n8iv ribbon
n5rk ribes
nd1a riboflavin
n5x6 rice
n5y2 rice
vb70 rice
n911 rich
a rickety shaky wobbly
na02 ricochet
n9kj riddle
v90m riddle
vfr riddle
n759 ride
v5v7 ride
v5v7 ride
ncms rider
n2gp rider
n5hs ridge
v385 ridge
n303 ridicule
nd63 riffle ripple
v88p riffle
n58s rifle
n7tt rifleman
nbgs rifleman
n5pg rift
n8ve rig
v29o rig
v9j3 rig
v53l rig
nqg rigger
nan1 rigger
n1z right
n9do right
n6ii right-hander
n871 righteousness
nckd rightfield
n871 rightness
a rigorous strict
n1ki rim
v7ja rim
nbi8 ring
nb1j ring
vbid ring
v ring
n5p6 ring-around-a-rosy
nbib ringing
n4my ringing
n4em rinse
vd50 rinse
v3ot rinse wash
nd0l riot
v5r riot
v28q rip
v3gm rip
vf8 ripen
v7w9 ripen
n8oh ripple
v5dq ripple ruffle undulate
vbid ripple
n4kf rise
v5v7 rise
v616 rise
vls rise
n87s rising
vto risk
n26d rite
n3ge rite ritual
n8yv ritual
v3lp ritualize
nbw3 river
n10g riverbank
n3m1 rivet
nbw3 rivulet
nqa road route
n3p9 roadside wayside
naii roadway
v8ft roar
vb53 roar thunder
n6qv roarer
n7x3 roast
v330 roast
a roast roasted
vbry rob
ncds robber
nbrz robbery
n5pt robe
n2jj robe
v2jd robe
nbwc robustness
n8iv rock stone
n7vt rock stone
v88q rock sway
ncy5 rocket
n4mz rocket
vai5 rocket
n6n0 rod
nxv rod
n4wd rodeo
n65 role
v91t roleplay
n5u roleplaying
n63a roll
n7k5 roll roster
nd63 roll
n4ql roll
vcql roll
v5v7 roll wheel
v5bd roll
n60v roller
n728 roman
na6m romance
n9sn romance
n6k5 romantic
nqh romantic
ncwd romanticism
v2xu romanticize
n7dw rome
ncob romp runaway
n9o9 roof
v383 roof
nqg roofer
ncit rooftop
n14l rooftree
n16m rookie
nbxh room
ngw roomful
nl3 rooms suite
n9o9 roost
n2ar rooster
n8iv root
n5hg root stem
v616 root
n3v5 rooting
nqa rope
v20j rope
n4g rosary
n1uj rose
n1re rosebud
n3m1 rosette
n2uj rot
n3ks rot
v27t rot
n762 rotary roundabout
n87t rotation
n34w rotc
n3va rotor
n2vj rotundity
nb9h rough
v9hd rough
v27t roughen
nccm roughness
n9sn roughness
n9sn roughness
ngq round
nrh round
v5v7 round
v5hm round
n9as roundhouse
n9qk roundhouse
nc2 roundup
a rousing stirring
v3my rout
v3t8 route
n9kk routine
n91u routine
n7j6 row
v1gj row
nans royal
n8za royalty
nayp royalty
n8jh rub
v rub
n7vt rubber
v2kt rubber
a rubberlike rubbery
nd53 rubbish
vti rubbish
nalo rubric
v2n0 rubric
n743 ruby
ncfd ruck
v3a8 ruck
n3va rudder
n7s7 rudeness
vjb ruffle
n3t3 ruin
n1s4 ruin
n6vm rule
n2tc rule
v3la rule
n6qv ruler
n6vq ruler
n75o ruling
n7cn rumanian
vbid rumble
nbu4 rumen
n75x rummage
vaux rummage
n5w9 rumor
n8wh rump
vbq rumpus
nc0b run tally
ntn run trial
v6il run
nc1h rundown summation
n3b8 runner smuggler
ncms runner
n37n runner
nzd runner
n2r4 runner-up
n98w running
n88s running
n5dm runoff
n66b rupture
vayi rupture snap tear
n5dm rush surge
vr9 rush
namb rushing
n2jc russet
n russia ussr
nz russian
nbbn russian
n2sa rust
v3kw rust
a rust rusty
n2pe rustic
n8fs rustle rustling
vbid rustle
vbry rustle
ncds rustler
nbrz rustling
n60j rut
v147 rut
ncy3 rutabaga
n9sn ruthlessness
n922 sabbath
n1qr sable
n3ts sabotage
v42p sabotage undermine weaken
ny8 sack
n26d sacrament
a sacred sanctified
n5p sacrifice
va7g sacrifice
v6no sadden
nav4 saddle
vtc saddle
v1tn saddle
v2og saddle
ny8 saddlebag
n99b sadism
n555 sadness unhappiness
n1l4 safe
n92a safe-conduct
ncds safebreaker
v9o7 safeguard
n2uj safety
no8 safety
v4c4 sag
nbup saga
n6wk sage
n6al sage
n1uj sagebrush
n956 sail
v5v7 sail
v88q sail sweep
n4ky sailing
ncmr sailing
n3qq sailing
ndco sailor
n7rh sailor
n3o7 saint
n6qv saint
vaew saint
n41y salad
nczc salamander
n7tq sale
n7tq sale
n4kw salesgirl saleslady
n4kw salesman
nba7 salesmanship
nb1j salient
nbh9 saline
ncij salish
navm saliva
v5s salivate
nda2 sallow
vf8 sallow
a sallow sickly
n2or sally wisecrack
n59e salmon
najx salon
nc9d saloon
n2sa salt
n5fq salt
v5bl salt
nd5j saltwater seawater
n3ai salute
v6en salute toast
v5zi salute
v9fm salute
n9n7 salvage
vab2 salvage salve save
n3fb salve
na7y salve
n8os salvo
n4sp same
n9sn sameness
n4u2 sample
n458 sample
v2z7 sample taste
nbrj sampler
n2by sampling
n5p sanction
v4l0 sanction
n9sn sanctity
n3z3 sand
vbe4 sand sandpaper
nb45 sandal
ndc7 sandalwood
n7vt sandpaper
n41y sandwich
v9he sandwich
n2uj sanitation
n2h2 sanitation
n2uj sanity
nbh9 sap
ncnb sapling
n3e5 sapphire
nd3x saracen
nbh0 sardine
n59e sardine
n4b3 sari
nbxh sash
nbx6 sash
n3i3 sashay
v88q sashay sidle
n2nz sassing
n4ql satellite
v14r satellite
v2z7 satiate
n2uj satiety
n2jc satin
a satiric satirical
n6i2 satirist
n65r satisfaction
vf8 saturate
n3x9 saturation
n27r saturation
nd7a saturday
n5fq sauce
v5s sauce
n7x3 sausage
n41y saute
v5mc saute
vr9 savage
n55r savageness
n9iv save
n6qv saver
n5w saving
n5n7 savings
v savor taste
vc98 savor
n6ak savory
v3gm saw
ndc7 sawdust
nbxh sawhorse
n27j say
v4ys say state tell
ndco scab
v68g scab
n98o scaffold
vc2q scaffold
n3bs scale
na6j scale
n9ne scale
n5fa scale
v7x2 scale
v84y scale
nbac scalp
vaxg scalp
n66v scamper scurry
vam4 scamper scurry scuttle
n4tz scan
v4u0 scan
v4u0 scan
n5w9 scandal
ncon scandal
n4sp scandinavian
vdcj scant
n5pt scanty
n54g scapular
nc6b scar
n1dn scar
v1do scar
n3ni scarcity
n5pt scarf
vbtm scarf
v9qq scarify
n459 scatter spread
vbj3 scatter
nb5 scavenger
natz scenario
no8 scene
n6ow scene
n91a scene view vista
n946 scene
naa5 scenery
n7lb scenery
n8k6 scent
v scent
a scented sweet-smelling
n79h scepticism
n7k5 schedule
v97u schedule
v97u schedule
n3vx schematic
n97s scheme strategy
v99p scheme
n2s6 scherzo
n46h schism
n9po schizophrenic
n6wk scholar student
nc8 scholarship
nas7 scholastic
n4rw school
v4gs school
n1l9 schoolboy
n922 schooldays
n5sx schoolgirl
n1s4 schoolhouse
n6vn schooling
n6vp schoolmarm schoolmistress
n8t8 sciatica
n40d science
nn science skill
n6qv scientist
n1ci scimitar
ngw scoop
va8h scoop
n66b scorch singe
v692 scorch sear
n2s6 score
n8i2 score
nazq score
v score
v8gy score
va1y score
nqa scoreboard
n303 scorn
n4sp scot scotchman
n6qv scoundrel villain
n97g scour
vauv scour
val8 scour scrub
nd8q scourge
v90d scourge
naut scouring
n2h2 scouring scrubbing
n41k scours
n65 scouting
v5m4 scowl
nbxl scramble
v5v7 scramble
n8fs scrape scraping
val8 scrape
v3a9 scrape
v6oz scrape scratch
nb9h scrapheap
n5ji scraping
nddh scratch
n65c scrawl scribble
v4ao scrawl
n1xc scream screaming screech shriek shrieking
n8fs scream screech screeching shriek
a screechy squeaky
nc2x screen
n3va screen
v29r screen test
vho screen
natz screenplay
ncim screwdriver
vde8 scribble
vasv scribe
n9fg scrimmage
v9fi scrimmage
nde9 script
v2s1 script
v6ia scrounge
vd4z scrub
v4u0 scrutinize
n7mn scrutiny
n6im scud
nbcr scuff
vau9 scuff
n572 scuffle
vd3b scuffle shamble shuffle
nqh sculptor
npx sculpture
npy sculpture
vb1k sculpture
n2zj scuttle
nd5k sea
nany seafarer seaman
n1b5 seagull
n7re seahorse walrus
n3va seal
n3ss seal
v2is seal
v1uo seal
v3la seal
n9o8 sealing waterproofing
n2x3 seam
v74q seam
n4fi seaquake
a sear shriveled
n65 search
n707 search
v search seek
v4u0 search
v4u0 search
n7i5 searchlight
n922 season
n922 season
ndco seasonal
nbj7 seat
n5nr seat
n3va seat
v7da seat
v3j seat
a seated sitting
ndi seaweed
ngw sec second
v8wk secede splinter
n9f secessionist
v6w1 seclude
r second secondly
n5hq secondary
a secondhand used
ncl3 secrecy
n6sy secret
n2as secretary
ns4 secretary
v501 secrete
n4p2 secretion
nbzw secretion
n51k sect
nde9 section
n8wh section
no8 section
n8wg section segment
v27t section segment
nb1j sector
n60z sector
nqz sector sphere
n471 secularism
n9f secularist
v27t secularize
nanl security
nva sedan
v9w sedate
v3rc sediment
n6ss seduction
n25u see
v916 see
v4xi see witness
n5m6 seed
n8iv seed
vblm seed
n8y1 seedbed
n984 seedling
n5m6 seedpod
n87s seek
v3t1 seek
n6qv seeker
v5dr seep
n5dm seepage
n6wk seer
n6qv segregate
v41d segregate
n9f segregationist
n6vq seismograph
vc81 seize
ncon seizure
nsc selection
n8kn selectman
n6qv self
n27r self-aggrandisement
nwe self-awareness
a self-conceited vain
n4jt self-consciousness
n65 self-control
n82x self-deception
n9o8 self-defense
n77x self-destruction suicide
nvi self-determination self-government
n40f self-discipline
ndbn self-effacement
n9j9 self-esteem self-pride
n7cc self-flagellation
nc7 self-help
ncl3 self-indulgence
n9hz self-preservation
n6q7 self-reliance
n33c self-sacrifice
naq2 self-satisfaction
a self-sufficient self-sustaining
n59a self-will stubbornness
n59a self-will willpower
ncl3 selfishness
nao6 sell
v4ur sell
v147 sell
nlv semblance
n9qy seminarian
nasa seminary
n2uj semitrance
n7fv senate
naxm senate
n7fu senator
v88p send
vcm6 send
vcli send
v88p send ship
n52z send-off
n5p sending
nct2 senior
nbrq seniority
n91c sensation
a sensational stunning
nwe sense
n6nb sense
n50t sense
ndba sense
n2xg sensibility
nay8 sensibility
n6qv sensitive
nay1 sensitivity
n9n8 sensitivity
n555 sensitivity
vf8 sensitize
n3sz sensuality
nays sentence
v3ln sentence
n555 sentiment
n6qv sentimentalist
n4ko sentimentality
v83r sentimentalize
nq3 separate
v88p separate
a separated spaced
nbrc separation
n44j separation
n612 separation
n1qj sepia
n86p sept september
ni4 sept
n27r septation
n8wh septum
naz6 sequence
n9n8 sequence succession
n4ql sequence
n8ni sequence succession
v5ww sequence
a sequential serial successive
n5p sequestration
v46q serenade
n1xn serenity tranquility
n2jc serge
n8g4 sergeant
n7d7 sergeant
n4t6 serial series
n8a7 serialism
n8ng series
nb0g seriousness
naak serpent snake
n8a1 serratus
nbzw serum
ndco servant
nb4y serve
vdck serve
v4h0 serve
v5n4 serve service
ndch service
nc7 service
n26d service
n2qc service
vcq4 service
n4ky services
n4cy serviette
n2v5 session
ncbp session
nrh session
n4g set
n4p2 set
n4vw set
v4rv set
n65p setback
n4ph setting
n4pg setting
n185 settle
v7da settle
vac8 settle
n2px settlement village
nby settlement
n2yx settlement
ncms settler
n53e setup
n577 seven
n6wc seventeen
n9wp seventeenth
n9wp seventh
n6wc seventy
vayi sever
v3gm sever
nayk severalty
a severe wicked
r severely sternly
n3gr severing
n6wv severity
v53l sew stitch
nd53 sewage
n96k sewer
n7qx sewer
n399 sewing
n66 sex
n23u sex
vbte sex
n2s6 sextet
n2ch sforzando
vad5 shackle
n3ij shade
n2mz shade tint
n9o9 shade
vf8 shade
v9y0 shade
v6mq shade
n7ts shading
n7wz shading
nb0s shadow
v5ff shadow
a shadowed shadowy
n7j7 shaft
naj4 shaft
v4qk shaft
nqa shake
v88q shake
v88q shake
vczs shake
n87t shaking
nd5k shallow
vf8 shallow
n3ru shallowness superficiality
v9in sham
nd38 shamble shuffling
n555 shame
n2jr shamrock
n2jc shantung
nua shape
v3a9 shape
n956 shard
n472 share
v8qu share
vmd share
v5g share
v457 share
n8wo sharer
n59e shark
v29o shark
n8gw sharp
vf8 sharpen
v2sc sharpen
v3mp sharpen
v7l sharpen
v1mz shatter
n1n7 shattering
n2h2 shave shaving
v15h shave
a shaved shaven
n5ji shaving
n5pt shawl
nf9 shear
v3gn shear
n9o9 sheath
n8iv sheath
n4b3 sheath
n1s4 shed
va8h shed
v9f4 shed
n7re sheep
n532 sheepman
n7et sheepskin
nbj6 sheet
n8un sheet
n4cy sheet
v9vy sheet
n3va shelf
ngq shell
n7vt shell
nbxh shelter
v5nq shelter
n65 shenanigan wile
n2hj shepherd
n4cb shepherd
v61t shepherd
n7d7 sheriff
ndal sherry
nbyh shibboleth
n9o9 shield
np2 shield
v9o7 shield
n9o8 shielding
nb2x shielding
nf9 shift transformation transmutation
n6gj shift
n27r shift switching
vf8 shift switch
v88p shift
v88p shift transfer
n88s shifting
n3va shim
ndbx shimmy
vczs shimmy
v3i1 shimmy
n8wh shin
n1i1 shinbone
v4km shine
v147 shine
ndch shining
nczi ship
n2yz shipbuilding
n1us shipping transport
a shipshape well-kept
nb3i shipwreck
v5f7 shipwreck
n9as shipyard
n47c shirking
n5pt shirt
v2jd shirt
nc2x shirtfront
nbbu shirtsleeve
n2uj shirtsleeves
nd53 shit
v6sv shit
na4e shiver tremble
vcne shiver shudder
v88q shiver shudder
a shivering trembling
nft shock stupor
n572 shock
na4e shock
n2m9 shock
nqa shoe
v2jd shoe
ngw shoeful
n7a4 shoelace shoestring
nb9l shoes
nbns shoot
v6tm shoot
v77z shoot
v58q shoot
n89u shoot-down
n7t0 shooter
n5p shooting shot
n6e8 shooting
n8p8 shop store
v8jl shop
n7z0 shopkeeper storekeeper tradesman
n3gi shopper
n1vg shopping
n5hs shore
v1ja shore
nckd short
v2sx short short-change
a short-run short-term
n3nh shortage
naii shortcut
v3gn shorten
n7ga shortness
n6sc shortstop
n83z shot
n98x shot stroke
n58s shotgun
n8wh shoulder
v4iu shoulder
vcfj shoulder
v88i shout
n1xc shouting yelling
n9ru shove
v5gi shove
v5gi shove
ncim shovel
v3p0 shovel
nhd show
v show
nazw showcase
n5p showdown
n5a5 shower
n13f shower
n9vw shower
n3se shower
vbnc shower
v13b shower
n8ho showerhead
n2pq showing
n3fe showpiece
nbxh showroom
nb2m shrapnel
ngw shred whit
vamf shred
n1s4 shrine
v3m7 shrink wither
v3m8 shrink
v3m7 shrink
nqa shroud
v4lj shroud
no8 shrubbery
ncy4 shrubbery
n5s1 shrug
v5rz shrug
n3ab shuffle
vb37 shuffle
n8xg shunt
n3va shunt
vb37 shunt
n4mb shutdown
n3va shutter
n1dz shutter
v2is shutter
n4ql shuttle
v5v7 shuttle
ncfe shy
v760 shy
r shyly timidly
ncij siamese
vr9 sic
n728 sicilian
n911 sick
va9e sicken
v3ls sicken
najx sickroom
na53 side
ncu6 side
n8wh side
vdu side
nqa sideboard
a sidelong squint
nbse sidestep
n9xo sidewinder
n9vv siding
v88q sidle
n1em siege
n57q sieve
v2ca sieve sort
v5v7 sift
v27t sift strain
ncwr sigh
v1nj sigh
n91a sight
n2pq sight
nay1 sight vision
v916 sight
n7mn sightseeing
n2k3 sign
n2pq sign
n2pq sign signal signaling
nbxh sign
vde8 sign subscribe
v30w sign
v2po signal
n9xc signal-to-noise
n8bi signature
n53e signature touch
n6nd significance
a significant substantial
v7wn signify
n7rg signore
nb79 signpost
v7tj signpost
n2uj silence
ncl3 silence
a silent still
n8pa silhouette
v9mf silhouette
v9y0 silhouette
naom silicate
n2sa silicone
n2jc silk
n567 silk
n23y silkworm
n3va sill
n2ax silly
a silly wacky
ncjw silo
n7zj silver
ncxb silver
n5yo silver
nq4 silver
v98n silver
a silver silvery
nap0 similarity
nbyh simile
ncat simmer
v1h6 simmer
n6ak simple
n9sn simplicity
n9sn simplicity
vf8 simplify
n65 simulation
n9sn sin sinfulness
nclp sin sinning
v1mo sin
ncpg sincerity
n8c8 sincerity
a sinful ungodly
vb8p sing
v88i sing
v3hl singe
n6vt singer vocalist
n65 singing
n6cj single
v6ck single
n88s single-foot
n6z3 singsong
v280 singsong
n5hg singular
n6qy singularity uniqueness
n5a5 sink
v88p sink
v3sa sink
n3se sinking
n3m6 sinking
n8xg sinusoid
n6qv sioux
nc46 sip
v4bf sip
n4bg sipper
n7rg sir
n8fl sire
n7x3 sirloin
na6o sis sister
na6o sister-in-law
v sit
nbwu sit-down
nckd site
n87t sitting
n87t sitting
nbrc situation
n2uj situation
n577 six
n6wc sixteen
n9wp sixteenth
n9wp sixth
n3kq sixties
n922 sixties
n6wc sixty
n7q5 size
v2kt size
n8fs sizzle
v8ft sizzle
n4rc skedaddle
v7ao skedaddle
nb4g skeet
n6wk skeptic
n4as sketch
n5p sketch vignette
v9y0 sketch
n1gb skid
vbcb skid
n1gi skiff
nn skill
n8iv skim
v5u3 skim
vcji skim
na8f skimming
nchn skin
nc2x skin
n7hv skin
n6sy skinny
nd38 skip
v83x skip
v573 skirmish
n17o skirmisher
nqa skirt
n5pt skirt
v8xb skirt
n5u skit
n1i1 skull
n1zf skullcap
v3my skunk
n5px sky
n1b5 skylark
ndag skylight
n1s4 skyscraper
n1ej slab
n3kj slack
v56e slack
vd6f slacken slow
v3m8 slacken
ncor slacks
n3jn slain
ncob slam
nbd1 slant
v7hn slant
v6su slant weight
a slanted slanting sloping
n1f8 slap smack
vbww slap
n2o1 slapstick
v3gm slash
v3gn slash
n7oi slat
v5nq slat
nc74 slate
v3tl slate
n77x slaughter
n3mw slaughter walloping
n6qv slave
vdck slave
n6qv slaver
vaoe slaver
nbz4 slavery
ncij slavic
n2uj sleep slumber
v7ho sleep slumber
n6qv sleeper
nbbo sleeping
nbbq sleepwalker
a sleepy sleepy-eyed
nqa sleeve
a slender slim
a slender thin
a slender-waisted slim-waisted
n919 slice
ngw slice
v3gm slice slit
v6ck slice
v3gm slice
vbwx slice
nbe6 slick
v9bm slick
n2ks slicker
nqa slide
n3se slide
n7y0 slide swoop
nck0 slide
v5u3 slide slip
v5v7 slide
v88p slide
v40w slight
r slightly somewhat
v27t slim
v3z5 slime
ndc sling
ncfe slinging
vd3b slink
n1fw slip
n4r0 slip
v88q slip steal
v6uj slip
v3ls slip
n4p2 slippage
nqa slipper
nqa slit
v6oz slit
n6qv slob
n9a1 sloe
n2pp sloganeering
nczi sloop
n54q slop
v88p slop spill splatter
v99l slop splash
na6j slope
v7eb slope
na6j slot
nbcs slot
varz slot
n2uj slovenliness
r slow slowly
n6oc slowness
n8sd slowness
n9gc sludge
v6cm slug swig
n8xe sluice
v9vy sluice
vbfr sluice
n45d slum
vbl9 slum
v4by slump
v2mc slump
v4c3 slump
v4fr slurp
v6cm smack thwack
n8wh small
nb9t smallness
n41k smallpox
n8t8 smart
v916 smell
v smell
vbdr smell
v5zx smile
n5zy smirk
vbdt smirk
v6cm smite
a smitten stricken
v2z7 smoke
n1s4 smokehouse
n1nk smoking
n58m smolder
v1ty smolder
n3s smooth
v27t smooth
a smooth suave
nccm smoothness
v383 smother surround
v77z smother suffocate
a smothered strangled
a smothering suffocating
v4yf smuggle
n7wl snack
v4fs snack
n1sa snag
v6co snag
nit snail
v2mi snail
v5u3 snake
n5p snap
v88i snap snarl
v1mz snap
n5ds snapdragon
n946 snapshot
n3sq snare trap
v5g snare trap
ncwr snarl
n5s1 snarl
vbid snarl
n3ac snatch
v2kb snatch
n6qv sneak
v5r sneak
nb45 sneaker
v4yr sneer
vbdt sneer
n7cr snicker snigger snort
v7cs snicker snigger
n65 sniff
vbdq sniff whiff
v1nj sniff
n956 snip
n7tt sniper
nc9w sniveling
nbkq snoop
v862 snoop spy
n8fs snore
v1nj snore
n1nk snoring
vcwq snort
v4w2 snort
v1nj snort
n8gr snout
nd6t snow snowfall
na53 snow
n984 snowball
v6po snowball
n1l4 snuffbox
n6n0 snuffer
najx snug
nc5x so
n4p2 soak soaking
v6m6 soak
vd84 soak souse
n2h1 soap
v2h3 soap
nqo soar
vai5 soar
v5eq soar
v5eo soar
vai6 soar
n5c7 soaring
nc6b sob
v3e1 sob
vf8 sober
nbrc sobriety
nbga sociability
n8x2 social
a social societal
n6kj socialism
n9bq socialist
a socialist socialistic
ncl3 sociality
v6wz socialize
n60z society
nasl sociologist
n2jj sock
n7b2 sod sward turf
v383 sod
n6gl soddy
n7zj sodium
n3i3 soft-shoe
vf8 soften
vf8 soften
n4p2 softening
n2y5 softness
nbrs sojourn
vbl9 sojourn
n84j solder
v2ws solder
n7rh soldier
vbl9 soldier
nba7 soldiering
n5gg soldiery troops
n1k3 sole
v1uo sole
ncl3 solemnity
n2tj solicitude
n7w6 solid
n9sn solidarity
n2y5 solidity
n471 solipsism
nbz4 solitary
n71w solitude
n65 solo
v5eq solo
n6vt soloist
n84j solution
n7zt solution
nazr solution
vcta solve
v1wv solve
nbzw solvent
r someplace somewhere
vcql somersault
n7li somewhere
n2ay son
n6vq sonar
n2s6 song
n2s2 songwriter
n9am sonnet
v9fm sonnet
n6ln sonogram
ngi sooner
veb soothe
nawi soothsayer
n8k sophisticate
v9bn sophisticate
n4nv sophistication
nct2 sophomore
nb8r soprano
a soprano treble
n9l5 sorb
v27t sorb
n6s1 sore
a sore tender
n2jv sorority
n4p2 sorption
n6ak sorrel
nang sorrow
nbtc sorrow
n555 soul
n9n8 sound
naxx sound
n93n sound
n65p sound
vls sound
v sound
n3rt sounding
v6w0 soundproof
n3va soundtrack
n41y soup
v4ci soup
ndc sour
v27t sour
vf8 sour
n472 source
n50j source
v8jl source
n7w6 sourdough
naiv soutane
n south
a southbound southward
n3ys southeast
ngi southerner
n4yw southernism
n3ys southward
n3ys southwest
a sovereign supreme
nax0 sovereignty
n36c soviet
nbrd soviets
n7re sow
v7da sow
v2ed sow
n9d1 sowbelly
nb1j space
no8 space
n6sg space
v7da space
n9x7 spacing
npi spacing
nb9t spaciousness
n20t spade
nb58 spade
v3p0 spade
n4e0 span
n44j span
v385 span traverse
v6cl spang
n47d spaniel
n7cn spanish
n376 spanish
n2ry spare
va4j spare
v4vu spare
v5t3 spare
a spare trim
nczg spark sparkle
v4km spark
vb3f sparkle
v147 sparkle
nf9 sparkling twinkle
n1b5 sparrow
n9n8 spatiality
n8fs spatter splatter splutter sputter sputtering
n8tk spatter
v431 spatter splash
v2po speak talk
v2po speak
n10x speakeasy
n6qv speaker
ncwr speaking
v6mm spear
n7dv spearhead
v681 spearhead
n8kg special
n4xs specialist
n27r specialization
n217 specialization
v4ht specialize specify
v85e specialize
n60z species
n5hh species
n3si specification
n9sn specificity
n4u2 specimen
n8iv specimen
vf8 speck
nb74 spectacle
n43c spectacle
n91u spectacular
n8je spectator viewer watcher witness
n6vq spectrometer
n6vq spectrophotometer
nhp spectroscopy
npj spectrum
v9zo speculate
n70b speculation venture
n5p speech
n2pq speech
ncwr speech
n9tp speechlessness
n9x7 speed velocity
n8sd speed
v5v7 speed
n2uj spell trance
ncgt spell while
va12 spell
v7wn spell
n8od spelling
v spend
nqa sphere
n7li sphere
nb1j spherule
n4ej spic
n2sa spice
vf8 spice
nit spider
n407 spike
n4ql spike
v10d spike
n7k0 spill
v5dr spill
v88p spill
n63a spin
v5dr spin
n8wh spine
n9sn spinnability
n3g2 spiral
ncjw spire steeple
n24b spirit
n289 spirit
n17b spirit
v4ny spirit
nbyh spiritual
n1zq spit
v4hr spit
n676 spite
vp9 spite
a spiteful vindictive
n8fs splash
v431 splash sprinkle
v8qx splash
nchn spleen
n6ji splenomegaly
n2x3 splice splicing
v2ws splice
n1bn splinter
v468 splinter
v5jj splinter
ndc7 splinters
nbyd split
vcwq splutter
n9dx spoil
v27t spoil
v85e spoil
n3va spoke
naa7 spokesman
n7vt sponge
vdb3 sponge
n6a6 sponsor
vc2o sponsor
nc2m sponsorship
n8c8 spontaneity
nq4 spoon
va8h spoon
ngw spoonful
n8iv spore
n1ut sport
nt1 sportsman sportswoman
vb76 spot spy
n9mk spotlight
nqa spout
ndds sprain
v6tm sprain
n7li sprawl
vb9f sprawl
v455 sprawl straggle
nu2 sprawling
a sprawling straggling
n2ab spray
ngw spray
npg spray
n42z spray
v431 spray
v431 spray
n430 spraying
n87s spread
v88q spread
v385 spread
vctg spread
vbwi spread-eagle
n5y9 spree
v6rf spree
nav0 spring springtime
n3va spring
nqa springboard
nb5g sprinkle
ngw sprinkling
vam4 sprint
nt1 sprinter
n8iv sprout
n42q sprue
n5et spume
v3a9 spume
nb1j spur
n8wh spur
n5v9 spur
v8u spur
vbww spur
v5vb spur
napv sputnik
v9cn sputter
vf8 sputter
n8mc spy
ncu6 squad
ncu6 squad team
ncu6 squadron
ncu6 squadron
nda9 squall
v6gz squall
na2k square
v5hm square
v89m square
v6k square
v9dq square
r square squarely
nd0d squash
n4vw squat squatting
v147 squat
n87t squatting
n8fs squawk
v1xh squawk
n8fs squeak
n8fs squeal
vcwq squeal
n9ic squeeze
v9ia squeeze
v88p squeeze
n3rz squelch
ns squint
v5zx squint
nts squire
n7bd squire
v4rl squire
n87t squirm wiggle wriggle
v88q squirm twist worm wriggle writhe
n7re squirrel
n8fm squirt
v40a squirt
n9sn stability
n5p stabilization
vf8 stabilize
n1s4 stable
vb2p stable
n68l stack
v7kw stack
nbxh stadium
n5gg staff
v23w staff
n98o stage
nccy stage
nc2b stager
a staggering stupefying
n9sn staginess
n6oe stagnation
nlv stain
n2n7 stain
v4en stain
n4eo staining
n27r staining
n3va stair
nqa staircase stairway
nbpr stairs steps
n8xf stairwell
n919 stake
nb7a stake
n6vq stake
vf8 stake
v96t stale
vd3b stalk
n2qn stall
nb4i stall
v64g stall
v3ob stall
n8iv stamen
n42q stammer stutter
n23u stamp
nc5y stamp
nci3 stamp
vd3b stamp stomp
v27t stamp
v28f stamp
vab stamp
n5p stampede
nu2 stance
n9do stand
ncy4 stand
nc71 stand
vacu stand
v147 stand
v147 stand
v5wh standardize
nce0 standby
nbrq standing
nu1 standpoint viewpoint
n2pb staple
v53l staple
n8iv star
n8iv star
v54j star
nc2x starboard
v626 starboard
nbrq stardom
n7mn stare
n68 starlet
n7i4 starlight
n16n start
ncqj start starting
n87y starter
na4e startle
v5d4 startle
n27r startup
n6i8 starvation
n5p starvation starving
v147 starve
v3c2 starve
v3rs starve
a starved starving
nua state
nv3 state
v9b state submit
n303 statement
n9bq statesman
ndb9 statesmanship
n6xm static
n50j station
n8un stationery
n3j3 statistic
nasl statistician
n4g statuary
naub statue
n4rz stature
nbrc status
n5o statute
n5p stay
v stay stick
n5n3 stead
n7nw steady sweetheart
n7x3 steak
nacx steakhouse
v steal
n3b7 stealing thieving
n6bj stealth
ncxn steam
v5v7 steam
v4km steam
n1gi steamboat
nb3i steamship
n884 steed
n84j steel
n3lw steep
n36e steer tip
v31u steer
n2zj stein
n8iv stem
n65c stenography
n88s step
v5v7 step
v5v7 step tread
a step-by-step stepwise
n2ay stepchild
n8vs stepmother
n97q steppe
n78a steprelationship
n4ql stereo
a stereo stereophonic
naa4 stereotype
v2g9 stereotype
v2gy sterilize
n3fo sterling
nx6 stern
n1i1 sternum
n2sa steroid
n6vq stethoscope
n6qv steward
n555 stewing
n6n0 stick
n1m0 stick
n7gw stick
n95x stickpin
n7rg stiff
v27t stiffen
vf8 stiffen
n9kk stiffening
n9n8 stiffness
n9n8 stiffness
n74r stifle
n946 still
nd6t stillness
ncvx stilt
n6sz stimulant stimulation stimulus
n4ch stimulant
vp9 stimulate stir
np8 stimulation
n8t8 sting
v90m sting
v5gj sting
v147 stink
n2pi stir
v88p stir
v stir
n87t stirring
n3va stirrup
n3ac stitch
n1zv stock
v67i stock
n5ic stockade
vd3j stockade
n1pq stockbroker
n70c stockholder
n2jj stocking
n65 stocking
n93t stoic
n8k stoic
a stoic stoical
ncl3 stoicism
n471 stoicism
v653 stoke
n8nq stomach
v3xf stomach
n3i3 stomp
nqa stone
v77z stone
nav3 stool
v4ow stool
n87t stoop
n5p stop
nbrs stop
n6db storage
n4fa store
v773 store
v773 store
nc2x storefront
na9y storehouse
n5rk storeria
najx storeroom
n93n storm
n2pi storm tempest
v90m storm
n56b story
n99o storyline
nbk5 storyteller
n164 stout
n2pb stove
n693 stove
v8sn stow
n92s straddle
v2yv straddle
ntf strafe
vth strafe
n60z straggle
v3v8 straggle
n7ah straggler
n6qv straight
navr straightaway
v27t straighten
vf8 straighten
v27t straighten
nf9 strain
n3x4 strain
n8do strain
v7a1 strain strive
vcw1 strain
vmd strain
n4w1 straining
nd5k strait
n5hi strand
nqa strand
n8cu strand
n9sn strangeness
n6zf stranger
v77z strangle throttle
nc0x strangulation
n6n0 strap
vcgf strap
n88n stratagem
n980 strategist
n2gg stratification
v3ww stratify
vpc stratify
na53 stratum
n567 straw
v383 straw
n18n strawberry
nit stray
nc0d streak
n28d streak
n7ts streak
v88q streak
nd5k stream
n37o stream
v1fc stream
v501 stream
n93n streaming
ncky streamliner
ncen street
ncy5 streetcar
n7au streetlight
n9n8 strength
n1zi strength
n6so stress
nbj6 stretch
nbv4 stretch
n4vw stretch
v9w stretch
v27t stretch unfold
v616 stretch
n4nt stretching
v455 strew
v384 strew
n60j striation
nbse stride tread
n9m4 stride
vd3b stride
nbrc strife
n2vu strife
n8j0 strike
ntf strike
vcji strike
vth strike
n33z string twine
n3va string
n33z string
naz6 string
vpc string
v6n string
a stringy wiry
n8wh strip
nqa strip
n50j strip
vf8 stripe
n87s stroke
ncon stroke
ncjf stroke
vcji stroke
vbwx stroke
vd3b stroll
nbvn strop
vb1v strop
nqa structure
n2s4 structure
n79h structure
v33g structure
ntn struggle
vto struggle
v4m9 struggle
nbib strum
ncjz strychnine
n8iv stub
v88p stub
ncl3 stubbornness
n98c stucco
v8g stucco
n7rg stud
n9as studio
n4tz study survey
n7el study
v study
v study
n8iv stuff
n8ge stuff
v7da stuff
v5gi stuff thrust
v88q stumble trip
v5g stumble
n8iv stump
n8wh stump
vfr stump
n1yh stumping
v3fx stun
v6cm stun
n4y1 stunt
v6c2 stunt
n6oc stupidity
n2uj stupor
n2pq style
n5hh style
v1xe style
nqh stylist
n5p stylization
nape sub
v4ur sub substitute
n6yp sub-interval
ncc6 sub-test
n2p2 subcommittee
n1ls subconscious
n7bc subcontinent
n30v subcontract
v4kv subcontract
nckd subdivision
n27r subdivision
nb1j subfigure
n60z subgroup
n303 subject theme topic
n4p2 subject
v9v subject
vbzd subject
n6wk subjectivist
na6n subjugation
v27t sublime
nb3i submarine
vbcb submarine
a submarine undersea
vb92 submerge
n303 submission
n5p submission
va3x submit
v submit
nchn submucosa
ns4 subordinate underling
v5ww subordinate
n2rx subpart
nde7 subpoena
v3ot subpoena
v1a1 subscribe
vbv subscribe
n8za subscription
n5p subscription
navr subsection
vc2p subsidize
n5xk subsidy
v subsist survive
n772 subsistence
nc3j subsistence
n3z3 subsoil
n6sg subspace
n7w6 substance
ndce substantive
nbrj substation
nbzw substrate
nc6u subsystem
v147 subtend
n83s subterfuge
nclz subtitle
v5nq subtitle
n3x5 subtlety
n45d suburb
n8jw suburbanite
v succeed
v succeed
n65p success
ntl success
n9o0 success
naz6 succession
n4qb successor
na9n successor
vc9 succor
v2x succumb
n2ze suck
v4bf suck
va8h suck
n9ie suction
nan sudanese
n66u suddenness
vd50 suds
v4xk suffer sustain
v4xl suffer
ncts sufferer
n833 suffering woe
n8t9 suffering
v5mh suffice
naa suffix
vtc suffix
n77x suffocation
nahc suffrage
v71i suffuse
n5fq sugar
vf8 sugar
v4yr suggest
n6k2 suggestion
n5pt suit
n9sn suitability
a suitable suited
nyd suitcase
n2s6 suite
nrf suite
n7nw suitor
nbzw sulfur sulphur
v9kq sulfur sulphur
ncy5 sulky
nalr sultan
vaqp sum
va65 summarize
nbrf summary
v36j summate
nav0 summer
vbl9 summer
v4nj summon
v4nj summon
n7i4 sun sunlight sunshine
v7ho sun
n922 sunday
v5jj sunder
ncgy sundial
n6gi sundown
n14n sunray
n9o9 sunshade
n21g super
v7da superimpose
v7q superintend supervise
nc2b superintendent
n7dv superior
na7d superior
n1x4 superiority
n8v superiority
npr superiority
n2wl superlative
n60d supermarket
n7jy supernatant
n24b supernatural
n17b supernaturalism
n17b superstition
n7rl supervision
nc1z supervisor
n7wl supper
nde9 supplement
ngv supplement
v6n supplement
n9n8 suppleness
v16d supplicate
n6qv supplier
ngw supply
n4p2 supply
n65 support
nc7 support
n6st support
v support
v5t3 support
v support
n65 supporting
vbkv suppose
v suppress
n26g surety
nd63 surf
v5u3 surf
nqa surface
n1kl surface
vqm surface
nb5 surfactant
n2uj surfeit
v5nq surfeit
n27r surge
n46w surgeon
v3md surmise
v61z surmise suspect
v7hn surmount
nft surprise
nf9 surprise
v6no surprise
nabu surrender yielding
v surrender
n707 surveillance
n7mn survey view
vho survey
v4u0 survey
n7wz surveying
n4n1 surveyor
n7hv survival
v3my survive
ncts survivor
n6qv survivor
nit survivor
n2uj susceptibility
n41y sushi
n6qv suspect
v61y suspect
v65g suspend
vf8 suspend
v4x7 suspend
v1my suspend
nmz suspense
n48s suspense
n84j suspension
v30j sustain
n6n0 swab
v86x swab
n1t2 swad
n7a2 swagger
ncij swahili
ngw swallow
n2ze swallow
v swallow
v3my swallow
v4ll swallow
n6qv swami
n7b2 swamp
v5d0 swamp
n1b5 swan
n2ov swap
v4ur swap switch trade
n3cx swarm
n60z swarm
v1vl swarm teem
nd63 swash
v5v7 swash
n90 swashbuckler
n956 swatch
nzt swathe
v1ap swathe
nqa swathing
n9fc sway
v88q sway swing
v4hr sweat
nbx6 sweatband
n5pt sweater
nc4u sweatshirt
n4sp swede
ncij swedish
n2h2 sweeping
r sweet sweetly
n6qv sweetheart
nc97 sweetness
nd63 swell
n5hs swell
n3aw swell
v6po swell
v5s swell
v4wt swell
vom swell
ncqi swerve
nt3 swim swimming
v5v7 swim
n5pt swimsuit
n5k6 swindle
n5x swing
n3va swing
n1f7 swing
n88s swing
v88p swing
v5v7 swing
nb4y swipe
v6cm swipe
nb1j swirl
vafv swirl twiddle twirl whirl
nbib swish
vbid swish
n376 swiss
n3va switch
vaf3 switch
n13m switch-hitter
n261 switchboard
n3va swivel
nc6u syllabicity
n2rx syllable
nb7a symbol
nc5y symbolism
n8yv symbolism
nqh symbolist
a symmetric symmetrical
nbjy symmetry
nbxh symmetry
v4xl sympathize
n6p4 sympathy
n555 sympathy
n789 sympathy
n2gd symphony
n2v3 symposium
n4tb symptom
n6qi symptom
n1s4 synagogue
na6j synchronism synchrony
v7l synchronize
n60z syndicate
v2wz syndicate
n2rh syndrome
n4p2 synergism
ndce synonym
nbxj syntax
nc6u syntax
n4p2 synthesis
n9zq synthesis
v2nr synthesise synthesize
n2sa synthetic
n4ej syrian
n1uj syringa
n6vw system
n60z system
n7w6 system
n7zt system
n65 systematization
vpc systematize
ncim t-square
npj table
n5nr table
npg tableau
narq tableau
nbav tablet
nc2x tabletop
n19p taboo
vad9 taboo
v2s0 tabulate
n6sy tabulation
n154 tack
v53l tack
v1gj tack
n7jd tackle
v2w5 tackle
n5vw tact
n97s tactic
n40d tactics
a tactile tactual
n7c9 tadpole
n1yp taffy
n79u tag
vcji tag
v1xe tag
n8wh tail
n4m0 tail
nb1j tail
nt1 tailback
n5q7 tailgate
v5ff tailgate
n7qx tailor
v3h tailor
v3su tailor
v53g tailor-make
v6ml taint
v5r take
v4x8 take
v take
n3qq takeoff
n7hm tale
n4xs talent
n325 talk talking
a talkative talky
n9n8 tall
n8kx tallow
vf8 tame
ncim tamper
n1qj tan
v32d tan
n9n8 tang
n7j9 tangent
n8iv tangle
n2we tangle
a tangled tortuous
n3i3 tango
v3i1 tango
ncy5 tank
n2zj tank
vbuh tank
nb3i tanker
v3gm tap
va8h tap
vbww tap
nbx6 tape
n3va tape
vtc tape
nb1j taper
v3m7 taper
n2rl tapestry
nbib tapping
n6j7 tar
v2kt tar
n97g target
n4ql target
vc9f tariff
nbpl tarnish
v1eh tarnish
n1z8 tarpaulin
vru task
naxx taste
v916 taste
n9sn tat
v3a9 tat
n9p2 taunt taunting
a taut tight
n1s4 tavern
n7gy tax
v6nh tax
n472 tax-exempt
nva taxi
v5v7 taxi
n4bq taxidriver
n6qv taxpayer
n19l tea
n7wl tea
n223 teacart
n471 teaching
n77c teakettle
ndc7 teakwood
n60z team
v611 team
ndco teamster
n4c0 tear
vayi tear
n66 tears weeping
n6qv tease
n8yv teasing
ngw teaspoonful
n8nq teat
n94u technical
a technical technological
ndco technician
n7zt technique
nm9 technology
nb9h tee
v7da tee
a teen teenage
n922 teens
a teensy wee
nck0 teeter
v88q teeter
n6qv teetotaler
n7zh telegram
nlh telegraph
n8me telegrapher
n7xk telegraphy
n2pq telepathy
n6vq telescope
v3ds telescope
v14r televise
n7xk television tv
nc6t television
v6sv tell
na10 telling
n6qv telltale
n43j temper
v27t temper
ngw temperature
n1s4 temple
n54i temple
n1s4 temple
n9x7 tempo
n23u temporal
ndco temporary
v70i tempt
v92w tempt
n6st temptation
n6wc ten
n6qv tenant
v4ei tenant
n9n8 tendency
n3bs tender
n4ko tenderness
nchn tendon
n1s4 tenement
nt3 tennis
nd1j tenor
n96y tenor
n23u tense
v27t tense
nbva tension
n2uj tension
nyl tension
n5ge tension
nb2o tent
n6sr tentacle
ncbp tenure
v4it tenure
ndce term
n922 term
nbrf term
v1xe term
n2x3 terminal
ndce terminology
nbxh terrace
v5nq terrace
nckd terrain
n47d terrier
v5lh terrify
nbgs territorial
no9 territory
a terror-stricken terror-struck
n9v1 terrorist
v2lj terrorize
n2jc terrycloth
n4xn test
n7wz test
v75l test
n3ap testament
n472 testament will
n8nq testicle
v3ln testify
n4tc testimonial testimony
n303 testimonial tribute
n6sy testimony
nro testimony
n4xm testing
n4tz testing
n707 testing
vtc tether
ngi texan
nde9 text
n550 texture
n288 texture
n5rk thamnophis
v32i thank
n5yd thankfulness
n303 thanks
nc7 thanks
n6dj thanksgiving
n63u thatch
vajs thatch
nd6t thaw
n1s4 theater theatre
n2pp theater theatre
nbkq theatregoer
v5nq theme
ngw then
r thence therefrom
r thenceforth thereafter
nas7 theologian
n40d theology
nc6w theology
n9nm theorem
n6wk theorist
n4xx theory
ncn8 therapy
n7li there
nda9 thermal
n3va thermistor
ncdg thermocouple
n94h thermodynamics
n6vq thermometer
n7wz thermometry
ncdg thermopile
na5j thermostat
v29s thermostat
ncdf thermostatics
nsg thesis
nd1a thiamin
vf8 thicken
v27t thicken
n7vt thickening
n3xx thickness
n3b8 thief
n7iv thigh
n1i1 thighbone
nb14 thill
v27t thin
nb9k thing
n5w thing
n1z thing
nqa thing
n9n7 things
n3oi think
n6wk thinker
n79h thinking thought
n3xx thinness
n9n8 thinness
naom thiocyanate
n2sa thiouracil
naj7 third
n9wp third
a third-dimensional three-dimensional
nbjy third-dimensionality three-dimensionality
n2uj thirst
n3t0 thirst
v4z thirst
n6wc thirteen
n9wp thirteenth
n9wp thirtieth
n6wc thirty
n6n0 thong
a thoriated tittering
nbtc thorn
naii thoroughfare
ncl3 thoroughness
n17b thought
n6ll thought-image
n87t thrash
vb17 thrash thresh toss
n33z thread
nd4r threat
n3lk threat
vd4q threaten
vuq threaten
n577 three trio
naym threshing
n16o threshold
n4v0 thrill
vbtm thrill
vbte thrill
nbup thriller
n8wh throat
n8t8 throb
v4z throb
nbu throe
n8jt thrombosis
n2ja thrombus
n26z throne
v5wj throne
nrf throng
n5p throw
n27j throw
v9n5 throw
v88q throw
n1f7 thrust
v5gi thrust
nbib thud thump thumping
vbid thud thump
v6cl thud
n89u thuggee
n58b thumb
vagu thumb
n58e thumbnail
n8fs thunder
v88q thunder
nd7a thursday
n7vt thus
n1f7 thwack
n1li thwart
n70x thyroglobulin
n5th thyroid
a thyroid thyroidal
n2sa thyronine
n6fj thyrotrophin tsh
n6fj thyroxine
ncij tibetan
nbib tick
nit tick
vbid tick
n472 ticket
n3hc tidbit
n65p tide
ncxu tide
v5dr tide
n4ff tidewater
n4qe tie
n14l tie
v53l tie
vf8 tie
v1kk tie
n6qv tiger
n55b tiger
vf8 tighten
n7o tightening
nbav tile
v383 tile
n2uj tilth
n14l timber
n9e6 timber
n9n8 timbre tone
n922 time
n922 time
n6vd time
varz time
v3um time
nch3 timeliness
n6vq timepiece
ncgy timer
n922 times
nary timetable
n549 timidity
n9n8 timing
n7zj tin
v98n tin
nbxh tine
v72e tingle
n91c tingling
n6qv tinker
nbib tinkle
vbid tinkle
v2n0 tint
n4lz tip
n18e tip
v88p tip
vf8 tip
nchd tiptoe
vd3b tiptoe
n6f0 tire
vf8 tire weary
r tiredly wearily
a tiring wearying
n8wh tissue
v3a9 tissue weave
n2ta titer
n684 title
n8bi title
nhp titration
n7cr titter
n1mq toast
v692 toast
n7vt tobacco
n9hp today
n3j7 today
ndc toddy
n4zz toe
nqa toe
vd3b toe
nc5y token
n4mh tolerance
n43j tolerance
n92b tolerance
n54p toll
ncxd toll
vaho toll
n5q7 tollgate
n1iz tollhouse
ncy3 tomato
n3j7 tomorrow
n5o4 tomorrow
ncu4 ton
nbyh tone
n96y tone
n8nq tongue
n7bn tongue
v9y0 tongue
n9hp tonight
n6n0 tool
v4bm tool
vagu tool
n1i1 tooth
n1qr toothbrush
n2h1 toothpaste
na53 top
nc2y top
v8qp top
a top-grade top-quality
n2vj topography
v3sa topple tumble
n3z3 topsoil
n7i5 torch
v1tw torch
n8t8 torment
v6ip torment torture
n6qv tormentor
nbum tornado
n2uj torpor
n3fr torrent
n8wh torso
v6tm torture
n92h torturing
ngi tory
n5p3 toss
ncfe toss
n79 totalitarian
vaj0 totter
n6my touch touching
nay1 touch
n9lq touch trace
v touch
v916 touch
nc0b touchdown
n17o tough
n4mh toughness
v75a tour
ncms tourist
n2r2 tournament
n67a tow
v49z tow
n1gi towboat
n956 towel
vdb3 towel
n2jc toweling
nbxh tower
n7li town
n4qb townsman
n9ay toxin
nqa toy
v5r toy
ngw trace
n6qi trace vestige
n4as trace
vho trace
n4d7 trachea
n4at tracing
n7li track
nqa track
n50j track
v6z7 track
v8jd track
n7li tract
n8wh tract
n2cw tractarian
ncy5 tractor
n2ov trade
n4m8 trade
v4ur trade
vaxh trade
n7tg trademark
v79w trademark
n2ov trading
n79h tradition
n8oc traditionalism
n78 traditionalism
n2xt traditionalist
n4g traffic
v7yz traffic
nuz tragedian
nck8 trail
naii trail
v7af trail
ncmb train
vby0 train
nc8 traineeship
n65 training
n4kw trainman
nua trait
n3b8 traitor
vd3b tramp
nbib trample trampling
vd3b trample tread
v6tm trample
n2uj trance
n4ch tranquilizer
v6wz transact
n5p transaction
vde8 transcribe
vag2 transcribe
n2pq transcription
n3va transducer
n27r transfer transportation
v88p transfer
v436 transfer transplant
vf8 transform
vf8 transform transmute
v27t transform transmute
n3va transformer
n27r transfusion
n65 transgression
n4e2 transience
n3va transistor
n6vq transit
v8xa transit
v32d transition
va65 translate
vf8 translate
vcta translate
vcm6 translate
na1v translation
n87s translation
n27r translation
n9sn translucence
naxu transmission transmitting
n2pp transmission
vcli transmit
v88p transmit
n27r transmutation
v5dq transpirate
n4p2 transpiration
nchn transplant
n6vw transport
n3x9 transport
v88p transport
n50j transportation
n7w2 transpose
vf8 transpose
vf8 transpose
r transversally transversely
n8yv transvestitism
n3va trap
n96k trap
n3va trap
v3u4 trap
v6d8 trap
n6ib trapper
n8ve trapping
n88s travel
n6qv traveler traveller
nu6 travelogue
n14l traverse
na0r tray
n42h treachery
v3ds tread
v1lh tread
n3va treadmill
n3b7 treason
nd6l treasure
n9dx treasure
n4g treasure
n6qv treasurer
n5nd treasury
n3qp treasury
v treat
ntu treatment
n96y treble
vb8p treble
n984 tree
v626 tree
ncis treetop
vb17 tremble
n87u trembling
nczu tremor
n4fi tremor
vb17 tremor
n45p trench
n3yr trend
nmz trepidation
n65 trespass
ncjw trestle
n70y tri-iodothyronine
n35r triamcinolone
nb1j triangle
a trichrome tricolor
ncrh trick
nb33 trick
n65 trick
n5a8 tricolor
n7gw trigger
n8h1 trill
vq8 trill
n2uj trim
n3m1 trim
v3gm trim
n27r trimming
n3m1 trinket
n2s6 trio
n759 trip
n7pi triphammer
n6cj triple
v89n triple
v6ck triple
n3va tripod
n65p triumph victory
n503 triumph
ncxd triviality
n21u troika
n86m troll
v2e6 troll
ncu6 troop
ncu6 troop
n5rk tropidoclonion
vam4 trot
vagt trot
n3x3 trouble
n65p trouble
na98 troubleshooter
n3rp trough
n8nt troupe
n5pt trousers
ncy5 truck
vcmd truck
nb3k trucking
n43j truculence
n6bv trudge
ndw true
v7m true
n1md trumpet
v4v2 trumpet
n6vt trumpeter
n15m trundle
v5v7 trundle
nbsc trunk
nyd trunk
n9n7 trust
ncl3 trust
n9ci trust
v17e trust
vem trust
n6qv trustee
n7y8 trustee
n50n truth
n69 truth
nbrf truth
n6ed truthfulness
n1wr tsunami
n8xe tube tubing
n3va tube
v5nq tube
n41k tuberculosis
n8wh tubule
n4ft tuck
n4et tudor
nd7a tuesday
n1t2 tuft
n9q3 tug
vu4 tug
n2vu tug-of-war
n54p tuition
n41k tularemia
n984 tulip
nbyd tumble
v5gi tumble
vcql tumble
n637 tumbler
n5tm tumbler
n6lb tumor tumour
n2pi tumult uproar
v7l tune
n7zj tungsten
n1x7 tuning
n8xf tunnel
v90m tunnel
n683 turban
n1i1 turbinate
n4mz turbine
n93n turbulence
v383 turf
n5j5 turkey
ncij turkish
n2pi turmoil
n555 turmoil
n27r turn turning
n65 turn
n3v6 turn twist
v88q turn
n27r turning
n9xc turnover
n5q7 turnpike
n98o turntable
n6vp tutor
v6vk tutor
nazn tutorial
n2jc tweed
v99w tweeze
n9wp twelfth
n922 twenties
n3kq twenties
n9wp twentieth
n6wc twenty
n6wc twenty-eight
n6wc twenty-five
n6wc twenty-four
n6wc twenty-one
n6wc twenty-six
n6wc twenty-three
n6wc twenty-two
nakg twiddle
n1m0 twig
v45x twig
n7i4 twilight
na6o twin
v35e twin
n3a7 twirl
vcql twirl whirl
n91w twirler
n42 twist
n88n twist
nakg twist
vcql twist
n65 twisting
a twisting winding
n39j twitch
v88q twitch
n577 two
ncgp two-by-four
n9xf two-thirds
n5hh type
vde8 type
va1c type
n7pi typewriter
ndeb typewriting typing
n41k typhoid
n41k typhus
n399 typography
ndeb typography
nalr tyrant
n2sa tyrosine
n7dv ubermensch
nlv ugliness
nbbn ukrainian
n7gg ulcer ulceration
n9sn ultimate
n3p2 ultimatum
n264 ultracentrifugation
n265 ultracentrifuge
v266 ultracentrifuge
n9uw ultraviolet
n9o9 umbrella
ndv un
a unaccountable unexplainable
n2g1 unambiguity
r unambiguously unequivocally
a unanswered unrequited
n2uj unawareness
a uncanny weird
r uncertainly unsteadily
n9sn uncertainty
va6z unclasp
na6o uncle
n6a6 uncle
n71g unconcern
n911 unconfessed
n1ls unconscious
vcui uncork
v27t uncurl
n3s underachievement
n9qy underachiever
n1qq underbrush
n7ws undercurrent
nni underestimate
vcxf underestimate
vng underestimate
v83d underestimate underrate
n2mo undergraduate
ncu6 underground
v147 underlie
n7ti underline underscore
v2t underline underscore
vc2q underpin
navi undersecretary
n5pt undershirt
v understand
nbrf understatement
n5pt underwear
n2g7 underworld
v61q underwrite
n6qv undesirable
vaf3 undo
v undo
n27r undoing
n8bh undress
v7ld unearth
nkx uneasiness
a uneconomical wasteful
n911 unemployed
nbrc unemployment
a unfair unjust
vctg unfasten
vaer unfold
n6qv unfortunate
r unfortunately unluckily
vctg unhitch
a unhurt unscathed
n2jj uniform
v5nq uniform
na5g uniformity
r unimpeachably unquestionably
n911 uninitiate
a uninitiate uninitiated
n8nt union
a unique unparalleled
ngw unit
n2rx unit
n8nt unit
nd9d unit
n79 unitarian
v74p unite
nalp universal
n9sn universality
v4zo universalize
n1gt university
n4rx university
n7li unknown
vctg unlace untie
vcug unlash
va6z unleash
va6z unleash
v3ot unload
n656 unloading
v8lu unlock
v41o unlock
v27t unlock
a unlovely unpicturesque
v634 unmask
a unnecessary unneeded
a unobtainable unprocurable
va8h unpack
n9sn unpredictability
vctg unravel
naa4 unrealism
n9sn unreality
n6ud unreason
a unreflective unthinking
vf8 unscramble
v7n2 unscrew
v7n2 unscrew
n17b unseen
ncsi unselfconsciousness
n5r5 unselfishness
a unshaved unshaven
va8h unsheathe
a unsloped upright
v27t unsolder
v6vk unteach
a untested untried
v4yj unveil
n43j unwillingness
v88p unwind
vctg unwire
v6pp up
r up upward upwards
n9o0 upbeat well-being
n6sy update
v85e update
v6sv update
v5ww upgrade
vge upgrade
nbrc upheaval
v3n5 uphold
v2vp uphold
v5nq upholster
n5hs upland
nai8 uplift
nai8 uplifting
n1tb upper
n1f7 uppercut
n3va upright
v436 uproot
n87t upset
v45j upset
vp9 upset
n8wg upstairs
n45d uptown
vf8 urbanize
n2ax urchin
n3sz urge
n8cr urgency
n6nd urgency
n9e urging
ncxy urn
n65 usage use utilization
n9sn usefulness utility
n9sn uselessness
n6qv user
n6qv user
v627 usher
v usurp
n6n0 utensil
n870 utilitarian
nazj utility
nazg utility
n7ix utmost
ncij uto-aztecan
n6qv utopian
n6kj utopianism
v utter
n2pq utterance
ncu4 v
n4l1 vacancy
nbj6 vacancy
n7g1 vacationing
n9o8 vaccinating
nkl vaccine
n2uj vacuolization
n4l1 vacuum
v2gy vacuum
n8iv vagabond
n9sn vagueness
n7sd valet
vc9 valet
vv8 validate
va6 validate
n3uk validation
n9sn validity
n9sn validity
n3rp valley
ncn1 valuable
n2tc value
ndde value
ngw value
v3un value
n17b values
n8wh valve
n3va valve
n6qv vandal
n3vd vandalism
ncu6 vanguard
v24z vanish
nc3y vapor
nj4 vaporization
n38g vaquero
n9sn variability
n4p2 variable
n2tc variable
a variable varying
nf9 variation
n65 variation
v3wu vary
vf8 vary
n73e vase
n4t6 vaudeville
n5yf vault
v1kj vault
ncxs vector
n9l5 vegetable
n4g vegetation
ncmb vehicle
n7xk vehicle
n5pt veil
v2sy veil
nczh vein
nbyh vein
vbpn vein
n8un vellum
n2jc velour velours
n2jc velvet
a velvet velvety
n7tq vending
n7z0 vendor
nads vengeance
n6de vent
n8o3 vent
v4yr vent
va8u ventilate
n6o1 ventilation
nc6t ventilation
n9mb venture
n1us venture
v5v8 venture
ncpg veracity
n9cx veranda verandah
n23u verb
ndce verb
n5ds verbena
n584 verdict
n7ix verge
v1ja verge
va6 verify
vcc7 verify
naxi verisimilitude
na2r vermilion
v2n0 vermilion
ndal vermouth
a vernal youthful
nbrc versatility
nccl verse
v2s1 verse
n42 version
ncrr version
nit vertebrate
n6ym vertex
n3ys vertical
nc6b vertigo
ncl3 verve vitality
n8wh vessel
n39a vessel
n5pt vest
n46w vet veterinary
n7rh veteran
n7rh veteran
n4xs veteran
nza veto
n9n8 viability
n41y viand
a vibrant vivacious
v88q vibrate
vc4r vibrate
n87t vibration
n9jd vicar
n4th vice
ncts victim
vdee victimize
v90d victimize
n17o victor
n6qv victorian
n943 victrola
n2pq video
n3va video
n9wl view
vho view
nuh viewers
n4mv vigilantism
n7li village
n4ej villager
n28a villain
n7ha vindication
n984 vine
n5fq vinegar
n530 vineyard
ndal vintage
n9uz vinyl
n65 violation
n65 violation
n4tf violation
nbj violence
ncvo violence
n6ak violet
n9rf violet
n6vt violinist
n6ty virgin
ngi virginian
n2uj virginity
n5vw virtue
n9sn virulence
n807 virus
n6vq viscometer
n2y5 viscosity
n9n8 visibility
n6lp vision
naxx vision
nrh visit
nrf visit
nrh visit
vcjn visit
v visit
v7xq visit
ncms visitor
n6ll visualization
n8nq vitals
n8hf vitamin
n6xd vividness
n2jc viyella
na41 vocabulary
nc6w vocabulary
n8a7 vocal
vq8 vocalize
nmw vogue
nbi8 voice
n2pq voice
v4ys voice
nbrc void
nbzw volatile
n38r volcano
n50t volition will
v44a volley
nt3 volleyball
n93n voltage
n93n voltage
ncij voltaic
n7zr voltmeter
ngw volume
n9pq volume
n7rh voluntary volunteer
ndco volunteer
v6sv volunteer
v5r volunteer
vdcj volunteer
nd53 vomit
na4e vomiting
n291 voodoo
v6ba voodoo
n5p vote
v2ca vote
v3q6 vote
vccb vouch
ven vouchsafe
n303 vow
v99f vow
n2rx vowel
ncmr voyage
n759 voyage
ncms voyager
n3i6 vulnerability
n1b5 vulture
n7vt wad
vd3b wade
n7a wafer
nbh0 waffle
n5a8 waft
v1fc waft
n6i2 wag
v74l wag waggle
v573 wage
n5p3 wager
v98y wager
n87t waggle
ncy5 wagon
v3e1 wail whimper
a wailful wailing
nc9w wailing
n8wh waist
n5p wait waiting
v wait
v5r wait
n4kw waiter
nd33 waitress
vdcj waitress
n2xm wake
n2xg wakefulness
n88s walk walking
n9n8 walk
ncmr walk
v5v7 walk
a walk-to walking
nl3 walk-up
n1s4 walk-up
nbwu walkout
nbyd walkover
n8ww wall
n8iv wall
v9o7 wall
n2zj wallet
n5ds wallflower
v6cm wallop whack
v3my wallop
nd5k wallow
v6re wallow
v88q wallow
n8un wallpaper
v383 wallpaper
n8if walnut
nc6t wan
vb6k wan
naj4 wand
ncms wanderer
ncmr wandering
v3m7 wane
n477 wangle
v3q wangle
n3m6 waning
n9f8 want
n3sz want wish wishing
n5y war warfare
nbrc war
v573 war
n41k warble
vb8p warble
n6qv ward
n45d ward
n6gt ward
n9bq ward-heeler
n4g wardrobe
n9sx wardroom
nbuj warehouse
vbuh warehouse
n1s5 warehousing
npx warhorse
v27t warm
vf8 warm
n9ha warm-up
n6kj warmongering
n7nr warmth
n690 warmth
v6sv warn
n5p warning
nde7 warrant
v76n warrant
n6qv warrior
n1sa wart
n8td wash
ndch wash washing
n3rp wash
v2h3 wash
v2gy wash
v88p wash
nb90 washbasin washbowl
n7vt waste
n65 waste
n21c waste
v4x8 waste
vmd waste
n2zj wastebasket
n7li wasteland
ncgy watch
nb33 watch
nc3d watch
n922 watch
v watch
v29q watch
vd5e watch
n7qx watchmaker
n61r watchman
n2sa water
n4p2 water
v5nq water
vavk water
nt3 water-skiing
vd50 water-wash
n8ti watercolor
n8td watercolor
v8te watercolor
n8th watercolorist
nd5k waterfall
n45d waterfront
n7li watermark
n2jc waterproof
vaul waterproof
n7li watershed
nd5k waterway
ncu4 watt
nbxh wattle
v1s2 wattle
n87s wave
n87t wave
n87s wave
n44j wavelength
n6qv waver
v27t waver
n85n wax
v383 wax
nmb waxing
n2uj way
nbxh ways
vf8 weaken
v3m7 weaken
v3m8 weaken
nb32 weakening
nbrc weakness
n2uj wealth
n2b wealth
n9dx wealth
n9n7 wealth
v3rs wean
n27r weaning
n6vq weapon
n3uh wear
v54j wear
ncwe wearer
n93n weather
nbx6 weatherstrip
v6w0 weatherstrip
n3ss weave
vc4r weave
n8iv web
n8wh web
vcho web
nd7a wed wednesday
n26b wedding
naib wedding
ncnq wedge
ncgt wee
n984 weed
va8h weed
n5pt weeds
n922 week
n922 weekday
n922 weekend
vbl9 weekend
n924 weekly
v7x2 weigh
n9n8 weight
n4ql weight
n6nd weight
n2li weighting
nd7f weightlessness
n3hi weir
n3o7 weird
n31 welcome
v2w welcome
v5zi welcome
n6ak weld
v2ws weld
vf8 weld
nc8 welfare
nqa well
vc2z well
n5zl well-wishing
n92s weltanschauung
vcql welter
v5v7 wend
n3ys west westward
nda9 westerly
n57n western
n4ej westerner
r westward westwards
vf8 wet
n2uj wetness
n27r wetting
nbib whack
v6ia whale
v5nq wharf
n5y2 wheat
n3va wheel
n3va wheel
vafv wheel
vcmd wheel
n26z wheelchair
n1nk wheeze
v1nj wheeze
n7li whereabouts
vbtm whet
n4n8 whig
n2r9 whimper whine
v5v7 whine
v88i whine
nbib whinny
vcwq whinny
n6vq whip
v15a whip worst
vces whip
vbww whip
nbib whir whirring
vbid whir whiz
n87s whirl
ncwi whisk
v1oz whisk
n1j3 whiskey whisky
nbk6 whisper
v88i whisper
nbib whistle whistling
vbid whistle
v5v7 whistle
v2po whistle
v88p whistle
n65 whistling
n6qv white
n2mz white whiteness
v27t white whiten
n15z whiteface
nbup whodunit
n2tc whole
n45c wholesaler
n1xc whoop
v1xh whoop
vdcj whore
ndc7 wicker
v6po widen
ndc2 widow
n7rg widower
n922 widowhood
v7s5 wield
ndc2 wife
nty wig
n7qx wigmaker
nbrc wild
nd7t wildcat
n236 wildcat
n1uv wildcatter
n8iv wildlife
n8xj wildness
nce will
v3ma will
v3la will
n2by willing
n43j willingness
ncnb willow
n41k wilt
vd6f wilt
ncob win
v win
n5s1 wince
v5zx wince
nd6t wind
v88p wind wrap
n1jd windbag
n69g windbreak
nakg winding
nqa winding-clothes
n7pk windmill
nbxh window
nd4x window-washing
n8u5 windowpane
nb7z windowsill
n9o9 windshield
ndc wine
na2r wine
v1j4 wine
n5tm wineglass
n8nq wing
n3va wing
ncu6 wing
nt1 wingback
n95t wingman
n7ww wings
v5rz wink
n309 winner
nc0b winning
naym winnow
vb70 winnow
nav0 winter wintertime
vbl9 winter
n5p wipe
val8 wipe
n2x3 wire
n3va wire
v4qk wire
v53l wire
n79h wisdom
ncl3 wisdom
n79f wisdom
n5vx wisdom
n53e wise
v2ot wisecrack
n6qv wisenheimer
naat wish
v3t1 wish
v4ys wish
ncpq wisp
n6qv witch
n6lr witch
n3q0 withdrawal
na8f withdrawal
n3qq withdrawal
n3va withe
nd6h withering
v3ql withhold
na37 withholding
nc9e withholding
n6db withholding
n8je witness
ncce witness
vd5e witness
n87s wobble
v88q wobble
n9v1 wobbly
n7re wolf
v4fr wolf
n55g woman
n8nq womb
nft wonder
v7xi wonder
n4uc wonderfulness
n7vt wood
nqg woodcarver
n9n8 woodgrain
n1b5 woodpecker
nb2b woodshed
ndci woodwork
n2jc wool woolen
n2rx word
nbrf word
nbky words
n65 work
n9lc work
v work
v work
vc08 work
ndcx workbench
nqa workboard
n6qv worker
nqa working
n3va workings
n4kw workman
n4oz works
n65 works
nb2i worksheet
n9as workshop
n2g8 workshop
nc71 worktable
n922 workweek
n2g7 world
a world-shaking world-shattering
nit worm
n6qv worm
nkx worry
v worry
v81t worry
v42r worry
nxw worse
n65 worship
vaew worship
vtq worship
n8ov worst
n2jc worsted
ngw worth
n9sn worth
n9sn worthlessness
n8k worthy
n66b wound
nav8 wrack
v3tp wrack wreck
v43n wrangle
n5pt wrap
v383 wrap
n2jj wrapper
n5nw wrath
npg wreath
n3lr wreck
n8wg wreckage
n66b wrench
v5r wrench
vbp1 wrench
v13t wrestle
v3ke wrestle
n17o wrestler
nt3 wrestling
naae wretch
nczx wretch
n87s wring
v44v wring
v44v wring
nb1j wrinkle
vb5t wrinkle
n74r wrist
n472 writ
v2po write
n2pq writing
n2pq writing
n2pq writing
n9sn wrong
n65 wrong
v654 wrong
r wrong wrongly
n4th wrongdoing
nbzw xenon
n8iv xylem
n3va xylophone
nczi yacht
v1gj yacht
n88g yap
vcwq yap yelp
ncu4 yard
n44j yardage
n3bs yardstick
na4e yawn yawning
v1nj yawn
n922 year yr
n4m0 year-end
n922 years
n922 years
vb53 yell
n2mz yellow
v27t yellow
nbib yelp yelping
n7mj yen
na9 yes
n3j7 yesterday
v27t yield
n40g yoga
n2jc yoke
v2ws yoke
namq yokel
n90z yokuts
nit young
n76s youth
n1uj yucca
n55x zeal
n9as zenith
n577 zero
v7l zero
v5bl zest
nb1j zigzag
v5v7 zigzag
n7zj zinc
v2kt zinc
n9bi zionism
n742 zionist
v53l zip
ncu4 zloty
n3kx zombie
n97g zone
n27r zoning
n50j zoo
nai8 zoom
v6il zoom`;
