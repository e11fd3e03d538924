/** Words of one meaning, a line each: part of speech, line number (base 36) of the broader meaning, words. Source: WordNet 3.1, © 2006 Princeton University, WordNet licence (see NOTICE). Main senses of the single words that SemCor has, and of common words with one sense; written by scripts/word-relations. */
export const WORDNET_SYNSETS = `
ndwd a
n3zv ab
ndmr abandon
v4cv abandon
v81d abandon empty vacate
a abandoned deserted
nb1q abandonment
nef9 abandonment defection desertion
n71x abasement abjection
a abashed embarrassed
n2lo abbey
nd25 abbot
n9ok abdomen belly stomach
n906 abdominal
n7bd aberrant
a aberrant deviant deviate
nt aberration
vva abet
v472 abhor loathe
a abhorrent repulsive
vb36 abide bide stay
vg3 abide bear brook endure suffer tolerate
a abiding enduring
nan7 ability
n7vf ability power
a abject low-down miserable
naep ablation
a ablaze aflame
r ably aptly competently
n33x abnormality
n7h abode residence
n70w abode dwelling home
v abolish
n510 abolition
n7bd abolitionist
a abominable odious
n7bd aborigine native
n510 abortion
a abortive unsuccessful
v18b abound
r about approximately roughly some
n2fg about-face
vdsk about-face
nbt5 above
r above supra
nalr abreaction catharsis
v3xs abridge foreshorten shorten
nd1l abridgment
a abroad overseas
vw abrogate
r abruptly dead short suddenly
nbi7 abruptness curtness
nd6r abscess
n3de abscissa
n3z5 absence
n68 absence
v4c9 absent
ndoj absentee
n1j absenteeism
r absently absentmindedly
n23 absolute
a absolute out-and-out sheer
r absolutely perfectly utterly
vcgy absorb
v80z absorb assimilate ingest
vd2x absorb
v absorb imbibe
a absorbed engrossed intent wrapped
na6s absorbency
a absorbing engrossing fascinating gripping riveting
nch3 absorption
n53w absorption
vazs abstain
v abstain
nbuk abstention
n32q abstract abstraction
v37i abstract
vcrn abstract cabbage pilfer purloin
v37k abstract
nb3z abstraction
naut abstraction generalization
n9lc abstraction
nsv abstractionism
nan7 abstruseness obscurity
nc82 absurd
n975 absurdity
n5we absurdity
nan8 abundance
n8tq abuse
v6nx abuse maltreat
v5cr abuse
n66u abyss
negn academia
n4uz academic
n1d8 academicianship
nbpf academy
n574 academy
vd0l accede bow defer
v3yb accelerate quicken speed
ngq acceleration
n72s acceleration
nas5 acceleration
n83o accelerator
n47n accelerator throttle
ndz5 accent
ncqb accent emphasis
v5ec accent accentuate emphasize stress
n6f accenting emphasizing
v7r1 accept
v5u accept
vatd accept consent
vatd accept
nxd acceptance
npj acceptance adoption
nc82 acceptance
n5t acceptance
a accepted recognized
nbdd access
nbdd access
nt8 access
vaxe access
n2s9 accessory accouterment
n319 accessory supplement
n8sl accident
n6on accident
r accidentally unexpectedly
n39z acclaim
voa acclaim hail herald
v75 acclimatize
v63p accommodate fit suit
v2fj accommodate adapt
v2b6 accommodate
v accommodate
n6on accompaniment
n8my accompaniment
v6d6 accompany
va28 accompany
a accompanying consequent resultant
nvb accomplice
v30o accomplish execute fulfil fulfill
vd0c accomplish achieve attain
a accomplished completed realised realized
n6f accomplishment achievement
n6pi accord agreement
v3fi accord concord
v6av accord allot grant
n68 accordance
r accordingly consequently
n47n accordion
v2x3 accost
nax1 account chronicle history
n952 account report
nb25 account
ncr3 account explanation
v18b account
ndmr accountability
n7bd accountant comptroller controller
n49 accounting
nd7e accounting
n219 accounting
v2e6 accredit
n2e3 accreditation
a accredited licensed
n53w accretion accumulation
v7a6 accrue
a accrued accumulated
vv7 acculturate
n68 acculturation
vcue accumulate collect compile
v7a6 accumulate amass
n6jg accumulation aggregation collection
n2fg accumulation
nan7 accuracy truth
nan7 accuracy
n2ge accusation
n9a6 accusative
a accusative accusing
v2gi accuse
n3yv accused
n7bd accuser
vgp accustom
a accustomed customary habitual
n5nl ace one unity
n27w ace
n5db ace adept genius hotshot star superstar virtuoso whiz wizard
vd0c ace
a ace crack first-rate super topnotch tops
n31l acetone
nd6r acetonemia ketosis
n72y ache aching
v9ty ache
v6oi ache pine yen
v ache hurt smart
n31l acid
a acid bitter blistering
nahj acidity
v3x8 acknowledge admit
v2yw acknowledge receipt
vatd acknowledge
vddo acknowledge
n2q4 acolyte
n63d acorn
v7dk acquaint introduce
v7dk acquaint
n7dn acquaintance familiarity
nb25 acquaintance
n7bd acquaintance
vcz acquiesce assent
n36 acquiescence
n68 acquiescence assent
v acquire get
n68 acquiring getting
n5v acquisition
v7w0 acquit exonerate
n7r5 acquittal
ndwd acre
n5cf acreage
naue acres estate
a acrimonious bitter
a acrobatic athletic gymnastic
n6lt acrobatics tumbling
n5ye acronym
n2n2 acropolis
n4k8 act
n58k act
nehx act
v act
v act behave
vat2 act play
n6p acting performing playacting
n7gl actinometer
n68 action
ncr0 action activity
n68 action
v2ev action sue
v7e5 activate actuate spark trigger
vgp activate
nc4 active
a active fighting
a active participating
na4z activism
n68 activity
n53w activity
n9uo actor
n6r actress
n1bc actuality
r actually really
ndoz acupuncture
nd6d acute
a acute incisive keen penetrating sharp
r acutely keenly
nah0 ad advertisement advertising
n2xy ad-lib
v4jv ad-lib improvise
a ad-lib impromptu
n27s adamant diamond
a adamant inexorable
v2fi adapt adjust conform
nehx adaptation
nd6r add
v7a6 add
vbnq add
n319 addition
n2fg addition
nio addition gain increase
n7a additive
a additive linear
a addlebrained muddleheaded
nehz address
na4a address
v2yx address
v address
v7vy address
ndry adenoma
a adept expert practiced proficient skillful
nan7 adequacy
nan7 adequacy
a adequate enough
v3fi adhere
v77i adhere
v adhere cling cohere
nd2u adherence
n5wb adherent disciple
n8kh adhesive
n5iw adieu adios good-bye goodbye
a adjacent next
a adjacent neighboring
a adjectival adjective
n8ux adjective
n2b4 adjective
v adjoin butt
v2ce adjourn
n510 adjournment
n7r4 adjudication
n53w adjunct
vgp adjust
v2fi adjust align
n9f adjustment fitting
n2fg adjustment alteration modification
n23x adjustment
v6nw administer
v8e administer
v6av administer allot dispense distribute
n8fs administration disposal
n1ma administration establishment organization
nde9 administration
n2is administrator
n7bd administrator
r admirably commendable
n85p admiration
v578 admire
v8a6 admire
na6 admirer protagonist supporter
n540 admission
vg3 admit
r admittedly true
v2td admix
va0 admonish discourage warn
n9y admonition warning
n2ys ado bustle flurry
n9uu adolescence
n7sa adolescent teen teenager
n8fm adonis
v2kf adopt espouse
v31 adopt borrow
v8bc adore
vgp adorn decorate grace ornament
a adorned decorated
n6b9 adrenal
n6zh adrenaline
ncr0 adroitness quickness
vcgy adsorb
n7bd adult grownup
nkq adult
a adult full-grown grown grownup
n844 adulterer
nbyc adultery
n9uu adulthood maturity
n8xo advance progress progression
nc12 advance betterment improvement
v6d6 advance progress
va2 advance
v7a7 advance boost
vd2w advance boost encourage further promote
a advancing forward-moving
nuy advantage
v5k7 advantage
nsk advent coming
nagk adventure escapade
vx0 adventure chance gamble risk
n7bd adventurer
n2b4 adverb
n8ux adverbial
n7bd adversary antagonist opponent
n8sm adversity hardship
vl5 advertise publicize
naka advertiser
n218 advertising
nahv advice
neew advisability
v4ea advise counsel
v7dk advise notify
v3x6 advise propose suggest
r advisedly deliberately intentionally purposely
nyi adviser advisor consultant
nd2u advocacy
n7bd advocate proponent
va2 advocate recommend urge
nd2u aegis auspices
n1bm aeon
n53w aeration
nnn aerator
n9pe aerial
ne0 aerodrome airport
n9xg aeronautics
n2sa aerosol
v4fx aerosolize
nb0f aerospace
n4k7 aesthetic esthetic
a aesthetic esthetic
n9wv aesthetics
n32v affair matter
nb24 affair liaison
n58k affair occasion
n32v affairs
n5lb affect
vgp affect
vgp affect
a affecting poignant touching
n5lb affection
a affectionate fond tender
r affectionately dear
n943 afferent
nddc affidavit
a affiliated attached connected
nb25 affiliation tie
nvf affiliation
nxh affinity
v affirm confirm corroborate substantiate
v3x6 affirm assert swan swear
v affirm
nuu affirmation
n318 affix
vwo affix
vwo affix append
a afflicted stricken
ne9o affluence richness
v5cs afford
v650 afford give yield
a affordable low-cost
n9bh affront
vcle affront insult
n1hz afghan
a afire aflare alight
a afloat aimless rudderless
a aforementioned aforesaid said
n7bd african
r after afterward afterwards later subsequently
n37b aftereffect
n84u afterlife hereafter
n3uq afternoon
ndp8 aftershock
n8bb agape
a agape gaping
n8r8 agate
nahj age
n558 age
v6jn age
v6jn age
n9tr aged elderly
a aged elderly older
ndwf agency bureau office
n217 agency
na0z agenda schedule
n2bn agent
nb5t agent
n2bn agent
nbfb agglomerate
v1zh agglomerate
n4q agglomeration
n53w agglutination
n53w agglutination
nmb agglutinin
vgp aggravate exacerbate
vka aggravate exasperate
n99y aggregate total
vir aggregate
a aggregate mass
n4gf aggression
n6q9 aggression aggressiveness
n6f aggression
r aggressively sharply
ndmr aggressiveness
n9bg aggressor assailant attacker
n80a aggressor
a aghast appalled dismayed shocked
a agile nimble
r agilely nimbly
nahj agility
vajh agitate
v4ii agitate
n33x agitation
a agonizing excruciating harrowing torturing
nd0x agony torment
n72y agony suffering
a agrarian farming
v agree concur
v32 agree
r agreeably pleasantly
ncr3 agreement
n2g6 agreement correspondence
ndf3 agreement arrangement
n218 agriculture
n3pw agriculture farming husbandry
n75m ague
r ahead onwards
a ahead leading
r ahorseback horseback
nb8a aid
n6p aid assist assistance help
n6ac aid
vd2w aid assist help
n9bp aide
nvb aide auxiliary
a aided assisted
a ailing peaked poorly
n4fl ailment complaint ill
n50r aim intent intention purpose
n50r aim objective
n6p aim
va7g aim
v7hn aim propose purport purpose
v8lf aim
v45v aim
n7fn aimlessness
a ain own
n67b air
nb0f air
nan7 air
v5e2 air
ne4 airbus
n3jw aircraft
a aired airy
n2gf airfare
n5gd airfield
n5ue airflow
ncxh airframe
a airless stuffy
ne6 airliner
negb airman aviator
ndx airplane plane
nan7 airs pose
nck9 airspeed
ne0 airstrip strip
n34g airway
n9pk aisle
n9pl aisle
a akin kindred
nchr alabama
ni7 alabaman alabamian
n8r8 alabaster
n5kd alarm consternation dismay
n47n alarm
v62n alarm
ve7s alarm alert
r alas unfortunately unluckily
n8md album
n1nv album
naiq albumin
n1e8 alcohol
nb5t alderman
n1ac ale
nab9 alert
n33x alerting
n5gn alertness vigilance
r alfresco outdoors outside
n8pa algae
n8kl algebra
nbk algerian
naep algorithm
n7s4 alibi
v5ay alibi
ndoj alien foreigner
a alien foreign
a alien exotic
vgp alienate
a alienated anomic
n4f8 alienation
v7xc alight light
v3fi align
v7r1 align
n9f7 alignment coalition
nsd alignment
n993 aliquot
n31l alkali
nblh alkylbenzenesulfonate
r all altogether completely entirely totally whole wholly
r all-fired bloody damn
a all-important essential
a all-knowing omniscient
a all-round well-rounded
n4u allegation
n2nk allegation
vus allege
a alleged so-called
n3db allegiance commitment
ncun allegory parable
nd3z allergy
vi2 alleviate relieve
vdd alleviate ease facilitate
ncw7 alley alleyway
n819 alligator
nb68 alligator gator
v3jg alligator
vg1 allocate apportion
n9u1 allocation allotment
n4ib allocation
v8e allot assign portion
v allow let permit
v32 allow countenance permit
v6av allow grant
n9u1 allowance
nb1b allowance
n9rm allowance
n4c6 allowance
vg4 allowance
n8ns allusion
n2yq ally
nvc ally
v384 ally
r almost nearly virtually well-nigh
n8m6 aloes
r alone exclusively only solely
r alone solo unaccompanied
a alone lone lonely
n4gf aloneness
r along on
n7b6 aloofness
nd6d alpha
vs7 alphabetize
r also likewise too
v alter change
n6on alteration change
nan9 altercation fracas
naep altering
n5nx alternate replacement
v2fj alternate
a alternate alternative
n7vf alternative choice
r alternatively instead
n4hi altitude
n91r altogether raw
ndxe altruism
n8oj aluminium aluminum
nbpc alumnus graduate
n8r8 alundum
n381 alveolar dental
n9ok alveolus
a amalgamated consolidated fused
n380 amalgamation merger
n7bd amateur
a amateur recreational
n78t amateurishness
vd3l amaze astonish astound
v1ak amaze baffle bewilder mystify puzzle
a amazed astonished stunned
n5lb amazement astonishment
a amazing astonishing
a amazing awe-inspiring awesome
r amazingly astonishingly surprisingly
n4b4 ambassador
neip amber gold
a amber yellow-brown
n33x ambiance atmosphere
n5ei ambiguity
nan7 ambiguity
a ambiguous equivocal
n458 ambition
ndmr ambition
v45a ambition
a ambitious challenging
n5lb ambivalence
ne66 amble stroll
ve67 amble
nyn ambulance
nwr ambuscade ambush
ve5w ambuscade ambush bushwhack waylay
v72e ambush
n3yn amelia
vbbc amend
vgp amend better improve
n3f9 amendment
ncr3 amendment
n7sq amenities comforts
n america us
n4sc american
nt8 americana
n92f americanism
a amiable cordial genial
napq aminomethane
nbig amir emir
r amiss awry
a amiss wrong
n4gf amity
nry ammo ammunition
n8kh ammoniac
n31l ammonium
n33x amnesia
n1xx amorist
a amorphous shapeless
nuz amount sum
n8e4 amount
n53w amount measure quantity
n32q amount sum total
v18b amount number total
v19t amount
ndwd amp
nhm amphibology
a ample plentiful
n2fg amplification elaboration
n55l amplifier
v52k amplify magnify
n4g4 amplitude
r amply richly
vb41 amputate
n2gu amulet
v53h amuse divert
v amuse
a amused diverted entertained
n40g amusement
n4j4 amusement entertainment
naiv anabaptist
n6p anachronism
nt8 anachronism
nbwu anaconda
n33x anaesthesia anesthesia
nct6 analeptic
a analogous correspondent
nc6p analogue parallel
n7cq analogy
n2zu analogy
v analyse analyze examine study
n7l7 analysis
n5db analyst
a analytic analytical
nahj analyticity
n7gl analyzer
n4ee anaplasmosis
naps anarchist
ncr0 anarchy
n36i anastomosis
a anatomic anatomical
n5ei anatomical
n8x1 anatomy
n1m9 anatomy figure flesh frame
nji anatomy
nb26 ancestor antecedent
n2o3 ancestry lineage pedigree
n2pa anchor
nd2v anchor backbone
v5jj anchor ground
v5jj anchor
n9cc ancient
n697 ancistrodon
n1a4 andrena
nbf6 android
nb5g anecdote
n33x anemia
n1bm angel
n4z4 anger
vs2 anger
a angered enraged furious infuriated maddened
nci9 angle
ncqc angle slant
v6d6 angle
naiv anglican
n5q5 angling
ni7 anglo-american
n582 anglo-saxon
n8l anglophilia
nn1 angst
n4i1 anguish torment torture
n4i2 anguish
vd0u anguish
a anguished tormented tortured
n1g5 ani
n1bd animal beast creature
a animal carnal sensual
vct7 animate enliven inspire
vgp animize
n6q9 animosity
n7m0 anion
n46q anionic
n7q6 ankle
a ankle-deep knee-deep
ndwd anna
v7tt annihilate eradicate
a annihilating devastating withering
n462 annihilation obliteration
n41h annihilation
n3up anniversary
v7dk announce
vbnq announce declare
a announced proclaimed
ncr3 announcement proclamation
ncr3 announcement
v annoy bother devil gravel irritate vex
n33x annoyance irritation
nk9 annoyance vexation
a annoyed irritated stung
n8tq annoying
a annoying galling irritating nettlesome pestering
na1b annual
a annual one-year
n9rm annuity
neik annum
n4wn anode
n7mx anomie
n9ac anonymity
n4fl anorexia
ncr3 answer reply response
ncr3 answer result solution
n68 answer
vbnq answer reply respond
n7f8 ant
v6a antagonise counteract
a antagonistic counter
vla antagonize
n8fk anteater
n2bl antecedent
n8fk antelope
n47n antenna
ndk3 anterior
n6vh anthill
nak8 anthology
nbpr anthropologist
nbpp anthropology
n7bd anti
n9fh anti-catholicism
n2yn anti-intellectual
n6qb anti-semite jew-baiter
n1ec anti-semitism
n8m6 antibiotic
naiq antibody
n4j4 antic trick
v7q9 antic clown
a antic fantastic grotesque
v7r1 anticipate expect
v6a anticipate counter foresee
v7vb anticipate foreknow foresee
v6kh anticipate predict promise
a anticipated awaited
n5lb anticipation expectancy
n5ci anticipation expectancy
naut anticipation prediction
ndoz anticoagulation
n3qb antidote
n8kv antigen
n4f8 antipathy aversion distaste
n6h8 antique
vbsb antique
a antique old-fashioned outmoded
nbu antiquity
n53w antiredeposition
n8m6 antiseptic
nbww antiserum
n9e0 antithesis
n1jt anvil
n33x anxiety
n4z4 anxiety
r anxiously uneasily
a any whatever whatsoever
r anyhow anyway
nsz aorta
n7bd apache
r apart aside
na50 apartheid
n70w apartment
n8fk ape
v768 ape
nb0x aperture
n5fl apex
r apiece each
n24f aplomb
n9wf apogee culmination
n7s4 apologia
na6 apologist
n39z apology
nafs apothecary chemist pharmacist
n5d0 appalling
a appalling dismaying
n55l apparatus setup
a apparent evident manifest plain
a apparent seeming
r apparently ostensibly seemingly
ncl8 apparition phantom specter
ntz appeal prayer
n19p appeal charm
naet appeal
v2ev appeal
vb6h appeal
v appeal attract
v18b appear look seem
v appear
v8kk appear
nan7 appearance
n6on appearance
nx3 appearing
v24g appease conciliate gentle mollify pacify placate
v63p appease
vawo appease
nd2k appendix
n458 appetite
v69p applaud clap
va9e applaud
n39z applause clapping
nafb apple
n1s6 applejack
nb2l applicability pertinence
n7bd applicant
ndyo application
n9w1 application
n7w3 application
n47n applicator
v apply employ use utilize
v32z apply
vb6h apply
v3in apply
v572 appoint
v appoint
a appointed decreed prescribed
n9bs appointee
n7bd appointee
n3ww appointment
nui appointment engagement
n7gr appointment
n7vf appraisal assessment
v7r1 appraise assess evaluate measure
n7qz appraiser
v5j appreciate
vauc appreciate
v37i appreciate prize treasure value
a appreciated apprehended
np8 appreciation grasp hold
n4e9 appreciation taste
vdvj apprehend comprehend grasp savvy
v2t1 apprehend arrest collar nab nail
n5kd apprehension dread
n7vd apprehension savvy understanding
n1au apprentice
vdmm apprentice
n1d8 apprenticeship
n32u approach
n8yr approach coming
v2x3 approach near
vpn approach
vg1 appropriate reserve
r appropriately duly suitably
n8vm appropriation
nd2u approval blessing
n85p approval
vyk approve okay sanction
v7r1 approve
vb6v approximate
v23j approximate estimate gauge judge
a approximate rough
n23m approximation estimate
nc6p approximation
n8wh april
n2s9 apron
a apt given tending
no aptitude
n1ky aqua
n3pw aquaculture
n50a aquarium
nwe aquatics
n34g aqueduct
r arbitrarily haphazardly indiscriminately randomly willy-nilly
v93p arbitrate intercede intermediate mediate
n7qz arbitrator
n5gd arboretum
ncxh arbour bower
n34c arc spark
n3r3 arc
v1cp arc arch curve
n3r3 arch
n9ok arch
a arch condescending patronizing
a archaeological archeological
nm3 archaeologist
nm4 archaeology
vgp archaize
nk8 archangel
n1gk archbishop
n2q4 archdeacon
n1gl archdiocese
a arched arching
nwe archery
n4tc archipelago
n3l3 architect designer
n1yd architecture
n4d5 architecture
nafr architecture
nak8 archives
a ardent fervent fiery impassioned
n4ss ardor zeal
a arduous grueling
ndwd are
n88s area
n8ku area
n9pl areaway
n54b arena domain sphere
n6ho argive
nczz argon
nck6 argot jargon
vabo argue reason
v3c4 argue contend debate
n4gi arguing argument contention controversy
n58q argument statement
ncgj aria
n4k7 arianism
n2l3 arianist
nan7 aridity
v arise originate
v2fi arise rise
v6om arise
n4xg aristocracy nobility
n2oo aristocracy gentry
n80a aristocrat
a aristocratic gentle
n7u aristotelian
n8kl arithmetic
n85u arm
v arm gird
v650 arm
n4q armada
n8fk armadillo
nry armament
n2em armchair
nio armful
n8u7 arming equipping
n9rt armistice truce
n2ru armoire
naik armor
v55k armor
n9ok armpit
n7gr arms munition weaponry
n5x9 army
nahj aroma odor scent smell
n2fg arousal rousing
v3kw arouse elicit evoke provoke
v2fi arouse awake awaken wake
a aroused stimulated
v4x arraign
n4k8 arraignment
v7zo arrange
vcy arrange
v7e5 arrange stage
v2fi arrange
n6jg arrangement
ncxj arrangement organization
nb21 arrangement placement
n3ky arranging
nsb array
n2yz array
vs7 array
n27h arrest
a arresting sensational stunning
n3y arrival
n6f arrival
ndoj arrival
v arrive come
nc72 arrogance
vb6h arrogate claim
nd6d arrow
n8tf arrow
n6ky arroyo
n9jz arsenic
n20f arson
n3kz art
n3ky art
nsz arteriole
nbpu arteriolosclerosis
ne20 artery
n4ee arthritis
n970 article
nt8 article
v7hu article
v650 articulate
v5ec articulate formulate phrase word
v articulate enunciate pronounce
ndz5 articulation
n99y artifact
n8ym artifice ruse
a artificial stilted
nrp artillery gun
ndwf artillery
n8fn artilleryman gunner
negb artisan craftsman journeyman
n3l3 artist
no artistry prowess
n4d5 arts humanities
n2yz artwork
nczz as
r as equally
n8r8 asbestos
v6d6 ascend
n33x ascendancy dominance
n8yr ascending rise
v ascertain determine find
ve1i ascertain assure check ensure insure
v7r1 ascribe assign attribute impute
nb7f ash
ndp2 ash
vgp ash
a ashen blanched livid
nddk aside
r aside away
vb6h ask
n68 asking request
n2g5 aspect facet
n2g6 aspect
ndp2 aspen
n9rb asphalt
v2tm asphalt
nof aspirant hopeful
a aspirant aspiring
nhq aspiration
va10 aspire
nblh aspirin
n9ok ass behind bottom buttocks posterior seat tail
n5wk ass
v assail assault attack
n901 assassin
n17u assault
n3lz assault
now assay check
vjh assay
n6jg assemblage gathering
nd7b assemblage
n68 assemblage gathering
v7q4 assemble
v7hu assemble gather
n6jj assembling collecting
n8dc assembly
n38r assembly
n5gd assembly
nb5t assemblyman
v7fp assert maintain
a asserting declarative
n3x3 assertion
n68 assertion
nan7 assertiveness
n202 assessor
nan7 asset
na7n assets
n46x assiduity
vop assign delegate
v2kf assign
n7bd assignee
n4ib assigning assignment
n4s7 assignment
n4k8 assignment
v75 assimilate
vgp assimilate
na25 assist
veg6 assist
negb assistant help helper
n55b associate
v2du associate connect link relate
n9f7 association
n68 association
ncr0 association
n8nh association
a assorted miscellaneous mixed sundry
n4q assortment mixture potpourri variety
vmf assume presume
v assume
v2fi assume
a assumed fictive pretended sham
na86 assumption premise
n741 assumption
n2dz assurance confidence self-confidence
v assure ensure guarantee insure
vb3 assure
v9vq assure
necm assyrian
ndjw assyrian
nqe assyriology
nd6d asterisk
vgp asterisk
n4ee asthma
n8m6 astringent
n8sc astrology
ndoj astronaut cosmonaut
n9xf astronomer
n9xg astronomy
nw4 astrophysics
a astute sharp shrewd
ncj5 asymmetry
nb21 asynchrony desynchronizing
ndsi at-bat bat
ndjw athabascan
n7bd atheist
n3a5 athlete
n51d athleticism
n4j4 athletics sport
ndwd atm atmosphere
nb0f atmosphere
ne9x atmosphere
nayj atoll
nczz atom
a atomic nuclear
v3f6 atone expiate
nd6r atrophy
vc3x atrophy
v36l attach
nat attachment
n7a attachment
n6p attack onrush onslaught
ndsi attack
v5nh attack
v3mp attack
v6a attack
vsn attain reach
n3y attainment
nsk attainment
n6p attempt effort endeavor try
v6a attempt essay seek try
v7e5 attempt undertake
v attend
n68 attendance
nvb attendant
n7vf attention
neg4 attention care tending
v58r attest certify evidence manifest
vb3 attest
n5tu attic loft
n2s9 attire dress garb
v4oo attire
a attired dressed garbed
n7vf attitude
nahj attitude position posture
nafs attorney lawyer
v4o5 attract pull
n5x7 attraction
n58k attraction
nan7 attraction
n2g5 attraction
n32q attribute dimension
n53w attribute
v87 attune
a audacious dauntless intrepid
n1mt audacity temerity
nck audacity
na24 audible
nui audience
n8jo audience
n2yz audit
vjh audit
nbvn audition
v9ul audition
ncxh auditorium
n8wh aug august
v7a7 augment
nahn augur
v1dh augur bode forecast omen portend presage
a august grand lordly
nb26 aunt
nma aureomycin
a austere severe
nbuk austerity
a authentic veritable
vx7 authenticate
n3l5 authenticity
n7bd author writer
n8f2 author
v31c author
n7bd authoritarian
n9f7 authorities government regime
n3bm authority potency
n7bd authority
n5db authority
n4k8 authorization mandate
vg3 authorize
n3ky authorship writing
nd6r autism
ne0o auto automobile car motorcar
n1fw autobiography
n5uu autofluorescence
n5pb autoloader
n8gv automaker carmaker
vgp automate
nyq automatic
a automatic machinelike
nday automation
v6d6 automobile
n7ap autonomy liberty
n59f autopsy necropsy pm
v59g autopsy
nbsg autumn fall
a auxiliary supplemental supplementary
ndyp avail
vok avail
vdd avail
n3bv availability
n8ys avant-garde
nc72 avarice
v9t0 avenge retaliate revenge
npc avenue
ncr9 average norm
viq average
a average mean
v5xk avert avoid
vdsk avert
n1yd aviary
n4q aviation
nafb avocado
v avoid
v avoid
nb1q avoidance
v await wait
vgp awaken
ns1 awakening
n6fw award awarding
nd6d award honor honour laurels
n6ac award prize
vfy award
v6au award grant
n7vd awareness cognizance
n375 awareness
a awash flooded inundated overflowing
r away forth off
nefq awe
v62n awe
a awed awestruck
a awful dreadful terrible unspeakable
a awful dread dreaded dreadful fearful fearsome frightening horrendous terrible
r awful awfully terribly
nan7 awfulness
a awry cockeyed
ndk0 ax axe
v6m2 ax axe
n5ei axiom maxim
a axiomatic self-evident
n88s axis
nbyv axle
n7bd ayatollah
nkc azimuth
n11d b
ncfx baba
n975 babble
v8yh babble
v2he babble
n2iy babe baby infant
v6nx baby coddle pamper
necm babylonian
n8fm bachelor
v87w bachelor
n9ok back
nd35 back
vpl back endorse indorse support
v6d6 back
vd2w back second
r back backward backwards rearward
a back-to-back consecutive
ncyd backbend
n5zc backbone guts
nbov backdrop
ncm2 backer
n6ua background
nbot background
n7dn background
n7ih background
v2y background
npj backing patronage
n7zs backing
n4q backlog
v4p backlog
ncp0 backstage offstage wing
nctj backstitch
vby6 backstitch
n3hn backwoods
n6je backyard
n8lw bacon
n8pa bacteria bacterium
nan7 bad badness
n4yf badge
n2g5 badge
v7vz badge
ni7 badger
v3o6 badger bug pester tease
r badly severely
r badly ill poorly
nwe badminton
na1r baffle
n9tr baffled
a baffled bewildered confused mixed-up
a baffling knotty
n39e bag
nio bag
n55l bag base
n39e bag handbag purse
v5u bag
n39e baggage luggage
n47n bagpipe
ndwd baht
ndby bait
v8ua bait tantalize taunt tease
v3cy bake
v3kw bake
v6sd bake broil
a baked parched scorched sunbaked
negg bakery
n55i balance
v87 balance
v18b balance
n68 balancing
v6jm bald
n1zj bale
v4o bale
ndjw balinese
n5cf balk
v4fk balk
v4jc balkanize
ndmr balkiness
n55l ball
vedr ball
ncgj ballad lay
na45 ballad
n8kh ballast
v1r8 ballast
n3tb ballerina
n2kr ballet
n90c ballet
n53o balletomane
ndx balloon
ndlm balloon
v5vi balloon
n5sw ballooning
n4k8 ballot
n2k2 ballot balloting vote voting
ve4y ballot
ncow ballpark park
nwc ballplayer
nbgb ballroom
nah0 ballyhoo
v9v ballyhoo
na1b balsam
n165 balustrade banister
n3xu ban prohibition
v9gn ban
v4c7 ban
n6tz banana
nafb banana
n6jg band circle lot
n9f7 band
ncvy band
n3xl band stripe
vdhl band
nt8 bandage
v5jj bandage bind
nder bandit
n1ce bandoleer
na1w bandstand
nio bandwidth
va26 bandy
n1km bang bash belt smash
n96g bang blast clap
n6mf bang
v6w7 bang slam
vchd bang
v2rh bang slam
v6d6 bang
r bang slap smack
n96g banging
n5ng banging battering
a banging thumping walloping
v5cp banish ostracize
v5cp banish
v5cp banish
v4fs banish
n47n banjo
n79p bank
n574 bank
vdin bank
v509 bank
n7bd banker
n5h0 bankrupt
v43v bankrupt
n5gz bankruptcy
n7ft bankruptcy
n5qw banner
nb01 banning
n4ar banquet feast
v706 banquet
ncl8 banshee
n722 banter
v120 banter chaff jolly josh kid
nbjv baptism
naiv baptist
v244 baptize
nbgb bar ginmill saloon
n3h0 bar
n77g bar
v4c7 bar
v776 bar barricade block
n2xy barb jibe shaft
vgp barb
nado barbarian savage
a barbarian barbaric savage
n4et barbecue
v6ib barbecue
a barbed biting
neam barbell
n150 barbital
n4mp barbiturate
v5e3 bare
a bare naked nude
a bare scanty
r barely hardly scarce scarcely
nd1 bargain deal
v93p bargain
n93q bargaining
n1ly barge hoy
v6q0 barge
nb3z baring stripping
n8oj barium
n99y bark
n96g bark
ne21 bark
v8yh bark
n4zf barkeep bartender
n6fc barley
n1yd barn
n3m0 barnburner
nio barnful
n50a barnyard
n7gl barometer
nrg baroness
nrg baronet
a baronial imposing noble stately
n61 barony
n9f3 baroreceptor
nani barrack
v70q barrack
n7xx barrage
n5p6 barrage shelling
vwu barrage
ndre barrel
n39e barrel
nbzc barrel
v7zo barrel
nio barrels
n165 barricade
n165 barricade
a barricaded blockaded
n9an barrier
n9ak barrier roadblock
n8m1 barrier
n5em barring
nxf barrister
n55l bars
n5gd base
ncxh base foundation
n9ok base
nwe baseball
a baseless groundless idle unfounded
n3mk baseline
n5tu basement cellar
v6w7 bash sock
n7xx basic
r basically essentially fundamentally
nbig basileus
n39e basin
n5zr basis
nvp basis groundwork
v bask enjoy relish savor
v84h bask
n39e basket
nio basket
nwe basketball hoops
na00 bass
n8my bass
n651 bassinet
n7go bassist
n7bd bastard prick
a bastard bogus fake phony
nctj baste
v3t6 baste
n9f7 bastion
n8fk bat
v6w7 bat
v1je bat
n4q batch
v6jh batch
n39e bath
n17f bath
nd5o bathe
v2pm bathe
v507 bathe
ndoj bather
n4j4 bathing
ne81 bathing washup
ncyi bathos
nbf3 bathrobe
nbgb bathroom
n39e bathtub tub
nx4 batman
nbfg baton
a bats buggy crackers nuts
n130 batsman batter hitter slugger
ndwf battalion
vcwu batter buffet
a battered beat-up
ntc battery
n47n battery
nwz batting
n6h battle conflict engagement fight
v5nh battle combat
n105 battle-ax
ndm0 battlefield battleground field
na7f battlefront front
ne7x battleship
n4lc batwing
nafn bawdy
n1yd bawdyhouse brothel
vc37 bawl bellow
ne8o bay
v8yh bay
n7uo bayonet
v7uq bayonet
n7wu bayou
nc2l bazaar
n8oj be beryllium
v be
n5yq beach
v7xc beach
n4tc beachfront
n1ug beachhead
nc5l beacon
v18v beacon
n7pg bead
v2fi bead
n9bs beadle
n4q beads
n7bd beadsman
n8yg beak
n8yg beak
vcwu beak peck
nc5l beam
n47n beam
napn beam
n852 beam ray
vcch beam
v beam shine
v5ec beam
vakb beam broadcast transmit
ne0l bean
v6w7 bean
n8fk bear
v5kn bear
vafc bear birth
v295 bear
n6md beard whiskers
vbdm beard
a bearded bewhiskered whiskered
ndoj bearer carrier toter
n3i4 bearer
nb20 bearing
n4be bearing
n8gi bearing comportment mien
ncl beast brute wildcat
n9qh beat round
n6on beat heartbeat pulse
nxm beat rhythm
v3yk beat crush vanquish
v beat
vcwu beat
v8yp beat pound thump
n5ng beating
n4h5 beatnik
n6jg beats
n8fm beau boyfriend
vi2 beautify
no1 beauty
n69r beck
v69p beckon wave
v2fi become get
vdnb become
n651 bed
v650 bed
v7lk bedamn damn imprecate
nt8 bedding
nqw bedground
n47n bedpost
nbgb bedroom
nc4u bedside
n651 bedstead
n70l bedtime
n7f8 bee
n31g beebread
ndp2 beech
n2bg beef
n8lw beef
v30i beef gripe holler
a beefy burly husky
negg beehive
nep beer
n7f8 beetle
v6oa beetle
v6om befall
v3fi befit
v32a befog cloud fog obscure
r before earlier
v1fi befriend
v18b befuddle confound confuse
va2i beg implore
vb6h beg solicit
vb6h beg
v3kw beget father sire
ndw1 beggar
v3zo beggar
nns beggary begging
v begin commence start
v begin
n7bd beginner initiate
n6on beginning
nio beginning kickoff offset outset showtime start
n4jk beginning
v2hi beguile
vnx beguile bewitch captivate capture charm entrance trance
a beguiling enticing
n84k behalf
n7i7 behalf
v behave
n6p behavior conduct
n6g behavior
ndmr behavior conduct demeanor
v7tt behead
a beheaded decapitated
n1em behest
vbtn behold
v18b behoove
ncr0 being existence
n99y being organism
veg6 belabor
v3mp belabor
nazn belch belching
v4z2 belch
n4vx belching
ndlg belfry
n582 belgian
v42m belie contradict
n7vf belief
n74a belief feeling impression notion
a believable credible
v30 believe
v7r1 believe conceive think
vmf believe trust
n8o believer
n7bd believer worshipper
n7vf believing
n47n bell
n21t bell doorbell
vwo bell
n6ao belle
nx4 bellhop
n7bd belligerent combatant fighter
n242 bellow holler hollering roar
n5jp belly
vd5l belly
v18b belong
v18b belong
v18b belong
n6op belonging
na7n belongings property
n8bg beloved dear honey
a beloved darling dear
r below beneath
a belowground underground
n3r3 belt
n3d belt
nb0f belt
vc78 belt
v6w7 belt
n6va beltway bypass
v30i bemoan bewail
n8y8 ben
nbsj bench
n3r3 bend crook turn
n8xo bend
nbt8 bend
v2fi bend
vdsk bend
v2fi bend twist
n75m bends
na9k benediction
n7bd benefactor helper
navu beneficiary
n9rm benefit
n6e0 benefit welfare
v5u benefit gain profit
vi2 benefit
n79m bent
n6ac bequest legacy
v3mp berate chide lecture rebuke scold
n4z4 bereavement
n26e beret
n5yq berg
nafb berry
v9xn berry
n219 berth post
v650 berth
va2i beseech bid
vla beset chevy chivy harry plague provoke
vuc beset
vwt besiege surround
n51a besieger
v2gi besmirch calumniate
v4bu besmirch
vdbl bespeak indicate signal
nwz best
n7bd best
v19g best
a bestial brute
vzr bestow
v6av bestow
n6ad bestowal
n1nu bestseller
n66f bet stakes
vmi bet
nd6d beta
nd6d beth
n1yd bethel
v8mb bethink
v4d9 betray
v3wj betray
v4cd betray
n6p betrayal
n8bg betrothed
n6e0 better
v59o better
v2fi better improve
a better-looking fine-looking good-looking handsome
a betting card-playing
n4uj bevel
v3rn bevel
n5wi beverage drink
nui bevy
vdyb bewilder
n360 bewilderment puzzlement
n9oz bias prejudice
v7di bias
nehx bible scripture
a biblical scriptural
n87a bibliography
n906 biceps
nan9 bicker bickering squabble
vr4 bicker squabble
ne0o bicycle
vbcu bicycle
n68 bid bidding command
nwz bid
v bid
v6hw bid
va26 bid
nof bidder
a big large
r big boastfully
a bigger larger
nxd bigotry
nbcv biker cyclist
n6jg bikers rockers
nczz bile
n33x bilharziasis
n7bd bilingual
v2hi bilk
n4k8 bill measure
n4k8 bill
n3qp bill greenback
v bill charge
va9e bill
nc5m billboard
ntz billing
n7h9 billion
n6ql billionaire
ne97 billow
vceo billow wallow
a billowing surging
n39e bin
vcue bin
n471 bind
v36e bind bond stick
v7hu bind
vwo bind
n8dc binder
nxj binding
n3kz binding
ndoz binding
n66i bingo lotto
n7gl binoculars
n32q binomial
nbis bioassay
vuh bioassay
n2ib biochemistry
n4j7 biodiversity
nyb biographer
n46 biography
nbpr biologist
nbpp biology
n8m7 biomedicine
n9xf biophysicist
nbis biopsy
n1fy biotech
ndcz bioterrorism
a bipartisan two-way
ne1v bird
v9ag bird
n16m birdbath
naik birdhouse
nbq0 birdie
v6w5 birdie
n9wj birefringence
n1aw birth
ngq birth
n53w birth
nl4 birthday
na0k birthplace
n6ua birthright
n1sm biscuit
ncfx biscuit cookie
nadc bishop
n7rv bishopric diocese
n1d8 bishopry
n8fk bison
nio bit
n60h bit chip fleck scrap
neh5 bite
nio bite morsel
v6ip bite
v5c bite burn sting
n7bd biter
ner bitter
vgp bitter
n6q9 bitterness rancor resentment
n1on bitters
na1b bittersweet
nani bivouac camp
v4sb bivouac camp encamp tent
n219 biz
a bizarre eccentric outlandish
v4d9 blab
n2w4 black blackness
v2fi black blacken
a black-haired dark-haired
a black-market contraband smuggled
n1d6 blackberry
v1d7 blackberry
nt8 blackboard
n2fg blackening darkening
n3m0 blackmailer
n3tt blackness
n9r7 blackout
n3tt blackout
negb blacksmith
n4ee blackwater
n5w2 blade
nej6 blade
nbce blade
ne9t blade sword
ncyi blah bombast
n4u blame
nb60 blame rap
v2gi blame fault
v3mp blame pick
vtr blame
a blame blamed blasted blessed damned darned goddam goddamned infernal
nbn5 blanc
v2fi blanch pale
ndmr blandness
nd6d blank
vact blank
n19x blanket cover
n99y blanket
v3in blanket
a blanket broad extensive wide
n96g blare blaring clamor din
v96h blare blast
v5ed blaspheme curse cuss swear
nafn blasphemy
n5vf blast
v6w7 blast boom smash
v1n7 blast shell
ne3m blatancy
a blatant clamorous vociferous
n5p7 blaze blazing
ndqh blaze
n47r blaze
v18v blaze
vc2g blaze
n7ns blazer
a blazing blinding glaring
necn bleach
vgp bleach
a bleached faded
nbso bleachers
a bleak desolate
nchb bleat
v30i bleat
vdz4 bleat
n9ok bleb
v4vw bleed hemorrhage
vdox bleed leech
n6pa bleeding hemorrhage
no1 blemish defect
v76z blemish
n6on blend
v8ra blend
ndyv blender
n31o blending
v7lk bless
v1dm bless
v69p bless
n45c blight
v3st blight plague
n9tr blind
n3ik blind
naik blind screen
v blind
vgp blind
a blind unreasoning
n4bw blindness
nazn blink
v6b blink
n853 blinker
v3in blinker
n4w4 bliss
n3yp blister
vd5l blister
n53w blistering
a blithe lighthearted
r blithely gayly happily jubilantly merrily
ncuk blizzard snowstorm
n8c8 bloat
vd5l bloat
nbzc blob
v2fi blob fleck
nfb bloc
nt8 block
nqw block
v5xk block blockade hinder obstruct
n6h blockade
na25 blocking
n7bd blogger
n8fa bloke chap cuss fella fellow lad
n7bd blond blonde
a blond blonde light-haired
nczz blood
v3in blood
n28q bloodbath
n70h bloodhound
n8zy bloodshed
a bloodstained gory
n1k2 bloodstream
v3io bloody
n53w bloom blooming
n99y bloom blossom flower
n9uu bloom
n33x bloom blush flush
v6jn bloom blossom flower
a blooming crashing
v6jn blossom unfold
n1iv blot
v1u blot
n1kh blotch
v2w5 blotch mottle
n8xp blow
n76u blow
v5bj blow
v blow
v4vw blow
v6d6 blow drift float
n47n blower
nbrw blowfish
naez blowing
n9c4 blubber
v3oy blubber
n2sm bludgeon
v2ug bludgeon
n2w4 blue
n2s9 blue
n9f7 blue
v2fi blue
a blue bluish
a blue-collar working-class
n5pz bluefish
ncyi blues
nefp bluestocking
nbcx bluff
n8t8 bluff
a bluff sheer
n564 blunder flub
v1sk blunder goof
ve9j blunt
a blunt candid forthright frank point-blank
nb5r blur
vgp blur
vgp blur obscure
a blurred fuzzy
v8yh blurt ejaculate
v2fi blush crimson flush redden
n35z bluster
n5ii bluster bravado
v1ko bluster
v597 bluster boast brag
n2y9 board
n8c4 board plank
v53e board
v4sb board room
n42p boarding
n70o boardinghouse
nbgb boardroom
ne6d boardwalk
n68 boast boasting
v5kn boast feature sport
ne21 boat
vbcu boat
n6q3 boater
ndoh boating yachting
nio boatload
n8hv boatswain
ndwd bob
v8yp bob
na4y bobby
n6ao bobbysoxer
n2s9 bodice
n99y body
n6jg body
v4yj body personify
n7bd bodybuilder
n5bd bodybuilding
n3yw bodyguard escort
nebg bog
v3wl bog
ncl8 bogey
v6w5 bogey
v7rh boggle
ndx bogy
n7co boil
v2fi boil
v2fi boil
vgp boil
n39e boiler
n6sf boiling
a boisterous unruly
nd6d bold
n1sd boldness daring
n93a bolo
naps bolshevik
n9yt bolster
vayw bolster
n85e bolt
n14o bolt
n14o bolt
n6py bolt
v8yp bolt
v88w bolt
vd4j bolt
r bolt rigidly stiffly
n47n bomb
vwt bomb
ne6 bomber
nwr bombing
n2ex bombproof
v2fi bombproof
n697 bombus
nxh bond
n2yz bond
n36o bond
nca6 bondsman
ndiv bone
n8kh bone
v80z bone
n9f4 bonemeal
n47n bones castanets
n5p5 bonfire
n6q3 bonnet
v6q4 bonnet
nct5 bonus fillip
a bony scrawny skinny
n242 boo
v3x6 boo
n7bd booby
nak8 book
nafi book volume
vbp2 book
vb6h book
vax4 book
n651 bookcase
nc3 booker
n4zh booking
n4zi booking reservation
n1nu booklet brochure pamphlet
nc0k bookshelf
nc2l bookstore
n96g boom roar roaring thunder
vchd boom din
n7bd boomer
n8tf boomerang
vbad boomerang
n2mx boon
ndb boost encouragement
nin boost
v4x2 boost hike
v7a7 boost
nt8 boot
v7tj boot
nd7j booth
nbgb booth stall
n3m0 bootlegger
n8i8 bootlegging
na7n booty loot plunder
nep booze liquor spirits
v392 booze drink
nblh borate
n1q8 border borderline
n1q5 border margin
n1q8 border edge
v border surround
v508 border bound
v509 border frame
a borderline marginal
n7bd bore
v3rn bore drill
n4gv boredom
n3ky boring
a boring dull irksome tedious tiresome wearisome
n4ie borough
v5u borrow
navu borrower
n5v borrowing
nae8 bosom
n1tb bosom
nt8 bosom
n35 bosom
v32a bosom
nd2i boss chief foreman
n4zg boss
n80a boss
v2fi boss emboss
a boss brag
n7yk bot
n1fx botanist
a botched bungled
n4im bother trouble
vcv8 bother trouble
vaq bother inconvenience trouble
n39e bottle
vcuf bottle
n929 bottleneck constriction
v1jv bottleneck
nd36 bottom underside
nb0f bottom
v650 bottom
n7xb bottomland
n2s2 boucle
n6mf bouffant
n1ru bough
nbfa boulder bowlder
ncw7 boulevard
n4w2 bounce
n68 bounce leap leaping
v1q6 bounce bound rebound ricochet
v6w5 bounce
v6d6 bounce
nav6 bouncing
n86b bound boundary edge
v8yp bound jump leap spring
v bound confine limit restrict throttle
nb0f boundary bounds
a boundless unbounded
nsb bouquet corsage
nati bourbon
n2oo bourgeoisie
n4jk bout
nc2l boutique
n8fk bovine
n7v4 bow
ncss bow
nd35 bow
ne9t bow
v69p bow
n9f3 bowel gut intestine
v509 bower
n39e bowl
nbzc bowl
n4es bowl
vbft bowl
n66i bowls
n5db bowman
n3dz bowstring
n39e box
n2zx box
v500 box package
ne0o boxcar
n1c0 boxer
n677 boxers
n8fa boy
n8fm boy
n9a3 boycott
v5am boycott
n2j0 boyhood
n677 bra
n47n brace
vab6 brace poise
v5zb brace steady
vd2y brace
n47n braces
n47n bracing
a bracing brisk fresh refreshing
n91o brad
v5jj brad
n1lw brag
n1lw braggadocio
n6mf braid
vdiw braid
n9ok brain
n7hi brain mentality wit
n7vf brain mind psyche
v6w7 brain
nafi brainchild inspiration
a brainy brilliant
n47n brake
v6n5 brake
n1rp brakes
na1b bramble
n4jm branch subdivision
ncs3 branch
ncyz branch
v6jn branch
a branched forked
n91s brand
n5yf brand make
n8hx brand
vgp brand
n7r4 branding
ne9d brandish
v8yo brandish wave
v4g9 brandish
n1on brandy
n8u0 brass
n47n brass
n697 brassica
ne7w brave
v3zn brave endure weather
a brave courageous
ncl7 bravery courage
ncwa brawn
v3ts brazen
a brazen insolent
n1mt brazenness
n4sc brazilian
n9cj breach
v7hu breach transgress violate
v9d4 breach gap
ncfx bread
v3in bread
n7hi breadth
n4ae breadth width
n6on break interruption
n3g break
n3jc break
n1t9 break
v50s break
v2fi break
v3st break
v45z break bust
nt2 breakable
n2fg breakaway
n8xp breakdown dislocation
ne97 breakers surf
n8ld breakfast
v4tr breakfast
n2fg breaking
n56h breakout
n7fl breakthrough discovery find
n4dz breakthrough
n510 breakup
ngq breakup separation
n165 breakwater
n9ok breast
n6b9 breast tit
v3c1 breast
n5za breastwork
n6q breath
nds breath
v breathe
n6q breathing
a breathless breathtaking
ndql breeches
n6jg breed
v2bo breed engender
v8kf breed
n5j0 breeder
n4wx breeding
nedq breeze
v1ko breeze
n6e4 brent
nbt4 brethren
ncyi brevity
n4rv brevity
na1a brewery
n7c5 brewing
n9rm bribe
v9rh bribe
n3m0 briber
n5ll bribery
n3qf bric-a-brac
n2dr brick
nte bricklayer
n3jv bricklaying
n8ke bride
nabn bride-gift
n8ke bridegroom
ncxh bridge
n2mh bridge
n36o bridge
n9ok bridge
v36l bridge
v7q4 bridge
n2mh bridged-t
nb0f bridgehead
n9nf bridle
v5d4 bridle
n4k8 brief
v7dk brief
n39e briefcase
n68 briefing
n677 briefs
ne0n brier
ne21 brig
ndwf brigade
v6ji brigade
n9bp brigadier
a bright brilliant
a bright smart
r bright brightly brilliantly
vgp brighten
nahj brightness
n5pz brill
n1ux brilliance glare
n4wx brilliance grandeur splendor
n1ux brilliancy luster splendor
a brilliant superb
a brilliant magnificent
n4uj brim
v5kn brim
v295 bring
vgp bring
v3kw bring wreak
vdnv bring fetch
ndn6 bringing delivery
n1q5 brink verge
v2q brisk
n5ml bristle
n9ok bristle
v5kn bristle
n3hm british
n25n brittle toffee
nefp broad
a broad wide
n8og broadcast
ndnt broadcasting
v5eo broaden
n2fg broadening
n47g broadening
n6z broadside circular flyer
v6w6 broadside
a brocaded raised
n3d1 broil grilling
v6ib broil
n9hm broiler
a broke bust
a broken-down dilapidated
n7bd broker
v93p broker
n574 brokerage
n90k bronc bronco
n4qw bronchiole
n4ee bronchiolitis
n4qw bronchus
n8u0 bronze
v4sg bronze
a bronzed suntanned tanned
n6jg brood
vegt brood dwell
v18b brood loom
n1ge brooding
n8ms brooding
a brooding contemplative meditative musing pensive pondering reflective
ncw0 brook creek
n77g broom
veeo broom sweep
nb26 brother
n8n6 brother
nb26 brother-in-law
n7u6 brotherhood
n2oo brotherhood fraternity
n62j brotherhood
n5km brow forehead
n6md brow eyebrow
n3lq brow hilltop
v7jx browbeat bully
n2w4 brown
v3cy brown
a brown brownish dark-brown
n4ee brucellosis
n6pa bruise contusion
v7ec bruise
v6ee bruit rumor
n5x8 brunt
ne0n brush thicket
n77g brush
vbhu brush
vdl1 brush
v2pg brush
v8yp brush sweep
nx6 brushing
a brutal cruel fell savage vicious
n3od brutality
n3ob brutality
r brutally savagely
nbzc bubble
v4z2 bubble
n55l buck
v50y buck
v6a buck
n290 buckboard
n39e bucket pail
v7zo bucket
n47n buckle
v5jj buckle
v2vc buckle
v2fi buckle warp
n8y2 buckskin
nbjg bucolic peasant
n1kb bud
ncnb bud
v6jn bud
v1at bud
n7bd buddhist
n62i buddy crony sidekick
v8yp budge shift stir
n64h budget
na0z budget
v23j budget
n5wb buff devotee fan lover
v6w7 buff
n1gn buffalo
v3ix buffalo
n31l buffer
v8uy buffer
n651 buffet counter
n5wk buffoon clown
n7f8 bug
n290 buggy
n1s8 bugle
vat2 bugle
ndqv bugler
nahj build physique
v3kw build construct
n8kh builder
ncxh building edifice
n4r buildup
a built-in inherent integral
ncs3 bulb
n7x3 bulb
n9oj bulb
nbzc bulge protuberance
v2fi bulge
a bulging convex
n992 bulk majority
n8e4 bulk volume
v1yk bulk
n2bg bull
n8fm bull
n39z bull bullshit shit
n1la bull
vac9 bull
ndm3 bulldozer
n8tf bullet slug
n6r6 bullethead
n47 bulletin
vakb bulletin
v4gz bullshit
ncl bully roughneck rowdy ruffian
a bully cracking nifty swell
n1z0 bullyboy
n7bd bum puke skunk
ne6v bum tramp
v9ao bum grub
a bum crummy punk
n1a4 bumblebee
n6pa bump
v6w6 bump knock
v bump encounter find
v3ta bump
n1sm bun
nc7 bunch clump cluster
nui bunch gang
n4q bunch
v2sy bunch
v2fi bunch cluster
n4q bundle package packet
n9kk bundle sheaf
v9kg bundle
n70o bungalow cottage
n39e bunk
n19u bunk
n19u bunk
v2hi bunk
n9al bunker
v6w5 bunker
n5q bunkmate
n6wc bunt
v6w5 bunt
n17n bunter
a buoyant perky
n32y burden encumbrance
nt8 burden load loading
vgp burden weight
n651 bureau dresser
n8g bureaucracy
n9bs bureaucrat
ndlh burg
v6jn burgeon
nder burglar
n5ll burglary
n64n burial
a buried interred
n72y burn
n33x burn tan
v45z burn
v18v burn glow
v2fi burn
nnn burner
n2fg burning
n99y burr
ncxh burr
vb41 burr
n6xc burrow
v40t burrow tunnel
nd6r bursitis
n2fg burst explosion
n5p6 burst salvo volley
n6p burst
v1sv burst
v2fi burst explode
v1q6 burst
v32a bury
v7zp bury entomb inter
v43e bury
n6v0 burying
ndo0 bus
vdo2 bus
n4zf busboy
na1b bush shrub
n88s bush
ne0n bush scrub
v650 bush
ndwd bushel
vi2 bushel fix mend repair
nbjg bushwhacker hillbilly
a bushy shaggy
n53g business
n2y2 business
n6p business job occupation
n32y business
n7bd businessman
nafq businessmen
n9tr businesspeople
n7bd businesswoman
n5gy bust
v8yp bustle hustle
veg6 busy occupy
r but just merely only simply
n8nz butcher
v7tt butcher slaughter
n8go butler
n6nv butt
vcwu butt
v7zo butt
n5wi butter
v3in butter
n5jo butterfat
n47n button
nd66 button
v78 button
nalm buy steal
v5u buy purchase
nall buyback
n3ri buyer
nall buying purchasing
n5w buyout
nchb buzz
n6p buzz
vchd buzz
v5vg buzz
v18b buzz
ne73 bw
r by past
n4we by-election
n37b by-product
nafi by-product spin-off
n9pv bygone
a bygone gone
vzi bypass
ncjy bystander
ndwd c
a c hundred
n2zx cab
vbcu cab
ndch cabana
ne0l cabbage
n2zx cabin
n70o cabin
v355 cabin
n651 cabinet
ndba cable
n47n cable
nbgm cable
v2yw cable telegraph wire
ncxh cache
nchb cackle
v8yh cackle
vdz4 cackle
v7z4 cackle
na1b cactus
n99y cadaver corpse
a cadaverous emaciated gaunt haggard pinched
ncyi cadence
n31h cadenza
ndmn cadet
ndwf cadre
n3e5 cadre
nb8o cafe coffeehouse
nb8o cafeteria
n31l caffeine
n50a cage
ncz6 cage
v46f cage
a cagey clever
n1jt cake
v3io cake
n8sl calamity catastrophe disaster tragedy
n53w calcification
v6oz calcify
n8oj calcium
vaur calculate compute reckon
a calculated deliberate
naep calculation computation
ndf3 calculation computation figuring reckoning
nbfa calculus
n5yq caldera
nsc calendar
n87a calendar
vbp2 calendar
nej5 calf
n906 calf
n3zt caliber calibre quality
n48n caliber
v87 calibrate
n6p calibration
nbig calif caliph
ni7 californian
ndbf call
n79m call
ndz5 call cry outcry shout yell
n40v call
v7vy call name
v7vy call
v2yw call phone telephone
vdz4 call cry holler scream shout squall yell
n240 call-back
nt8 call-board
ne3w caller
n6o7 calligraphy
n219 calling career vocation
v7ki callous
nan7 callousness
n4gf calm calmness composure equanimity
v2xd calm quiet still
v2fi calm steady
n68 calming
n7gl calorimeter
n4fp calumny
n1ge calving
ncey camaraderie
n8fk camel
n29q cameo
n55l camera
n55l camera
n9x6 cameraman cinematographer
nbv1 camouflage disguise
v4eo camouflage
nui camp
n70w camp
naoz campaign
ne17 campaign cause crusade drive
n6p campaign
vap3 campaign
va9e campaign crusade
na4m campaigner candidate nominee
n24x campaigning candidacy
n7bd camper
n5p5 campfire
nc80 campground encampment
n9ay camping tenting
n5q campmate
n5mv campus
n39e can
v3cx can
v can fire
n4sc canadian
n97s cancel
n2fg cancellation
ndry cancer
n7bd candidate
r candidly frankly honestly
n7x3 candle
v59g candle
n852 candlelight
n3dz candlewick
n6y6 candour
n3si candy
vgp candy
ncss cane
v19h cane
neg5 caning
ntb cannon
v6w5 cannon
nbid canon
ncjj canonist
v3x8 canonize
a canonized glorified
n975 cant
v8yp cant
n5ru canteen
n8yr canter
vbct canter
n18r cantilever
vagm cantilever
n47n cantle
n2s2 canvas
n9lc canvas
v3in canvas
nbxk canvass
vjh canvass poll
n2yy canvassing
nast canyon
n79p canyonside
n6ra cap
nt8 cap
v84g cap crest
nn capability
a capable subject
n9wj capacitance
n47n capacitor condenser
n26h capacity
nd3z capacity
ne4m capacity content
n7c5 capacity
n4tc cape ness
n677 cape
n20z caper
v1q6 caper
ndre capillary
nuz capital
nuz capital
n2dd capital
n4ud capitalism
n37h capitalist
v1cy capitalize
vd3n capitulate
n47n capstan
n39e capsule
n9yp capsule
v507 capsule
n9bp captain
n9bp captain
na4y captain
n8hv captain
v6r8 captain
n1d8 captaincy
ndw1 captive prisoner
nkq captive
a captive imprisoned jailed
ncz6 captivity incarceration
ncz6 captivity
n7bd captor
n5v capture seizure
n53w capture
vat2 capture
v2t1 capture
vgp capture
n8fk carabao
n68 caravan
v6d6 caravan
n31l carbide
nbd3 carbine
n8v9 carbohydrate
nczz carbon
nblh carbonate
v2fi carbonate
n99y carcass
n9mm card
n74i card
n3fk card
v2fi card
n9mm cardboard
n1gk cardinal
a cardinal central fundamental key
n4k2 cardiologist
n8m7 cardiology
nd6r cardiomegaly
nbgb cardroom
n66i cards
neev care caution precaution
va0f care
n8xp careen
ve67 careen lurch reel stagger
nage career
v6d6 career
n9r5 careerism
r carefully cautiously
ndmr carelessness
n68 carelessness negligence
n68 caress
vcxb caress
n3rd caretaker
a careworn drawn haggard worn
n8nx cargo freight load shipment
n722 caricature
v3du caricature
nui carload
n8zy carnage massacre
n2co carnival
nte carpenter
veg6 carpenter
n3jv carpentry
nt8 carpet rug
v3io carpet
n3mq carping
n7rj carrefour crossroad intersection
ne0o carriage
ne0o carriage
ne0o carrier
ne7x carrier
n2i9 carrier
ndn6 carry
v8yo carry transport
v5kn carry
n811 carry-over
ne5o cart
ne0o cart
v4o5 cart drag haul
n87a carte menu
n385 cartel trust
n5wb cartesian
ndiv cartilage
nio carton
n722 cartoon
vat2 cartoon
ntf cartoonist
nig cartridge
nebn cartwheel
ncyd cartwheel
vebp cartwheel
v3rn carve
v3rn carve
a carved carven
nbrp carving
ne8x cascade
v44i cascade
n6on case instance
n2mv case
naet case lawsuit suit
n5gh case
v7fw case
nax1 casebook
n3qp cash
v5a8 cash
n2s2 cashmere
n1yd casino
n39e cassette
ndjw cassite
nui cast
vbvb cast
v6aw cast
v1d2 castigate
navc castigation
n8gn castle palace
n5za castle
a casual nonchalant
a casual chance
n5lh cat
v5tm cat
n1nu catalog
n87a catalog catalogue
v30f catalog catalogue
v2oq catalogue
ndlm catapult slingshot
vahh catapult
v72l catapult sling
n9u catastrophe disaster
a catastrophic ruinous
n242 catcall
v446 catcall
n4o9 catch
vd3l catch
v9ty catch
v6w7 catch
v2t1 catch grab
n7d0 catcher
n6f catching
a catching transmissible
ncxh catchment
vanv catechize
n6zh catecholamine
r categorically flatly
vaur categorize
n4q category class
n32q category
v6av cater ply
nd2p caterer
n219 catering
n7yk caterpillar
n2lo cathedral
ndre catheter
n4wn cathode
n2l3 catholic
n2l4 catholicism
n1kb catkin
n1qf cattle cows oxen
n5j0 cattleman
n8mk caucus
vum caucus
na8a cauldron
n79a cause
n7s4 cause grounds
n53w cause
v3kw cause
v cause induce make stimulate
n68 causing
ndmr caution
ne7t caution caveat
ve7s caution
n9tr cautious timid
n68 cavalcade
ncfs cavalry
ncfp cavalryman trooper
ncfp cavalryman
n5yq cave
v4zo cave
nado caveman
nci9 cavern
n2bz cavern
v4zo cavern
nbrw caviar
n6xc cavity pit
v cavort frolic romp skylark
nchb caw
vdz4 caw
nb68 cayman
ndwd cc milliliter ml
n50p cease
v cease discontinue quit stop
v cease end finish terminate
a ceaseless incessant
nd35 ceiling
ngy ceiling
na50 ceiling
n7bd celebrant
v celebrate
v8mj celebrate fete
vb8d celebrate lionize
nan celebration
n4j4 celebration festivity
n98 celebrity
n9k6 celerity rapidity
a celestial heavenly
n2zw cell
n99y cell
n7go cellist
ncwy cello
n9wx cellphone
n27r cellulose
ndjw celtic
a celtic gaelic
n33j cement
nt8 cement
n7v cement
v1fj cement
nc80 cemetery graveyard
n3hc censorship
n33q censure
v3mp censure reprimand
n3gt census
v3gu census
ndwd cent
nl4 centenary centennial
a centenary centennial
nqw center middle
ndm0 center centerfield
v32z center
v2du center concentrate focus pore rivet
a center halfway middle midway
n5gn centering focus focusing
ndwd centimeter cm
negg central
n380 centralization
vgp centralize concentrate
n53w centrifugation
nnn centrifuge
vckz centrifuge
n9uu century
n7gr ceramic
nsw ceramics
n9ok cerebellum
v cerebrate think
nan ceremony
n6p ceremony
n6p ceremony
r certainly sure surely
n33x certainty
nan7 certainty
n4k8 certificate credentials
vzr certificate
n4zk certification
n35c certification
v6k7 certify
vyk certify license
nehv certiorari
n2dz certitude
n6n3 cessation
n3tc cha-cha
v3ta cha-cha
n72y chafe
v7mm chafe
n8kh chaff stalk straw
n4y7 chagrin humiliation mortification
vcle chagrin humble humiliate
nbws chain
n53w chain
vs7 chain
a chained enchained
n6nh chains irons
nbsj chair
v6r8 chair chairman
n80a chairman chairperson chairwoman president
n1d8 chairmanship
n2em chaise
nc82 challenge
n68 challenge
n7ey challenge
v39x challenge dispute
v7li challenge
n3a5 challenger competitor contender rival
n50a chamber
n9ok chamber
nbgb chamber
v70q chamber
n8eb chambermaid
n2ew champ champion title-holder
v2ik champ
nee2 champagne
v10p champion
a champion prizewinning
ncrf championship
na7q chance opportunity
n9wj chance fortune hazard luck
v6om chance
ncxh chancel
n5qs chandelier
n56h chandelle
vbec chandelle
nb21 change
n6f change
n37b change
v change
v change vary
nc12 changeover conversion transition
a changing ever-changing
ndnt channel
n9pk channel
v1v6 channel transmit
ndnt channels
ncyi chant
vc78 chant intone
v8yh chant intone tone
nc7b chanting
a chantlike singsong
n35z chaos
v3jg chap
n1yd chapel
n2q4 chaplain
nbt5 chapter
n763 character
nxl character quality
ndmr character
na77 character persona role
v520 character
nxl characteristic feature
nan7 characteristic
n44q characterization delineation
vb3k characterize
v49c characterize
n63l charcoal
n77g charcoal
vat2 charcoal
nwr charge
ncr3 charge
n3g2 charge
n9wj charge
vbj7 charge
v charge
v6q0 charge
n8y2 charger
n290 chariot
v295 chariot
n19p charisma
n5zs charity
n6dz charity
n6ad charity
n9bg charlatan
v3ta charleston
nck6 charm
n99y charm
ne0h charnel
n2yz chart
n8h4 chart
v8h5 chart
va11 chart
n4k8 charter
v3as charter
a chartered leased
n8yr chase pursuit
vam7 chase dog tail track trail
ne2i chased pursued
n9t1 chastisement
nbue chastity
n3c2 chat
v3c4 chat chatter jaw
n70o chateau
nd8s chatter
vchd chatter
v3rn chatter
v8yh chatter gabble prattle
n96g chattering
a cheap inexpensive
n6gd cheat
ve2j cheat
v19g cheat jockey
v3wj cheat chisel
n4n8 check
vjh check
v59g check
v check control curb
n2yz checkbook
n87a checklist
n7fx checkout
na0k checkpoint
n59f checkup medical
n5km cheek
vcj9 cheek
n1nh cheekbone
n39z cheer
v50i cheer embolden
voa cheer
nxm cheerfulness
n50j cheering shouting
a cheering comforting
a cheery gay sunny
n5wi cheese
v2cd cheese
n2s2 cheesecloth
n3cv chef
n7bd chela
n8kh chemical
nbpr chemist
nbpp chemistry
nde9 chemotherapy
v8bc cherish
a cherished precious treasured
ndjw cherokee
n9ok chest
neft chestnut
ncxh chevaux-de-frise
n1gr chew
v6ik chew
n2fg chewing
ndjw cheyenne
n4wx chic
a chic smart
n2ir chick
n8lw chicken
n604 chicken
n80a chief
a chief main master primary principal
r chiefly mainly primarily principally
n80a chieftain
n6mf chignon
n7sa child kid minor youngster
n9c0 child
n1ge childbirth
n9uu childhood
ncr0 childhood
a childish infantile
nbt childishness
n2v0 chill
n5kd chill quiver shudder thrill tingle
nd6r chill shivering
v43o chill
vgp chill cool
n53w chilling cooling
a chilling scary
ne0l chilly
n34g chimney
n5km chin
v4x2 chin
n5bd chin-up
na6k china
ndjw chinese
nt8 chip
v2fi chip
v3rn chip
a chipper jaunty
n1t4 chipping
n905 chips fries
n6rp chiropractor
nchb chirp
vdz4 chirp
ndk0 chisel
a chiseled well-defined
n8gi chivalry
n31l chloride
nczz chlorine
n4q1 chlorothiazide
ndmz chlorpromazine
n1jt chock
v5jj chock
n1e8 chocolate
n7vf choice pick
n6f choice selection
a choice prime prize quality select
n2kw choir
vc78 choir
nc7a choirboy
n47n choke
v1th choke
v31t choke
n33x cholelithiasis
n4ee cholera
n873 cholesterol
n4tt chomp
v2ik chomp
v3wt choose select
v choose opt prefer
n9wj chop
v3rn chop
n90c chopin
a chopped shredded
n6jd chopper
n86b chord
n97x chord
n4s7 chore job task
v3kw choreograph
n3l3 choreographer
n3tc choreography
n3tb chorine
n7z3 chortle chuckle
v7z4 chortle chuckle
nchb chorus
n9f7 chorus
n90c chorus refrain
vdz4 chorus
n3tz chosen
n christ jesus savior
n1ma christendom
n14j christening
n7bd christian
n5hd christianity
n9uu christmas
n6x6 christmas
nax7 chromatogram
n53w chromatography
n2lb chrome
va1u chrome
n8oj chromium cr
n99y chromosome
vax4 chronicle
n1kb chrysanthemum
n5wi chuck eats grub
vdgl chuck toss
v1kn chuff
n96g chug
vchd chug
n4rl chump fool gull patsy sucker
nc7 chunk clod lump
v4o chunk lump
n5hf church
n1yd church
nbx4 church
v9uk church
n6jg church-state
n7bd churchgoer
n2q4 churchman cleric
ndm0 churchyard
n39e churn
vctf churn
a churning roiling turbulent
n55l chute parachute
n6ll chute
v4iy chute parachute
n7f8 cicada
n1e8 cider
ndj5 cigar
ndj5 cigarette
naj2 ciliate
n9f3 cilium
nagk cinch picnic
v5jj cinch
n8md cinema film
n9x7 cinematography filming
n8og cipher
v3c9 cipher encipher
n9hk circle
nbzc circle
v6d6 circle
v6d6 circle
n47n circuit
n7qo circuit tour
v6d6 circuit
n55l circuitry
a circular round
v6d6 circulate
vakb circulate diffuse disseminate
v8yo circulate
v5uj circulate
n4h0 circulation
n9wj circulation
nc8b circumference
v4o7 circumscribe
v3xs circumscribe limit
n33x circumstance
n54b circumstance context
ncr0 circumstances fate fortune lot luck
ndqk circus
nc3f circus
n8xp circus
n43s cirque
ncxe citadel
nzp citation
n2xz cite quotation reference
vvd cite mention refer
v5i cite
v31c cite reference
vb1m cite quote
n92e citizen
nblh citrate
v2fi citrate
n2nd citron
nafb citrus
n88s city metropolis
n2n9 civilian
ncf7 civilization
a clad clothed
n6jg clade
nuu claim
nuu claim
n6p claim
vb4 claim
vb6h claim
nof claimant
n2yz clairvoyance
n8vb clam
v2vi clam
n8y3 clamber
v8yp clamber scramble shin skin struggle
a clammy dank
v40y clamor
v5ed clamor
n242 clamoring
n47n clamp
v5jj clamp
nb90 clampdown
n8vm clams dough kale loot shekels
n99y clamshell
n6jg clan kindred
a clandestine secret undercover
n96g clang clangor clangoring clank clash crash
vchd clang
vchd clangor
vchd clank
nso clannishness exclusiveness
v7zo clap
v5rc clap
v69p clap
n290 clarence
naxx claret
v1oo claret
v5df clarify elucidate
n47n clarinet
nan7 clarity clearness lucidity
n35i clash friction
v6w6 clash
n47n clasp
v6ga clasp
nui class grade
n9tr class
n4uw class course
v2b3 class classify
n3kz classic
ntf classic
a classic classical
ncyi classical
ntf classicist
nth classics
n6jj classification
nsb classification
n6z classified
n7hg classifier
n5q classmate schoolmate
nbgb classroom schoolroom
a classy posh swish
n96g clatter
v96h clatter
n38s clause
nbt5 clause
n4fl claustrophobia
n9ok claw
n47n claw
n5fp claw
v9pg claw
v2t1 claw
n4bs clay
neaq clean
vgp clean
vb41 clean
r clean plumb
n5z1 cleaner
nc2l cleaners
n78i cleaning cleansing
v19o cleanse
n33x clear
vgp clear
v3kw clear
vb41 clear-cut
nbw7 clearance
ndm0 clearing
r clearly understandably
r clearly distinctly
ncxh cleat
v650 cleat
vdam cleave split
n7ao cleft
n5vc clegg
n3r3 clench
v2t1 clench
vcoc clench
nade clergy
n80a clergyman reverend
n4zf clerk
n4zf clerk
veg6 clerk
n4f clerking
n3l1 cleverness
n2xy cliche commonplace
nchb click clink
v8yp click snap
vchd click tick
nchb clickety-click
n7bd client
n9tr clientele
n5yq cliff
n33x climate
n33x climate mood
n7rk climax
n7g8 climax
n30r climax
v2ce climax culminate
n79p climb upgrade
vbec climb
nbef climbing
n56h clinch
v5jj clinch
nafb cling
v6ga cling
n47n clip
n29t clip time
n47n clip
v3rn clip snip
n13b clique ingroup
nt8 cloak
v4eo cloak mask
n1c8 clobber stuff
v19h clobber
ndi6 clock
v8lu clock time
n4rt clocking
n6tz clocks
n7bd clod gawk lummox lump
nc27 clodhopper
nt8 clog patten
v776 clog
a clogged clotted
a clogging hindering
ve67 clomp
nb6s cloning
n50p close last
v close shut
v2fi close shut
v50s close
a close near
r close near
r close tight
a closed shut
a closed shut
n7bd closer
r closer nearer
r closest nearest
ncxh closet cupboard
n7q0 closet loo
n651 closet wardrobe
v355 closet
n9x4 closeup
n8xp closing shutting
npd closure
v50s closure
n2ll clot
v2fi clot coagulate
nt8 cloth fabric textile
v2fi clothe dress garb garment
v55k clothe
n2s9 clothes
n1wz clothesbrush
ncxh clotheshorse
n3dz clothesline
nt8 clothing
n9wj cloud
n9wj cloud
vgp cloud overcast
v1fc cloud
naqp cloudburst downpour torrent
a clouded overcast
a cloudy nebulous
n6tz clover
n2x6 clown
n62z clowning prank
ncnq club
nve club gild guild
ncss club
vdwi club
n33x clubfoot
n1yd clubhouse
nchb cluck
vdz4 cluck
n7b0 clue hint
n58q clue
vedr clue
vchd clump plunk
a clumsy ungainly
a clumsy inept
vum cluster
n6p clutch clutches grip hold
ncr0 clutch
vd8o clutch seize
a cluttered littered
vyd co-author
v4wc co-opt
n2k2 co-optation
nvc co-worker colleague
n80a coach manager
v7gf coach
v4p6 coach
n4zh coaching
n63l coal
a coal-black jet sooty
v2fi coalesce fuse merge mix
v8o5 coalesce
n31o coalescence
a coarse vulgar
nc2q coast seacoast
v6bx coast
n5x9 coastguard
n9gr coastline
n677 coat
v3in coat
v2s3 coat
nt8 coating
n5r9 coattail
n22q coax
v9vq coax wheedle
n5s4 coaxing
n8oj cobalt
n8f2 cobbler shoemaker
nbwu cobra
n4q1 cocaine
n53w coccidioidomycosis
n33x coccidiosis
n9tf cock
v25z cock
v7zo cock
n9oe cockatoo
n2zx cockpit
n7f8 cockroach
ndp2 coco
ncfx coconut
n99g coconut
n99y cocoon
v6d6 cocoon
n2yz code codification
v7vz code
nd7f codification
vd7g codify
n6p coding
n993 coefficient
v305 coerce force pressure
v5c1 coexist
n1bc coexistence
n1e8 coffee java
na8a coffeepot
n1qu coffin
v7zo coffin
nb26 cognate
n36p cohesion cohesiveness
ncxh coil
vdsk coil gyrate spiral
n3qp coin
v3kw coin
v5c1 coincide
v6om coincide concur
v3fi coincide
n3g coincidence
a coinciding concurrent cooccurring simultaneous
n9pf col
n4ee cold
ndbp cold
a cold-blooded inhuman
n9u4 coldness
ndmr coldness
ncow coliseum
veg6 collaborate cooperate
n3db collaboration
n3m0 collaborator
n3kz collage montage
n75m collapse
n6on collapse
n44o collapse
v2fi collapse
vd0t collapse
ncx5 collar
v2zr collate
na9l collect
v collect
v collect gather
v4o collect
n53g collective
r collectively jointly
n7bd collector
n6ao colleen
n1ma college
nali collegian
n8r7 collier
negg colliery
n77e collision
a colloquial conversational
nd3 collusion
n4sc colombian
n1ql colon
n9bp colonel
n9az colonial
n5do colonialism
n38p colonization settlement
vdyu colonize
n1ma colony settlement
n6jg colony
nahj color
vgp color
vaq color
a color colour
ncgv coloratura
a colored negro
n5qw colors
a colossal prodigious stupendous
n8kh colour
v7di colour
nej5 colt
nbbt colt
n5uk columbine
n86a column
ndre column
nsf column
nbzc column tower
n7qn columnist
n33x coma
n47n comb
n9ok comb
vcv3 comb
vbsd comb ransack
v19o comb
n17u combat
n4q combination
n8dc combine
v5kn combine
v78 combine compound
v8ra combine
v3ba combine
nx6 combing
n9f7 combo
n9jy combustion
nczz come cum ejaculate semen
v6d6 come
v6om come
n68 comeback retort
n9uo comedian comic
n4nq comedy
n2ew comer
n99y comet
n33x comfort
na2n comfort
n8rm comfort
v comfort console solace soothe
vfs comfort ease
a comforting consoling
a comic comical funny
a coming upcoming
ndwf command
nyg command
v4l0 command
v52b command
v595 command
n9bp commandant commander
vbu5 commandeer hijack
n80a commander
n2xn commander-in-chief
a commanding overlooking
n1em commandment
n8fn commando
v2ck commemorate mark
v commence start
v2xv commence
va9e commend
ncr3 comment remark
ncr3 comment commentary
v8nt comment
n5db commentator observer
ndn1 commerce commercialism
n6z commercial
n5dn commercialization
ncf2 commie communist
va0f commiserate
nd6n commiseration pity
nc2l commissary
ndwf commission committee
v55k commission
n2is commissioner
n4zk commissioning
v6a commit perpetrate
vok commit dedicate devote
vdn7 commit institutionalize
ndmr commitment
n7lp commitment
n8n6 committeeman
nt8 commodity
n9bp commodore
ndm0 common green park
a common mutual
n7bd commoner
r commonly normally ordinarily usually
naj7 commonwealth
ndwf commonwealth country nation state
ncr0 commotion disturbance
n8xp commotion din rumpus
n4ie commune
nui commune
v2yx commune
vdnu communicate
v7hu communicate
n68 communicating communication
n53w communication
n4d5 communications
nbej communion
n7i4 communion
n47 communique despatch dispatch
n4ud communism
na4m communist
a communist communistic
nui community
vgp communize
ndoh commutation commuting
nd66 commutator
n7qo commute
v2fi commute
vbay commute transpose
ndml commuter
n9pn commuter
n39e compact
v18b compact
n62i companion comrade fellow
ndoj companion
v384 companion company
n62l companionship
n574 company
ndwf company
n80 comparative
r comparatively relatively
n85n compare
vjh compare
v18b compare
v37j compare equate
n59f comparing comparison
nb21 comparison
nci9 compartment
nbgb compartment
n7gl compass
n5ew compass range reach scope
v3w compass
nd6n compassion
n8o2 compassion
r compassionately pityingly
n92e compatriot
v2bp compel oblige
v127 compensate counterbalance
v9rh compensate
n9rm compensation
v compete vie
nn competence competency
nb21 competition
n58k competition contest
n68 competition rivalry
nck competitiveness
v3kw compile compose
nun compiling
nbn0 complacency self-satisfaction
v complain plain
n3ox complaint
n9a2 complaint
n4gf complaisance
n38s complement
v127 complement
v50s complete finish
n7hc completeness
na25 completion
n510 completion
necs complex composite
n31l complex
n2w4 complexion
vdik complexion
nan7 complexity
n3db compliance conformity
vgp complicate
vgp complicate refine
n7ig complication
nc82 complication
n6ks complicity
n367 compliment
va9e compliment congratulate
v6hx compliment
v99w comply
n4jk component element factor ingredient
nb21 component part portion
n9oj component constituent element
v38m compose
v3kw compose
v3kw compose pen write
n90f composer
nsd composing composition
nahj composition
n8u0 composition
n90c composition opus piece
n31g compost
v3c9 compost
necs compound
n2i9 compound
n50a compound
v7a6 compound deepen intensify
n2fg compounding
np8 comprehension
n59e comprehensive
nt8 compress
vcod compress
v2fi compress constrict contract
v18b comprise
v79s comprise contain incorporate
n3db compromise
nbxp compromise
vbxn compromise
a compromising conciliatory
n8xt compulsion
n8xt compulsion
n2bq compulsion
n7bd compulsive
ndmr compulsivity
a compulsory mandatory
nb0l compunction remorse
n8dc computer
nr6 con
v2hi con defraud swindle
v conceal hide
a concealed hidden
v5g concede confess profess
vcy concede grant
v6av concede yield
n5t conceding concession
nad8 conceit vanity
a conceivable imaginable
v3kw conceive
n9f2 concentrate
n5wi concentrate
n556 concentrate
v2fi concentrate
v1a concentrate condense
nahj concentration
ncii concentration
n74a concept conception construct
nbyc conception
n1av conception creation
n32q conceptuality
n3ky conceptualization formulation
n7i6 concern
nn1 concern
nd6n concern
nct5 concern headache worry
v concern pertain refer relate
v concern interest occupy
n9um concert
v3bk concert
a concerted cooperative
neep concertina
v5w0 concertina
n2ou concerto
n3ar concession
n21b concessionaire
n28k concierge
ncyi conciseness
n8mk conclave
v2du conclude reason
v50s conclude
a concluded ended over
a concluding final last
n7r3 conclusion decision
nvp conclusion
v8ra concoct
nt8 concrete
v3in concrete
n68 concurrence
n3db concurrence
n7ed concussion
n1km concussion
v426 condemn decry excoriate
n4ch condemnation disapprobation
n7r4 condemnation
n42g condemnation curse
a condemnatory condemning
n7vf condensation
v2fi condense
nso condescension
ncr0 condition
nvo condition precondition
v7gf condition
vgp condition discipline train
v3as condition specify stipulate
n5bd conditioner
n811 conditioning
nv condo
n39z condolence
n3aq condom
v5y7 condone
ne59 condor
a conducive contributing contributory
v6nw conduct
v4jv conduct
n9wj conduction conductivity
n90f conductor
n8kh conductor
negb conductor
n9pk conduit
nt8 cone
v1e7 cone
ndwf confederacy
n8o confederate
vdwi confederate
v4ea confer
n8mk conference
nve conference league
n4ec conference
v5g confess
n39z confession
n4k8 confession
n9t5 confession
n1oj confessional
nadc confessor
n62i confidant intimate
n34w confidante
v4d9 confide
v6nl confide entrust intrust
n5lb confidence
n33x confidence
nae8 confidentiality
n44z configuration constellation
ncj5 configuration contour form shape
v confine
n1ge confinement
nb8x confinement
n2zz confines
a confining constraining limiting restricting
vb4 confirm reassert
nah8 confirmation verification
n7dj confirmation
v confiscate seize
a confiscate forfeit forfeited
n5v confiscation
n68 conflict struggle
nht conflict
ncr0 conflict
v3b8 conflict
v1sk conflict
ncw0 confluent
a confluent merging
nd2 conformity
n9fh conformity
nvc confrere fellow
v confront face
v6a confront face
v5ga confront
n2es confrontation
v8tp confuse
a confused disjointed disordered garbled
a confused lost
a confused disordered upset
a confusing perplexing puzzling
ncr0 confusion
n33x confusion disarray
v2fi congeal
nd6r congestion
n3nw congestion
v1ep congratulate felicitate
v5d4 congratulate pride
n68 congratulation
n39z congratulations praise
vum congregate
n6jg congregation fold
n82i congress
n82h congressman congresswoman representative
n741 conjecture speculation
vmf conjecture hypothesize speculate suppose theorize
v36l conjoin
ncg6 conjugate
v2td conjugate
ndib conjunction
ncr0 conjunction
neg1 conjunction connective
v6ko conn
v connect link tie
v connect
v7q4 connect
nb21 connection
ncr0 connection
n7gr connection connector
nahj connectivity
nyi connoisseur
n77r connotation
n8lk connotation
v5ec connote imply
v2ho conquer subdue suppress
vdyu conquer seize
v3yk conquer
n27h conquering conquest
ne2l conqueror
nd0f conquest
n57s conscience
n8wu conscience
a conscientious painstaking
n33x consciousness
n8fn conscript
v52o conscript
n8u7 conscription
n3z consensus
n9v4 consent
n9wj consequence effect result upshot
n9gc consequence
nc5u consequence
n9f conservation
nabw conservation
n74r conservatism
n98 conservative
v1bq consider reckon regard view
v8mb consider study
v2du consider deal
v consider count weigh
r considerably substantially
ndf3 consideration
n7dn consideration
v3 consign
v34z consign
v5c1 consist dwell lie
nc6p consistence consistency
nahj consistency
r consistently systematically
n2xb consolation solace
nd7j console
v8o5 consolidate
v2fi consolidate
n6on consolidation
n31o consolidation
n318 consonant
nd6d consonant
n8ke consort
v7hu consort
nve consortium pool syndicate
r conspicuously prominently
nd1 conspiracy
na32 conspiracy
n13b conspiracy
n3m0 conspirator
va34 conspire
v7hu conspire
n7zl constable
n5x9 constabulary police
nan7 constancy
n32q constant invariable
a constant unvarying
r constantly invariably
nvp constatation
n1ma constituency
n4wf constituent
v constitute
a constituted established
n7zi constitution
n2fg constitution establishment formation
v3kw construct manufacture
n3ky construction
nbwe construction
vdvj construe interpret
n4b4 consul
n1yd consulate
v52y consult
vb6t consult
ndyo consultancy
n34p consultation interview
n34p consultation
v4tq consume down
v consume ingest
v5cs consume
v45z consume
ndyr consumer
v3v consummate
v3v consummate
a consummate masterful masterly virtuoso
n6q consumption intake uptake
nd0v consumptive
n7hv contact
v2yx contact reach
v79s contain
n7gr container
v4bu contaminate foul
vgp contaminate
n78q contamination taint
ve2r contemplate
v37k contemplate
v2du contemplate
ncql contemplation
n37n contemplation musing reflection
n7bd contemplative
n9tr contemporaries generation
n55b contemporary
a contemporary modern-day
a contemporary present-day
n4f8 contempt disdain scorn
nbi7 contempt
a contemptuous disdainful insulting scornful
r contemptuously scornfully
v2nm contend postulate
v9dw contend contest
n4q content
n2yz content message
nahp content
v63p content
v6gn content
a content contented
nuu contention
n7bd contestant
n4dt context
a contiguous immediate
nbuk continence
n7xm continent
n6on contingency
nui contingent
n6p continuance continuation
v6a continue keep
vcj9 continue proceed
v6wu continue preserve uphold
n2uo continuity
r continuously endlessly unceasingly
nxm continuum
n2fg contortion
n4hx contortion
n869 contour
vat2 contour
n8nx contraband
ncwy contrabass
na18 contraception
n47n contraceptive
nd1 contract
vagy contract
v4ze contract
vc4r contract
n5v contracting
nayf contraction
n7bd contractor
v4c4 contradict
n9e0 contradiction
nb21 contradictory
n49d contradistinction
nc7a contralto
n47n contraption contrivance gadget
n9e0 contrary opposite reverse
n9e0 contrast
n2zu contrast
v49b contrast
v499 contrast counterpoint
vgp contribute lend
v6av contribute
v9j contribute
nwz contribution
n6ac contribution donation
n6ad contribution donation
nim contribution
n4l9 contributor
nyb contributor
nb0l contrition
n7es contrivance
v3kw contrive design plan
v3kw contrive devise forge formulate invent
na94 control
nb21 control
n6q control
n3ml control
v control
v8gg control operate
n53w convection
vum convene
n2xa convenience
nd19 convenience
nuk convening
nb7d convent
n8mk convention
n7vf convention normal pattern rule
vgp conventionalize
v converge meet
nck6 conversation
nahx converse
vcj9 converse
n23m conversion
nd0f conversion
n7bd convert
vgp convert
vgp convert
v2fi convert
vb55 convert exchange
n47n converter
nyn convertible
n354 convexity
v771 convey
v2yx convey express
ndn1 conveying
n3i4 conveyor
n1cd conveyor
n27b convict inmate
v7w0 convict
n1bm conviction
n7r5 conviction sentence
v9vq convince
a convinced positive
n68 convoy
v56q convoy
vj3 convulse
v7z4 convulse
a convulsive spasmodic
negb cook
v3kw cook
v3kw cook fix prepare ready
v2fi cook
naz8 cookbook
n5pg cookfire
n2fg cooking
n2v0 cool
n5ur coolant
n747 cooler
n47n cooling
n5lb coolness
n2v0 coolness
n1sd coolness
nbjg coon
n1yd coop
n68 cooperation
n53g cooperative
nve cooperative
n993 coordinate
vs7 coordinate organise organize
v6nw coordinate
ncr0 coordination
nb0v coordination
n9f9 coordinator
na4y cop
vcrn cop glom
n1u3 cope coping
v6a cope deal grapple
n8oj copper
v2tm copper
nax1 copy
nb5s copy
nddk copy
v4o7 copy
vb64 copy imitate simulate
nb50 copying
nefp coquette flirt
vcj9 coquette flirt
n9za coral
nt8 cord
v6rw cord
nep cordial
ndql cords corduroys
n2s2 corduroy
v1yb corduroy
nbxe core nucleus
n8pu core
n8pu core
n7vf core essence
v4zo core
n15c cork
va3d cork
ndk0 corkscrew
vdsk corkscrew
n6gd corn
nbtp corn
n6fc corn
v5ky corn
nqw corner
na4a corner
ncxh corner
n28y corner
v3bq corner
n5wu cornerback
a cornered trapped
n5mv cornfield
n5wi cornmeal
n3qj corolla
n6cr corona
n7bv coronation
n5db coroner
n5pn corp corporation
n96u corporal
a corporal somatic
a corporate embodied incarnate
nan7 corporeality physicalness
ndwf corps
n1ma corps
n99v corpulence overweight
n50a corral
v509 corral
vbay correct
vgp correct redress right
a correct right
a correct right
n78i correction
nio correction
n4up correction
nan7 correctness
ne08 correlate
v3fi correlate
a correlate correlated
nb21 correlation
ncr9 correlation
v55c correspond jibe match tally
v55c correspond
n2yz correspondence
n7bd correspondent
n7qn correspondent newspaperman
n9pl corridor
v35a corroborate
v3st corrode
n31l corrosive
vgp corrupt debauch deprave profane
nan7 corruption
n9ok cortex
ndiv cortex
n6zh corticosteroid
n6zh corticotropin
ne7x corvette
n64a cosecant
nc5r cosigner
n99y cosmos universe world
v9r0 cosponsor
n5ct cost
v18b cost
v40z cost
n4f costing
a costly high-priced pricey
nb1b costs
nxa costume
v2s3 costume
naik cote
n5ml cotton
n2s2 cotton
v85k cotton
ne3d cottonmouth
nbsj couch lounge sofa
vt5 couch frame put
ned9 cougar puma
nd6r cough coughing
v4vw cough
n47n coulter
ndwf council
n8n6 councillor
n3gm councilman
nxf counsel
n39z counseling guidance
na4 counselor
nd2i counselor
n993 count
n7l7 count counting
vtp count
v18b count matter
n3gt countdown
no1 countenance visage
n39z countenance imprimatur sanction
n5g9 countenance physiognomy visage
nd7j counter
n55l counter
n8dc counter
vlr counter
v1oy counter-drill
v2ho counteract
v9by counteract
nwr counterattack
vwt counterattack
nt8 counterbalance
v2ev counterchallenge
n35g counterinsurgency
n6p counterintelligence
n9be counteroffensive
n55n counterpart vis-a-vis
n90c counterpoint
nahv counterproposal
nc2j countershot
nbp5 counterterrorism
nrg countess
a countless innumerable multitudinous myriad unnumbered
n4ie country
n9tr country nation
n88s country
n304 countryman
n3hn countryside
nb0f county
n68 coup takeover
nd0f coup
nyn coupe
n9lg couple
n5i7 couple mates
nio couple
ndto couple pair twain
v7q4 couple match pair
vwo couple
vdwi couple pair
n36q coupling
n4k8 coupon
nblw coupon
ndoj courier messenger
nbws course
n4be course
v3n8 course
r course naturally
nui court tribunal
v6a court romance woo
v court woo
n6f courtesy
nx4 courtier
nns courting courtship wooing
nbgb courtroom
ncxh courtyard
nb26 cousin
n3jv couture
n7ek cove
nt8 cover screen
n6v0 cover masking
naik cover
v cover
v cover
v cover extend
v63q cover
nim coverage
n5ew coverage
n19x coverlet
v45a covet
n54i covetousness
n2bg cow
vzy cow
n7bd coward
ncl7 cowardice
n7w5 cowboy cowhand cowpuncher puncher
v3nj cower huddle
n819 cowhide
v5tm cowhide
naik cowling
nan7 coyness
nefn coyote
nt8 cozy
nas5 cps cycle
nkq crab
v6ko crab
n8b9 crabs
n66u crack
nt8 crack gap
nbzc crack crevice
n96g crack cracking
v2fi crack
vchd crack
vchd crack
v6w7 crack
n3os crackdown
n1sm cracker
n1t4 cracking
n96g crackle
vasm crackle
v96h crackle crunch
v2fj crackle
n4ty crackpot
n651 cradle
n9fj cradle provenance
v6wv cradle
n219 craft trade
ne0o craft
v5je craft
n3l3 crafter craftsman
nafs craftsman
nc8t craftsmanship
a crafty sly wily
n2qh crag
a craggy hilly mountainous
vcy3 cram
nd6r cramp spasm
v5jj cramp
vcwg crane
n3f crash
v44i crash
v8yp crash
v2ok crash ram
nan7 crassness
n1qu crate
v500 crate
v45a crave lust
a craved desired
n3iy craven
n8yr crawl
v6d6 crawl creep
n8yr crawling creeping
ne47 craze cult fad furor
a crazed deranged
r crazily insanely
n8ca crazy
a crazy mad
n96g creak creaking
v96h creak screech squeak
n4xg cream
v4ij cream
nbzc crease fold
v5w0 crease crisp wrinkle
v create make
v create
n6p creation
nt8 creation
n2fg creation founding initiation
no creativeness creativity
n creator divine lord
n7bd creator
n701 creche
nan7 credibility
n39z credit
nuz credit
n545 credit
n3y credit
vtr credit
vtr credit
vdr4 credit
n7bd creditor
n39z credits
n4k7 credo creed
n4k7 creed
n7bd creep
ve67 creep mouse sneak
v49m creep
na1b creeper
v20b cremate
n20f cremation
nahj crescendo
v7a6 crescendo
n88s crest
na0k crest peak top
ndwf crew
ndwf crew
vcoy crew
n651 crib
v2hk crib
n7f8 cricket
va26 cricket
nwc cricketer
n9bj crime law-breaking
n9bg criminal crook felon outlaw
a criminal reprehensible
n6ks criminality
naxx crimson
a crimson red reddish ruby
a crimson red
v8yp cringe flinch quail recoil shrink wince
v1cp cringe fawn grovel
n7bd cripple
ve9j cripple
a crippled game halt
a crippling disabling
n49j crisis
n7rk crisis
n4et crisp
a crisp sharp
n62a crispness
n8ia crisscross cross
v3n8 crisscross
a crisscross crisscrossed
nio criterion standard touchstone
n74b criterion standard
nafs critic
n7qz critic
a critical vital
v2y0 criticise criticize
n4ch criticism
now criticism
nehx criticism
ndz5 croak croaking
v2fi croak die expire perish
n3kz crochet
v3kw crochet
a crocked smashed soaked
nb68 crocodile
n5iy croft
n5j0 crofter
n9cc crone
v1cp crook
vc78 croon
n9h4 crop harvest
vgp crop
ncxh cross
n4ye cross
v9pg cross traverse
a cross transverse
a cross fussy
n7ey cross-examination
ndj cross-purpose
ndoh crossing
n2z7 crossroads hamlet
n3mc crossroads
n9ie crossroads
a crotchety ornery
n2fg crouch
v1cp crouch stoop
vc7y crouch squat
n1g5 crow
nchb crow
v1ln crow gloat
vdz4 crow
vdz4 crow
n8y2 crowbait
nui crowd
v8yo crowd herd
v9b1 crowd
vum crowd
vpe crowd
nc82 crowding
nd6d crown
ndk6 crown
n82n crown
n6ra crown
v53k crown
v2qn crown
n3n7 crucifix
n5b2 crucifixion
v5b0 crucify
v1db crucify dun rag
n9c4 crude petroleum
a crude earthy
ned7 crudity
nbi7 crudity
n2g cruelty
n5lb cruelty
n8fc cruelty
ne55 cruise sail
v6d6 cruise
v6d6 cruise
v2fi crumble crumple
a crumpled dented
n96g crunch
ncvk crupper
n5cm crusade
n819 crush
v crush oppress suppress
vac8 crush mash squash squeeze
v60i crush
a crushed humbled
n47n crusher
nacu crushing
nb0f crust
v2fi crust
ncss crutch
n5ck crutch
ndz5 cry yell
v cry weep
v5ed cry exclaim
ndei cryostat
n6gs crypt
a cryptic inscrutable mysterious
ncfx crystal
n319 crystal
nbfa crystal
n3p5 crystallite
v5yk crystallize
v2og crystallize illuminate
v2fi crystallize
n9xg crystallography
n4sc cuban
nbzc cube
nbzc cube
v8zq cube
n8ys cubism
n9lb cubist
n1a4 cuckoo-bumblebee
n5kw cud
n4yl cuddle nestle snuggle
v6wv cuddle nestle nuzzle snuggle
v4yo cuddle
n5r9 cuff
vc9v cuff
n7pg cufflink
n3d1 cuisine
n9bg culprit perpetrator
n5hf cult
n5wb cultist
v cultivate
vab6 cultivate
n4n cultivation
n7c5 cultivation
a cultural ethnic
ncf7 culture
np4 culture
n7vf culture
v6jp culture
a cultured polite
n2sb cumulus
nt2 cup
nio cup
v5yk cup
n4kj cur
n3rd curator
n4uj curb curbing
n9ra curbside
n8m6 cure remedy therapeutic
vi2 cure
n3qb cure-all
n53w curing
n99y curio
n33x curiosity wonder
a curious funny peculiar queer singular
r curiously inexplicably oddly peculiarly
nbzc curl whorl
v2fi curl
v1cp curl
vedr curl
vdtj curl
n1d6 currant
n3mk currency
nacs currency
n9wj current
n5ue current
n7dj curriculum
nafn curse expletive oath swearing
n2gt curse hex
vwu curse
a cursory perfunctory
v2mu curtail restrict
n1j8 curtain drape drapery
n167 curtain
v650 curtain
r curtly shortly
n86b curve
n86b curve
vdsk curve sheer swerve trend veer
v18b curve wind
a curved curving
n47n cushion
v8uy cushion
nt8 cushioning
n50o cusp
ndki cuss gadfly
n3yw custodian
ncz6 custody
n9r5 custom
n7vf custom tradition
vafd custom-make
n395 customer
n4s8 customs
n9u1 cut
n9pj cut
n652 cut
vbw4 cut
v3xs cut reduce
n1hm cutlass
n3vf cutler
n3ky cutting
ncs3 cutting
n4jl cutting
nd7b cyberspace internet net
n3py cyclades
n7jl cycle round
nbws cycle
nb4z cycle
v9pg cycle
nwe cycling
nbzc cylinder
n7bd cynic
n9vu cynicism
n33x cyst
naj0 cytoplasm
n68 dab
von dab
vcwu dab pat
v4ax dabble
a dabbled splattered
n5js dad daddy pa papa pop
n8ys dadaism
na1b daffodil
n7uo dagger
nc5l dah
n957 daily
a daily day-to-day
n98d dainty delicacy treat
nep daiquiri
n5iy dairy
n5j0 dairyman
na1w dais podium pulpit rostrum
n5uk daisy
ndwd dal
ndzh dale
n165 dam
v776 dam
ngq damage harm impairment
vgp damage
n308 damages redress
a damaging detrimental prejudicial
n6ao dame
neh3 damn darn shucks
a damn goddamn
n42g damnation
n9tr damned
a damned unredeemed
nebh damp
vcfg damp mute
a damp moist
vd31 dampen stifle
vebf dampen moisten
nsv dance
n9p6 dance
v8yp dance
v8yp dance
n9uo dancer
n4j4 dancing
n6tz dandelion
n582 dane
n33x danger
ne17 danger risk
n2bn danger
r dangerously perilously
v6oa dangle
vd43 dangle
nd2z dangling
ndjw danish
a dapper jaunty
a dappled mottled
n2es dare daring
v6a dare
v6a dare
v2ev dare
n75q dark darkness
n33x dark
nbor dark darkness shadow
n9uu dark night nighttime
a dark-green green light-green
v2fi darken
n8bg darling favorite
v214 darn
n8tf dart
v72r dart fleet flit flutter
v6q0 dart dash scoot scud
v72m dart
n66i darts
n8fk das
n4wx dash flair
nbj1 dash sprint
v dash smash
a dashed dotted
n4q data
n7dj database
n3un date
v81d date
v650 date
v46z date
nji dating
n7dn datum
n2iy daughter
v7jy daunt scare
a daunting intimidating
n70l dawn dawning daybreak
nio day
ndi0 day
n9uu day
n9uu day daylight daytime
n3gf daybed
n4oj daydream reverie
v54e daydream dream woolgather
n852 daylight
n9uu days
a dazed groggy
n1ux dazzle
v1j9 dazzle
n54k de-iodinase
vb41 de-iodinate
n53w de-iodination
n9bs deacon
n9tr dead
vcfh deaden
n7bd deadhead
nio deadline
n49j deadlock impasse standstill
a deadly lethal
n9tr deaf
vgp deaf
a deafening earsplitting thunderous
ndn1 deal trade
v4ea deal plow treat
v6a deal
n8nz dealer trader
n5pn dealer
n217 dealership
n6o1 dealing
n7i0 dealings
n8i dean
ngq death
n9wj death
ncr0 death
n50p death dying
n9uu deathbed
a deathlike deathly
n2va debacle fiasco
n4ec debate
nck5 debate
v3vv debate
v4ea debate deliberate
v4ea debate
nbao debauch
ve9j debilitate
n33x debility feebleness infirmity
nbhy debris dust junk rubble
ncr0 debt
n83u debt
n7bd debtor
n41l debunking
n2fg debut entry introduction
v7eq debut
n8wh dec december
n9uu decade
n7bd decadent
n30c decathlon
n53w decay
n53w decay decline
n9wj decay
v2fi decay
v2fi decay
n7bd deceased decedent
a deceased gone
nan7 deceit
ve2j deceive delude
v8sw deceive
v3xr decelerate slow
ngq deceleration retardation slowing
nai0 decency
nbdg decency
a decent nice
a decent fitting
r decent properly
vgp decentralize
v decide
r decidedly definitely emphatically
ndwd decimeter
n2k2 decision
na1w deck
n9kk deck
n9ke deck
v18b deck
v4jv declaim recite
n9eg declamation
ncr3 declaration
nddc declaration
nb21 declarative
vbnq declare
vb3 declare
v7r1 declare
n53w decline diminution
n33x decline
v2fi decline worsen
v decline refuse reject
vatd decline refuse
v3xr decline wane
n79p declivity
n8ys deco
v2fi decompose
nex decomposition
n33x decomposition disintegration
n3xl decor
nt8 decoration ornament
no1 decorativeness
ncjj decorator
ntf decorator
nai0 decorum
ngq decrease lessening
v2fi decrease diminish lessen
vgp decrease lessen
a decreased reduced
n67 decree fiat
v3x6 decree
nin decrement
nan7 dedication
v33c deduce derive infer
v33c deduce
v23j deduct subtract
v7sr deduct
nim deductible
n43m deduction
n4k8 deed
n6p deeds works
v37i deem
nio deep
r deep deeply
a deep-seated implanted planted
a deep-set sunken
v7a6 deepen intensify
n47h deepening
a deepening thickening
r deeply profoundly
n8fk deer
n1j default
v5gv default
n6on defeat licking
n4cf defeat frustration
v defeat overcome
v93n defeat
v4vw defecate
ncr0 defect
n4c1 defect
ncr0 defect fault flaw
v5sd defect desert
n9bg defector
vr3 defend
vact defend
vaii defend guard
n87n defendant
n7bd defender guardian protector
n6h defense
naij defense
nxd defensive
v403 defer postpone shelve table
n6f deference
ndmr defiance
n2es defiance
r defiantly rebelliously
n93e deficiency lack want
nin deficiency inadequacy
a deficient lacking
n3z6 deficit shortage shortfall
v18b define delimit specify
v5qo define
v2g9 define
n53w defining shaping
n49 definition
n4hu definition
ng deflection warp
n3ss deformation distortion
a deformed malformed
v9rh defray
v8n3 defrost
a deft dexterous dextrous
vb41 defuse
n510 defusing
vb7o defy withstand
v4xq defy resist
vb41 degas
n53w degeneration
vb41 deglycerolize
n2fg degradation
nahj degree level
ncr0 degree level stage
nzp degree
ndwd degree
v6a deign
n1bm deity divinity god
n43q dejection
n9r7 delay wait
n68 delay
v3wl delay
ve5x delay
vgp delay
nb5t delegate
vv1 delegate
n9f7 delegation
nc2l deli
n4ec deliberation
n37n deliberation weighing
n4wx delicacy
a delicate fragile
r delicately fine
noc delicious
a delicious delightful
na2n delight
v6gn delight please
v delight revel
n4fl delirium frenzy fury hysteria
v8yh deliver
v1v9 deliver
v6nl deliver
naxj deliverance rescue saving
n6xb dell
n5yq delta
n906 deltoid
n5tj deluge flood
v5nv deluge flood swamp
vb41 delve dig
na4m demagogue
n9w1 demand
n53w demand
n4s6 demand requirement
vb6h demand
v demand involve necessitate need require
n7bd demander
v49b demarcate
n1q8 demarcation
v2eg demean
n7f5 dementia
n2oo demimonde
n33x demineralization
n74r democracy
n6jg democracy republic
na4m democrat
na6 democrat
n68 democratization
v2fi democratize
vgp democratize
v45y demolish
a demolished dismantled razed
n462 demolishing
n6on demolition destruction
ncl8 demon devil fiend
vc3g demonstrate exhibit present show
vb2 demonstrate establish prove show
nc3f demonstration presentation
nc3f demonstration
n9a3 demonstration
nah9 demonstration
nah7 demonstrative
n7gk demonstrator
n3zs demoralization
vv1 demote relegate
n9a2 demur
v99z demur except
nb8n demythologization
vgp demythologize
n4ee dengue
n68 denial
nuu denial
n53w denial
nbus denial
n9f7 denomination
v455 denote
v8lg denote
n9gc denouement
v3mp denounce
v7vy denounce
ncyf denseness
n8ls densitometry
ncfz density
n37b dent
v1cr dent
nafs dentist
n8m7 dentistry
n47n denture
n68 denunciation
v3ay deny
vb6a deny
vefc deny
v7sr deny
v5c6 depart
v499 depart deviate vary
v81d depart start
n4jm department
n68 departure going leaving
ne0a departure deviation difference
v18b depend
a dependable reliable
a dependable honest
ncr0 dependence dependency
navu dependent
vgp depersonalize
vat2 depict picture
v4vy depict describe
vat2 depict portray
a depicted portrayed
n7vf depicting portraying
nayf depletion
a deplorable sorry
r deplorably woefully
v3mp deplore
va7g deploy
nab4 deployment
nf2 deportee
v9g3 depose
n9wj deposit sedimentation
n8kv deposit sediment
v5jj deposit lodge stick wedge
v6av deposit
v7zo deposit situate
n7lc depositor
n5gd depository repository
ncr7 depot terminal
nan7 depravity
ndne depravity
a deprecating deprecatory
nayf depreciation
n8au depreciation
nci depredation
v4dr depress dismay
v8bn depress
n33x depression
n33x depression
n5yq depression
nbk6 depression
v deprive divest strip
vefc deprive
a deprived disadvantaged
n5ew depth
n3zt depth
nb0f depths
n7zl deputy
n8sl derailment
n6q3 derby
n61k deregulation
n28g dereliction
n28h dereliction
v8ua deride
n39z derision
a derisive gibelike mocking taunting
n9fj derivation
n49 derivation
n7cq derivation
n23m derivative differential
v9ao derive gain
v590 derive
ncxh derrick
nbkt dervish
n57g des diethylstilbestrol
v6d6 descend fall
nb26 descendant descendent
a descendant descendent
n6jg descendants
n8xo descent
nahj descent origin
n8yr descent
v7dk describe report
ncr3 description
vuc desecrate
ne37 desecration sacrilege
n68 desegregation integrating integration
ndm0 desert
v81e desert desolate forsake
v18b deserve merit
a deserving worth
n3ky design
nsc design plan
na0z design
n3xl design pattern
v45v design
v3kw design
v3kw design
v designate
n91s designation
ncjj designer
n5lb desire
ndc2 desire
v desire want
nd7j desk
n46t desolation
n53w desorption
n33x despair desperation
n5lb despair
a despairing desperate
vbve despatch dispatch
ndw1 desperate
r desperately urgently
a despicable vile
v472 despise disdain scorn
a despised hated
v despoil ransack rifle
nder despoiler
n43t despondency
ntn despotism
n98d dessert
n50o destination
n50r destination
v3xv destine doom fate
va11 destine intend
n6on destiny fate
n2bn destiny fate
vdvq destroy
v destroy ruin
a destroyed ruined
ne7x destroyer
n510 destruction
v4di detach
a detached isolated separated set-apart
n7b6 detachment
n2fg detachment disengagement
n5gh detail point
n318 detail item
n4eb detail
v4vy detail
vv2 detail
a detailed elaborate elaborated
n68 detailing
n7dj details
v detain
n27b detainee
vc5e detect discover find notice observe
a detectable noticeable
n7l7 detecting
n9u4 detection sensing
n4dz detection
na4y detective
n47n detector sensor
v4cj deter discourage
ndyp detergency
nd38 detergent
v3wf deteriorate
v3xb deteriorate
n33x deterioration
n7vf determinant
a determinant determining
n4dz determination finding
n5pu determination
v2bo determine influence regulate shape
v determine set
r determinedly unfalteringly
n49i deterrent
v4f9 detest hate
v2fi detonate explode
v3ro detract
n3s2 detractor
v4m detribalize
n3ss detriment
v45z devastate
v3kx develop
v3kw develop evolve
v2fi develop evolve
v2fi develop
n3l3 developer
naez developing
a developing underdeveloped
n78i development
n53w development evolution
n53w development growing growth maturation
ngq development
nb62 deviant deviate
vdsk deviate divert
ncr9 deviation
n7gr device
n79m devices
n devil lucifer
n5al devil dickens
n8s8 devilment mischief shenanigan
ndd7 devise
n1cv devisee
nafk devising making
v2du devote
n8bb devotion
nfp devotion
nbx4 devotional
v45z devour
n9wj dew
n5ru dewar
n3fv dexamethasone
n7lz di-iodotyrosine
n4ee diabetes
nd0v diabetic
vjh diagnose
vjh diagnose
n74h diagnosing diagnosis
n4k2 diagnostician pathologist
n86b diagonal
n4oc diagram
vat2 diagram plot
nd35 dial
v3br dial
nck6 dialect idiom
n9wv dialectic
n3az dialectic
nd8s dialogue
nbra dialogue
nehx dialogue
nji dialysis
v2fi dialyze
n82z diam diameter
n7pd diamond
n677 diaper
n47n diaphragm
n909 diaphragm
nd6r diarrhea diarrhoea
nehx diary journal
new diatom
n1jt dice die
v3rn dice
ne30 dichondra
nbid dictate
nadx dictate
v77x dictate order prescribe
n6jg dictatorship tyranny
naz8 dictionary
n3x3 dictum pronouncement
ndk0 die
n5wi diet
v5jg diet
n5wi dietary
n7bd dieter
v differ
nan7 difference
v74j differentiate distinguish separate
v2g8 differentiate distinguish mark
n4e9 differentiation distinction
n23l differentiation
r differently otherwise
a difficult hard
n5bi difficulty trouble
n7vf difficulty
n33x difficulty
nan7 difficulty
n9wj diffraction
v4i6 diffuse
v9ta diffuse permeate pervade
n53w diffusion
ncmw diffusion
n4ia diffusion
nc80 dig
v4zo dig
n9uw digest
vaev digest
vp5 digest
n8kv digestive
n3ky digging excavation
ndoz digitalization
v6yg dignify
n98 dignitary
nad8 dignity self-respect
n19b dignity
vdbl digress
vecz dilate
n360 dilemma
ndmr diligence
ve9j dilute
a dilute diluted
ncg6 dilution
nayf dilution
vgp dim
a dim faint
n2ur dime
n8e4 dimension
v8i0 dimension
n31l dimer
nc4 dimethylglyoxime
v3xs diminish
a diminished lessened weakened
neg1 diminutive
a diminutive petite tiny
v7ae din
v4tr dine
a dingy grimy
n4tt dining
n8ld dinner
n9p6 dinner
n70l dinnertime
nb68 dinosaur
n9jz dioxide
n73e dioxin
nbzc dip
v76i dip dunk
v76i dip
v3xe dip
vcp9 dip
n2e1 diploma
n93q diplomacy
nd7y diplomacy finesse
n9bs diplomat
n53w dipole
a dipped swaybacked
n39e dipper
v52b direct
vdm direct target
v3kw direct
v6nw direct
r direct directly straight
a directing directive
n9qh direction way
nb21 direction
n79m direction
nw7 directionality directivity
n493 directive
r directly forthwith immediately instantly straightaway
r directly straight
n8i director manager
n8n6 director
nd2i director
n1lo directorate
naz8 directory
ncgj dirge
n3se dirk
n4tb dirt soil
n33x dirt soil stain
vgp dirty soil
a dirty soiled unclean
n33x disability handicap
vgp disable incapacitate
n9tr disabled handicapped
a disabled handicapped
v7dk disabuse
n11e disadvantage
v4e7 disadvantage
a disaffected rebellious
v disagree
n35i disagreement
n49a disagreement discrepancy
v2xl disallow forbid prohibit proscribe veto
n49 disambiguation
v disappear vanish
n42p disappearance disappearing
n6on disappearance
n510 disappearance
v5vz disappoint
a disappointed discomfited foiled frustrated thwarted
n4gv disappointment letdown
n4f8 disapproval
n39z disapproval
v7r1 disapprove
v7r1 disapprove
n68 disarmament
vgp disarray
v45y disassemble
n6p disassembly dismantling
v4fy disband
v9om disband dissolve
n4m4 disbelief skepticism
vb1o disbelieve
v9rh disburse
n47n disc record
n99y discard
v discard dispose
v discern distinguish recognize
a discernable discernible
n6on discharge
n4xw discharge
v3v discharge dispatch
v4i6 discharge
v discharge
vb41 discharge
a discharged dismissed fired
n7vf discipline field subject
nd7e discipline
ndmr discipline
ndmp discipline
vdbl disclose divulge expose reveal
vbam disclose
n68 disclosure revealing revelation
n2ah discography
n9tr discomfited
n33x discomfort
a disconcerting upsetting
n4fq disconnect gulf
vdvp disconnect
vbw4 disconnect
n8a0 discontent
a discontent discontented
n510 discontinuance
v2ce discontinue
nbw6 discontinuity
a discorporate disembodied
nayf discount
vb1o discount dismiss disregard ignore
v discourage
a discouraged disheartened
n318 discourse
v3vd discourse discuss
v discover hear learn
v32i discover
v4dv discover
a discovered observed
n68 discovery
n4db discovery
n4ex discredit disrepute
v4dq discredit
n42q discrepancy variant
n845 discretion
neev discretion
v49b discriminate
v49b discriminate
n68 discrimination
n7vf discrimination
v8yh discuss
n2yy discussion
nck6 discussion
v3xd disdain scorn spurn
n75m disease
a diseased pathologic
v43v disenfranchise
n8fs disenfranchisement
vb2h disengage withdraw
v disentangle extricate
vs7 disentangle
n4ex disgrace shame
v disgrace dishonor dishonour shame
a disgruntled dissatisfied
v32a disguise
n4f8 disgust
vctg disgust
a disgusting foul loathsome
nt2 dish
n98d dish
v2b6 dish
v4dr dishearten
a disheveled frowzled tousled
ncqb dishonor dishonour
n2yj dishwasher
ne8n dishwater
ncgt disillusionment
v2fi disintegrate
v9ao disinter
nxd disinterest
nbzc disk
na1r disk
va36 disk harrow
n79m dislike
n5lb dislike
v dislike
n1sq dislocation
vb41 dislodge free
n7cy disloyalty
r dismally drearily
n45f dismay
v7tt dismember
n7r5 dismissal
n4dl dismount
v44i dismount
n68 disobedience
v3xd disobey
n33x disorder
v4ii disorder perturb trouble
a disorderly jumbled topsy-turvy
v43v disown
n39z disparagement
n7c7 disparity
n42p dispatch shipment
v8yo dispel
n1yd dispensary
n9v5 dispensation
n39e dispenser
n5et dispersal
v4d1 disperse scatter sprinkle
v disperse dissipate scatter
v2fi disperse
a dispersed spread
ncmw dispersion
v8yo displace
nb58 displacement
ndnp displacement shift
n8yr displacement
n2yz display show
nc3f display showing
nb5s display
vc3g display exhibit expose
n4gv displeasure
na94 disposal
n68 disposal disposition
vbuy dispose
v46y dispose
ndmr disposition temperament
n68 dispossession
v41k disprove
n68 dispute
vr4 dispute quarrel
vgp disqualify unfit
n7vf disregard neglect
n8tq disregard neglect
v6nx disregard ignore snub
a disregarded forgotten
r disregardless irrespective regardless
n33x disrepair
vb41 disrobe strip undress
v50s disrupt interrupt
n401 disruption interruption
a disruptive riotous troubled tumultuous turbulent
n4dj dissatisfaction
v3rn dissect
n3rt dissection
naut dissection
v8t7 dissemble feign pretend
ndnt dissemination
n68 dissension
n9a2 dissent
n68 dissent
v4c4 dissent
n7bd dissenter
ndoy dissertation
n6p disservice
v9om dissipate scatter
v393 dissipate
n2fg dissociation
n53w dissolution
n9pj dissolve
v2fi dissolve
v2fi dissolve
v50s dissolve
n53w dissolving
va0 dissuade
ncii distance
nb0f distance
v6wu distance
n52l distension
vi2 distill purify
v2fi distill
v3kw distill
n873 distillate
n53w distillation
na1a distillery
ncrf distinction eminence
n49a distinction
nan7 distinctness
v8t7 distort falsify warp
v2fi distort
nbzc distortion
n9wj distortion
v4y6 distract
n360 distraction
n9l3 distress hurt suffering
n9u distress
v1pl distress
a distressed hard-pressed
a distressing disturbing troubling
v distribute spread
v distribute
v distribute
nsc distribution
ncii distribution
n68 distribution
n2y2 distribution
nd2p distributor
n88s district territory
v6el district zone
n4m4 distrust mistrust suspicion
v4cr distrust mistrust suspect
v785 disturb trouble upset
v8yo disturb
vgp disturb
v6a disturb interrupt
n6p disturbance
nct disturbance perturbation upset
n5ng disturbance
a disturbed upset worried
a disused obsolete
nt8 ditch
v44v ditch
ncgj ditty
nc7a diva
n3gf divan
n95m dive honkytonk
nd5o dive
v44i dive plunge
vczb dive
v8yp diverge
n2fg divergence
a divers diverse
n2fg diversification
n6p diversion recreation
ndsh diversion
nwr diversion
n49a diversity variety
vbvb divert
n31h divertimento serenade
nehv divestiture
n4c5 divide
v2fi divide separate split
v23j divide fraction
v divide separate
n4t7 dividend
v9ty divine
n8k4 diving
nan7 divinity
ndwf division
n32q division
n2fg division
ndwf division
n68 divorce
v9on divorce
v9on divorce
vgp dizzy
a dizzy light-headed
ndwd dl
n9p8 do
v do make
v do perform
v3v do
n50a dock
v53e dock
n23q docket
v7zo docket
nsl docking
nafs doctor physician
vclw doctor
vdox doctor
n3zv doctorate
na6 doctrinaire
n1bm doctrine ism philosophy
nehx document papers
nb5s document
vax4 document
vb2 document
n5o1 documentary
nbp5 dodge
n56h dodge
v8yp dodge
v8yp dodge
vzi dodge evade hedge sidestep skirt
n28h dodging escape
n8fk dog
r doggedly tenaciously
nbc7 doggerel
n1yd doghouse
n3lg dogma tenet
ndp2 dogwood
nd6c doh
ndlm doll
ndwd dollar
n1f4 dollar
n88s domain land
a domed vaulted
nbwx domestic
nahj dominance
n97x dominant
v dominate predominate prevail reign rule
v7di dominate
v3bq dominate master
n68 domination
ntn domination mastery supremacy
v1wp domineer
ntn dominion
n691 don
v4oo don
a done through
nefp donna
n1cu donor
n45w doom
n9tr doomed lost
n165 door
n53y door doorway
n7uy doorhandle doorknob
n6k9 doorman porter
nc6d doorstep
n6je dooryard
n31l dopamine
n4q1 dope gage
v392 dope
nani dorm dormitory
nio dosage dose
n8m6 dose
vaev dose
nax1 dossier
n4f4 dot
v3ip dot stud
a dotted flecked speckled
n6w4 double two-baser
v8zr double
v6w5 double
a double twofold
a double dual
a double doubled twofold
n9bg double-crosser
n1dz double-crossing
v6bg double-glaze
n66j doubleheader
r doubly twice
n33x doubt uncertainty
ndur doubt
v4cr doubt
a doubtful dubious
a doubtful dubious
r doubtless undoubtedly
n8u1 dough
r dourly sullenly
n9yg dove
n36q dovetail
v5qe dovetail
ned0 dowager
n7q5 doweling
n5kk down
ndsi down
v4oz down
v3yk down
a down downward
r down downward downwards
n19f downbeat
n9pk downcast
n8m6 downer
n5gy downfall
ncbp downgrade
v6f1 downgrade
n3xf downhill
vdn7 download
nu0 downside
nbnf downsizing
n4ie downtown
n2fg downturn
n6ac dowry
n6q doze drowse
vcad doze drowse
n7h9 dozen twelve
a dozen twelve
nio dozens loads lots rafts scores tons wads
n2w4 drab
a drab dreary
a drab sober somber
n4k8 draft
nedq draft
nc8l draft
v31c draft
v533 draft
nyl drafting
n3jv drafting
a drafty draughty
nb7p drag
v4o5 drag
n8wd dragon
n588 drain drainage
v5uj drain
v5bm drain
v4zo drain
a draining exhausting
nehx drama play
n551 drama
ncyi drama
a dramatic spectacular striking
n4uw dramatics
nyb dramatist playwright
v31c dramatize
v5ed dramatize
v597 dramatize embellish pad
vs7 drape
vs7 drape
a draped wrapped
n3vf draper
n4ox draught
nd4i draught gulp swig
v454 draught
n6ky draw
v8yo draw pull
v44d draw reap
vgp draw trace
v3kw draw
n4c1 drawback
n39e drawer
nti drawing
nb5s drawing
nsw drawing
n2w drawl
vt6 drawl
v dread fear
r dreadfully horribly
n761 dream
n763 dream
v9ty dream
ncae dreamer
n43b dregs
n2s9 dress
v2fi dress
n5ue dribble drip trickle
v5uj dribble trickle
n5x7 drift impetus
n53w drift
v6d6 drift err stray
v6d6 drift roam rove stray vagabond wander
ndk0 drill
v4uv drill
n6tl drink
ndne drink drinking
v392 drink
n395 drinker
n399 drinking
v44i drip
n68 drive thrust
n47n drive
nbep drive driveway
v3br drive
v6d6 drive motor
v8yo drive
vdgo drive ram
n9do driver
nc32 driving
naqp drizzle
vaqr drizzle
n1a4 drone
n7k2 drone monotone
vchd drone
nbzc droop sag
v4po droop sag
nbzc drop
nio drop
v8yo drop
v44i drop
v3xe drop
v2fi drop sink
n4pk droplet
n7bd dropout
n5kp droppings dung
ne87 dross impurity
n4qm drought
n9uu drought
n7w5 drover
v3io drown submerge
v4xe drown
v3mu drown
v7tt drown
ncr0 drowsiness
nc4 drug
v8m9 drug
n8h drugging
nc2l drugstore pharmacy
n47n drum
nchb drum
vchd drum
n8n9 drumhead
a drumhead summary
n99y drumlin
n7go drummer
n9ua drumming
n395 drunk drunkard
a drunk ripped
n395 drunk-and-disorderly
ncr0 drunkenness
n7bd dry
vgp dry
v2fi dry
n2yj dryer
n2yj drygoods
n33x dryness
nch9 dub
v244 dub nickname
vgp dub
nrg duchess
n4kt duchy
n1g5 duck
v8yp duck
v4iy duck
n72g ducking
n9pm duct
nbdd due
n5ng duel
ncxl duel
v5nh duel
n9t duelist
n45r duff
n7bd duffer
n6b9 dug
nc0n dugout
n969 duke
vgp dull
v2fi dull
a dull muffled
n7bd dullard stupid
neam dumbbell
n5as dump
v4cv dump
n8i8 dumping
n43q dumps
n8y2 dun
nbcx dune
v5m6 dung
ncxe dungeon
nwz dunk
n7bd dupe victim
v3wk dupe gull
nt8 duplicate
vb64 duplicate repeat
n3dr duplication
n3dv duplication
n9v2 durability
a durable lasting long-lived
n9uu duration
nxm duration
nahj duration length
n70l dusk nightfall twilight
v3ty dusk
a dusky twilight
a dusky swart swarthy
n9ox dust
v2pg dust
vbhu dust
n1fe dustbin
nio dustpanful
n3hm dutch
n68 duty obligation responsibility
neg4 duty
nda4 duty tariff
n7bd dwarf
v84g dwarf
v dwell inhabit live populate
n7bd dweller inhabitant
v3xr dwindle
n3xq dwindling
n2wc dye
v2fi dye
n2fg dyeing
negb dyer
n798 dynamic
n8ly dynamics
n5dw dynamite
v473 dynamite
n68n dynamo
nbwb dynasty
n4ee dysentery
n33x dysfunction
n3qs eager
n53l eagerness
n1g5 eagle
v6w5 eagle
n9f3 ear
nxw ear
n9ok ear
n969 earl
r earlier sooner
a earlier earliest
v5u earn
v5u earn garner
n4zf earner
na7n earnest
r earnestly seriously
n5lb earnestness seriousness sincerity
n79t earnings profit profits
n9rm earnings pay remuneration salary wage
ndn5 earphone
n earth globe world
n8kh earth
n99y earth ground land
v6ux earth
n4sc earthman
n9wj earthquake quake temblor
nan7 ease
v6d6 ease
v2xd ease relieve
a eased relieved
ndq3 easel
r easily easy
n4bf east eastward
n east orient
a eastbound eastward
n6x6 easter
v4tr eat
v392 eat
n5wi eatable
n399 eating feeding
n3x9 ebb ebbing wane
vavl ebb
n1h5 ebony
a ebullient exuberant high-spirited
n7bd eccentric
ncvg eccentricity
n7t ecclesiasticism
nahj echo reverberation
vdz4 echo repeat
vchd echo resound reverberate ring
n9wr eclectic
n1sq eclipse
v1w9 eclipse overshadow
v1ah eclipse
n88s ecliptic
a economic economical
nbpp economics
nbpr economist
vaby economize husband
nd7c economy
nd7c ecosystem
n4z4 ecstasy rapture
n1jh ecstasy
v5uj eddy purl swirl whirl
n8c8 edema
nd35 edge
v9g edge inch
n412 edging
a edgy jumpy restive
v7gf edify
vgp edit
nehx editing
nak8 edition
n6jg edition
negb editor
nt1 editorial
vi2 educate
v7gf educate train
n6p education instruction
n7vf education
n811 education
nafs educator
n6g3 eeg
ve9k efface obliterate
v2bo effect effectuate
v6a effect
a effective efficient
na94 effectiveness
na94 effectiveness potency
n1c8 effects
n4v5 efficacy
nasc efficiency
ncr0 efficiency
nb5s effigy
v1ke effloresce
ne87 effluent wastewater
n4k7 egalitarianism
n2ct egg
v9su egg
n7hg egghead
ne0l eggplant
n5wi eggs
nad8 ego
n375 ego self
ndmr egotism
n7bd egotist
a egregious flagrant glaring
n5nl eight
n7h9 eighteen
narl eighteenth
narl eighth
n7h9 eighty
n5al ejaculation
v5cp eject
v eject
n68 ejection
v2og elaborate expound
v9g elapse pass
ncx5 elastic
a elastic flexible
nahj elasticity
vct7 elate uplift
n33x elation
n7qt elation
n7q6 elbow
vc3b elbow
n98 elder
a elder older
n9c0 eldest
n4xg elect
v2kf elect
a elect elite
ne4x election
n2n9 elector voter
n6jg electorate
nyn electric
negb electrician
n9wj electricity
n51c electricity
a electrifying thrilling
n7gl electrocardiograph
n47n electrode
natf electrolysis
n8dz electromagnet
naep electromyography
n9ou electron
n9xg electronics
n53w electrophoresis
n47n electrophorus
nde9 electroshock
n6rp electrotherapist
nan7 elegance
a elementary simple unproblematic
ne9x elements
n8fk elephant
vv1 elevate promote
v8yo elevate lift raise
vgp elevate
naql elevated
nbef elevation raising
n3zu elevation height peak
nb21 elevation
n47n elevator
n7h9 eleven
narl eleventh
v38t elicit
a elicited evoked
nan3 eligibility
v45y eliminate
nb3z elimination
n2oo elite
n8wt elitist
n7bd elizabethan
n7a ell
nbzc ellipsoid
ndp2 elm
v830 elongate
a elongated lengthened
ncg6 eluate
v56k elude evade
vhc elude
vbe0 elute
n53w elution
n4cy elves
v2x3 emanate
n8kv emanation
n68 emanation emission
v2fi emancipate liberate
v4d2 emancipate
n61k emancipation
ve9j emasculate
ncxh embankment
naim embargo
v137 embargo
v1lq embark
v1as embark
vdyb embarrass
nbz9 embarrassment
n4z4 embarrassment
ndqh embarrassment
n1yd embassy
v7fa embed imbed implant plant
vcrn embezzle
ncro embezzlement
n451 emblem
n7vf emblem
a emblematic symbolic
n9vl embodiment incarnation
v18b embody
vb5o embody personify
v5ed embody
n2sz embrace embracing
nc82 embrace
v79s embrace encompass
v2om embrace hug
v30 embrace
v92 embroider
v7ln embroil sweep tangle
a embroiled entangled
vnz emerge
v emerge issue
n1av emergence
n1av emergence
n3md emergency
nb9x emeritus
n8r8 emery
v8q2 emigrate
n8q3 emigration
v4vw emit
v emit
n5lb emotion
ndmr emotionalism emotionality
nd6n empathy
n7hq emphasis vehemence
a emphasised emphasized emphatic
n4ee emphysema
n4kt empire
nyf empire
n4k7 empiricism
ncr0 employ employment
v employ hire
negb employee
n80a employer
n219 employment work
n6f employment engagement
vop empower
n8fs empowerment
n8vh empress
n33x emptiness
n39e empty
vgp empty
v2fi empty
vb41 empty
a empty hollow
v3du emulate
ndwd en
vgp enable
v3xv enact ordain
v6c enact
n82g enactment passage
nczz enamel
v92 enamel
v509 encase
nd6r encephalitis
n4fl encephalopathy
v40h enchant enthrall transport
n85p enchantment
a encircled surrounded
n4ie enclave
v3in enclose envelop wrap
v39d enclose
v1ot enclose inclose
ncxh enclosure
n2fg enclosure
n2ue encoding encryption
n5ng encounter skirmish
n6on encounter
n7q5 encounter
v encounter meet
v18b encounter
vks encourage
n39z encouragement
v9g encroach
n53z encroachment intrusion invasion
v2tm encrust
naz8 encyclopedia
nb0f end
nio end
n6on end
n7vf end goal
vgp end terminate
v18b end
v5c1 endanger imperil jeopardize menace peril threaten
vaq endanger
v40h endear
nagk endeavor enterprise
vx0 endeavor strive
n318 ending
n2fg ending
a endless interminable
r endlessly infinitely
v4zu endow gift invest
npv endowment gift talent
n50o endpoint
ncwa endurance
v endure last live survive
v5d1 endure suffer
ndwf enemy
n9t enemy foe
var energize stimulate
n9wj energy
n5x8 energy vigor
ndmr energy
ve9j enervate
a enervating weakening
nahj enervation
v305 enforce implement
v305 enforce impose
a enforced implemented
n68 enforcement
nvb enforcer
v6a engage pursue
v7ia engage
nagx engagement
n8xu engine
n2bn engine
n7bd engineer
v454 engineer
nday engineering
n4d5 engineering technology
ndjw english
n3hm english
nth english
n582 englishman
v29o engrave inscribe
a engraved etched
negb engraver
v2dg engross engulf immerse steep
v507 engulf
v31n enhance heighten
vi2 enhance
n78i enhancement
n360 enigma mystery
a enigmatic puzzling
v4c7 enjoin
vb6i enjoin order tell
vok enjoy
v85k enjoy love
v5d1 enjoy
na2n enjoyment
n6p enjoyment
nbdd enjoyment
v7a7 enlarge
v7a7 enlarge magnify
v6jn enlarge
n2fg enlargement expansion
n9tr enlightened
n4ux enlightenment
v7q3 enlist
vaf7 enlist
n3y enlisting recruitment
v51b enliven
v8k2 enmesh
n78h enormity
a enormous tremendous
r enormously hugely staggeringly tremendously
nio enough
r enough plenty
v2yx enquire inquire
ncjc enquirer inquirer questioner
vka enrage
vi2 enrich
n78i enrichment
vb0i enrol enroll enter recruit
n7bd enrollee
n540 enrollment registration
v7zo ensconce
n9f7 ensemble
v509 enshrine shrine
vaj3 ensue result
n61 entail
v935 entail mean
v807 entail
ndo9 entanglement web
v enter
n4ee enterotoxemia
n9f7 enterprise
vcf6 entertain
n7bd entertainer
nahj enthalpy
v enthrone vest
n5lb enthusiasm
ndmr enthusiasm
n7i6 enthusiasm
n8o enthusiast
vajh entice lure tempt
n6zs entire stallion
a entire full total
n30p entirety totality
v4zj entitle
v244 entitle title
nbdd entitlement
n entity
nui entourage suite
n3b entrance entranceway
n8xo entrance
nsl entrance incoming
n2yj entrant
v5jj entrench
n7bd entrepreneur
nax1 entry
n2yz entry
v74k enumerate itemize
vbnq enunciate
n39e envelope
nt8 envelope
a envious jealous
nc82 environment
n7bd environmentalist
n88s environs surround surroundings
v3kw envisage imagine
v54e envision fancy figure picture visualize
v54e envision foresee
a envisioned pictured
n1gx envy
v8m envy
naiq enzyme
n3xl epaulet
n7f8 ephemeral
a ephemeral passing short-lived
na45 epic
a epic heroic
na4a epicenter epicentre
n7bd epicure gourmet
n9g7 epidemic
nbpr epidemiologist
n8m7 epidemiology
ncvr epidermis
n5ei epigram quip
n502 epilepsy
nd0v epileptic
n8ga epiphany
n1nh epiphysis
n6on episode
nbt5 episode
n9wv epistemology
n7f6 epitaph
n24k epithet
n59j epitome paradigm prototype
vb5o epitomize typify
n9uu epoch era
nb7m epoxy
v6cu epoxy
n7bd equal peer
v equal
nblv equality
ncrf equality equivalence par
ncr3 equation
n88s equator
v2fi equilibrate
nc82 equilibrium
natf equilibrium
v650 equip outfit
n7gr equipment
nuz equity
n7vf equivalent
a equivalent tantamount
n41h eradication
v7tt erase
v1yb erect
n38r erecting
n20z erica
v3wf erode gnaw
v3st erode
a eroded scoured
n53w eroding erosion
n7bd erotic
v err
ndpy errand
a erratic mercurial quicksilver
r erratically unpredictably
r erroneously mistakenly
n68 error fault mistake
nan7 error
n8sc error
n5gx error
nb5a ersatz
a erudite learned
v1at erupt
v3yb erupt
v2fi erupt ignite
vnz erupt
n4cy eruption
v7a7 escalate intensify
n2fg escalation
n68 escape flight
n4j4 escape
nzk escape
v5sd escape
vzi escape
vzi escape
ncpg escheat
vzi eschew shun
naij escort
v3r escort
n45b escritoire
nd1 escrow
r especially particularly peculiarly specially
n6p espionage
n2uj espresso
nehx essay
nwz essay
nyb essayist
n53w essential necessary necessity requirement
a essential indispensable
v9d5 establish found launch
v7e5 establish found institute
v3kw establish
n9f7 establishment institution
ncxh establishment
n1c8 estate
n6ye esteem respect
v37i esteem respect value
a esteemed honored
n31l ester
n7r4 estimate
n4k8 estimate
ncr3 estimate
v7r1 estimate figure forecast reckon
n7mx estrangement
n6zh estrogen
ne8o estuary
ncy1 etcetera
vb64 etch
a eternal everlasting perpetual unending
r eternally everlastingly forever
nxm eternity infinity
n1bc eternity
n7jl eternity
n873 ethanol
nd7b ethernet
nadw ethic value-system
n8xt ethics morality morals
nbk ethiopian
n7bd ethnic
nan7 ethnicity
nxm ethos
nbid etiquette
va9e eulogize
n4w5 euphoria
n582 eurasian
ndwd euro
n4sc european
vgp europeanize
n8u0 eutectic
n7tr euthanasia
v8yq evacuate
v4zo evacuate
nb3z evacuation
nef9 evacuation
n7r4 evaluation rating
now evaluation rating valuation
na9p evangelist gospeler
v2fi evaporate
n53w evaporation vapor
n3un eve
n3uq even evening
v2fi even level
a even fifty-fifty
n70l evensong
n53w event
r eventually finally
v2ce eventuate
n5uk everlasting
a everyday mundane routine unremarkable
n7dn evidence grounds
n7b0 evidence
v7dk evidence show
r evidently manifestly obviously plain plainly
ndne evil wickedness
n11e evil
nan7 evil
n9bg evildoer sinner
n761 evocation
a evocative reminiscent
v2bo evoke provoke
v6jn evolve
n66g ex-gambler
n8fm ex-husband
n8lb ex-mayor
n7ho exacerbation
v2nn exact
r exactly just precisely
v8sw exaggerate magnify
a exaggerated overdone overstated
ncyi exaggeration
n2fg exaggeration
va9e exalt glorify
v4w3 exalt
a exalted lofty
n2yy exam
n7l7 examination scrutiny
v examine
v7l5 examine probe
n7dn example illustration instance
nb5r example
a exasperating infuriating maddening
nlc exasperation
v exceed transcend
v59r exceed top transcend
v19g exceed outdo outperform outstrip surpass
a exceeding exceptional
r exceedingly extremely super
v excel surpass
nan7 excellence
a excellent first-class
r excellently magnificently splendidly
n9km excelsior
v4xe except exclude omit
n4gl exception
n59i exception
a exceptional particular special
n2f excess surplus
n3zt excess
a excess extra redundant spare surplus
r excessively overly too
n9wj exchange
n3c2 exchange
n68 exchange
ndn1 exchange
v exchange
n5oh exchequer treasury
nda4 excise
vb41 excise expunge
natk excitability
vs2 excite
vaq excite stimulate
a excited mad
n7qt excitement
n33x excitement
ns1 excitement
n8xp excitement
v3x6 exclaim proclaim promulgate
ndz5 exclaiming exclamation
vact exclude
v7wa exclude
nc82 exclusion
n47 exclusive
a exclusive sole
v5am excommunicate
n5cq excretion
n7qo excursion expedition outing
n39z excursus
n7s4 excuse
v5y7 excuse pardon
v5y7 excuse
v7s5 excuse
v3ys excuse rationalize
v7tt execute
v8zz execute
n9t1 executing execution
n6f execution performance
n7tu executioner
n8i executive
n8g executive
n7bd executor
n74b exemplar
v4yj exemplify
v4vy exemplify illustrate instance
v exempt free relieve
n76q exemption
n5bi exercise exercising workout
vok exercise exert
v exercise practice
vok exercise
v6qm exert wield
n7w3 exertion
v1th exhale
n67b exhaust fumes
vdis exhaust
v5cs exhaust
v5bm exhaust sap
a exhausted fatigued
n5jx exhaustion
a exhaustive thorough thoroughgoing
r exhaustively thoroughly
n7dj exhibit
va7m exhibit
n41l exhibition
n4q exhibition expo
n2yy exhortation
n68 exhumation
n3mc exigency
n1l exile
v5cp exile
v exist
a existent existing
a existential experiential
n9wr existentialist
nt8 exit
v8yp exit
n56h exodus
a exonerated vindicated
v4vv exorcise
v6jn expand
v6jn expand
v52i expand
v6jn expand flourish thrive
n2zz expanse sweep
n5ew expanse
n8e3 expansiveness
ndmr expansiveness
n1bm expectation outlook prospect
n33x expectation
n8lo expedient
vdd expedite hasten
n24y expedition
ndwf expedition
n7qo expedition
v8yo expel
n6q expelling
v expend
v9rh expend spend
na7n expenditure
n9go expenditure
n3g2 expense
n477 expense
vgp expense
n4ux experience
n7vf experience
n6on experience
vdva experience
v5d1 experience
vdva experience have receive
v experience feel
nb6s experiment experimentation
n7ez experiment experimentation
v7l5 experiment
a experimental observational
n4zc experimentalism
n7l9 experimenter
n7bd expert
ncr0 expertise
n50p expiration termination
v4dm expire
v7dk explain
ndf3 explanation
a explicit expressed
vatd explode
v2fi explode
n3y exploit feat
vok exploit
vok exploit tap
ndyo exploitation
n8tq exploitation using
n5co exploration
nbs9 exploration
n37n exploration
v7l5 explore search
v7l5 explore
n7bd explorer
n4cy explosion
n2i9 explosive
n2yj export
v8ny export
n7bd exporter
n2y2 exporting
n5e9 expose
vcz3 expose
v expose uncover
a exposed open
a exposed uncovered
n49 exposition
nahj exposure
n7dg exposure
n4db exposure
nbot exposure
n8ed express
v3cf express
v express utter
a expressed uttered
n3gx expression look
n2yz expression reflection
n2yy expression
nck6 expression saying
a expressionless poker-faced
nan7 expressiveness
n6va expressway freeway motorway pike superhighway thruway
nb1q expulsion
nb3z expurgation
v7a7 extend
v extend run
v650 extend
a extended lengthy prolonged protracted
n400 extension
n52l extension
n4h0 extension propagation
n3zu extent
n8e4 extent
v5az extenuate mitigate
nb0f exterior outside
nd36 exterior
v7tt exterminate
n4k2 extern
n2g5 external
a external outside
a external international
v4xe extinguish
v45y extirpate
n6r extra
ncg6 extract
vb41 extract
v5cp extradite
n3ch extradition
nb21 extraneousness
v33c extrapolate generalize infer
v23j extrapolate
v3xy extrapolate
n23m extrapolation
n763 extraterrestrial
r extravagantly profusely
nj6 extravaganza
n3zt extreme
nb0f extreme extremum
a extreme utmost
r extremely highly
n74r extremism
n9ok extremity
vafd extrude
v4vw exude
a exultant jubilant rejoicing triumphant
n7qt exultation
n9f3 eye
v8a6 eye eyeball
n6b7 eye-beaming
n9ok eyeball orb
ndiv eyelid lid
n832 eyepiece ocular
n9dq eyes
n8f5 eyeshadow
nc5d eyesight
n5jx eyestrain
ndwd f
nd6c fa
a fab fabulous
a fabricated fictional
nd35 facade
n9ok face
v84g face front
a facetious tongue-in-cheek
nvb facilitator
nt8 facility installation
naik facing
n3dr facsimile
v2yw facsimile
n7dn fact
n7dj fact
n2qz faction
n2bl factor
v23j factor
na1a factory mill
no faculty
n1ma faculty
nc32 fade slice
ve9k fade
v4c9 fade
v4c9 fade
n4cb fadeout
ne9m fading
v fail neglect
v fail miscarry
n68 failure
n6on failure
n2mx failure
ndw1 failure
ngq faint swoon
v2fi faint swoon
a faint light-headed
nc3f fair
v7q4 fair
a fair reasonable
r fairly jolly moderately pretty reasonably
n7s1 fairness
nc80 fairway
n1bm fairy fay
n5in fairyland
n922 fairytale
n1bm faith religion
n1bm faith
n574 faith
n5wc faithful
r faithfully reliably
n76a fake sham
vat2 fake forge
n9bg faker fraud pseudo
n6qr falcon
v72e falcon
n8sl fall
v6d6 fall
v2fi fall
n3x9 falloff slump
n4s0 fallout
n7xb fallow
n46w falsifying
ncr0 falsity
ncr3 falsity untruth
n9r8 falter faltering hesitation
v6un falter waver
v8yp falter waver
ve67 falter stumble
v8yh falter stammer stutter
n6ye fame renown
a famed famous far-famed illustrious notable noted renowned
nbwx familiar
nan7 familiarity
n4gf familiarity intimacy
ndwf family household
n2o3 family
n47n fan
n53o fan
v5gv fan
v31n fan
vbyy fan
n53o fanatic
nxd fanaticism
n8sc fancy fantasy illusion phantasy
n763 fancy
v45a fancy
n2yz fanfare
a fanned spread-out
n31h fantasia
n3l3 fantasist
a fantastic howling marvelous rattling terrific tremendous wonderful wondrous
n763 fantasy
n5mp fantasy
v54e fantasy
n4fl fantods
a far-off faraway
n2x7 farce
v5nv farce
nc1 fare
vaes fare
n39z farewell
n5wi farina
negg farm
veg7 farm
n3l3 farmer granger
n70o farmhouse
n3hn farmland
r farther further
a farther further
ndtm fasciculation
v7ib fascinate intrigue
v7ia fascinate grip transfix
a fascinated spellbound
nckc fascination
n74r fascism
n98 fascist
nahj fashion manner mode style way
n9r5 fashion
v3kw fashion
nbue fast fasting
v21 fast
a fast-flying flying
na01 fastball
vwo fasten fix secure
v36e fasten
vwo fasten
r faster quicker
r fastest quickest
n8v9 fat
ndiv fat
vgp fat fatten
a fatal fateful
n9nu father
n5js father-in-law
n3hl fatherland homeland motherland
ndwd fathom
vdvj fathom penetrate
ncr0 fatigue weariness
v46s fatigue jade tire
ndw4 fatigues
n7bd fatty
nbii fatwa
nb0x faucet
nrq fauteuil
a faux imitation simulated
n6f favor
n9l favor
v4x1 favor
v37i favor
a favored favorite pet
n2k1 favorite
n1wq fawn
vdyb faze
n4z4 fear fright
vegs fear
a fearless unafraid
ndyp feasibility
a feasible practicable viable workable
n6on feast
v4tr feast
n99y feather plumage
v36e feather
n9ok feature
v feature have
n8wh feb february
ne87 feces
n3l1 fecundity
n97j federal
n74r federalism
vdwi federalize
n6q3 fedora stetson
n2gf fee
n5wi feed
v2b6 feed
v2b6 feed
n53w feedback
nlo feedback
nkq feeder
nd2s feeding
n1yd feedlot
nzt feel
nhl feel feeling flavor spirit tone
nahj feel
v33c feel
v9ty feel sense
v18b feel
n9ok feeler
ncr0 feeling
n9u4 feeling
nbvu feelings
n8ym feint
vbz7 feint
nd19 felicity
n8fk feline
n8kh fell hide
v3rn fell
nve fellowship
n3lz felony
nkq female
n7bd female
n68a feminine
ndmr femininity
n165 fence fencing
v509 fence
n1c0 fencer
n165 fender
a feral savage
ndxy ferment fermentation unrest
v18b ferment
n53w fermentation
na1b fern
a ferocious fierce furious
r ferociously fiercely
n7hq ferocity fierceness fury violence wildness
n1ly ferry
v1v6 ferry
nc1l ferrying
a fertile prolific
v531 fertilize
n2i9 fertilizer
n9pp fervor
n9uu festival
a festive merry
n6f fetch
n9p8 fete fiesta
a fetid foul foul-smelling
ne1v fetus
nd6r fever
nmk fever
a feverish hectic
n4xg few
n1e0 fiance
n1e0 fiancee
n8kh fiber
nt8 fiberglass
naiq fibrin
n33x fibrosis
nehx fiction
ncwy fiddle violin
vzj fiddle shirk
n4s fidelity
n5lb fidget
v8yp fidget
ndm0 field
n88s field
v9lv field
va26 field
vdd5 field-test
n130 fielder
n7w5 fieldhand
n6o0 fielding
nbfb fieldstone
n7bd fiend
a fiendish infernal satanic unholy
a fierce vehement
n5v7 fife
n7h9 fifteen
narl fifteenth
ndwd fifth
n3w8 fifties
narl fiftieth
n7h9 fifty
a fifty l
n75t fig figure
n35g fight fighting
v fight struggle
v5nh fight oppose
ne6 fighter
n3yw fighter
n7h9 figure
n8uf figure
v18b figure
n5nm figurine statuette
nax1 file
vb0i file register
vccu file
nczc filing
n10 filipino
n52w fill
vgp fill
v2fi fill
n55b fill-in relief
n8kh filling
n5uh filling
nej5 filly
n58k film movie
vax4 film shoot
nafg filmmaker
n47n filter
n47n filter
v2fi filter
v9ta filter
n8k4 final
a final net
nbt5 finale
n2ew finalist
v50s finalize
r finally ultimately
r finally last lastly
n218 finance
v9rh finance
nuz finances funds
a financial fiscal
n5of financing
n1g5 finch
v5u find
n7r5 finding
n4q findings
n9t2 fine
v1ny fine ticket
a fine ok okay
r fine ok
a fine-grained powdered powdery pulverized
nd26 fineness
n5fp finger
vdl1 finger
na0r fingering
n91n fingernail
n8hz fingerprint
vb64 fingerprint
naep fingerprinting
ndil fingertip
n3xm finish finishing
v6a finish
n582 finn
n6on fire
nwr fire firing
n2x1 fire flame
vc2g fire
v fire
v121 fire
n6l6 firearm small-arm
n5pl firecracker
n3yw firefighter
n852 firelight
n4j4 fireman
n95f fireplace hearth
ncwb firepower
nqw fireside
n4p3 firewall
n63l firewood
n5dw firework
nc2j firing
n217 firm
v2fi firm
r firm firmly steadfastly
a firm unfaltering unshakable unwavering
r firmly securely
r firmly hard
ncwa firmness
ndmr firmness resolution resolve
narl first
n993 first
r first firstly
nddy first-nighter
ne1v fish
ncfx fish
vbsb fish
v2av fish
negb fisher fisherman
negg fishery
nwe fishing
n3vf fishmonger fishwife
n6nk fist
n5ng fistfight
v5nh fistfight
nk9 fit tantrum
ndqh fit paroxysm
n5jc fit
v18b fit
v5yk fit
v3m fit
a fit primed set
n8fk fitch
nd19 fitness
n33x fitness
a fitting meet
n5nl five
a five v
n49j fix
v2kf fix set specify
a fixed set
n98 fixer
n78i fixing repair
nt8 fixture
n96g fizzle hiss hissing
v4dm fizzle
n7ek fjord
n4ye flag
vc5p flag
vgp flag
n9qt flag-waver
n77g flail
v19h flail lam thrash
n514 flair
n3p3 flake
v2fi flake
v18v flame
n5yo flank
v84g flank
n2s2 flannel
nt8 flap
v8yp flap wave
v19j flap
v8yo flap
n6ao flapper
nbzc flare
n5p7 flare
nc5l flare
v20d flare
vecz flare
n6on flash
n1ux flash
v flash twinkle wink
vnz flash
v4g9 flash flaunt
v3cf flash
a flash flashy gaudy tawdry
n9pj flashback
n5d0 flashing
n7x3 flashlight
a flashy gaudy
n1pm flask
na0w flat
n1qu flat
a flat level plane
a flat prostrate
ncj5 flatness
nt8 flats
v5yk flatten
v2fi flatten
va9e flatter
n313 flattery
nazn flatus
n2yz flaunt
n7go flautist
nd9w flavor savor
v flavor season
v3st flaw
n7f8 flea
n1au fledgling freshman newcomer
v7wx flee
n4q fleet
a fleet swift
a fleeting fugitive momentary
ndiv flesh
a fleshy overweight
n2fg flex
vc3z flex
na1n flexibility
nn flexibility
n77e flick
v5rl flick
v9vs flick leaf
vdgl flick
v5xb flick
n5rj flicker glint spark
v8yp flicker flutter
ncia flies
n5yo flight
ndoh flight flying
ncpd flight
vc2f flight
n9mm flimsy
ncqr flinch
nwz fling
vdgl fling
n9jz flint
ndrt flip somersault somersaulting
vdsk flip toss
v88x flip
a flip impudent insolent
n62z flirting
n8xp flit
n7jl float
v6d6 float
vdo2 float
nd5o floating
n8kh floc
v2fi flocculate
n53w flocculation
n369 flock
n6jg flock
nio flock heap lot mass mint peck pile plenty
n3nr flock
v6d6 flock
v19h flog lash lather slash whip
n9wj flood inundation
n853 flood
n5ug flood overflow
v3io flood
n5tn floodhead
nde9 flooding
nd35 floor flooring
ncxh floor storey story
vd3l floor shock
nt8 floorboard
n9dj flop
v2vc flop
v44i flop
n7na florentine
ni7 floridian
nc2n florist
nc2l florist
n3xl flounce ruffle
ve67 flounce
nbrw flounder
ve67 flounder stagger
vcxm flounder
n5wi flour
v2tm flour
n69r flourish
a flourishing prosperous roaring thriving
v4dq flout
n8xo flow flowing
nas5 flow
n8yr flow stream
n53w flow
v8yp flow flux
v8yp flow
na1b flower
n9q8 flowerbed
n47i flowering
n47h flowering unfolding
n4ee flu influenza
v5gw flub fluff spoil
n8kh fluff
nczz fluid
v6cn fluoresce
n4sf fluorescein
n852 fluorescence
n5qs fluorescent
nblh fluoride
nczz fluorine
nblh fluoroboride
nce9 flurry
v8yp flurry
n9uu flush heyday peak
v5uj flush
a flushed rosy
a flushed red red-faced
n4gf fluster
v1b3 fluster
n47n flute
v9z4 flute
n8xp flutter
nas5 flux
n5ue flux
n7f8 fly
n5r9 fly
nt8 fly
n6wc fly
v6d6 fly wing
v8yp fly
v3br fly pilot
n9qh flyway
n8v0 fm
n1x9 foam froth
n8kh foam
v1xa foam froth
n4hu focus
n2oi focus
na4a focus
vgp focus
v88 focus
n2ew foe
naf fog
nwh fog
n9sf foible idiosyncrasy
nt8 foil
v3b8 foil
v5xk foil frustrate queer thwart
v2fi fold
v7a0 fold
n99y foliage leaf
n3xl foliage
n9tr folk
n8as folklore
n2o3 folks
v6d6 follow
v539 follow
v6d6 follow
n30r follow-through
n7bd follower
n8jo followers following
a following next
ndmr folly foolishness
n564 folly stupidity
r fondly lovingly
n85p fondness
n8kv food nutrient
n2yj foodstuff
n7bd fool
v3wj fool gull
a foolhardy reckless
v2fi foolproof
n9ok foot
ndwd foot ft
v9rh foot
n55l footage
nwe football
n12i football
nwc footballer
n1u9 footbridge
ncrf footing terms
n2xz footnote
v31c footnote
n9qg footpath pathway
n8hz footprint
nchb footstep
ncs5 footstep
nio footstep pace step stride
nbs9 foraging
a forbidden taboo
n7df force
n9wj force
n7hq force
n9f7 force personnel
v2bo force impel
v8yo force push
v305 force thrust
n85u forearm
vrl forearm
np7 foreboding premonition
a foreboding portentous
n5xj forecast
vmi forecast
ncr3 forecasting
v foreclose forestall preclude prevent
vaw8 foreclose
naet foreclosure
njw forefather
n5ou forefinger
v forego precede
nbot foreground
v2y foreground highlight spotlight
n2np foreknowledge
n7l7 forensics
n7bd forerunner
n7b0 forerunner
najo foresight
ne0n forest wood woods
va1c forest
n1fy forestry
n7k7 foreword preface
n8au forfeit
v3 forfeit
n64z forge
vbzd forge
nij forgetfulness
n5yp forging
v32d forgive
v forgo waive
nt2 fork
n4jl fork ramification
n1rv fork
ndk0 fork
v84x fork pitchfork
neg1 form
n2b5 form kind sort
ncxj form pattern
v3kw form organize
v38m form
v form spring
vgp form shape
n9p8 formal
n4k7 formalism
r formally officially
nsb formation
n8gx formation
n99y formation
n318 formative
n5pv former
a former onetime sometime
a former previous
r formerly once
a formidable redoubtable
ncr3 formula
n7gh formula recipe
ncr3 formula
v36d formulate
n31l formulation preparation
vb6a forswear retract
na7v fort garrison
ncxh fort fortress
vum fort
nuy forte specialty
n47n forte-piano piano
r forthright squarely
n9uu forties
ncxh fortification
vgp fortify strengthen
n1sd fortitude
n9uu fortnight
r fortunately luckily
ndos fortune
n9wj fortune luck
n7h9 forty
a forty twoscore
nwc forward
vbve forward
ndns forwarding
v9j foster further
n50j fostering
ne35 foul
v6w5 foul
n4t8 found
nb21 foundation
n574 foundation
nd6r founder
n8ju founder
v5gw founder
n5gm foundry
ncxh fountain
nchm fountainhead
n5nl four
nui foursome
n7h9 fourteen
narl fourteenth
narl fourth
n1g5 fowl poultry
v72e fowl
n8fk fox
n9bg fox
v3wj fox trick
nbgb foyer hall lobby vestibule
n2i9 fraction
n9oj fraction
v2fi fractionate
n53w fractionation
n4jl fractionation
n6pa fracture
v2i fracture
n9ok fragment
v1sv fragment
n4jl fragmentation
a fragmented split
n9ba fragrance perfume scent
ndwd frail
n4ee frambesia yaws
ncxh frame
n9x4 frame
n4jk frame inning
v508 frame
v3wj frame
n741 framework model
ncxi framework
n32u framing
ndwd franc
n337 franchise
v2e6 franchise
n20z frangipani
n582 frank
vcpy frank postmark
nbn8 frankfurter
a frantic frenetic
r frantically madly
nvf fraternisation
n2sl fraternity
vcf6 fraternize
n3lz fraud
nc0p fraud
n90o freak monster monstrosity
v9m9 freak
n9q7 freckle
v2fi freckle
n9tr free
v free liberate loose release
v free rid
r free loose
n61l freedman
ncr0 freedom
n3y freeing liberation release
n2n9 freeman
nap0 freestyle
n7bd freewheeler
n2j9 freeze freezing
v2fi freeze
v18b freeze
vgp freeze
n747 freezer
nc1l freight
vdo2 freight
nc1j freighter
n7yz french
n3hm french
vgp french
n582 frenchman
a frenzied manic
nas5 frequency
nasc frequency
n993 frequency
vd2w frequent patronize
ve3t frequent
r frequently oft often oftentimes
a fresh novel
r fresh freshly new newly
ndvb freshman
nbt freshness
n9fn freshness novelty
ne8n freshwater
nct fret
vegs fret fuss
vegs fret
n5wb freudian
neag friday
n7bd friend
n85p friendliness
ncfs friendly
nb25 friendship
n3xl frieze
vct7 fright frighten scare
a frightened scared
a frightened panic-stricken panicked terrified
n7jz frightening
a frightful horrible horrifying
a frigid icy
n1q5 fringe periphery
v92 fringe
v63j frizzle
ne1v frog toad
v5u frog
v8hk frogmarch
n4j4 frolic
nd36 front
v35q front
n5ew frontage
n3xl frontal
n88s frontier
n746 frost
ne9x frost
v3in frost ice
n6pa frostbite
n69r frown scowl
v6if frown
a frozen rooted
a frozen icy
n99y fruit
nafi fruit yield
nan7 fruitfulness
a fruitless futile vain
n7ig frustration
v2fi fry
v3cy fry
n3d1 frying
n8kv fuel
v650 fuel
nd2s fueling refueling
n7bd fugitive
v2b6 fulfil fulfill meet satisfy
v63p fulfill satisfy
nbn0 fulfillment
n30r fulfillment
n9uu full full-of-the-moon
v19i full
r full fully
n5wu fullback
va26 fullback
n30p fullness
nahj fullness richness
nblh fulminate
v426 fulminate
n1la fumble
vbsb fumble grope
v9pg fumble
v9lv fumble
naf fume smoke
v5d4 fume
n4j4 fun merriment
n722 fun
nb21 function
ndyp function purpose role use
n4s7 function role
v function operate work
vd0y function serve
ndyp functionality
n53w functioning
n8vm fund
v5og fund
n5gk fundamental
a fundamental rudimentary
n7u fundamentalist
nadx fundamentals
n2dv funeral
n1bd fungus
nbzc funnel
v8yo funnel
n65o funny
a funny suspect suspicious
n8kh fur pelt
n2s9 fur-piece
v2fi furl
ndwd furlong
n81b furlough
v25b furlough
n2ex furnace
v6av furnish provide render supply
n7gr furniture
n4ir furrow
v40t furrow
r furthermore moreover
a furtive sneak stealthy
nk9 fury rage
n47n fuse
v2fi fuse
ncxh fuselage
n6on fusion unification
nct fuss
vdd fuss mother
a futile unavailing
ndyq futility
nxm future
n9ok fuzz
a fuzzed fuzzy
ndwd g gm gram
n2s2 gabardine
n975 gabble jabber
ne6e gable
n3b3 gadgetry
n2cy gaelic
n722 gag jest joke
v733 gag
n7gl gage gauge
ve5m gage game stake
nyb gagwriter
n6op gaiety merriment
n9l gain profit
nin gain
nim gain
v5u gain win
v gain hit reach
nas5 gait pace
ndwd gal gallon
n2co gala
n4q galaxy
nedq gale
n8fm gallant
n1sd gallantry heroism valor
n9ok gallbladder
n8yr gallop
vbct gallop
v9k8 gallop
n7gl gallows
n2s9 gallus
a galvanic voltaic
n4wj galvanism
n6u2 gam
nck4 gamble
n7bd gambler
n4j4 gambling gaming
n6p game
n30c game
n4j4 game
nkq game
n1g5 gamecock
ndyi gamin
nd6d gamma
n2zz gamut
nve gang
v6ji gang
n3m0 gangster mobster
n4fq gap spread
nci9 gap opening
n69r gape
v8a6 gape gawk
n1yd garage
vcuf garage
ne87 garbage refuse scraps
n9q8 garden
ne0n garden
n6je garden
vdd garden
n5db gardener
nd5 gardening horticulture
v92 garland
n2s9 garment
ncuh garner granary
va80 garrison
n9wj gas
n8kv gas
n63l gas gasoline petrol
vwt gas
neh5 gash slash slice
v3rn gash slash
n7du gasp
v1kn gasp pant puff
n53w gassing
n7tr gassing
n906 gastrocnemius
n8vb gastropod
n165 gate
v650 gate
na7w gatepost
n53y gateway
n3kz gather
nun gathering
n14e gaudy
ndwd gauss
n3tc gavotte
n7bd gay homosexual
a gay jolly jovial merry
ncql gaze regard
v8a6 gaze stare
nebn gear
v3m gear
naik gearbox
n47n gearing
n47n gearset
ndwd gee
vdsk gee
n852 gegenschein
n6zs gelding
nsv gem treasure
n7dj gen
n2b4 gender
nbwe gene
n9bp general
v2xk general
nbpc generalist
nvh generalization induction
n74a generalization
r generally mostly
v3kw generate
vafd generate render yield
n6jg generation
n9uu generation
nnn generator
n51q generator
n6dz generosity
n1av genesis
a genetic inherited transmitted
n1fx geneticist
n1fy genetics
ncl8 genie
n7hg genius
n7hi genius
n7tr genocide
n9et genome
n5yf genre
n5uk gentian
n7bd gentile pagan
n8fm gentleman
r gently mildly
r gently lightly softly
a genuine literal
r genuinely really truly
n5yf genus
n6jg genus
n2ib geochemistry
n5db geographer
a geographic geographical
nbpp geography
a geologic geological
nbpr geologist
nbpp geology
a geometric geometrical
n8kl geometry
n69e geophysics
ni7 georgian
n7fz germ source
n582 german
ndjw german
nczz germanium
n8wh germinal
v6jo germinate sprout
v2yx gesticulate gesture motion
n8xp gesture
n2yz gesture motion
n7b0 gesture
nc32 get
v8f0 get
v2fi get receive
n5yq geyser
v9i5 geyser
a ghastly grim grisly gruesome macabre
nanb ghetto
n9wc ghost specter
v6d6 ghost
a ghostlike ghostly spectral
nder ghoul
ncl8 ghoul
nkq giant
n98 giant
n53g giant
a giant jumbo
n66a gibbet
v6oc gibbet
ndmr giddiness
na7n gift
n4ib gift giving
a gifted talented
n1ly gig
a gigantic mammoth
n7z3 giggle
v7z4 giggle titter
v92 gild
a gilded gilt gold golden
n2to gilt
n2s2 gingham
ndp2 ginkgo
nefp girl miss
n5ln girl
nefp girlfriend
nefp girlfriend
a girlish schoolgirlish
n4w2 give
v give
v give
vbnq give
n6ac giveaway
nvp given presumption
a given granted
n2e0 givenness
n7bd giver
a giving handsome liberal
n5yq glacier
na1b glad
n1c0 gladiator
n19p glamor
n8a4 glance glimpse
v8a6 glance glint
n9f3 gland
n4ee glanders
ncql glare glower
v8a6 glare glower
ncfx glass
n39e glass
nio glass
v650 glass
n7gl glasses spectacles
a glassy glazed
n4ee glaucoma
n3xl glaze
v2tm glaze
v2fi glaze
nte glazer
napk gleam gleaming
n5rj gleam gleaming glimmer
vny gleam glint glisten glitter shine
v gleam glimmer
v2vi glean harvest reap
n65t glee hilarity
ndzh glen
nbz6 glibness
n318 glide
v6d6 glide
v1n7 glide-bomb
ndx glider
n5sw gliding soaring
nbot glimpse
vbtn glimpse
a glinting glittering
n1ux glisten glitter
a glistening shiny
n3yp glitch
nbn0 gloat
a global world
n53w globalisation globalization
naiq globulin
n3tt gloom
vgp glorify
n6ye glory
n19p glory
vb1s glory
naz8 glossary
nth glottochronology
n55l glove
n33x glow
n855 glow
n852 glow
n5lb glow
v glow
vny glow
v5d4 glow
a glowering morose sullen
n852 glowing radiance
n27r glucose
n2d2 glue
vwo glue paste
a glued pasted
n2f glut
v4tr glut gorge overeat overindulge
n395 glutton
n873 glycerine glycerol
v7zo glycerolize
v6ik gnash
v2ik gnaw
n5ha gnome
ndzr gnp
nc13 go spell tour
v go move travel
v6a go proceed
n47n goad
v50i goad spur
vafa goad
a goalless scoreless
n8fk goat
nchb gobble
v4tq gobble
vdz4 gobble
r goddam goddamn goddamned
n3zy goddess
a godforsaken waste
n6bh goggles
n59f going-over
n4ee goitre
n31l goitrogen
ndzp gold
n8oj gold
a gold golden
n7pf goldsmith
n8r8 goldstone
nwe golf
va26 golf
na2b golfer
n6f golfing
n45i goner
n8kv goo muck slime
n9l good
n8wu good
nan7 good goodness
r good well
r good thoroughly
n5wk goof jackass
n1g5 goose
v960 goose
n9p5 gop
v9ta gore
nast gorge
nna gorilla
nehx gospel gospels
n2s2 gossamer
n2h8 gossip
nb5g gossip
vcj9 gossip
n1iv gouge
v7ec gouge
v6yp gouge
v4zo gouge
n1pm gourd
nt0 gout
v3wt govern regulate
v3bq govern
v3bq govern rule
n6jg governed
n7gk governess
n68 governing
na58 governor
n1d8 governorship
n4on gown
v2s3 gown
n47n grab
ncr0 grace
nahj grace
nai0 grace
n4gf grace
narl grade level
v7r1 grade rank rate
a graded ranked stratified
n3mn grader
n2ff gradient
n9ev grading
ncyi gradual
vavp graduate
v1dm graduate
n30r graduation
n3xl graffiti
n9ot grain
n5wi grain
v9ta grain
nahj graining woodgraining
n86t grammar
n86s grammarian
a grammatic grammatical
n6fq gran grandma grandmother granny
n7h9 grand thou thousand
a grand heroic
n9c0 grandchild
n6fl granddaughter
nbdg grandeur nobility
n6fq grandfather grandpa
na2b grandmaster
njw grandparent
n6fl grandson
n5iy grange
nbfb granite
nan7 granite
ndc grant
ng0 grant
na7n grant
n6fw grant-in-aid
a granular gritty
n6fb granule
nafb grape
n6ed grapevine
n2yz graph
vat2 graph
n75z graphic
n27s graphite
ndk0 grapple
v2t1 grapple grip
n5bi grappling wrestle wrestling
v6wv grasp
np8 grasping
a grasping greedy
n6tz grass
vc2e grass
n5p5 grassfire
n7f8 grasshopper
ndm0 grassland
ncxh grate
v650 grate
a grateful thankful
n4z4 gratification satisfaction
n2fg gratification
v gratify satisfy
n165 grating
a grating rasping
n5lb gratitude
n3vo grave
na0k grave tomb
v29n grave
a grave sober solemn
a grave grievous
nbfb gravel
r gravely soberly
ncu2 gravestone tombstone
nxh gravity
ndmr gravity
n2w4 gray
n2s9 gray
n9f7 gray
n8y2 gray
v2w5 gray grey
a gray grey
a gray gray-haired
n9cc graybeard
nbqt graze
v392 graze
v7ec graze
n9c4 grease
v3in grease
a greasy oily
n7bd great
n95k great-niece
n2tl greatcoat overcoat
a greatest sterling superlative
n77t greatness
n582 grecian
a grecian greek
n459 greed
ndjw greek hellenic
n582 greek
n2w4 green
v2fi green
n1yd greenhouse
nag7 greenness
nbgb greenroom
ne0l greens
nefw greenwood
v45 greet
v2yx greet
vatd greet
n39z greeting
n1n6 grenade
n70h greyhound
n3nr gridlock
nch5 grief heartbreak
a grief-stricken grieving
n1gx grievance grudge
nfl grievance
n30k grievance
vd0u grieve sorrow
n8wd griffin
nb8o grill
v3cy grill
nt8 grille
a grim inexorable relentless stern
n69r grimace
v2yx grimace
n69r grin grinning smile smiling
vcch grin
n810 grind
vac8 grind
v60i grind
veg7 grind labor labour toil
v3ta grind
n9ot grinding
n96g grinding
v2t1 grip
n9a2 gripe
n8de gristmill
ndz5 groan moan
vdz4 groan moan
n8nz grocer
n8i9 grocery market
n9ok groin
v1yb groin
n9or groom
v4uu groom train
v19o groom
nbzc groove
nbhi groove rut
v79h groove
n68 grope
vx0 grope
n7h9 gross
v4t1 gross
nsv grotesque
a grotesque monstrous
vb8v ground
v7zo ground
v7gf ground
n6wc grounder
n5mv grounds yard
ndm0 grounds
n53w group grouping
v2oq group
vum group
n6p grouping
n5xx grove
n670 grove orchard
v2fi grow
v7a6 grow
v6jn grow
vgp grow
n5j0 grower
nchb growl
vdz4 growl grumble rumble
ndz5 growling
n47h growth
n7yk grub
vb6w grudge
a gruff hoarse husky
n96g grumble grumbling rumble
v30i grumble scold
v30i grumble mutter
n30k grumbling
n96g grunt
vdz4 grunt
n1g5 guan
n39z guarantee warranty
n39z guarantee
va2s guarantee
vagy guarantee
n3yw guard
ve8j guard
vaii guard ward
n4sc guatemalan
ne7w guerrilla irregular
n9dr guess speculation surmise
npq guess guessing
vmf guess imagine reckon suppose think
vck3 guess hazard venture
ne3w guest
n8fs guidance
nx4 guide
n80a guide
n6nm guide
n59j guide template
v3bq guide maneuver point steer
v guide lead take
v4bb guide steer
nb0w guidepost
n33x guilt
n326 guilt
nbv1 guise pretence
n47n guitar
n7go guitarist
ne8o gulf
ndzh gully
v4oz gulp
v8yh gulp
nazn gulping
n3si gum
ndiv gum
von gum
a gummy pasty sticky
ne9t gun
vc2g gun
n5ng gunfight gunplay shootout
nc2j gunfire gunshot
n901 gunman gunslinger
n911 gunpoint
n5dw gunpowder powder
ndo0 gurney
n7bd guru
n5ue gush
va8z gush spout
va9e gush
nedq gust
n52f gusto relish zest
v4zo gut
n2fn gutter trough
v20c gutter
n381 guttural
n8fm guy
v8ua guy ridicule
v4oz guzzle
n5gd gym
nwc gymnast
nwe gymnastics
n4k2 gynecologist
n8xo gyration
nc2l haberdashery
n3rg habit
n3rf habit
v2s3 habit
n54d habitat
n7bd hack
v3rn hack
n6du hacker
a hackneyed stock threadbare timeworn trite
n7w3 hackwork
n157 haggle haggling wrangling
v156 haggle
na45 haiku
ne9x hail
v18b hail
v52b hail
v6hw hail
n99y hair
n6mf haircut
n6md hairdo
a haired hairy
n1bt haji
n9yq hajj
n7bd hakeem
nasf half one-half
n7bd half-breed
n1wg half-brother
nio half-hour
n7hp half-intensity
n9ok half-moon
r half-time part-time
n5wu halfback
n9r7 halftime
r halfway midway
n3fn hall hallway
nbgb hall
negw hallelujah
n2g6 hallmark stylemark trademark
n3up halloween
n33x hallucination
nahj halo
n6jg halogen
n78v halt stop
n6on halt stop
n9r8 halt
v halt stop
v5xk halt stop
n9nf halter
v6oc halter
v4jd halve
n8lw ham
vbfm ham
n47n hammer
ndk0 hammer
v19i hammer
n1kl hammering
n6d hamming
n47n hamper shackle
v1q7 hamper
v4c2 hamper hinder
n9ok hand
v hand
naz8 handbook
n39z handclasp handshake handshaking
nio handful
nio handful
n5pb handgun pistol
n9l handicap
v7ec handicap
neg5 handiwork
n9y6 handkerchief
n9oj handle
v3bq handle manage
v7hu handle treat
n14o handlebar
n7w3 handling
n68 handling
n8fs handling treatment
n510 handover
n7st hands
n9wx handset
n14o handspike
n5bd handstand
nehz handwriting
nb4u handyman
n514 hang knack
v hang
v5jj hang
v5b0 hang
v4pl hang
ncxh hangar
nqw hangout haunt
n4de hangover
n2up hank
v45a hanker long yearn
n6x6 hanukkah
ndwd hao
a hapless miserable pathetic piteous poor
v happen occur
n58k happening occurrence
n4z4 happiness
n5lb happiness
n3x2 harangue
v7j harangue
a harassed pestered
na6t harbor seaport
v5d4 harbor nurse
vc0o harbor
v7sr harbor
v32a harbor
n3si hardbake
v2fi harden
n49k hardship rigor
n1gi hardtack
ndp2 hardtack
nry hardware
neft hardwood
a hardworking industrious
a hardy stout sturdy
n8fk hare
vbit hare
nani harem
n33x harm hurt injury
n2fg harm
v7ec harm
nch9 harmonic
n47n harmonica
a harmonious symmetrical
n2g6 harmony
n90c harmony
n9es harmony
n47n harness
n9nf harness
vwo harness
v5dm harness
n47n harp
vb1m harp
n7go harper
n8dc harrow
vgp harshen
nbh3 harshness scratchiness
n67r harvesting
n4q1 hashish
n47n hasp
v5jj hasp
ncka haste hurry
n8yr haste hurry rush rushing
v6a hasten hurry
v6d6 hasten race rush speed
r hastily hurriedly
a hasty headlong
n6ra hat
v4l6 hat
n1ge hatch hatching
v2fi hatch
v3kw hatch
n53y hatchway
n4z4 hate hatred
a hateful mean
n7bd hater
a haughty supercilious swaggering
nakl haul
v295 haul
nc1l hauling trucking
n9ok haunch
nbip haunch
vam7 haunt stalk
vab3 haunt obsess
a haunted obsessed preoccupied
n7bd have
v have hold
nc0n haven
n11r haversack knapsack
n8xp havoc
ndjw hawaiian
n1g5 hawk
vdn0 hawk huckster peddle
n8i7 hawker peddler
a hawkish militant warlike
n20z hawthorn
n5kw hay
v3c9 hay
n6gh hayfield meadow
ncou haystack
n3th hazard jeopardy peril risk
a hazardous risky
naf haze
v2sc haze
ndp2 hazel
a hazy misty
n9ok head
vaer head
v4bb head
n59 headache
n2s9 headgear
nddk heading
n5yq headland
n853 headlight
n6rb headline
v9v headline
ncyi headlinese
nadt headmaster schoolmaster
n9bo headquarters
n5gd headquarters
n7sw headscarf
n5b4 headsman
ncyd headstand
v1e3 heal mend
v1e3 heal
n5db healer therapist
n6q healing
a healing therapeutic
ndxr health wellness
nx6 healthcare
n4q heap mound pile
v6av heap
vs7 heap pile
v9ty hear
n9ah hearer listener
naet hearing
n2f8 hearing
narh hearing
n6p hearing listening
n728 heart
n9f3 heart
n1sd heart nerve
nv hearth
r heartily warmly
n88s heartland
n287 hearts
n51c heat
ndbp heat hotness
n9u4 heat warmth
vgp heat
n47n heater warmer
n53w heating warming
nbef heave heaving
vdz4 heave
vdgl heave
v7d8 heave surge
v84x heave heft
nb0f heaven paradise
nd36 heavens
n14o heaver
neal heaviness
n6r heavy
ndjw hebrew
ndwd hectare
n5lq hedge
n57s hedonism
nx5 heed regard
v99w heed
a heedless unheeding
n1pq heel
n9ok heel
v80q heel
n6so heft
n5wb hegelian
n6jg hegemony
n4ae height
nahj height
v7a7 heighten
v7a7 heighten
na0k heights
navu heir
n6t8 heiress
nbf2 heist
vcrn heist
ndx helicopter
nczz helium
nb0f hell
n1c0 hell-rooster
n7bd hellion
n6hz hello hi
n47n helm
n80c helm
v6ko helm
nio helping
a helpless incapacitated
n782 helplessness
n412 hem
vby6 hem
n88s hemisphere
naiq hemoglobin
nd6r hemorrhoid
n9yh hemosiderin
n2ir hen
r hence therefore thus
n4ee hepatitis
n3i4 herald
vdbl herald
na1b herb
n5wi herb
n6jg herd
n6jg herd
v3nu herd
n88s here
r hereafter hereinafter
n53w heredity
n9ga heretic
r heretofore hitherto yet
n7vf heritage
nxm heritage
nde4 hermeneutics
nv hermitage
n80a hero
n2g3 hero
n54o heroic
n6d heroics
n4q1 heroin
n2g3 heroine
n1fx herpetologist
n2s2 herringbone
ndia hesitancy
a hesitant hesitating
v hesitate waffle waver
v403 hesitate pause
n7ak hesitation
ndxm hesitation
v3bq hex witch
ne1r hexameter
n6se hibachi
v6ib hibachi
vcad hibernate
n99y hide skin
v hide
na0k hideaway hideout
a hideous outrageous
n6p hiding
nbws hierarchy
n9f7 hierarchy
n3zt high
v5sd high-tail
n468 highlight
nahj highlighting
nrg highness
n6va highroad
nbpf highschool
nbep highway
nder highwayman hijacker
n3lz hijack
nbf2 hijacking
ne66 hike hiking
n5yq hill
vbzd hill
n6vf hillock knoll mound
n79p hillside
n6nv hilt
n9ok hilum
vact hinder impede
np8 hindsight
n36q hinge
vwo hinge
nafx hint
v3cf hint suggest
n9ok hip
n9ok hip pelvis
n7q6 hip
n88s hipline
n7bd hippie
n4zf hire
vdz4 hiss
njt histology
nbpc historian
n9pv history
nth history
n3ai history
n9um histrionics theatrical
n5dk hit
vahh hit
vdl1 hit strike
vdl1 hit
n9uu hitch
vwo hitch
ve67 hitch hobble limp
v8yp hitch
n68 hitting
ndgi hive
navv hive
vcue hive
ndwd hm
n6nh hobble
v6vl hobble
n9pz hobby
nee2 hock
v37q hock
nvj hodgepodge
ndk0 hoe
vdna hoe
n7bd hog
n47n hoist
v4x2 hoist
ndjw hokan
n3bm hold
v hold keep maintain
v hold
v4bb hold
n47n holder
n9jv holding retention
nbf2 holdup
n66u hole
nt8 hole
nio hole
nci9 hole
v6w5 hole
n82o holiday vacation
n3up holiday
vcki holiday vacation
nan7 holiness sanctity
vc37 holler
nci9 hollow
ndzh hollow
n43s hollow
vb41 hollow
n4zm hollowness
n20z hollyhock
n20z hollyhock
n7c4 hollywood
n462 holocaust
nc06 holster
nbma holystone
vbqd holystone
n3z1 homage
nu home
n88s home
v70q home
n9tr homebound
nbwb homefolk
n33x homelessness
n9jt homeowner householder
n6w4 homer
vbq2 homer
nbxq homesteader
ndlh hometown
nagk homework prep
a homicidal murderous
n7tr homicide
n8kh homogenate
nc6p homogeneity
vgp homogenize
nbyc homosexuality
a honest honorable
nbdg honesty
n5wi honey
vgp honey
n1a4 honeybee
n6x5 honeymoon
v6x7 honeymoon
n20z honeysuckle
n14m honky-tonk
ncqb honor honour laurels
nbdg honor
vp1 honor honour reward
n30x honoring
n3zv honours
n3m0 hood punk
v3in hood
n9ok hoof
ve67 hoof
n47n hook
v5jj hook
v2hi hook rob soak
v8af hook
v6w5 hook
nc32 hooking
n6nk hooks
n36q hookup
negp hookworm
ncxh hoop
ncx5 hoop ring
v1fj hoop
n242 hoot
vdz4 hoot
n68 hop
v1q6 hop hop-skip
nmk hope
n5lb hope
n5ci hope promise
vef1 hope
v45a hope
va10 hope
a hopeful promising
navv hopper
ne30 hops
n66i hopscotch
ndgi horde host
n88s horizon
n2zz horizon
n4bf horizontal
nbt3 hormone
n96i horn
n9ok horn
v9ta horn
n7f8 hornet
n3tc hornpipe
n5xj horoscope
a horrified horror-stricken
n5kd horror
n53w horror
n4ep horror repugnance repulsion revulsion
n8fk horse
v2b6 horse
ndmj horse-trail
n9ok horseback
n7z3 horselaugh
nbcv horseman
nc8t horsemanship
ndwd horsepower hp
n3ot horst
n1yd hospital infirmary
n6hz hospitality
n98 host
n1bd host
n53i host
v53h host
n27b hostage
n70f hostelry inn
n703 hostess
n9js hostess
nx4 hostess
ncfs hostile
n2ws hostilities
n4gf hostility
n1yd hotel
n8i hotelman
n4kj hound
nbqa hound
v2h4 hound hunt trace
nio hour hr
n3ui hour
n9uu hours
n9uu hours
nv house
v3o house
vc0o house
n205 housebreaker
n206 housebreaking
n4kv housekeeper
neg4 housekeeping housework
ned4 housewife
ncxh housing lodging
v6un hover
v6un hover
v5vg hover
r however nevertheless nonetheless notwithstanding still withal
ndz5 howl howling
v247 howl roar wail
ne30 hoya
n9oj hub
n96g hubbub uproar
nso hubris
n8i7 huckster
n34p huddle powwow
v2sy huddle
nahj hue
vgp hue
n4yl hug
a huge immense vast
nbyc hugging kissing petting
n7bd hulk whale
nc1j hulk
vbee hulk loom tower
n6g hum
vc78 hum
n8fk human
n4k7 humanism
n4k7 humanism
nbpc humanist
n1cu humanitarian
nan7 humanity
nan7 humanity
vgp humanize
n71k humankind humans mankind
vgp humble
a humble lowly
r humbly meekly
nebh humidity
n4el humiliation
ndmr humility
n5lb humility
n96g humming
nc7b humming
n39z humor wit
ndmr humor
n5lb humor mood temper
v7by humor
n53i humorist
ne6v hun
n1bn hunch intuition suspicion
v2fi hunch
n7h9 hundred
n582 hungarian
n33x hunger
v5c hunger
v5u hunt
negb hunter
nwe hunting
n165 hurdle
ve0i hurdle
nap0 hurdles
ndgj hurl
vdgl hurl
v8yp hurl hurtle lunge thrust
n7bd hurler pitcher
nwe hurling
ncuk hurricane
ndyk hurry
v6d6 hurry speed
n8yr hurrying speed speeding
a hurrying scurrying
vgp hurt
vdyb hurt
v3st hurt
a hurt wounded
nd6r hurting pain
v6d6 hurtle
n8ke husband
naoa hush stillness
v2fi hush
v36w hush silence still
n4kj husky
nd5r hustle
v8yo hustle
nc0n hut
nc0n hut shack shanty
n1h0 hutment
n8r8 hyacinth
n8kh hyaline
n33x hyalinization
n31l hydride
n31l hydrocarbon
n30t hydrochloride
nczz hydrogen
n31l hydroxide
napq hydroxymethyl
ncyi hymn
vc77 hymn
a hyperbolic inflated
n33x hypercellularity
n362 hyperemia
nt hyperplasia
n4fl hypertension
nt hypertrophy
v6jn hypertrophy
nck9 hypervelocity
vbti hypnotize
n4fl hypoadrenocorticism
n33x hypocellularity
n8t8 hypocrisy
nan7 hypocrisy
n9bg hypocrite phony
n9ok hypothalamus
nahv hypothesis
n32q hypothesis possibility theory
n741 hypothetical
n4fl hypothyroidism
n5kd hysteria
n8te icbm
n3p3 ice
n2yj icebox refrigerator
ndjw icelandic
n746 icicle
n7vf idea thought
n74a ideal
n80a ideal saint
n7bd idealist
npj idealization
a identical indistinguishable
a identical very
n46w identification
n58q identification
v46z identify
v424 identify name
v37i identify
n9vj identity
nawf identity
n9dn identity
nblv identity
na6 ideologist
n9fh ideology
naut ideology
ncyi idiom parlance
n5jc idiom
n7bd idiot imbecile retard
n9dg idle
v idle laze
n68 idleness
n7bd idler
n4vb idol
n6r idol
v91 idolize revere worship
a idolized worshipped
v ignite light
vs2 ignite
a ignited kindled
n7bd ignoramus
n7vf ignorance
a ignorant illiterate
v ignore neglect
a ignored neglected unheeded
n1ql ileum
n5yf ilk
a ill sick
a ill-conceived misguided
a ill-fated ill-starred
a ill-used used victimized
ncrf illegitimacy
n9c0 illegitimate
a illegitimate outlaw outlawed
n757 illiterate
n33x illness malady sickness
v2fi illuminate illumine light
a illuminated lighted lit
n33x illumination
ncr0 illumination
nb5r illusion
v42x illustrate
nti illustration
n2yz illustration
nb5s illustration
ntf illustrator
nb5r image
no1 image
nb5s image picture
ve8k image
n7vf imagery imagination imaging
n993 imaginary
n3l1 imagination vision
n2q9 imagination resource
a imaginative inventive
n80a imam
nc82 imbalance unbalance
vb6v imitate
n4k7 imitation
n3dr imitation
n3dv imitation
a immaculate spic spotless
n2g6 immediacy
n7kh immediacy
n2cq immediacy instancy
r immensely vastly
nc8b immensity
v9ta immerse plunge
ndoj immigrant
n8q3 immigration
ncr0 imminence
a imminent impending
ncr0 immobility
n2cp immortal
n9v2 immortality
n33x immunity
naij immunization
n4wt immunoelectrophoresis
n5ha imp pixie
n77e impact
n37b impact wallop
vcod impact
a impacted wedged
v3st impair
v3st impair mar
v9ta impale
vdbl impart
n79m impartiality
nlb impatience
n5mt impatience
n4k8 impeachment
v6vl impede obstruct occlude
nb21 imperative
ndcb imperfect progressive
n194 imperial
na50 imperialism
a impersonal neutral
v6c impersonate portray
v5dl impinge trench
n6on impinging striking
n47n implant
n7gr implement
vok implement
v30o implement
n51l implementation
n68 implementation
n7cq implication
n8lk implication import significance
a implike mischievous puckish
v5ec imply
n2yj import
nf2 import
n39z import meaning
v8ny import
ndzr importance
n2y2 importation importing
n7bd importer
nns importunity
v2yx impose inflict
v1f5 impose levy
n51l imposition infliction
ngw impossible
a impossible inconceivable unimaginable
nan7 impotence impotency
n33s imprecation malediction
n5v impress
v impress strike
v785 impress
v785 impress
no1 impression
n9lb impressionist
n7dh imprint
v7di imprint
v46f imprison jail jug
v46f imprison
n9t1 imprisonment
a improbable unlikely
nck5 impromptu
n1b6 impropriety
n2fg improvement
n33x improvement
a improvised makeshift
a impudent smart
n8xt impulse urge
n458 impulse whim
n4cy impulse
n5bc impunity
n33x impurity
ndwd in inch
n5ng in-fighting
n7vf inability
nan7 inaccuracy
ncr0 inaction
n4gl inadvertence
r inadvertently unwittingly
nck5 inaugural
a inaugural initiative maiden
v2xw inaugurate
n2fg inauguration
n2gt incantation
vaud incarnate
n3lg incarnation
n31l incense
vboy incense
a incensed indignant outraged
n8xt incentive inducement
n9rm incentive
n1av inception
a incertain uncertain
nbyc incest
n622 incidence
n6on incident
n5ct incidental
n1aw incipience incipiency
v3rn incise
v2bo incite motivate prompt
vajh incite instigate
ns1 incitement
n50j incitement
nxd inclination tendency
nkc inclination
nkc inclination
n5yq incline slope
n47n incline ramp
v18b incline tend
v include
n65w income
n9e0 incompatibility
nan7 incompetence
n7bd incompetent
a incomprehensible inexplicable
n4de inconvenience
n49k inconvenience worriment
v2wx incorporate integrate
a incorporate integrated merged unified
n380 incorporation
a incorrect wrong
n6y6 incorruptibility
ngq increase
v2fi increase
vgp increase
r increasingly progressively
a incredible unbelievable
v6jn incubate
v3kw incubate
nx6 incubation
n41i incubus
v7gf inculcate
n7gi inculcation
vcz3 incur
nd0v incurable
n540 incursion
a indecent untoward
n4m4 indecision irresolution
a indefatigable tireless
a indefensible untenable
ndur indefinity
nbzc indentation
n61j independence
n7bh independent
a indescribable ineffable unspeakable untellable
nbnw index
n5gi index indicator
v87c index
n2ox indexing
n4sc indian
v7dk indicate point
v7dk indicate
vabo indicate
n2yz indication
nc5l indicator
n47n indicator
v2gi indict
n4k8 indictment
n4u indictment
n5lb indifference
n5lb indifference
n9pt indifference
nd6r indigestion
nk9 indignation outrage
nbe indignity
naep indirection
n1bd individual mortal person somebody someone soul
n1bd individual
a individual single
ndmr individualism individuality
n7bd individualist
a individualist individualistic
a individualistic laissez-faire
a individualized personalized
r individually separately
v7gf indoctrinate
n7c9 indolence
a indolent lazy
r indoors inside
v68i induce
v4v2 induce
v33c induce
n2bq inducing
v induct seat
n2dv induction initiation
n9wj induction
v indulge
v2b6 indulge pander
v5bm indulge
a industrialised industrialized
n4ud industrialism
n21b industrialist
n7c5 industrialization
n53g industry
n218 industry manufacture
n78t inefficiency
n49a inequality
a inert neutral
ndmr inertia
a inescapable unavoidable
r inescapably inevitably unavoidably
n2e0 inevitability
n45w inevitable
r inevitably necessarily needs
n758 inexperience
a infamous notorious
n9uu infancy
ndwf infantry
ncfp infantryman
n9pp infatuation
v6au infect
v39f infect
a infected septic
n33x infection
a infective pathogenic
naut inference
n5wb inferior
ncrf inferiority
n23u inferiority
n3wg infernal
a infertile unfertile
n33x infertility
v7kj infest overrun
nan7 infidelity
ndm0 infield
n5n0 infielder
v5o7 infiltrate
v7q3 infiltrate
n9tb infiltration
nxm infinite space
ne1c infinitive
vcb inflame
v7a7 inflate
v5cc inflate
n53w inflation
v8uy inflect
nb21 inflection
ncyi inflection prosody
n6p infliction
n5uh inflow influx
na94 influence
n2bq influence
n46u influence
vaq influence
n39z info information
v2yx inform
a informal loose
n7bd informant
n7vf information
n7dm informer
n621 infrared
vka infuriate
a inglorious shameful
n5lb ingratitude
n319 ingredient
n1tf inhalation
v5u inherit
n5w inheritance
v5xk inhibit
nbue inhibition
nb8y inhibition
n8kv inhibitor
a inhibitory repressive
nd6d initial
vc5o initial
v3kw initiate originate
v2bo initiate
vg3 initiate
ndmr initiative
n2fg initiative
vdox inject
v78 inject
n2fg injection
v72u injure wound
n3f injury
n6p injustice
n873 ink
vc5o ink
nd17 inkling
n47n inlay
v92 inlay
ne8o inlet
n9az inmate
n9qq inmate
ndsi innings
nan7 innocence
n7bd innocent
v7e5 innovate introduce
n3kz innovation invention
n3l1 innovation invention
n76r inoculation vaccination
nc5l input
v7fa input
n7f1 inquest
vanv inquire wonder
ntz inquiring questioning
ndf3 inquiry
n7ey inquiry query question
n7l7 inquiry
a inquisitive wondering
n52z inquisitor
ne36 inroad
n33x insanity
nehx inscription lettering
nan7 inscrutability
nkq insect
nbt5 insert
vwo insert
v7zo insert introduce
v509 insert tuck
n75z inset
v7fb inset
nb0f inside interior
nd36 inside
r inside within
n5b5 insider
n9u5 insight penetration
nbvq insight
np8 insight
n11f insignia
ndzr insignificance
n4u insinuation
v insist
n40v insistence insisting
a insistent repetitive
nbi7 insolence
n33x insolvency
n4fl insomnia
n6op insouciance
v59g inspect
n59f inspection
na4y inspector
n74a inspiration
v9as inspire
v2bp inspire prompt
ncr0 instability
n7mf instability
v7zo instal install
n2fg installation installing
n9rm installment
n8vd instant twinkling wink
nio instant moment
a instant instantaneous
r instead rather
n2fg instillation
npv instinct
nve institute
v3kw institute
v7dk instruct teach
v52b instruct
n39z instruction
nafr instruction teaching
n8gu instructions
n4uz instructor teacher
n47n instrument
n8lo instrument tool
v55k instrument
n9uo instrumentalist musician player
ndwf instrumentality
ndyp instrumentality
nt8 instrumentation
n77k instrumentation
n3z2 insubordination
n7mx insularity insulation
vgp insulate
v4e7 insulate isolate
n6zh insulin
n39z insult
nail insurance
n3ar insurance
v10p insure underwrite
n7bd insured
n574 insurer
n7h5 insurgency
n35g insurrection rebellion revolt uprising
a intact integral
a intact inviolate
nuz intangible
n993 integer
n23m integral
v2fi integrate
ncr0 integrity unity
n6y6 integrity
n7hi intellect
n5gn intellect
n7bd intellectual
a intellectual rational
no intelligence
a intelligent well-informed
a intelligent levelheaded sound
a intelligent reasoning thinking
a intelligible understandable
v intend mean
n2fg intensification
n8e4 intensity
n3zt intensity
n8ux intensive
n77r intent purport
nv0 intentness
v6a interact
n6f interaction
na49 intercept
v2av intercept
n5nj interceptor
n7rj interchange
n7hv interchange
vgp interchange replace substitute
v36m interconnect
n36p interconnectedness
n2yy intercourse
nb21 interdependence
n3qg interest involvement
n1cx interest sake
na94 interest
n2gf interest
vs2 interest
v32z interest
nd36 interface
v6vl interfere
v7hu interfere intervene
na50 interference
n68 interference
ndqh interference
n1jx interference
a interfering meddling
n7gl interferometer
n7jl interim meanwhile
v4gs interject interpose
v4hw interlace intertwine lace twine
n7zs interlayer
n47n interlock
v3df interlock mesh
n77e interlocking
a interlocking interwoven
n7jl interlude
v9ul interlude
n8ij intermarriage
n93r intermediary mediator
n2i9 intermediate
n9r8 intermission
vtr internalize
n4ud international
n4k2 interne
n1d8 internship
v9ta interpenetrate
n7hv interplay
v3kw interpose
n4gt interposition
v5df interpret
nb5r interpretation
n9un interpretation rendering
a interpreted taken
n7iw interpreter
n7bd interpreter
n5dg interpreting rendering
nb21 interrelation interrelationship
nbvx interrogation interrogative
n4wk interrupt
v4gs interrupt
v50g intersect
na49 intersection
n6va interstate
nio interval
nbxf interval
n7lp intervention
n7ey interview
v3c4 interview question
v3c4 interview
n52z interviewer
v4hw interweave weave
n7h5 intifada
ndiv intima
v6vq intimate
v77o intimate suggest
v62n intimidate
v4dr intimidate
n1b4 intimidation
a intolerable unbearable
n4gf intolerance
n7dc intonation
nbuu intransigence
n5za intrenchment
na32 intrigue
v introduce
nbt5 introduction
n68 introduction
n1nu introduction
n74b introject
v2fi introject
v53e intrude
v1sk intrude trespass
ndoj intruder
n540 intrusion
vp5 intuit
n7vf intuition
v50 inure
vwt invade
v53e invade
n7ke invader
nd0v invalid
v3x8 invalidate void
a invaluable priceless
n2g5 invariant
n9tb invasion
v30i inveigh rail
v6q7 invent manufacture
n3ky invention
n3l3 inventor
n87a inventory
n8nx inventory
n2yz inventory
n764 inventory
v87c inventory
n9e0 inverse
n9wj inversion
vgp invert
a inverted upside-down
v5cs invest
vjh investigate
v59h investigate
neg4 investigating investigation
n7ez investigation probe
nbpr investigator researcher
n5of investing investment
nuz investment
n7bd investor
ntz invitation
n7ld invite
vs2 invite
vb6h invite
vct7 invite tempt
vb6i invite
na9l invocation
v3kw invoke
v2n5 invoke
v32z involve regard
vg3 involve
v5kn involve
n68 involvement participation
n36o involvement
nbkc invulnerability
nblh iodide
vgp iodinate
n53w iodination
nczz iodine
n31l iodocompound
naiq iodoprotein
n31l iodothyronine
n31l iodotyrosine
n9ou ion
n6hn ionic
n3hm irish
n582 irishman
n8oj iron
v5s2 iron
a ironic ironical wry
n8f2 ironworker
n722 irony sarcasm satire
n2g6 irony
nau1 irrational
n8s8 irregularity
nan7 irregularity
nw7 irregularity
n7mf irreproducibility
ndmr irresponsibility
nxd irreverence
vebf irrigate water
nd2s irrigation
n724 irritability petulance
a irritable peevish
r irritably petulantly testily
vcb irritate
nlc irritation temper
n540 irruption
n4tc island
nejp island
n4sc islander
n isle islet
nblh isocyanate
v5u isolate
vbw4 isolate
a isolated stray
nbw6 isolation
nf7 isolation
n68 isolation
na6 isolationist
n31l isomer
n88s isopleth
nwj isotope
n4sc israeli
nd2s issuance issuing
n7vf issue
vakb issue publish release
v4i7 issue supply
v2yx issue
n582 italian
n7yz italian
n89z italic
v4o7 italicize
n7co itch
v7mm itch
v5c itch
n318 item
n99y item
n8kh ivory
necn ivory pearl
ne30 ivy
n69q jab jabbing poking
nal4 jab
vdgo jab poke
vcwu jab
v8yh jabber spout
n1g5 jackdaw
n2tl jacket
nt8 jacket
v3in jacket
n66i jacks
n5wb jacksonian
n3p3 jade
a jaded wearied
n5lh jaguar panther
n575 jail
nabz jam
v3nu jam mob pile throng
v5xb jam
v1wv jam
v4gs jam
n4sc jamaican
a jammed packed
n6h jamming
n8wh jan january
nchb jangle jingle
v96h jangle jingle
n5wb janissary
n3rd janitor
na6 jansenist
n7oh jap
v92 japan
n4sc japanese
ndjw japanese
n39e jar
v35j jar
v8yp jar jolt
n20z jasmine
n3p3 jasper
n1nh jaw
v8yh jaw
n54i jealousy
n2s2 jean
ndql jeans
nyn jeep landrover
n447 jeer mockery scoff scoffing
v120 jeer scoff
n5wb jeffersonian
n1ql jejunum
n3si jelly
nabz jelly
v2fi jelly
vbeg jeopardize stake
n7bd jerk
n8xp jerk jerking jolt
v4o5 jerk yank
v8yp jerk twitch
v2yx jest joke
nb2v jesuit
ne6 jet
n5ue jet
v5uj jet
n7p8 jetliner
n7bd jew
n7pg jewel
v92 jewel
n8f2 jeweler
n3xl jewellery jewelry
n90c jig
v3ta jig
n9l6 jihad
nefp jilt
v81e jilt
n74c jimdandy jimhickey
najq jimmy
v9d4 jimmy lever prise pry
n945 jitters
ncyi jive
v3ta jive
v2hk job
n6zx jockey
a jocose jocular joking
nbzc jog
v3ae jog ramble
n5bd jogging
n47n joggle
vbyy joggle wiggle
nbgb john lavatory privy toilet
ncfp johnny reb rebel
nbzc join
v join
v36l join
n2fg joining
n9ok joint
n575 joint
v5qd joint
v6b joke
n2x6 joker
n9p8 jolly
n1km jolt
a jolted shaken
na1b jonquil
n750 joss
nc3a jostle
v9pg jostle
n97v jot
vehw jot
n9uw journal
ncyi journalese
n8md journalism
nyb journalist
ndoh journey journeying
v journey travel
ncxl joust tilt
v5nh joust
n7oo jowl
n4z4 joy
nct5 joy pleasure
v5d4 joy rejoice
nl4 jubilee
n5hf judaism
n9bs judge
nyi judge
vb7x judge
v2du judge
n7vf judging judgment
n9dq judgment
n68 judgment
n68 judgment
n8g judiciary
nbug judo
n1pm jug
n5wi juice
a juicy luscious voluptuous
n8ds juju
n9x1 jukebox nickelodeon
n8wh july
n33x jumble muddle smother welter
v18b jumble
n7a5 jump
v8yp jump
vuc jump
na0k junction
n6on juncture occasion
n8wh june
n5wb jungian
n7bd junior
ndvb junior
n7bd junior
a junior-grade lowly
v4cv junk scrap
ndm0 junkyard
n2qz junta
na94 jurisdiction
n4ie jurisdiction
n9wv jurisprudence
n5db jurist
n3mn juror
n1ma jury
r just simply
nbdg justice
n7r4 justice
n37o justification
n49 justification
vdy0 justify vindicate
r justly rightly
n35n justness nicety
n2fg jutting
a jutting projected projecting protruding sticking
n7bd juvenile
v7zo juxtapose
na0r juxtaposition
ndwd k
a k m thousand
n5nj kamikaze
n8fk kangaroo
nd6d kappa
nc7b karaoke
nbug karate
n45w karma
nct6 kat
nas5 kc
n4bq keen
v keen lament
n7hi keenness sharpness
nb89 keep livelihood
v6qm keep
n30x keeping
n4s6 keeping
n99y keepsake souvenir
n7vd ken
nbok kerchief
n63l kerosene
na9q kerygma
ne21 ketch
n5wi ketchup
na8a kettle
n47n key
n5dg key
n47n keyboard
n7go keyboardist
n6x1 keyhole
ncz1 keynote
n74a keynote
vgp keynote
v7j keynote
ndwd kg kilo kilogram
n2s2 khaki
n8vg khmer
n2vk kibbutz
n1kl kick
n5ag kick thrill
vahh kick
v8yp kick
v6w7 kick
n5wu kicker
na0p kickoff
v4rm kid
vbu5 kidnap
n3m0 kidnapper
n5ll kidnapping
n9f3 kidney
n510 kill killing
n462 kill
v kill
n7bd killer slayer
n3vl killing
ndwd kilometer kilometre km
ndwd kilowatt
n54k kinase
r kinda rather
nabg kindergarten
n8vh king
nqz kingdom realm
n3hl kingdom
n4kt kingdom
nb21 kinship
nb21 kinship
n2lo kirk
n68 kiss
vdl1 kiss
n39e kit
v55k kit
nbgb kitchen
n7uc kitchenette
nej5 kitten
v192 kitten
n9mm kleenex
v8gg knead
n7q6 knee
n1nh kneecap
vc2e kneecap
n8xp kneel kneeling
vb8l kneel
ndk0 knife
ne9t knife
nbzc knife tongue
v7ec knife stab
nrg knight
v4x1 knight
n7ur knight-errant
n2s2 knit
v3kw knit
v36e knit
ncxh knob
n6nv knob
nchb knock knocking
n3mr knock
vcwu knock
varr knock
n1zd knot
n47n knot
neft knot
v3kw knot
vdhl knot
n7vd know
v know
v know
v know
no know-how
n7vf knowing
r knowingly wittingly
n53w knowledge
a knowledgeable learned well-educated
n7q6 knuckle
vac8 knuckle
na01 knuckleball
n8f5 kohl
n4sc korean
ndwd kos
n98d kosher
nas5 kph
n9mm kraft
n69k krauthead
n3se kris
ndwd l liter litre
negg lab laboratory
n68 label
n1ry label
n7n3 label
n8hx label
v455 label
vwo label mark tag
v3x8 label pronounce
a labeled labelled tagged
n2oo labor labour proletariat
neg4 labor toil
vcxm labor
negf laborer
nd7b labyrinth maze
n8kh lac
n3dz lace
vbj5 lacerate
v lack
nbwx lackey
nwe lacrosse
n1r0 lad sonny
ncpe ladder
v1sv ladder
vb41 laden
a laden ladened loaded
nefp lady
n401 lag slowdown
v5w7 lag
n1h0 lager
n74z laggard
nt8 lagging
n7wu lagoon laguna
nd6c lah
a laid set
n6m0 lair
n7xn laird
n8jo laity
ne8o lake
nc2q lakeside
n56h lam
v81d lam run
nej5 lamb
v192 lamb
n30j lament lamentation wail
nt8 laminate
vafd laminate
n47n lamp
n651 lamp
n852 lamplight
n28n lampoon parody
v6lp lampoon
ne9t lance spear
v6d6 lance
naue land
n99y land
vsn land
vsn land
vgp land
n8bq landfill
na1w landing
ncxh landing
n90c landler
n7xn landlord
na7e landmark
n7rk landmark
n4tc landmass
n9jt landowner
nbow landscape
n9lc landscape
nsv landscape
v92 landscape
n675 landscaping
ndq4 landslide
ncaw landslide
nt8 lane
n9qg lane
n2yz language
ve9k languish
naof languor
a lanky rangy
n7x3 lantern
n4sc lao
ndes lap
v84g lap
vcxb lap lick
n5r9 lapel
n9ok lappet wattle
n564 lapse
n9r7 lapse
n5gx lapse
v2fj lapse sink
v2ce lapse
vcbd lapse
vbb2 lapse
a lapsed nonchurchgoing
n327 laptop
nahj large
r largely mostly
n5uk larkspur
nkq larva
n47n laser
n6md lash
negb lasher
n9t1 lashing whipping
narl last
n6p last
v8lv last
a lasting permanent
n906 lat
n88t latch
v5jj latch
r lately recently
n951 latest
n5vl lather soapsuds suds
ndjw latin
nkc latitude
narl latter
n4q1 laudanum
ndz5 laugh laughter
v laugh
n1ly launch
vahh launch
v8yo launch
v1as launch plunge
nrp launcher
n68 launching
ne81 laundering
n677 laundry
nbfb lava
n20z lavender
a lavender lilac
v393 lavish shower
n4q law
n4k8 law
n32q law
n80a lawmaker
n3yw lawman
n5mv lawn
n28g laxness
v8yo lay place position put set
v7zo lay
vab8 lay
v7zp lay
nt8 layer
vbzd layer
n9nf layette
n1ge laying
n2yn layman
nc4b layoff
n44z layout
n9ev layout
nwz layup
ndwd lb pound
n9l lead
n8oj lead
n58p lead track trail
n80c lead
vafe lead result
v806 lead
v6d6 lead
a leaden weighted
n7bd leader
n1ma leaders leadership
n6p leadership
ncrf leadership
no leadership
ncx5 leading
a leading star starring stellar
a leading preeminent
n7f8 leafhopper
ndiv leaflet
ndwf league
vdwi league
n6x0 leak
v4d9 leak
n5ue leakage outflow
nb21 lean
v1cp lean tilt
v7zo lean
a lean thin
ndgj leaner
n85p leaning tendency
a leaning tilted
ngq leap
nage leapfrog
v1q6 leapfrog
v learn
n7bd learner
n7vf learning
n4ux learning scholarship
n1c8 lease letting
n3ar lease
v3as lease rent
n47n leash tether
vdhl leash
nal least
n8kh leather
v5tm leather
n9uu leave
n9v4 leave
v leave
v leave
v8f0 leave
vazs leave
n7dh leavening
n47k lech lecher
nck5 lecture
v7gf lecture
n4uz lecturer
ncjc lecturer
n7gi lecturing
nbt5 lede
nbcx ledge
n2yz ledger
n1nv ledger
negp leech
nbq8 leer sneer
v8a6 leer
n43b lees
na7e left
a left remaining
n72n left-hander southpaw
n7bd left-hander lefty
a left-of-center left-wing
ndm0 leftfield
ncfx leftovers
n85u leg
nan7 legality
n68 legalization
vg3 legalize legitimate legitimize
n1cv legatee
n1d8 legation
ncun legend
a leggy tall-growing
n4hu legibility
nrz legion
a legion numerous
v4zv legislate pass
n7zh legislation
n6eq legislation
n7zk legislator
nui legislature
nan7 legitimacy
a legitimate logical
ncps legs
n6tz legume
nsb lei wreath
n9uu leisure
nb5k leisure
n8my leitmotiv
nahx lemma
n2nd lemon
neip lemon
n1e8 lemonade
v6av lend loan
v18b lend
n7lc lender
n4gc lending
nio length
v7a7 lengthen
n3ac lengthening perpetuation prolongation
n47n lens
ne0l lentil
ndwd leone
n4ee leprosy
n33x lesion
ve9k lessen subside
n7gi lesson
n8u lesson
n77r lesson moral
nagk lesson
nan7 lethality
ndkk lethargy
nahj lethargy
nddk letter missive
v4t2 letter
ncr8 letterhead
nwc letterman
n3pz letters
n25f leukemia
ndwd lev
vdm level
v45y level
n14o lever
n7os levis
n83u levy
a lewd salacious
n7vf lexicon vocabulary
n86t lexicostatistics
na7n liabilities
nd3z liability
n2yy liaison
n9bg liar
n98 liberal
a liberal tolerant
nayf liberalisation liberalization
n74r liberalism
nde8 liberalism
vgp liberalize
n7bd libertine
n61j liberty
nafs librarian
nbgb library
n4q library
n43g library
nbra libretto
n4k8 license permit
n845 license
n43b lick
v19g lick
n5hv lie
v lie
v lie
v18b lie
ncgj lied
n64c lieu stead
n9bp lieutenant
n7zl lieutenant
n1bc life
n5cz life living
n1bc life
n1bc life
n1ly lifeboat
a lifelike pictorial vivid
a lifelong womb-to-tomb
n9uu lifespan lifetime
n5jc lifestyle
ndb lift
v8yo lift
a lifted upraised
nwc lifter
nbef liftoff
ndiv ligament
napn light
n47n light
n9vm light
nahj light luminosity
v754 light
r light lightly
ndmr light-mindedness
v2hz lighten
ndlg lighthouse
n75q lighting
nnn lighting
n3jv lighting
n4cy lightning
n5rj lightning
n1qy lightweight
n2tb lignite
n5yf like
v45a like wish
v like
nan7 likelihood
r likely probably
nc6p likeness similitude
r likewise similarly
n5lb liking
n20z lilac
nahj lilt
vt6 lilt
na1b lily
n5fp limb
n9ac limbo oblivion
nbfb limestone
n5ew limit
nb0w limitation restriction
n4c1 limitation
nio limitation
ndo0 limited
nb21 limiting
nyn limo limousine
ne64 limp
vaer limp
n4bw limping
neft linden
n5yo line
n8hz line
n5yo line
nbzc line
v84g line
v3in line
n5wu linebacker
n5wu lineman
n868 linemen
n2s2 linen
n9mm linen
n5vf liner
nbfp lineup
v18b linger loiter tarry
v81d linger
v8yp linger
ndvl lingerie
n401 lingering
n381 lingual
a lingual linguistic
nbpr linguist
nbpp linguistics
n36o link
n47n link tie-in
n5gd links
nt8 linoleum
n5ml lint
n5lh lion
n9ok lip
n8f5 lipstick
vat2 lipstick
n5ur liquid
n9wj liquid
n8kv liquid
v7tt liquidate
n510 liquidation
n462 liquidation
n873 liquor
n3uc list
v546 list
vb0i list
v9ty listen
v2dg listen
nth lit
nc8t literacy
n8to literal
n4k7 literalism
n3ez literalness
n7bd literate
nehx literature
n8oj lithium
n7bd litigant
naet litigation
n6jg litter
nbhy litter
v18b litter
vcwk litter
nio little
a little small
a little slight
v live
n6p liveliness
n9f3 liver
n8fk livestock
n9tr living
n5pz liza
nb68 lizard
ndwd lm
nio load loading
v5nv load
v5nv load
n1sm loaf
v74x loaf
n3w2 loan
nc32 lob
vdgl lob
v1am lobby
n7bd lobbyist
n9ok lobe
n4et loblolly
n4et lobscouse lobscuse
n354 lobularity
n88e lobule
ndo0 local
nbor locale
nbt7 locality neighborhood neighbourhood vicinity
n46w localization
v5ol locate
vtp locate situate
va80 locate site
v locate settle
a located set situated
n99y location
n47n lock
n6md lock
n47n lock
v5jj lock
v8yo lock mesh
vdl1 lock
v6wv lock
n2zx locker
naij locking
n9dz lockout
n7o0 lockup
n6gg locust
v4sb lodge
v4x lodge
nani lodgings
n5tu loft
vcuf loft
a lofty towering
neft log
vax4 log
v5lj log
n97s logarithm
n7w5 logger
neg4 logging
n9wv logic
nbvo logic
nadx logic
a logistic logistical
nd2s logistics
ndm8 logo
n9ok loins
n582 londoner
a lone solitary
n7mx loneliness
nbk6 loneliness
a long-familiar well-known
a long-legged long-shanked
a long-run long-term
a long-standing longstanding
a long-time longtime
n7bd longer
n4rv longevity
n6o7 longhand
n458 longing yearning
nkc longitude
n7w5 longshoreman
n9x4 longshot
n6p look looking
no1 look
v look
a looking sounding
n9dj lookup
n8dc loom
vny loom
n74z loon
n1g5 loon
n47n loop
v2mg loop
v7uw loop
nhm loophole
n6x1 loophole
vb2h loose unleash
vgp loosen
vcrn loot plunder
a looted plundered ransacked
nci looting
n8yr lope trot
vbit lope
nbig lord master
v4x1 lord
n456 lordship
n7vf lore
n3a5 loser
na7n loss
n3x9 loss
n5gx loss
n4c1 loss
n8au losses
ndm0 lot
v4jc lot
n7gr lotion
n5pz lotte
na1b lotus
r loud loudly
ndn5 loudspeaker speaker
ni7 louisianan
vc7y lounge
n7f8 louse
n33x lousiness
a lousy rotten stinking
n4z4 love
v love
v8bc love
n19p loveliness
n8ue lovely
n7bd lover
nwh low
vdz4 low moo
a low low-toned
a low-class lower-class
n46e low-down
n1zn lower
v8yo lower
vgp lower
nayf lowering
n43s lowland
n8o loyalist
nan7 loyalty
n8bb loyalty
n4ct lp
a lucent luminous
a lucrative moneymaking
v295 lug
n6nq luger
a lukewarm tepid
n9r7 lull
v24g lull
v733 lull
ncgj lullaby
nt8 lumber timber
ve67 lumber pound
n2cp luminary notable
n852 luminescence
ncr0 lump swelling
n9ok lump
nd0v lunatic madman maniac
n8wi lunation
n8ld lunch luncheon
v4tr lunch
nb8o lunchroom
n70l lunchtime
n9f3 lung
n8yr lunge
n4ra lunkhead
ne64 lurch stagger stumble
v8yp lurch pitch
v6d6 lurch
nxj lure
a lurid shocking
v32a lurk skulk
n4qd lush souse
a lush profuse riotous
n458 lust
nc72 lust
napk luster sheen
n5p2 lustre
ndwd lux
nbup luxury
nad0 luxury
n6p lying
nczz lymph
n2ct lymphocyte
n25f lymphoma
v7tt lynch
v3cx lyophilize
nddk lyric
v31c lyric
nyb lyricist
ndwd m meter
n32o m
n8xj ma mama mamma mom mommy
n2tl mac mack
n7uo machete
n47n machine
vbzd machine
n8dc machinery
nd7c machinery
nte machinist mechanic
n2tl mackinaw
n9w9 macrophage
nefp madam
n8dj madame
n7f5 madness
ncgj madrigal
vc77 madrigal
ntf maestro master
nac6 mag magazine
nafi magazine
n6jv maggot
nd2e magic
a magic magical wizard
n9uo magician
n7qy magistrate
nbfb magma
n21b magnate tycoon
n8oj magnesium
n47n magnet
nxh magnetism
vgp magnetize
n52l magnification
n59s magnificence
nahj magnitude
n1pm magnum
n1g5 magpie
n66i mah-jongg
nadq maharaja
nbkg mahatma
neft mahogany
n4kv maid
n6ao maiden
n8og mail
n2yy mail
ndo0 mail
vbvc mail
n1qu mailbox
n4zf mailman
n9tr maimed wounded
a maimed mutilated
ne8o main
n4tc mainland
v392 mainline
ndfr mainstream
v6qm maintain preserve
v6qm maintain sustain
a maintained well-kept
n5qr maintenance upkeep
n7sq maintenance
n8e3 majesty
n9bp major
vcxz major
n9bp major-general
nio majority
n34o majors
vgp make
neg4 make-work
n3l3 maker
nab4 makeready
n5ck makeshift
n7gr makeup
n33x malady
n4de malaise
n7co malaria
nkq male
n7bd male
nbyg maleness masculinity
n58v malevolency
n9bg malfeasant
v1df malign
n4ee malignancy
n80a malik
v5mr malinger
n4ki malingering skulking
n4ee malnutrition
ne1v mammal mammalian
n4x0 mammoth
n8fa man
negb man
veg7 man
a man-made synthetic
ne7x man-of-war
vd0c manage
n68 management
n8g management
nehv mandamus
vv1 mandate
navu mandatory
n6md mane
n6p maneuver
n8u6 maneuverability
ndmr manfulness
n98g manga
a mangled torn
ndp2 mangrove
n8l0 manhood
nbs9 manhunt
n8xt mania passion
a maniac maniacal
nd0v manic-depressive
n4k8 manifest
no2 manifestation
n7b0 manifestation
n3x3 manifesto
n9zn manifold
v3kw manifold
v7di manipulate
v9lv manipulate
n7dg manipulation
n1b6 manner
n1b6 manners
n65q manometer
n8gn manor
n5x9 manpower men workforce
n70o manse
nbwx manservant
n6y0 manslaughter
nc0k mantel
nd6d mantle
v49m mantle
nefp mantrap
n6nm manual
n217 manufacturer
n8f2 manufacturer producer
n3ky manufacturing
n61k manumission
n9f4 manure
v2mo manure
nehx manuscript
n20z manzanita
n20z manzanita
nb5s map
vat2 map
v5dt map
neft maple
ndp2 maple
n8wh mar march
nagk marathon
nbfb marble
n12i marble
vcp9 marble
nahj marbleizing
n66i marbles
n1s6 marc
ne64 march marching
nage march
ve67 march
v3r march
ve67 march
n6zs mare
nep margarita
n5wi marge
nin margin
nb21 marginality
nb0f maria
n7xh marina
v5nv marinate
n8fn marine
nbkq mariner seafarer seaman
n58b mark score
nd6d mark marking
naz7 mark target
n7b0 mark
v1dh mark
a marked pronounced
nt8 marker
n6p market marketplace
n2oo market
n7c4 market
v8ny market
n8nz marketer seller trafficker vendor
n2y2 marketing merchandising selling
n9gp marketplace mart
n451 marking
n5db marksman
nc8t marksmanship
n5pz marlin
nabz marmalade
ndw1 maroon
v44v maroon strand
ndch marquee pavilion
a marred scarred
ncrf marriage matrimony
n5i7 marriage
n7bd married
ndiv marrow
n1nh marrowbone
vdwi marry wed
nebg marsh
n7zl marshal
v7zo marshal
vs7 marshal
v2vi marshal mobilize
nep martini
ne2i martyr
v7tt martyr
n6on marvel wonder
vatd marvel
v5ed marvel
r marvelously superbly wonderfully wondrous wondrously
na6 marxist
n8f5 mascara
n1bd mascot
n68a masculine
nd49 mash
n1yd masjid
nt8 mask
n6v0 mask
v3in mask
ncxh masonry
n9p6 masquerade
v4eo masquerade
v3wk masquerade
nio mass
n4q mass
n2dx mass
v3nu mass
ndjw massachuset
v7tt massacre slaughter
ndoz massage
v8gg massage
vdox massage
nc32 masse
n6jg masses
n6rp masseur
n5yq massif
na4u mast
v7va master
v19g master overcome surmount
n3l3 mastermind
va11 mastermind organize
neg5 masterpiece
n3y masterpiece
ncr0 mastery
nt8 mat
ncxh mat
n55l mat
v4hw mat
n47n match
n30c match
n47n match
n4rp match
v650 match
v309 match rival
a matching twin twinned
n6jj matchup
n8hv mate
nvc mate teammate
nkq mate
nb26 mate partner spouse
v36e mate
n8xj mater
nczz material stuff
n7dj material
n33x materialism
v6om materialize
nbpp math mathematics
nbpr mathematician
nbyc mating
nefp matriarch
n2vp matriculate
v533 matriculate
nsf matrix
ned4 matron
nxe matsyendra
n7vf matter subject topic
n53w matter
nt8 matting
n3ra mattress
n53w maturation ripening
v6jn mature
ncr0 maturity
n6gs mausoleum
nalz mauve
n4q1 max
a maximal maximum
v7a7 maximize
v5dm maximize
n9s0 maximum
n8wh may
r maybe perchance perhaps possibly
nbn5 mayo mayonnaise
nyh mayor
nas5 mc
n98d meal
nza mean
v3cf mean
v mean signify
n3r3 meander
v6d6 meander thread wind
a meandering wandering winding
n74a meaning
a meaning pregnant
nc5u meaningfulness
n8fc meanness
n77k means way
n7gr means
n4ee measles
n8ym measure step
n6p measure measurement measuring
v3wt measure
v3cg measure
v18b measure
ncfx meat
nb4u mechanic
n9xg mechanics
n5b3 mechanics mechanism
n53w mechanism
n99y mechanism
nzp medal
v7ie meddle
n2fg meddling tampering
nza median
n4q1 medication medicine
nbpp medicine
nafr medicine
vdox medicine
nan7 mediocrity
v2du meditate mull muse ponder reflect speculate
n39m meditation
n7gr medium
n54d medium
n2yy medium
n5wi medium
n31h medley
n30c meet
v meet
nui meeting
n7h9 meg million
n33x megalomania
n88s megalopolis
ndwd megaton
ndwd megawatt
ndp2 mei
nfe melamine
nbk6 melancholy
n25f melanoma
n8xp melee scrimmage
n78i melioration
a melodious tuneful
n2x7 melodrama
n90c melody strain tune
n9u4 melody
nafb melon
n6sf melt melting thaw thawing
v4he melt
v2fi melt thaw unthaw
v2fi melt
v2td melt
nvc member
n1ma membership
nb25 membership
nt8 membrane
n97v memo memorandum
nyo memoir
nax1 memorabilia
n3l6 memorial
n811 memorization
v80z memorize
nb5r memory
n7vf memory remembering
n5gn memory retentiveness
n3th menace threat
v5ec menace
a menacing ominous sinister threatening
ncqo menarche
n3kz mend
nbwx menial
n4ee meningitis
nxm menopause
nxd mentality mindset outlook
n2xy mention reference
vbnq mention note observe remark
n8je meq
n9q mercenary
n3vf mercer
n2yj merchandise product
v merchandise trade
n7bd merchant
n8oj mercury quicksilver
ndji mercy
nan7 mercy
n301 mercy
na5w mere
v7hb merge unify unite
n7q5 merging
neh2 merit virtue
n6e0 merit
n1g5 merle
n763 mermaid
n2co merrymaking
ndwd mesh
vdbx mesmerize
n33x mess
v4tr mess
n2yz message
v2yw message
ndnt messaging
nczz metal
v2tm metal
a metal metallic
n2s2 metallic
vbay metamorphose
ncyi metaphor
n99y meteor
n8op meteorite
ncjj meteorologist
n7gl meter
v8lu meter
nct6 meth methamphetamine
n31l methane
n7vc method
naiv methodist
n7bd metis
n8m6 metrazol
naql metro subway
nqh metropolitan
nchb mew
vdz4 mew
n4sc mexican
ndwd mg milligram
n9ou micelle
n59j microcosm
n8oq micrometeorite
ndwd micron
n1bd microorganism
ndn5 microphone mike
n53w microphoning
n47n microprocessor
n7gl microscope
nb6s microscopy
nio microsecond
napn microwave
v3cy microwave
n9uu mid-fifties
n9uu mid-june
n9uu mid-thirties thirties
n3uq midafternoon
na4a midair
n70l midday noon
n4jk middle
n9ok middle midsection
v7zo middle
n2dd midfield
n70l midnight
na4a midpoint
n233 midshipman
n7ff midst thick
nxm midsummer
ne8f midwatch
ndm0 midway
ncwa might
r mighty powerful
v8yq migrate
n8yr migration
ndwd mile
n4hi mileage
n8hx milestone
n7rk milestone
n54b milieu surroundings
nck militancy
n7bd militant
n5x9 military
v7di militate
ndwf militia reserves
n5wi milk
vb41 milk
v5dm milk
v8yp mill
v60i mill
n4k7 millenarianism
n9uu millennium
ndwd milliampere
ndwd millidegree
ndwd millimeter mm
n4uj milling
n6ql millionaire
ne4l millivoltmeter
na5w millpond
nebn millwheel
n6gd milo
n3iy milquetoast
n769 mimesis
n6d mimicry
nio min minute
n2jh min
n1g5 mina
n98d mince
vgp mince
v99z mind
v2du mind
nt8 mine
n47n mine
v5dm mine
n7w5 miner
n8kh mineral
n69e mineralogy
vgp mingle unify
n68 mingling
n9lc miniature
n3dr miniature
n20w minibus
a minimal minimum
v3xs minimize
v7dk minimize understate
n9s0 minimum
n7c5 mining
n2q4 minister parson pastor rector
vdd minister
ndb ministration succor
nade ministry
n1yd ministry
ndqn minivan
n582 minoan
vcxz minor
n6jg minority
n992 minority
n34o minors
n2ba minster
nc7a minstrel
vc78 minstrel
v3kw mint
n3tc minuet
nax1 minutes transactions
n467 minutia
n6on miracle
n1mf mire quagmire
v7ln mire
nazl mirror
vazh mirror
n7bd misanthrope
n6p misbehavior misdeed
v8st miscalculate
n564 miscalculation
naf5 miscegenation
n74a misconception
n8ss misconstruction
nbwe misconstruction
v38t misconstrue misunderstand
n3lz misdemeanor violation
a miserable suffering
n9u misery wretchedness
n5gy misfire
v2fi misfire
ndqh misfortune
n2mx misfortune
vpo misgauge
nn1 misgiving qualm
n5ci misgiving
n7dj misinformation
v7j7 misinterpret
n49 misinterpretation mistaking misunderstanding
v55z misjudge
v mislay misplace
v6kp mislead
v7dk mislead
v6nw mismanage
n8fs mismanagement
v245 misname
n91s misnomer
n8s7 misogynist
v9ty misperceive
v7zo misplace
naot misquote
v2n8 misquote
v38t misread
v5ed misrepresent
n5hv misrepresentation
n5gy miss
v miss
v45a miss
v5gv miss
v miss neglect overlook
nbfd missile
ne9t missile projectile
n9f7 mission
n6p mission
nv5 mission
neg4 mission
n7gk missionary
n5vu mist
v3io mist
n8sc mistake
ncr3 mistake
vawh mistake
n9r5 mistreatment
nefp mistress
ndyo misuse
vok misuse
nio mite speck
n36q miter
v1e7 miter
nayf mitigation
n8u1 mix premix
n31o mixing
nczz mixture
n5wi mixture
ndpa moat
n3nr mob rabble rout
n26e mobcap
a mobile nomadic wandering
nan7 mobility
n68 mobilization
v52b mobilize rally
n9bh mock
v6nx mock
n7bd mocker
ne1c modal
n5yf model
nvb model
nb5s model
v3du model pattern
vbzd model mold mould
n55l modem
n98 moderate
v4ea moderate
vgp moderate
n3zt moderation
n7bd modern
nsv modernism
ntf modernist
nabv modernity
n78i modernization
vb4e modernize overhaul
v2fi modernize
n3wn modesty
nai0 modesty reserve
n3dr modification
neg1 modifier
v2fi modify
n31h modulation
ndnt modulation
n2s2 moire
a moire watered
nebh moisture wet
nbzc mold stamp
n39e mold
v2fi mold
a molded shaped wrought
n3ky molding
n53w molecule
vuc molest
nkq mollusk
n5pz molly
ndi0 moment second
n5x8 momentum
nahj momentum
ndjw mon-khmer
nbig monarch sovereign
n6jg monarchy
nb7d monastery
nb2v monastic monk
neag monday
n3mk money
ne9q money
n7bd moneymaker
n5w moneymaking
n456 moniker nickname
nd2i monitor
v9ag monitor
n9ae monitoring
n8fk monkey
v8gg monkey tamper
n7lz mono-iodotyrosine
n9lc monochrome
n832 monocle
ndoy monograph
n9uo monologist
nck6 monologue
n31l monomer
n4l1 monopolization
v3bq monopolize
v6qm monopolize
n8i3 monopoly
ntn monopoly
neg1 monosyllable
nan7 monotony
n9jz monoxide
n8fm monsieur
nedq monsoon
n763 monster
n7bd monster
n5gy monstrosity
n287 monte
n9uu month
nio month
ncxh monument
nchb moo
v74x moon
n852 moonlight
veg7 moonlight
n3yf moose
n77g mop
v1u mop
n33x morale
n4gf morale
n9wr moralist
nan7 morality
n3bz mores
n1yd morgue
n9uu morning
nbk moroccan
n819 morocco
n4q1 morphine
n1fy morphology
n86t morphophonemics
n3un morrow
nehz morse
nio morsel
n4rv mortality
n25s mortar
nt8 mortar
v2tm mortar
ncpg mortgage
v9jp mortgage
negb mortician undertaker
nsv mosaic
n1yd mosque
n7f8 mosquito
n1bd moss
n70f motel
n7f8 moth
n9nu mother
n7u6 motherhood
n451 motif
n8my motif
n74a motif theme
n6on motion movement
n2fg motion movement
ncr0 motion
a motionless static still
n68 motivating
n53w motivation motive need
n8dc motor
n68 motorcade
n4pa motorist
n2w4 mottle
n5ei motto shibboleth slogan
n4bs mould
n55l mound
vbzd mound
n6zs mount
nto mount
vwo mount
v7a6 mount wax
vab6 mount
v7e5 mount
n5yq mountain
n8y3 mountaineering
n79p mountainside
v6i8 mourn
v2ck mourn
ndw1 mourner
nbfi mouse
n9fi mouth
n9fi mouth
v2yx mouth speak talk utter
v4gz mouth
nio mouthful
nt8 mouthpiece
n47n mouthpiece
n3ww move
n2fg move
v move
v move
v move
n2fg movement
n6jg movement
negf mover
ncjy moviegoer
nx9 mow
v3rn mow
nas5 mph
n3ui mph
nd6d mu
nio much
vb41 muck
ndiv mucosa
nbt3 mucus
n4bs mud
v4bu mud
v4ij muddle
v4bu muddy
n5lt mudguard
n7xu mudslide
n2s9 muff
v5gv muff
n64z muffle
vd31 muffle smother stifle
n47n muffler
ndwf mujahedeen mujahideen
naik mulch
v3in mulch
n8fk mule
n6rc mull
n4et mulligan
ndnt multimedia
a multinational transnational
nafj multiple
naf5 multiplication propagation
n8e4 multiplicity
v23j multiply
v7a7 multiply
nio multitude pack
n5uk mum
a mum silent
ndz5 mumble
v8yh mumble mutter
vrm munition
n6y0 murder slaying
v7tt murder off
v4hv murder
n3m0 murderer
nchb murmur murmuring mutter muttering
ne54 murmur
v8yh murmur
ne0l murphy potato
n9f3 muscle
v9pg muscle
n1z0 muscleman
n9ok musculature
n3zy muse
n43g museum
n2yz music
nch9 music
na23 musical
ntf musician
ntg musicianship
n5pb musket
ndwf musketry
n6md mustache
na5z mustang
nui muster
v2vi muster rally
v52b muster
n1bd mutant
v2fi mutate
n7bd mute
a mute unspoken
a muted subdued
r mutely silently wordlessly
v3st mutilate
n7ed mutilation
nav2 mutineer
n7h5 mutiny
vav3 mutiny
n8lw mutton
nb21 mutuality
nt8 muzzle
n9ok muzzle
v55k muzzle
ndwd mv
n5mo myelofibrosis
ndiv myocardium
n5ml myofibril myofibrilla
nio myriad
n9v0 myrtle
a mysterious mystic
n1bt mystic
ndu mystique
ncun myth
a mythical mythological
n4q mythology
vd87 nab
nio nada naught nil nothing null zero zip
n9u nadir
n7bd nag scold
v30i nag
vegu nag
a nagging shrewish
n9ok nail
n47n nail
vwo nail
ndwd naira
n33x nakedness nudity
n318 name
vop name
a nameless unknown unnamed
n24k names
n7bd namesake
n51v nanotechnology
n6tz napa
n6rp naprapath
v4q2 narcotize
v7dk narrate
n39z narrative story tale
ncjc narrator storyteller
ncvc narrow
v2fi narrow
v3z9 narrow
v2fj narrow specialize
v2fi narrow
n354 narrowing
n1sp narrowness
n381 nasal
a nasal pinched
vdz4 nasale
n7bd national
n8bs nationalism patriotism
n4k7 nationalism
n9tr nationality
vgp nationalize
n7bd natural
n4k7 naturalism
vgp naturalize
nan7 naturalness
nan7 nature
n2bn nature
n3g0 nature
n6rp naturopath
nd6r nausea
a nauseated sick sickish
ncxh nave
na4a navel
v7qp navigate voyage
n6p navigation
n8hv navigator
n5x9 navy
n6er nawab
n93m nay
n5jb nazi
n5ja nazism
n71k neanderthal
n4hi nearness
v807 necessitate
n93e necessity
n9ok neck
v9vy neck
n7pg necklace
n677 necktie tie
n3vm necrosis
nbt3 nectar
n99y nectary
n33x need
n56z need want
v18b need
a needed required
n5w2 needle
n7b2 needle
n77g needle
v1db needle
n41y negative
vavd negative veto
n3xa neglect
v4ea negotiate
n4ec negotiation talks
n7bd negotiator
n7bd negro
n7bd neighbor
v4sb neighbor
n2z7 neighborhood
n4gf neighborliness
n3ft neocortex
n83y neoliberal
nczz neon
n8ys neoromanticism
nb26 nephew
n4e8 nepotism
ndiv nerve
v1r7 nerve steel
n33x nerves
nbuv nerves
nn1 nervousness
n99y nest
v4sb nest
v4yb nest
a nestled snuggled
nej5 nestling
ndo9 net
v1cy net
nwe netball
a netlike netted
nd7c network
n5gd network
v2yx network
n1fy neuroscience
n4fl neurosis
nd0v neurotic
n68a neuter
vdox neuter
n7bd neutral
na50 neutralism
na6 neutralist
n68 neutrality
n2fg neutralization
vgp neutralize
ve9j neutralize
n9ou neutron
n2ct neutrophil
n10i newborn
nsm newcomer
n4kj newfoundland
n7dj news tidings
n7dj news
n4zf newsboy
n952 newscast
n47 newsletter
n7bd newsman reporter
nac6 newspaper paper
nakc newspaper
n9mm newsprint
nbkx newt
n5wb newtonian
ndwd ng
ncrf niche
nbzc niche
n50a niche
n8oj nickel
n2ur nickel
va1u nickel
ndll nicotine
nb26 niece
nc5d night-sight
n575 nightclub
n86o nightdress
n1g5 nightingale
n49j nightmare
n4oi nightmare
n2s9 nightshirt
n4k7 nihilism
n5nl nine
n7h9 nineteen
narl nineteenth
n3w8 nineties
n7h9 ninety
narl ninth
nio nip
v6ip nip pinch
v1gs nip
n6oo nirvana
n31l nitrate
vaev nitrate
nczz nitrogen
n93m no
n74z no-account
n50r no-goal
nrg noble nobleman
n2yn nobody
n69r nod
n8xp nod
v69p nod
v2yx nod
nczz nodule
nchb noise
vchd noise
n47n noisemaker
neg1 nomenclature terminology
n697 nomia
n9xa nominal
a nominal token tokenish
v2kf nominate
not nomination
r non not
n7bd non-catholic
n5h8 non-discrimination
n2l3 non-jew
n7bd non-resistant
n9bp noncom
naiv nonconformist
n7bd nondescript
ndoj nondriver
n70l none
n7c7 nonequivalence
nai3 nonfiction
na50 noninterference
n1i nonoccurrence
nacu nonproliferation
n7bd nonresident
n39z nonsense
n2b1 noradrenaline
n6zh norethandrolone
n3mk norm
n68 normalization
r north northerly northward
r north-east northeast
r north-west northwest
a northbound northward
n4bf northeast
nedq northerly
a northerly northern
n51w northern
n4sc northerner
ni7 northerner yank yankee
n88s northland
n4bf northward
n9f3 nose
vbsc nose poke pry
v8yo nose
n8a0 nostalgia
n8f not-for-profit
vx7 notarize
nehz notation
n7ao notch
v79h notch
nax1 note
n83f note
n97s note
ndjt note
v note notice
v note observe
n1nv notebook
a noteworthy remarkable
nl9 notice
nx5 notice
ntz notice
n68 notification presentment
n32q notion
n4e1 notoriety
neg1 noun
n2b4 noun
v2b6 nourish sustain
v5ky nourish
n5wi nourishment sustenance
n8wh nov november
ncqf nova
n5mp novel
nyb novelist
n98g novella
n9fm novelty
n9uu novitiate
nabm now
r now today
n9ac nowhere
ncmh nozzle
nd6d nu
n77r nuance shade subtlety
n9ok nubbin
v19t nucleate
n9f3 nucleolus
n9f3 nucleus
n8pu nucleus
n9lc nude
namd nudge
v5xb nudge prod
nct5 nuisance
a null void
vgp numb
nin number
nio number
v455 number
v74k number
n87a numbering
nd6r numbness
nb2v nun
nafs nurse
nefp nurse
vdox nurse
n1a0 nursery
nx6 nursing
n6ua nurture rearing
v50i nurture
nbtp nut
n1jt nut
v2vi nut
n701 nuthouse
a nutrient nutritive
n3zy nymph
n7yk nymph
n47k nymphomaniac
nczz o oxygen
neft oak
ndp2 oak
n6gd oat
n4et oatmeal
nczd obedience
ncxh obelisk
nahj obesity
v75 obey
n983 obituary
n53w object
v4cj object
naua objectification
n2yy objection remonstrance
n68 objection
n68 objection protest
a objectionable obnoxious
ndmr objectivity
n2b4 oblique
vb41 obliterate
vgp obliterate
n78h obscenity
vgp obscure
a obscure vague
ncqb obscurity
n3tt obscurity
n8a4 observance observation watching
n8ls observation
ve8i observe
n7bd observer
n94m obsessive-compulsive
nbfb obsidian
n471 obstacle
n9an obstacle
r obstinately stubbornly
ncxh obstruction
v5u obtain
ne3m obtrusiveness
ngw obverse
naup occasion
v2bo occasion
ndk occasions
n4sc occidental
a occluded sorbed
ndqh occlusion
n381 occlusive
nb7e occupancy tenancy
n4sc occupant resident
v4sb occupy
v occupy
ne8o ocean
ned9 ocelot
neip ocher
n8wh oct october
nbzc octahedron
n5m9 octave
n85l odds
na45 ode
nbvk odor smell
n7qo odyssey
n19f offbeat
a offbeat quirky
n6p offence offensive
vka offend pique
n7bd offender
n1b4 offense
nk9 offense
ndne offense
n68 offer
n39z offer offering
v650 offer
v6av offer proffer
n575 office
n8fn officer
n9bs officer
v2xk officer
negb official
v9uk officiate
vbwz officiate
n7vf officiating
vb41 offsaddle
v127 offset
v127 offset
n37b offshoot
nb26 offspring
n37b offspring
v8a6 ogle
n763 ogress
n8v9 oil
n9l7 oil
v3in oil
n2s2 oilcloth
n88s oilfield
n ok oklahoma
n3gy okay
n9pv old
n98 oldster
na1b oleander
n63d olive
n4d5 ology
n30c olympics
n5db ombudsman
n5d0 omen
n564 omission
n93o omission
n53w omission
a on-the-scene on-the-spot
n8m7 oncology
ncqo oncoming onset
ndwg one
nasf one-eighth
nasf one-fifth
nasf one-fourth quarter
nasf one-tenth tenth
nasf one-third third
nasf one-thousandth
n9r5 one-upmanship
n74p oneness
a onerous taxing
ncjy onlooker
nbj6 onrush
ndqh onslaught
nqw open
n5ey open out-of-doors outdoors
v open
v open
v2fi open
v2xw open
ncqo opener
n2dv opening
n2fg opening
ncqo opening
neg5 openwork
n2ou opera
n9qy operagoer
v4bb operate run
n6g operation
n50x operation
n6p operation
naez operation
a operational useable
ndn1 operations
nc3 operative
n64a operator
n2bn operator
n9dd operetta
n1bm opinion sentiment
n39z opinion
n4q1 opium
n3a5 opponent opposite
a opponent opposing
nbuw opportunism self-interest
vr4 oppose
v3b8 oppose
neg1 opposite
n6f opposition resistance
nb21 opposition
n68 opposition
n9vb oppression
a optical visual
a optimal optimum
n6z4 optimism
n78i optimization
n6e0 optimum
a opulent sumptuous
n59e oral viva
n2nd orange
n2w4 orange
ndp2 orange
n9eg oration
ncjc orator rhetorician
n2ou oratorio
nck5 oratory
v2mg orb orbit revolve
n9qh orbit
n55l orbiter satellite
n9f7 orchestra
n31h orchestration
nse orchestration
n5uk orchid
v53k ordain ordinate
n5d0 ordeal
n1em order
n8e4 order
ncr0 order
nsb order ordering
vb6h order
n6p ordering
nb0t orderliness
nx4 orderly
nbid ordinance regulation
n7qy ordinary
ncr0 ordinary
n3de ordinate
n8r8 ore
n9ok organ
n5m7 organic
n53w organification
n7go organist
n6jg organization
v6nw organize
n7hg organizer
n8lw organs
n6gm orgy
nbeh orgy
v84g orient point
v3wt orient
va7g orient
na0r orientation
nxd orientation
n9pm orifice
na4a origin root source
n3kz original
n59j original
no originality
nan7 originality
n2ix orphan
v43u orphan
ndrf orthicon
nan7 orthodoxy
nehz orthography
nblh orthophosphate phosphate
n9fi os
n53w oscillation
ne99 oscillation
n47n oscillator
n6qr osprey
n53w ossification
v2fi ossify
n33x osteoporosis
ndwd ounce
v oust
n5em ousting
n5gx out
v4d9 out
n6on outbreak
n5eg outburst
n6on outburst
ndw1 outcast pariah
vczi outclass
n6on outcome result
v59o outcry
a outdoor outside
v59o outdraw
v67y outface
ndm0 outfield
n5n0 outfielder
v19g outfight
ndwf outfit
v9gv outgeneral
v2fi outgrow
v4c7 outlaw
n9rn outlay spending
n575 outlet
n3e outlet
n1q8 outline
nd1l outline synopsis
na0z outline
v42y outline sketch
v1dk outmaneuver
vgp outmode
viq outnumber
n9qq outpatient
v19g outplay
na7u outpost
n2w2 outpost
na7v outpost
nafi output
n7c5 output yield
nc5l output
vafd output
n3ob outrage
vc4q outrage scandalize shock
nata outreach
a outright straight-out
vbit outrun
ncvh outsider
n4ie outskirt
nbt7 outskirts
v59o outsmart overreach
a outspoken vocal
a outstanding prominent salient
v59o outweigh
v4ky outweigh
nbzc oval
n3l6 ovation
n2yj oven
n4jk over
n3y overachievement
nali overachiever
n2s9 overall
n7xb overburden
vbk3 overburden
ne9x overcast
vs2 overcome overpower overwhelm
v4q2 overdose
n6g overdrive
vok overdrive
nc72 overeating
v597 overemphasize
n57c overestimate overestimation
v8st overestimate
vcz3 overexpose
v5ky overfeed
v5nv overfill
vckw overflow
ncxh overhang
vagm overhang
n8es overhaul
v9g overhaul overtake
n5cv overhead
v6rx overhear
v2fi overheat
n6sf overheating
nb5r overlap
v2ut overlap
v3ip overlap
nt8 overlapping
naik overlay
v overlay
n1zy overload
v5nv overload
na0k overlook
v8ta overlook
v84g overlook
n3ri overnighter
n1u9 overpass
n9rm overpayment
v19g overpower
a overpowering overwhelming
v3pt overproduce
naij overprotection
v5gw overreach
n47n override
vbif override overturn reverse
a overriding paramount predominate
n7c5 overrun
v8c oversee superintend supervise
nd2i overseer superintendent
nt8 overshoe
npd overshoot
vu8 overshoot
n4xf oversimplification
v9pg overstep
ncv5 overstrain
vcva overstrain
nse overtaking
n510 overthrow
v439 overthrow subvert
n9uu overtime
n77r overtone
n90c overture
n79a overture prelude
nafx overture
n8xp overturn
vdsk overturn
v8yo overturn
nd1l overview
vbk3 overwhelm
n7w3 overwork
vdna overwork
v18b owe
n1g5 owl
v own possess
n21b owner proprietor
n7bd owner
nb21 ownership
n6p ownership possession
n2bg ox
n298 oxcart
natf oxidation
n31l oxide
vgp oxidise
nma oxytetracycline
nd2i oyabun
n8vb oyster
v2vi oyster
n67b ozone
nahj pace
ve67 pace
v6d6 pace
v8lu pace
n9z2 pachinko
n24i pacification
nxm pacing tempo
ne64 pacing
n4q pack
n9kk pack
v500 pack
v5nv pack
vs7 pack wad
v295 pack
n39e package parcel
n218 packaging
n8kh packing
n50b packing
n1yd packinghouse
nd1 pact treaty
n9mm pad
n2sm paddle
v1lz paddle
n88t padlock
v88w padlock
n367 paean
n5hd paganism
nc0g page
vd1q page
n6p pageant
n47n pager
ndz5 paging
ndbq pagoda
n5lb pain
n9u4 pain
v72u pain
nwz pains striving
n2to paint
v6a paint
v2tm paint
vat2 paint
ntf painter
nsv painting picture
nsw painting
noi painting
nbxe pair
nui pair
n2s2 paisley
nyf palace
nd36 palate
n8c4 pale
a pale pallid wan
a pale pallid
n3ft paleocortex
n2zz palette
nt8 palette
np7 pall
v2fi pall
n8oj palladium
n30u pallor
n9ok palm
vdl1 palm
ndoy pamphlet tract
ndyv pan
v6d6 pan
v2fi pan
n3gl panchayat
n9bg pander pimp procurer
nt8 pane
nt8 panel
v92 panel
n9m3 paneling
n5lb pang stab twinge
n5kd panic terror
nn0 panic scare
v4og panic
vdcv panic
n6tz pansy
n96g pant
n4q pantheon
n1ti panting
n6d pantomime
vbfm pantomime
ncuj pantry
n677 pants
nd98 panzer
n39z pap
nyf papacy
n8kh paper
n56w paper
v3in paper
n1nv paperback
neg4 paperwork
nbq0 par
vbq2 par
n68 parade
nd0h parade
v305 parade
v8hj parade troop
n7db paradigm
n5hv paradox
n74b paragon
nehx paragraph
v4jc paragraph
n9oe parakeet
n88s parallel
v3fi parallel
vgp parallel
nc6p parallelism
n4sq paralysis
vgp paralyze
v3qy paralyze
n8dz paramagnet
n38g parameter
n5gk parameter
n33x paranoia
najz paranoiac paranoid
n55l paraphernalia
nbbe paraphrase
vb1m paraphrase rephrase
n1bd parasite
n9ok parasympathetic
ncfp paratrooper
ng0 parcel
v4jc parcel
v4qi parch
n9mm parchment
nvc pardner partner
n6f pardon
v5y7 pardon
v3xs pare
ndiv parenchyma
njw parent
v parent rear
nd6d parenthesis
n8l0 parenthood
ne5l parimutuel
n2z7 parish
n2ls parishioner
n61z parisian
nhm parisology
ndm0 park parkland
v7zo park
v6ko park
nb21 parking
n8ym parking
nbep parkway
ne5l parlay
v65r parlay
n82i parliament
nbgb parlor
v6c parody
n1g5 parrot
v4u2 parrot
n1jx parry
v5nh parry
nb7d parsonage rectory
n99y part
n53w part piece
n32v part
v8yp part split
v part split
r part partially partly
vbzg partake
n44c partial
nvc participant
v6a participate
n8kh particle speck
n99y particle
n5gh particular specific
a particular peculiar special
n8kh particulate
n42p parting
n79m partisanship
ncxh partition
v2fi partition
v650 partner
n217 partnership
n54d parts
n9f7 party
nui party
n13b party
nan party
v2cl party
ncs5 pas
nyh pasha
n3y pass walk
n81b pass
na24 pass passing
n88s pass
v6d6 pass
v6d6 pass surpass
n2fg passage transition
nbt5 passage
nt8 passage
n9pk passageway
n9ok passageway
ndoj passenger
ndoj passerby
n5lb passion
n4z5 passion
n33x passion
nb21 passive
n7c9 passivity
n74i password
nxm past yesteryear
n31g paste
n2w4 pastel
a pastelike pasty
n4j4 pastime
n31h pastoral
n6gh pasture
n5kw pasture
v5ky pasture
n9y5 pasty
nchb pat tap
v28j pat
n8ia patch
ndm0 patch plot
n9y6 patch
v36e patch piece
v650 patch
n1bm patchwork
n4k8 patent
vaf7 patent
n6f path
nt8 path
n88s path route
a pathetic pitiable pitiful
n5db pathfinder
n8pa pathogen
n53w pathogenesis
nbpp pathology
nan7 pathos
ndiv pathway
n4gf patience
n7bd patient
n2to patina
ncxh patio terrace
n92e patriot
ndwf patrol
v6ka patrol police
ne8m patroller
n7zl patrolman
n3ri patron
v8eq patronage
vd2x patronize sponsor
v7hu patronize
ncm2 patronne
n2yy patter
vaqr patter
n6p pattern practice
nboj paucity
n7jl pause
n68 pause
v4gs pause
nd35 pavement
nt8 pavement
ne6d pavement sidewalk
n9ok paw
vbqo paw
v28j paw
n6hz pax
v6av pay
v2yx pay
ncr0 payable
n2hl paycheck
n3up payday
n3g2 payment
n2y2 payment
n2yz payroll
ncg6 pbs
nahp pct percent percentage
nd6d pe
ne0l pea
n9es peace
n6pi peace
naof peace serenity
a peace-loving peaceable
n9uu peacetime
n7f8 peacock
n9wi peacock
n860 peak
v65y peak
nchb peal pealing rolling
vbdp peal
nim peanuts
nafb pear
n7pd pearl
v2vi pearl
ndk3 pearly
n7w5 peasant
n8kv peat
nbfa pebble
v4tq peck
n906 pecs pectoral pectoralis
n2g5 peculiarity
n7bg peculiarity
n8i8 peddling vending
n47n pedestal stand
n4k2 pediatrician
n8m7 pediatrics
n47k pedophile
vb41 peel
n9wj peeling
nchb peep
v8a6 peep
v8a6 peer
nre peerage
n47n peg
vd0c peg
nd35 pegboard
vdgl pelt
vwt pelt pepper
nbwf pelting
n8lw pemmican
n77g pen
n4oc pen-and-ink
v penalize punish
n68 penalty punishment
n9rm penalty
n4c1 penalty
n326 penance repentance
nbjv penance
n85p penchant preference taste
n77g pencil
vat2 pencil
nnn pendulum
v53e penetrate
nwr penetration
n540 penetration
n1g5 penguin
n4tc peninsula
n9f3 penis
nzp pennant
ndwd penny
n2ur penny
v5cs penny-pinch
n9rm pension
vzs pension
n1cv pensioner
n201 pentagon
nn9 penthouse
ndjw penutian
n5uk peony
n6jg people
v5nv people
n9tr peoples
ndmr pep
ne30 pepper
veje pepper
n54k peptidase protease
v perceive
vauc perceive
a perceived sensed
nuz percentage share
nb5r perception
n32t perception
n7vf perception
n7vf perception
n47n perch
vc7y perch roost
nblh perchlorate
n2uk percolator
n6p percussion
n20m percussion
na1b perennial
ndcb perfect
vi2 perfect
na8h perfectibility
ncr0 perfection
n4gf perfectionism
n323 perfectionist
n6x1 perforation
v6a perform
vat2 perform
n58k performance
n41l performance
n53i performer
n7gr perfume
vboy perfume
a perfumed scented
n2fg perfusion
a perilous precarious
nio period
a periodic periodical
nak8 periodical
r periodically sporadically
nb0t periodicity
n55l peripheral
n20z periwinkle
n8sg perjury
n4rv permanence
n6mf permanent
n39z permission
n4zk permission permit
nc4 peroxide
veco peroxide
n3lz perpetration
v3af perpetuate
v3o6 persecute
n2g persecution
v3af persevere persist
v18b persist prevail
n4rr persistence
n46x persistence persistency tenacity
a persistent relentless
n7bd personage
nt1 personal
nxm personality
vgp personalize
n7bd personification
n9fh perspective position view
no1 perspective
nbt3 perspiration sweat
v7di persuade sway
v2bp persuade
natt perusal studying
v59g peruse
n2fg pervaporation
n45f pessimism
nc8k pessimist
n2i9 pesticide
nkq pet
v28j pet
n5w2 petal
nahj petite
n39z petition request
vb6h petition
nof petitioner
vgp petrify
n31l petrochemical
n1cl pew
ndwd pfennig
n32o ph
n2ct phagocyte
n1nh phalanx
n3nr phalanx
n75r phantom shadow
n8m6 pharmaceutical
n8m7 pharmacy
n9uu phase stage
n9wj phase
vs9 phase
n66l pheasant
n53w phenomenon
n47j phenomenon
n31l phenothiazine
nd6d phi
n4l9 philanthropist
ndc philanthropy
n9ek philharmonic symphony
n42g philippic
nbpc philosopher
a philosophic philosophical
v2du philosophize
n5e6 philosophizing
nth philosophy
n99y phloem
n55l phone telephone
n318 phoneme
n86t phonemics phonology
nbpp phonetics
n8dc phonograph
n67b phosgene
nczz phosphorus
nb5s photo photograph
vax4 photograph
ntf photographer
n9y3 photography
n2v8 photomontage
n9ou photon
n38s phrase
n31h phrase
ncyi phraseology wording
n6jj phrasing
n6jg phylum
nbpr physicist
nbpp physics
n1fy physiology
n6tz pia
n9um pianism
n7go pianist
ndm0 piazza
v2kf pick
v2vi pick
ne8m picket scout sentinel sentry
ndwf picket
vaiu picket
v5jj picket
n5wi pickle
v3cx pickle
ndqn pickup
ne7u pickup
n47n pickup
n6x5 picnic
v4tr picnic
n9uw pictorial
n75x picture
nc82 picture
n761 picturing
n6p picturing
n7xx pidgin
ncfx pie
n9oj piece
n7ni piece
na1w pier wharf
v9ta pierce
v785 pierce
a pierced punctured
nbdg piety
n4wj piezoelectricity
nd5s pig
v87w pig
n1g5 pigeon
n2wc pigment
v71b pigment
n819 pigskin
n8vn pile
ndoj pilgrim
n7qo pilgrimage
ndy7 piling stilt
ndez pill
n4ln pill
nadv pillar
n7gl pillory
v4g9 pillory
n3ra pillow
v7zo pillow
ne5 pilot
v6ko pilot
v2b6 pimp
n4ee pimple
n7pg pin
v5jj pin
n4on pinafore
n66k pinball
n49j pinch
v5w0 pinch
ndp2 pine
neft pine
n99y pinecone
v6w6 ping
n66i ping-pong
n2w4 pink
vchd pink
ncl5 pinnacle
vd3h pinnacle
nagx pinning
n7g8 pinpoint
n9q7 pinpoint speck
v88n pinpoint
n6zs pinto
n8ju pioneer
nbxq pioneer
v7eq pioneer
ndre pipe
ndre pipe
v247 pipe shriek shrill
n7go piper
n2s2 pique
nder pirate
n45o pirate
vcrn pirate
n1ly pirogue
ne87 piss urine
v4vw piss wee
v19h pistol-whip
ncfp pistoleer
v35q pit
nahj pitch
ndgj pitch
na7e pitch
nah0 pitch
v5t2 pitch sky toss
v44i pitch
vgp pitch
ndk0 pitchfork
n6f pitching
n49i pitfall
n99y pith
a pitiless remorseless ruthless
n53w pitting
n6b9 pituitary
n8sl pity
v6i8 pity
ndoj pivot
vdsk pivot swivel
n319 pixel
n4et pizza
na4a place spot
n88s place
n7vf place
n88l place
n7tk place-kicker
n7tf place-kicking
n39b placement
n6p placement
n43b placer
a placid still tranquil
n4ee plague
n2s2 plaid
n4tc plain
n46m plainclothesman
n87n plaintiff
n74a plan program
v7hn plan
v2du plan
nbzc plane
v3rn plane
n99y planet
n99y planetoid
v3in plank
n7bd planner
nab4 planning
n44y planning
ncxh plant works
n1bd plant
v7zo plant
n61 plantation
n5j0 planter
na0r planting
n9q7 plaque
n8wj plaque
nczz plasma
n8u0 plaster
v3in plaster
negb plasterer
ncfx plastic
nahj plasticity
n8h4 plat
v8h5 plat plot
n11t plate
nt8 plate
n75v plate
nt2 plate
v2tm plate
ndy2 plateau
nd35 platform
n4k8 platform
n8oj platinum
n4k7 platonism
na6 platonist
ndwf platoon
ncnq platoon
n58k play
na0z play
n8yr play
v309 play
v6a play
v9ul play
nb5e playback
n7bd playboy
n3a5 player
nqw playground
ndlm playhouse
n9un playing
na2b playmaker
n2zi playmate
n30c playoff
vnw plead
v5az plead
v3x6 plead
v85j please
n6gm pleasing
n5lb pleasure
n3ku pleat
v5w0 pleat
ne4x plebiscite
ncpg pledge
vagy pledge
a pledged sworn
n2f plenitude plenty
n5a1 plethora
ndiv pleura
n49j plight predicament
ve53 plight
ne64 plod
ve67 plod trudge
n7w3 plodding
nbp5 plot
ncun plot
va11 plot
ndk0 plow
vdna plow
v6d6 plow
n3pw plowing
n47n plowshare
n1sd pluck
v4o5 pluck
n9an plug
v214 plug
v9vc plug
n1z0 plug-ugly
ndp2 plum
nt8 plumb plummet
v8lu plumb
nte plumber
n5gd plumbing
n3jv plumbing
v4pm plummet plump
n96g plump
n99v plumpness
nd5o plunge
v3u3 plunge
nchb plunk
v7zo plunk
n6wc plunker
n2s2 plush
nczz plutonium
ncve ply
n7x1 plywood
n4ee pneumonia
v72e poach
v3cy poach
n3d1 poaching
na8o pocket
nio pocketful
v2mn podcast
nehx poem
nyb poet
ncyi poetry verse
n4z4 poignancy
n317 point
n88s point
n77r point
vdm point
ndwd poise
v70z poise
v7zo poise
n8kv poison
nan7 poison
v3fr poison
v7tt poison
vgp poison
n6tz poke
n80a pol politician
n9e0 polarity
n9e0 polarity
n9wj polarization
n33x polarization
vgp polarize
vbw4 polarize
v2fi polarize
nbfg pole
n582 pole
n9dq pole
vahh pole
n7zl policeman
na0z policy
naut policy
n4ee polio
napk polish
n9ug polish refinement
v19o polish
vi2 polish refine
n2y9 politburo
n8gi politeness
n80a politician
nb21 politics
nbpp politics
n90c polka
v3ta polka
n7ez poll
ncm9 pollen
na7e polls
n52z pollster
n33x pollution
n67b polybutene
ncg6 polyelectrolyte
nb7m polyethylene
n8ij polygamy
n31l polymer
n53w polymerization
nd6r polymyositis
n64a polynomial
nblh polyphosphate
ndas polytechnic
n6nv pommel
v6w7 pommel pummel
nan7 pompousness
n677 poncho
n7wu pond pool
nayl pong
n80a pontiff pope
n6zs pony
nap5 pony
n4kj pooch
vam6 pooch
v5ed pooh-pooh
nt8 pool
n9f7 pool
vbzh pool
n9tr poor
v2fi pop
v6w5 pop
vchd pop
v5p9 pop
n2s2 poplin
nchb popping
n5uk poppy
n9tr populace public
n90c popularism
nan7 popularity
n9tr population
na6 populist
ndyv porcelain
ncxh porch
nbfi porcupine
n6x3 pore
n4qw pore
n8lw pork
n8lw porkchop
n3ky porn pornography
n37t porosity
na4a port
nee2 port
nt8 port
nd35 port
v8yo port
ndtw portable
n53y portal
n7w5 porter
v295 porter
ncrl porterhouse
n39e portfolio
n2g7 portrait portrayal
n75z portrait
v5ed portray
n6d portrayal
n7yz portuguese
ne8m portwatcher
v38m pose
v4g9 pose
n4vn poseur
n8xp posing sitting
na4a position
na4a position
v7zo position
n80 positive
n4zc positivism
n7bd positivist
n38e posse
n8fm posseman
v5kn possess
nb21 possession
n9a6 possessive
n5ci possibility
n1bc possibility
ngw possibility
na7r possible
n8fk possum
na7e post
n5gd post
ndy7 post
vb7 post
vl5 post
vv1 post
v8yo post station
n27y postcard
nc5k poster
n8hx postmark
n4zg postmaster
n2xz postscript
nahx postulate
vacf postulate
v1b3 posture
ndmr posturing
ndyv pot
n5qs pot toilet
nio pot
n39e pot
v4yb pot
n8oj potassium
na7q potential potentiality
npv potentiality
n7gl potentiometer
n6xc pothole
nc2j potshot
nte potter
veg6 potter tinker
ndyv pottery
n11r pouch
v9kg pouch
n1q0 pounce
v44i pounce swoop
v6w7 pound thump
vdgo pound ram
n1km pounding
n19e pounding throbbing
v8yo pour
v3nu pour stream swarm
va8w pour
v5uj pour
n33x poverty
n27b pow
ncfx powder
v4f1 powder pulverize
nan7 power powerfulness
n9wj power
v2b6 power
v4ea powwow
ndmp practice
vcy0 practice
v4jv practice practise rehearse
nafs practitioner
n3xu pragmatic
n6gh prairie
vox praise
ne64 prance strut
ve67 prance strut swagger
v92 prank
n2hb prattle
v2yv pray
negw prayer
ntz prayer
nehx prayer
v81k preach
vac9 preach
n2q4 preacher
nck5 preaching sermon
n7k7 preamble
vaaj preamble
v31b prearrange
a precarious unstable
n8lr precaution safeguard
neeu precaution
v84g precede
ncrf precedence priority
n59i precedent
n7zh precedent
n53w prechlorination
n4ie precinct
n2qh precipice
ncfx precipitate
v4v2 precipitate
v2fi precipitate
nmb precipitin
n4s precision
n9dq preconception
vab6 precondition
n5xu predecessor
n38s predicator
n79m predilection preference
n6zh prednisone
ntn predominance predomination
ncr3 preempt
v5u preempt
n1bc preexistence
vbnq preface
n2is prefect
v85k prefer
a preferable preferred
nah2 preferment
nb6 prefix
vwo prefix
n33x pregnancy
v6sd preheat
v7mu preisolate
v4c2 prejudice
n30c preliminary
v64e prelude
n9um premiere
n1d8 premiership
v4vy premise
nc80 premises
n9rm premium
n74a preoccupation
n33x preoccupation
v3bq preoccupy
n6p preparation
a preparative preparatory
vgp prepare ready
v3kw prepare
v7e5 prepare
ncr0 preparedness readiness
neg1 preposition
a preposterous ridiculous
n4s6 prerequisite requirement
nbdd prerogative privilege
n5xf presage
naiv presbyterian
n574 preschool
n7gh prescription
n8m6 prescription
nbsf preseason
n1bc presence
n88l presence
nxm present
n6ac present
vbnq present
vat2 present stage
v6av present submit
n2dx presentation
n2yz presentation
n68 presentation
r presently shortly soon
ndib presentness
naij preservation
nqz preserve
v7sr preserve save
n3si preserves
v3bq preside
ndcj presidency
n5b5 president
nb5t president
nb5t president
ndyk press
n8md press
n8dc press
vdl1 press
va0 press urge
namd pressing
a pressing urgent
n9wj pressure
n5x6 pressure
ncqb prestige
vvk presuppose
v77o presuppose
naut presupposition
nan7 pretence pretension
nacl pretend
v pretend
n6p pretending pretense
n8t8 pretext
n34p pretrial
n19p prettiness
v5c1 prevail
vedn prevail triumph
a prevailing prevalent
nan7 prevalence
v prevent
n7ig prevention
n3qb preventive
ne3n prevision
ne2i prey target
nkq prey
v5dl prey
ndzr price
n3g2 price terms
v46z price
n58b pricing
v9ta prick
v5a prick twinge
v4x2 prick
vdgo prick
n5lb pride
nbn0 pride
ndmr pride
n1cl prie-dieu
n2q4 priest
n80a priest
nafq priesthood
ncqb primacy
n4we primary
n5kk primary
nadc primate
n6jg primates
n993 prime
vab6 prime
n1nu primer
nab4 priming
n7bd primitive
naij primping
nrg prince
nrg princess
n3w2 principal
n4uz principal
n4kt principality
n68g principle
n74b principle
n7zj principle
n32q principle
n2yz print
nsv print
vafd print publish
nehz printing
n218 printing
nd25 prior
nb7d priory
n575 prison
ngj privacy
n7mx privacy secrecy
n8fn private
n68 privatisation privatization
vgp privatize
n9l privilege
vg3 privilege
n1yd privy
a privy secluded
n8k4 prizefight
v5nh prizefight
nwc pro professional
nio probability
nof probable
v9ta probe
a probing searching
n49j problem
nanx problem
n6p procedure process
neg4 procedure
v6d6 proceed
v6om proceed
n68 proceeding proceedings
n79t proceeds take takings yield
vaq process treat
v6nw process
v23j process
n3i4 process-server
n53w processing
n217 processor
v53u proclaim
vus proclaim
v403 procrastinate stall
n401 procrastination
nbyc procreation
a procreative reproductive
v9ao procure secure
n5w procurement
n50j prod prodding spur spurring urging
v prod
ncfx produce
v3kw produce
v produce
v3kw produce
v4g9 produce
n3l3 producer
n2bl producer
n3kz product production
n32q product
n68 production
nabs production
n63f productivity
ndz5 profanity
v2nm profess
v3x6 profess
n1ma profession
n219 profession
n98 professional
nyi professional
n5dc professionalism
n2l professor
n1d8 professorship
nahv proffer proposition suggestion
n30a proficiency
n2gw profile
n9gr profile
v31c profile
n74i profiling
v4t1 profit
n65u profitability
neet profundity
n43y profundity
n2f profusion richness
nd7e program
vbp3 program
v3kw program
n51s programmer
na18 programming scheduling
n47g progress
n8yr progress progression
v6jn progress
nbws progression
n74r progressivism
n7zi prohibition
n9uu prohibition
neg4 project task undertaking
v2yx project
v project protrude
vdnv project
vc3g project
nmm projection
n2yz projection
n47i proliferation
n7k7 prologue
v830 prolong
n5yl prom
ncqb prominence
n77t prominence
n68 promise
v3x6 promise
v3x6 promise
n39z promo promotion publicity
n9w promoter
n2fg promotion
nddk prompt
r promptly quick quickly
vl6 promulgate
n7zk promulgator
neg1 pronoun
n58p proof
nr6 proof
vafd proof
ncxh prop
vd2y prop
n7dj propaganda
n7bd propagandist
a propagandist propagandistic
n67b propane
v8yo propel
n47n propeller
nxm property
nmm prophecy
n5xj prophecy
vmi prophesy
nbu0 prophet
n7bd prophet
nasc proportion
n8e4 proportion
v7hu proportion
n32q proportional
nasc proportionality
r proportionally proportionately
n39z proposal
va11 propose
ncr3 proposition
va2 proposition
n9ju proprietorship
n1b6 propriety
n3z1 props
n31l propylthiouracil
ncyi prose
v6a prosecute
naet prosecution
n4q prosecution
n9bs prosecutor
na8g prospect
vbsc prospect
v2fi prosper thrive
n33x prosperity
n2mx prosperity
nefp prostitute tart whore
vbuy prostitute
n3lz prostitution
v2fi prostrate
vgp prostrate
v3yt protect
n6p protection
nt8 protection
nuz protection security
na50 protectionism
na6 protectionist
n4ie protectorate
navu protege
n8v9 protein
n53w proteolysis
n9a2 protest protestation
v30i protest
vavd protest resist
n2l3 protestant
n2ln protestant
n2l4 protestantism
n3x3 protestation
n9ou proton
nczz protoplasm
n6jg protozoa
n8pa protozoan
v18b prove
a proved proven
n5ei proverb saw
naij providence
n4ie province state
nqz province
n9bs provincial
nxd provincialism
n9oz provincialism
n33y provision proviso
v650 provision
a provisional tentative
n5wi provisions
n1b4 provocation
v2ev provoke
n8i provost
ne64 prowl
ve67 prowl
v86l prowl
n7ke prowler
n934 proximity
neeu prudence
a prurient salacious
n83o pry
v52y pry
n91s pseudonym
n99y pseudophloem
ndwd psi
n697 psithyrus
ncl6 psyche soul
n4k2 psychiatrist shrink
n8m7 psychiatry
nd0v psycho psychotic
nbpr psychologist
nbpp psychology
n94m psychopath
nak1 psychophysiology
n763 psychopomp
najy psychotherapy
n8z2 pterygium
nda3 pub saloon
neg5 publication
nae3 publication
n7bd publicist
vdbl publicize
n5pn publisher
nafs publisher
n218 publishing
n3ku pucker
v3kv pucker
n6li puff whiff
vcco puff
v1th puff
v4vw puke retch sick vomit
n68 pull pulling
n5x7 pull
n9l pull
n47n pull
n47n pulley
nba2 pullout
n99y pulp
n99y pulp
vb41 pulp
v19j pulsate pulse throb
ne99 pulsation pulse
vafd pulse
n47n pump
ved3 pump
vc2g pump
vb41 pump
a pumped pumped-up
n649 pun
v7p6 pun
n1kl punch
v6w7 punch
vdgo punch
ndib punctuality
v78 punctuate
n8sl puncture
v9ta puncture
nbpc pundit
n726 punster
ndwd punt
v7th punt
nej5 pup
v192 pup
v47c pupate
n534 pupil student
n5nm puppet
nalf puppy
n5w purchase
na7n purchase
r purely strictly
n49j purgatory
n61k purge
v9va purge
n2pl purging
n2pl purification
vgp purify
n33x purity
n33x purity
ndfv purl
v96h purl
v7uv purl
n2w4 purple
v2fi purple
a purple violet
v2nm purport
r purportedly supposedly
nim purse
n11r purse
vbh9 purse
v6d6 pursue
vbsb pursue
v6a pursue
ndoj pursuer
n7vf pursuit quest
nd2p purveyor
n68 push pushing
n5x7 push thrust
n5bd pushup
n9f3 pussy slit
n4k8 put
vgp put
n9g5 putout
nc32 putt putting
v6w5 putt
naeo puzzle
nbzc pyramid
v1cy pyramid
n6bd pyrex
ndef pyrometer
nbwu python
n33x qi
n4k2 quack
vdz4 quack
ndyo quackery
n906 quadriceps
nbxe quadruple
v8zr quadruple
n53w quadrupling
n8lw quail
vdp5 quake quiver
n2l3 quaker
n5qi qualification
nbbf qualification
vd0y qualify
v7w0 qualify
nxm quality
nin quantity
n4gi quarrel wrangle
ndwd quart
n4ie quarter
v70q quarter
n9uu quarter-century
n5wu quarterback
va26 quarterback
n8k4 quarterfinal
n9uw quarterly
n70w quarters
n6bd quartz
v3on quash repress subdue subjugate
nddk quatrain
nchb quaver
ve45 quaver
n9y8 quay
n7f8 queen
nrg queen
vok queen
n67v queer
v36w quell squelch
v63p quench
v52y query question
vbtw quest
ncz1 question
v2ev question
v52y question
n4k8 questionnaire
n9ok quick
a quick speedy
n53w quickening
n5qr quickie
r quickly rapidly speedily
ncyi quickstep
v3ta quickstep
ne9x quiet
n9es quiet
nahj quiet silence
vgp quiet
r quiet quietly
r quietly softly
naoa quietness
n5lb quietness
n9sy quill
n9ok quill
n19x quilt
v36e quilt
n31h quintet
v7p6 quip
ncvg quirk
vdtj quirk
nec3 quirt
n59e quiz
vanv quiz
nui quorum
n993 quota
n9pj quotation
nd6d quote
n80a rabbi
n8fk rabbit
v72e rabbit
n4ee rabies
n30c race
n30c race
n6jg race
n6jg race subspecies
v309 race
n5gd racecourse racetrack track
n6zs racehorse
nwe racing
na6 racist
ncxh rack
v9k8 rack single-foot
vcv9 rack
n96g racket
n50x racket
v2cl racket
n3m0 racketeer
v34a racketeer
n5ll racketeering
a racking wrenching
n7gl radar
ndir radial
n1ux radiance shine
v4z3 radiate
v4z2 radiate
n51c radiation
n4xw radiation
n99y radiator
n53w radical
nwj radical
n7bd radical
a radical ultra
a radical revolutionary
n74r radicalism
ndb8 radio
navr radio
nd7b radio
v2yx radio
nb2f radioactivity
n2jv radiochlorine
ne0l radish
n82z radius
n86b radius
nb0f radius
nt8 raft
vdo2 raft
n18r rafter
v650 rafter
n9y6 rag
ndyi ragamuffin
n33x rage
v6b rage ramp storm
v18b rage
n9tb raid
vwt raid
v7kk raid
n165 rail railing
naql rail
ncuh railhead
n217 railroad railway
v2ug railroad
n14o rails
ndlv railway
ne9x rain rainfall
n62c rain rainwater
v rain
n3r3 rainbow
n5xx rainforest
nin raise
v7a7 raise
v5ed raise
v2vh raise
n4l4 raj
nrg rajah
n844 rake rip
v8yo rake
vccu rake
nui rally
n5dk rally
v2vj rally
vaxg rally
nuk rallying
n47n ram
nhu ramble
n4y1 rampart
nbfg ramrod
n5iy ranch spread
v5iz ranch
n5j0 rancher
nd5 ranching
n6p randomization
nb0f range reach
ndm0 range
v18b range
n868 rank
ncrf rank
n5x9 rank
v18b rank
n3g2 ransom
n9rn ransom
v5a8 ransom
vcwu rap
n6tz rape
vuc rape
a raped ravaged sacked
ne93 rapid
ncl rapist
n7u5 rapport
n3db rapprochement
r rarely seldom
nbqa rascal rogue
ndz5 rasp rasping
vb41 rasp
nbfi rat
v3yq rat
nb21 rate
n2gf rate
v18b rate
nda4 rates
n6x0 rathole
n68 ratification
vdzk ratify sign
nb21 ratio
n5wi ration
v3qy ration
nau1 rational
n5dg rationale
n4k7 rationalism
n5dg rationalization
v4xe rationalize
ng0 rationing
n96g rattle rattling
vchd rattle
vbyy rattle
ne3d rattler rattlesnake
r rattling real very
a raucous rowdy
n41h ravage
v45z ravage
ndzh ravine
n5li rawhide
v4z3 ray
n2s2 rayon
ndk0 razor
vbzz razor
nbir rbi
vr3 re-argue
vvm re-assume
v3kw re-create
n3ky re-creation
vnz re-emerge reappear
v2y re-emphasise
v53e re-enter
v5ds re-explore
v7a0 re-incorporate
nahv re-introduction
n8xp reach stretch
na8h reach
v8yp reach
v6a react respond
n2i9 reactant
n53w reaction
n74a reaction
n6q reaction response
n37h reactionary
v6k reactivate
nbvs reactivity responsiveness
nak8 read
v38t read
v75 readapt
nbpc reader
n3ri reader
nxt readership
nedi readiness
n33x readiness
n7vf reading
n49 reading
v75 readjust
n89 readjustment
nab9 ready
nt8 ready-made
vb4 reaffirm
nc4 reagent
n762 real
v88 realign
ndyp realism
n6t realism reality
n4k7 realism
n9wr realist
n5cz reality world
n6t reality
np8 realization
n3ky realization
v7v9 realize recognize
v realize see understand
v3kw realize
n1c8 realty
no2 reappearance
n5yo rear
nd36 rear
na7e rear
vcv4 rear
a rear rearward
ndwf rearguard
n4n rearing
vs7 rearrange
nauh rearward
n8xt reason
n49 reason
v2du reason
a reasonable sensible
ndf3 reasoning
vuc reassail
vul reassemble
vox reassess reevaluate
vv1 reassign transfer
nd2u reassurance
v24g reassure
vvt reassure
vzm reawaken
nbbp rebel
vaiu rebel
vaiu rebel
n68 rebellion
n8xo rebound
n9bh rebuff slight
v4ed rebuff snub
v5ni rebuff repel repulse
v1yb rebuild reconstruct
nawx rebuilding
n3mq rebuke reprimand reproof
vb6a rebut refute
v23j recalculate
ntz recall
v recall recollect remember
vd1k recapitulate
n5v recapture
v5d4 recapture
v27j recapture
v6d6 recede retreat withdraw
n5v receipt reception
n39z receipt
nim receipts revenue
v5u receive
v9ty receive
n55l receiver
n7bd receiver
n4t9 receiver
n7bd receiver recipient
n39e receptacle
n6hz reception response
n9p6 reception
ndb8 reception
nbt0 receptionist
n78v recess
v7zo recess
n33x recession
nb21 reciprocal
nb5g recital
n9um recital
v4u2 recite
ndmr recklessness
v5u reclaim
a reclaimed rescued
n2ox reclassification
v2oq reclassify
n8xp reclining
n7bh recluse
n36 recognition
n8nh recognition
v30 recognize
vavg recognize
n8xo recoil
n8ni recollection remembrance
n8nh recollection
n9y recommendation
v7hu reconcile
v87 reconcile
vcy reconcile
v30 reconcile
vi2 recondition
n6p reconnaissance
v9ag reconnoiter scout
v37i reconsider
n4eb reconsideration
v36d reconstruct
vgp reconstruct
n5qr reconstruction
v3bt reconvene
v3c9 reconvert
v3dt recopy
n58q record
n993 record
n3y record
vaby record
vax4 record
n55l recorder
nc5l recording
n3ky recording
n3gt recount
v7dk recount tell
naw4 recounting telling
v9rh recoup
ndb recourse
v5u recover regain retrieve
v1e3 recover
vbb2 recover
n9f recovery
n6rq recovery recuperation
n68 recovery
v51b recreate revive vivify
n4u recrimination
n8fn recruit
n5sc recruit
v52p recruit
v4nc recruit
nbzc rectangle
n47n rectifier
nbdg rectitude
v6om recur repeat
v424 recur
nb4z recurrence
a recurrent repeated
n2w4 red
ncfp redcoat
v92 redecorate
v2ye rededicate
v3z9 redefine
n3zd redefinition
n40n redemption salvation
n437 redeployment
n4j redeposition
v454 redesign
n78i redevelopment renovation
n7bd redheader
vbvb redirect
n4dz rediscovery
v4i6 redistribute
n4ib redistribution
v56f redouble
natf reducing reduction
n2fg reduction
ncyi redundancy
na2v redundancy
v4u3 reecho
nbcx reef
v8bn reef
n9ba reek stench stink
vd16 reek smack
vccg reek
v5fr reek
a reeking watery
n55l reel
vbbr reel spin whirl
v4wc reelect
n4we reelection
vat2 reenact
v4zv reenact
v5zb reenforce reinforce
n35c reenforcement
vgp reestablish
n58b reevaluation
vjh reexamine review
n7bd ref referee
vafd refashion remake
nbgb refectory
v2oq refer
vbvb refer
v7r0 referee
n7b1 reference
n1nu reference
ne4x referendum
nabi refill
v5nv refill replenish
v5og refinance
n9f refinement
na1a refinery
naez refining
v7ax reflect
v reflect
n2uf reflectance
n9wj reflection
n85n reflection
n47n reflector
ndbg reflector
nath reflex
n7ho refocusing
n78i reform
n24x reform
vi2 reform
v refrain
n2j9 refrigeration
v63m refuel
vavp refuel
n5bz refugee
n9rm refund
v9rh refund repay
vb4e refurbish
n78j refurbishment
n41y refusal
n39z refusal
v4gh refute
n5w regaining restoration
v2b6 regale
n467 regard respect
n6hz regard
v8a6 regard
n8mi regatta
ncyi reggae
na0z regime regimen
ndwf regiment
v3bq regiment
n77z regimentation
n88s region
nax1 register registry
ndhy register
vax4 register
v533 register
n7bd registrant
nbk6 regret sorrow
v5d4 regret
v8tb regret
nb02 regrets
v5yh regroup reorganize
n9qy regular
a regular veritable
nd6j regularity
nan7 regularity
v87 regulate
n6p regulating
n32q regulation rule
n47n regulator
vb8s rehabilitate
nb8r rehabilitation
nb8r rehabilitation renewal
n6ph reharmonization
n8ki rehash
vbai rehash
n6s2 rehearing
na98 rehearsal
n2yq reich
n9uu reign
v6en reign
a reigning ruling
vazy reimburse
n308 reimbursement
ncvk rein
v3bq rein
n3yf reindeer
n6p reinforcement support
v7g4 reinstall
vb8s reinstate
n7gz reinsurance
v7j7 reinterpret
nak8 reissue reprint
vb64 reissue reprint
vdbl reiterate repeat restate
n7vf reject
v7r1 reject
a rejected spurned
n68 rejection
nc82 rejection
v7qv rejoice
v7qv rejoice
n6op rejoicing
v7q3 rejoin
vlr rejoin retort
vdhl relace
vaxa relate
v18b relate
n36o relatedness
n53w relation
nb21 relations
nb21 relationship
ncr0 relationship
ncr0 relationship
n7bd relative
n1bd relative
v2fi relax
v8aj relax
ve9k relax
n1va relay
v2yw relay
v80z relearn
n8nx release
n53w release
nl9 release
v release
vdnv release
vcze relegate
nan7 relentlessness
n36o relevance relevancy
ndmr reliability
n2dz reliance trust
n42u reliance
nt8 relic
n2xb relief
n2xa relief
n3su relief
v4d2 relieve
n7bd religionist
n7bd religious
a religious spiritual
n9yc religiousness
v6nl relinquish
v5d2 relive
n5cz reliving
v886 reload
a relocated resettled
vdr4 rely
v8d5 relyric
v18b remain stay
v18b remain stay
v18b remain
n318 remainder residual residue rest
vbuy remainder
n99y remains
n3kz remake
n8yr remand
v2ev remand
a remarkable singular
r remarkably unusually
v8io remarry
nb4z rematch
n3f9 remedy
v3f5 remedy
v remember
v remember
v7dk remind
n39z reminder
n5cz reminder
vb3l reminisce
nb8i remission
n8ku remit
v9rh remit
nb38 remnant
vgp remodel
v99z remonstrate
n47n remote
n8y2 remount
v8yp remount
n2fg removal
n4hi remove
v remove
n6u1 remuda
nb99 renaissance
v244 rename
vbj5 rend rip rive
ncxt render
v8f0 render
v4jv render
n9um rendering rendition
nuk rendezvous
na0k rendezvous
v8mj rendezvous
a rending ripping splitting
vat2 renew
vb8t renew
nb50 renewal
a renewing reviving
nli rent
n66u rent tear
v6av rent
v5u rent
ndn1 renting
n68 renunciation
v9d4 reopen
n4k8 reorder
v6f1 reorder
v9f8 reorganize
n9fh reorientation
n33x repair
negb repairman
nbac repatriation
n9rn repayment
n25e repeal
v3x8 repeal rescind
n6on repeat repetition
n3ac repeating repetition
v5xb repel
v repel
n43g repertory
ncyi repetition
vb4e replace
vd0d replace supersede supplant
v7zo replace
n2fg replacement replacing
ne0a replacement substitution switch
n55n replacement substitute
va1c replant
n5nz replenishment
n3dr replica
n3dv replication
n4k8 report
n68 report
vl5 report
vl5 report
n952 reporting
n68 repose
vok repose
n34w repository
v55c represent
v8lf represent symbolize
v18b represent
vbwz represent
n7vf representation
n3kz representation
n93r representative
na6 representative spokesperson
ncz6 repression
nb2r reprieve respite
v3z0 reprieve respite
nb9l reprisal
vat2 reprise
navc reproach
v4x reproach
n9bg reprobate
vb1o reprobate
vafd reproduce
nb2m reproducibility
n53w reproduction
v3mp reproof
ne1v reptile
na4m republican
vb1o repudiate
vb1o repudiate
n68 repulse snub
n5x7 repulsion
n6ye reputation repute
n988 reputation
v1bq repute
v2yw request
vty request
n40v requisition
v2xl requisition
vatm reread
n58k rerun
v18x rerun
n8i8 resale
vbp3 reschedule
v rescue
vbs1 reseal
n7l7 research
v7l5 research
n85n resemblance
v3fi resemble
v4f9 resent
n8m6 reserpine
n4ie reservation
ncr3 reservation
n4m4 reservation
n4t7 reserve
nwc reserve
vefc reserve
nd2q reservoir
n7wu reservoir
nd99 reservoir
n47n reset
v5qo reset
v88q resettle
ndn6 resettlement
v46y reshape
v4sb reside shack
n70o residence
n68 residence
n8kv residue
vc58 resift
v2fi resign vacate
n45f resignation surrender
n68 resignation
n4k8 resignation
n4w2 resilience
n31l resin
a resiny tarry
v5ni resist
n9wj resistance
n9wj resistance
n6h resistance
n47n resistor
vbhu resmudge
n4k8 resolution
n9wj resolution
n46w resolution solving
v50s resolve settle
vcy resolve
v3wt resolve
vcg9 resolve
naut resolving
n9wj resonance
n9fw resonance
ndhy resonance sonority vibrancy
a resonant resounding
n31l resorcinol
n70f resort
vok resort
nuz resource
nuy resource
nb8a resourcefulness
nxd respect
v30 respect
a respective various
n39z respects
n53w respiration
n9r8 respite
n1sq respite
a resplendent splendid
n37b response
v18b rest
v9r9 rest
ncr3 restatement
n1yd restaurant
n8u6 restlessness
v650 restock
n5qr restoration
vb4e restore
vb4e restore
vazy restore
v4bx restrain
v1q7 restrain
n6p restraint
n4d7 restraint
v3qy restrict
nb0v restriction
n7q0 restroom
vcxk restructure
n3zu resultant
nd1l resume survey
v3af resume
v2fi resume
vvl resume
n2fg resumption
n9f resurgence revitalization revival
vbbj resurrect upraise
vd44 resuspend
nd49 resuspension
n8i8 retail
vbuz retail
n8nz retailer
n8i8 retailing
v39d retain
vd4a retain
v7sr retain
vcwv retaliate
n68 retaliation revenge
vgp retard
n9tr retarded
naca retch
n7vf rethink
v1bq rethink
v2fi reticulate
vdhl retie
ndiv retina
n9yh retinal
v2fi retire
v2cd retire withdraw
n7bd retiree
ncrf retirement
vbad retrace trace
ndmp retraining
vdnk retranslate
nef9 retreat
n9tr retreated
naet retrial
n9t2 retribution
n3f9 retribution
n39m retrospect
vb3l retrospect
n5bv retrospective
ne3n retrovision
n4k8 return
nsl return
v6d6 return
n31o reunification reunion
n9p6 reunion
v8mj reunite
vdwi reunite
vok reuse
nas5 rev rpm
v7a7 rev
vb4e revamp
vc3g reveal
a revealing telling telltale
n8ob revel revelry
n7fl revelation
n2cj reveller
v578 revere reverence venerate
a revered venerable
n4z4 reverence
a reverend sublime
nab2 reverie revery
n2fg reversal
n47n reverse
v2fi reverse
vgp reverse
nan7 reversibility
n677 reversible
vbay revert
n165 revetment
now review
n3ms review
n59f review
v7r1 review
v7fw review
n3mn reviewer
vwu revile
nbbe revise revision
vbc0 revise
vb4r revise
n4up revising rewriting
ndnq revision
nehx revision rewrite
vbad revisit
vi2 revitalize
vzm revive
v5cd revive
vb8t revive
vav3 revolt
ngq revolution
n68 revolution
naps revolutionary
vgp revolutionize
v8yp revolve rotate
a revolved rotated
n6nq revolver
n58k revue
n37c reward wages
n9rm reward
npj reward
n9bl reward
v7gf reward
vehw rewrite
nmp rh
n4ee rheumatism
n8fk rhino rhinoceros
n4ee rhinotracheitis
ne0l rhubarb
ncyi rhyme
na45 rhyme verse
v3kw rhyme
n9uy rhythm
a rhythmic rhythmical
n47n rib
n1nh rib
v7uv rib
n99y ribbon
n697 ribes
ne3z riboflavin
n6fc rice
n6gd rice
vc58 rice
n9tr rich
nuz riches wealth
a rickety shaky wobbly
nep rickey
nav6 ricochet
naeo riddle
v9ta riddle
vhc riddle
n7qo ride
v6d6 ride
v6d6 ride
ndoj rider
n2p7 rider
n5yq ridge
v3ip ridge
n39z ridicule
nb68 ridley
ne97 riffle ripple
v8yo riffle
n5pb rifle
n8ib rifleman
ncfp rifleman
n66u rift
n9nf rig
v2hk rig
vad2 rig
v5jj rig
nte rigger
nbjr rigger
n23 right
na7e right
n72n right-hander
n8wu righteousness
ndm0 rightfield
n8wu rightness
a rigorous strict
a rigorous stringent
n1q5 rim
v86c rim
nch8 ring
nbzc ring
vchd ring
v ring
n66k ring-around-a-rosy
ndwd ringgit
nchb ringing
n51p ringing
n7bd ringleader
n55l rings
n1yd rink
n4sf rinse
ve84 rinse
v40l rinse wash
ne38 riot
v6a riot
ncr0 rioting
v2gj rip
v3rn rip
vgp ripen
v8kz ripen
n9fw ripple
v5ui ripple ruffle undulate
vchd ripple
n4yv rise
v6d6 rise
v6jn rise
vny rise
n8xo rising
vx0 risk
n2dx rite
n3rf rite ritual
n9r5 ritual
v3x8 ritualize
ncw0 river
n143 riverbank
n3xl rivet
ncw0 rivulet
nt8 road route
nqw roads
n412 roadside wayside
nbep roadway
v96h roar
vc37 roar thunder
n7bd roarer
n8lw roast
v3cy roast
a roast roasted
n3d1 roasting
vcrn rob
nder robber
ncro robbery
n677 robe
n2s9 robe
v2s3 robe
n47n robot
n51v robotics
ncwa robustness
n8wd roc
n99y rock stone
n8kh rock stone
v8yp rock sway
ne0o rocket
n51q rocket
vbec rocket
n77g rod
n11d rod
n8fk rodent
n5bu rodeo
n3yf roebuck
n6p role
v9ul roleplay
n6d roleplaying
n6lv roll
n87a roll roster
ne97 roll
n55l roll
vdsk roll
v6d6 roll wheel
v5s1 roll
n6jd roller
n7na roman
nb24 romance
nan7 romance
n74d romantic
ntf romantic
ndyq romanticism
v37i romanticize
n80b rome
ndq4 romp runaway
naik roof
v3in roof
nte roofer
ndk7 rooftop
n18r rooftree
n1au rookie
ncxh room
nio roomful
n62i roommate
nn9 rooms suite
naik roost
n2ir rooster
n99y root
n5ye root stem
v6jn root
n47i rooting
ncr0 roots
nt8 rope
v27k rope
n18l rosary
n20z rose
n1xn rosebud
n3xl rosette
n33x rot
n3wb rot rotting
v2fi rot
n7rj rotary roundabout
n8xp rotation
n3f0 rotc
n47n rotor
n354 rotundity
nc80 rough
vab7 rough
v2fi roughen
nddl roughness
nan7 roughness
nan7 roughness
nig round
nuk round
v6d6 round
v5yk round
negg roundhouse
nal4 roundhouse
n8sa rounding
n34p roundtable
narf roundup
a rousing stirring
v3yk rout
v45h route
naep routine
n9um routine
n8u1 roux
n868 row
v1lz row
ndp2 rowan
negb rower
nwe rowing
nbkk royal
n9rm royalty
nbwb royalty
n9ak rub
v rub
n8kh rubber
v2tm rubber
a rubberlike rubbery
ne87 rubbish
vwu rubbish
nbid rubric
v2w5 rubric
n7pd ruby
ndgi ruck
v3kv ruck
n5pz rudd
n47n rudder
n8gi rudeness
vla ruffle
n5ws rugby
n45c ruin
n1yd ruin
n462 ruining
n7gh rule
n32q rule
v3wt rule
n7bd ruler
n7gl ruler
n7r5 ruling
n7yz rumanian
vchd rumble
nctz rumen
n7re rummage
vbsd rummage
n6ed rumor
n9ok rump
vcr rumpus
nd0f run tally
nwz run trial
v72r run
nd1l rundown summation
n3m0 runner smuggler
ndoj runner
n3i4 runner
n130 runner
n2ew runner-up
na24 running
n8yr running
n5ue runoff
ndwd rupiah
n6pa rupture
vbw4 rupture snap tear
n5ue rush surge
vuc rush
nbj0 rushing
n2s2 russet
n russia ussr
n10 russian
ncab russian
n9jz rust
v3wf rust
a rust rusty
n2yn rustic
n96g rustle rustling
vchd rustle
vcrn rustle
nder rustler
ncro rustling
n6j1 rut
v18b rut
ne0l rutabaga
nan7 ruthlessness
n9uu sabbath
n1wz sable
n462 sabotage
v4fk sabotage undermine weaken
n11r sack
n2dx sacrament
a sacred sanctified
n68 sacrifice
vb2y sacrifice
v785 sadden
nbsk saddle
vwo saddle
v1zz saddle
v2xl saddle
n11r saddlebag
na2n sadism
n5lb sadness unhappiness
n5co safari
n1qu safe
n9v4 safe-conduct
nder safebreaker
vaii safeguard
n33x safety
nqw safety
v4po sag
ncun saga
n7hg sage
n6u0 sage
n20z sagebrush
n582 sahib
n9y6 sail
v6d6 sail
v8yp sail sweep
n4zh sailing
ndoh sailing
n42p sailing
negb sailor
n8fn sailor
n3zy saint
n7bd saint
vbar saint
n4et salad
n9yq salah
ne1v salamander
n8i8 sale
n8i8 sale
n79t sales
n4zf salesgirl saleslady
n4zf salesman
nc8t salesmanship
nbzc salient
ncg6 saline
ndjw salish
nbt3 saliva
v6b salivate
nedj sallow
vgp sallow
a sallow sickly
n2xy sally wisecrack
n5pz salmon
n11d salmonella
nbgb salon
n5wi salsa
n31l salt
n5wi salt
v5s9 salt
ne8n saltwater seawater
n3l6 salute
v6yg salute toast
v6hw salute
va9e salute
n1c8 salvage
vb6q salvage salve save
n3qb salve
nb3i salve
n9g9 salvo
n582 same
nan7 sameness
n59i sample
n4i9 sample
v392 sample taste
ncr7 sampler
n2k2 sampling
n68 sanction
v4zj sanction
n4bs sand
vccu sand sandpaper
nc27 sandal
neft sandalwood
n8dc sander smoother
n8kh sandpaper
n2th sands
nbfb sandstone
n4et sandwich
vab8 sandwich
n6tz sang
n33x sanitation
n2pl sanitation
n33x sanity
ncg6 sap
ndp2 sapling
n3p3 sapphire
ne6v saracen
nbrw sardine
n5pz sardine
n4on sari
n67b sarin
ncxh sash
ncx5 sash
n3tc sashay
v8yp sashay sidle
n2x5 sassing
v18x satellite
v392 satiate
n33x satiety
n2s2 satin
a satiric satirical
n726 satirist
n6op satisfaction
vgp saturate
n49o saturation
n2fg saturation
neag saturday
n5wi sauce
v6b sauce
n9lx saucepan
n8lw sausage
n4et saute
v63j saute
vuc savage
n5m1 savageness
nacu save
n7bd saver
n6f saving
n64h savings
v savor taste
vd9x savor
n6tz savory
v3rn saw
neft sawdust
ncxh sawhorse
n47n saxophone
n7go saxophonist
n2f8 say
v5ed say state tell
negb scab
v6ro scab
na1w scaffold
vd2y scaffold
nd7b scaffolding
n3mk scale
nb21 scale
nahp scale
n5w2 scale
v8lv scale
v8ug scale
nc8z scalp
vbuy scalp
n6py scamper scurry
vbit scamper scurry scuttle
n59f scan
v59g scan
v59g scan
n6ed scandal
ndqh scandal
n582 scandinavian
veg6 scant
n677 scanty
ne2i scapegoat
n5kk scapular
nd6r scar
n1iv scar
v1iw scar
n3z6 scarcity
n677 scarf
vctg scarf
vala scarify
n4ia scatter spread
vci6 scatter
nc4 scavenger
nbra scenario
nqw scene
n79e scene
n9u2 scene view vista
n9x4 scene
nb5s scenery
n88l scenery
n9ba scent
v scent
a scented sweet-smelling
n7vf scepticism
n87a schedule
va11 schedule
va11 schedule
n48b schematic
na0z scheme strategy
va34 scheme
n31h scherzo
ndwd schilling
n4jl schism
n33x schizophrenia
najz schizophrenic
n7hg scholar student
ndc scholarship
nbpc scholastic
n574 school
v4uu school
n1r0 schoolboy
n9uu schooldays
n6ap schoolgirl
n1yd schoolhouse
n7gi schooling
nbpn schoolmarm schoolmistress
n7gk schoolteacher
n72y sciatica
n4d5 science
no science skill
n7bd scientist
n1hm scimitar
n44j scion
n33x sclerosis
nio scoop
vb41 scoop
n6pa scorch singe
v6sd scorch sear
n31h score
n993 score
nbxe score
v score
v97u score
vax4 score
nt8 scoreboard
n5gi scorecard
n58a scoring
n39z scorn
n582 scot scotchman
n7bd scoundrel villain
na0k scour
vbsb scour
vbhu scour scrub
nec3 scourge
v9t0 scourge
nbs9 scouring
n2pl scouring scrubbing
n4ee scours
nawr scouting
v63a scowl
ncxl scramble
v6d6 scramble
n96g scrape scraping scratching
vbhu scrape
v3kw scrape
v79h scrape scratch
nc80 scrapheap
n60h scraping
neh5 scratch
n6o7 scrawl scribble
v4o7 scrawl
n242 scream screaming screech shriek shrieking
n96g scream screech screeching shriek
a screechy squeaky
nd35 screen
n47n screen
v2hn screen test
vjh screen
nbra screenplay
nyb screenwriter
ndk0 screwdriver
vehw scribble
vbq3 scribe
na98 scrimmage
va9a scrimmage
nehx script
v31c script
v72e scrounge
ve83 scrub
n2fg scrum
v59g scrutinize
n8a4 scrutiny
n47n scuba
n72s scud
ncbf scuff
vbrm scuff
n5ng scuffle
ve67 scuffle shamble shuffle
a sculpted sculptured
ntf sculptor
nsv sculpture
nsw sculpture
vbzd sculpture
n39e scuttle
ne8o sea
n43s seabed
n2th seaboard seaside
ncfx seafood
n1g5 seagull
n8fk seahorse walrus
n47n seal
n451 seal
v2rh seal
v214 seal
v3wt seal
naij sealing waterproofing
n36q seam
v7q4 seam
n4tf seaquake
a sear shriveled
n6p search
n7l7 search
v search seek
v59g search
v59g search
n853 searchlight
n9uu season
n9uu season
negb seasonal
ncia seat
n651 seat
n47n seat
v7zo seat
v3o seat
a seated sitting
nb21 seats
new seaweed
nio sec second
v9on secede splinter
na6 secessionist
v7gw seclude
r second secondly
n5yo secondary
a secondhand used
ndmr secrecy
n7dj secret
n2is secretary
nvb secretary
v5fr secrete
n53w secretion
nczz secretion
n5hf sect
nehx section
n9ok section
nqw section
n9oj section segment
v2fi section segment
nbzc sector
n6jg sector
nu0 sector sphere
n4k7 secularism
na6 secularist
v2fi secularize
nbkc security
nyn sedan
var sedate
v43e sediment
n8sg sedition
n7dg seduction
n2dd see
v9ty see
v5d1 see witness
n63d seed
n99y seed
vckx seed
n9q8 seedbed
na1b seedling
n63d seedpod
n8xo seek
v45a seek
n7bd seeker
v5uj seep
n5ue seepage
n7hg seer
n7bd segregate
v4e7 segregate
na6 segregationist
n7gl seismograph
vd8o seize
ndqh seizure
nvj selection
n9bs selectman
n7bd self
n2fg self-aggrandisement
nzt self-awareness
a self-conceited swollen vain
n4y7 self-consciousness
n6p self-control
n8sc self-deception
naij self-defense
n7tr self-destruction suicide
a self-destructive suicidal
nyx self-determination self-government
n4d7 self-discipline
nef9 self-effacement
nad8 self-esteem self-pride
n7yo self-flagellation
ndb self-help
ndmr self-indulgence
nabw self-preservation
n7ap self-reliance
n3db self-sacrifice
a self-sufficient self-sustaining
n5pu self-will stubbornness
n5pu self-will willpower
ndmr selfishness
nbkz sell
v5a8 sell
v18b sell
n2f8 selloff
no1 semblance
n8k4 semifinal
n2ew semifinalist
nali seminarian
nbpf seminary
n33x semitrance
ndwd sen
n82i senate
nbv8 senate
n82h senator
v8yo send
vdnv send
vdn7 send
v8yo send ship
n5iw send-off
n2bq sending
ndvb senior
ncrf seniority
n20z senna
n9u4 sensation
nzt sense
n77r sense
n5gn sense
neev sense
n375 sensibility
nbvu sensibility
n7bd sensitive
nbvn sensitivity
nahj sensitivity
n5lb sensitivity
vgp sensitize
n458 sensuality
nbwe sentence
v3x6 sentence
n5lb sentiment
n7bd sentimentalist
n4z5 sentimentality
v8t7 sentimentalize
nt1 separate
v8yo separate
a separated spaced
ncr0 separation
n4hi separation
n6jj separation
n1wq sepia
n8wh sept september
njx sept
n2fg septation
n9ok septum
nbws sequence
nahj sequence succession
n55l sequence
n9ev sequence succession
v6f1 sequence
a sequential serial successive
n68 sequestration
v4jv serenade
n24f serenity tranquility
n2s2 serge
n96u sergeant
n7zl sergeant
n58k serial series
n90c serialism
n9et series
nby5 seriousness
nb68 serpent snake
n906 serratus
nczz serum
negb servant
nc32 serve
veg7 serve
v4v2 serve
v64d serve service
neg4 service
ndb service
n2dx service
n2zm service
vds2 service
n4zh services
n8kn servicing
n4ql serviette
n6tz sesame
n34p session
ndcn session
nuk session
n4q set
n53w set
n5bd set
v573 set
n6on setback
n54d setting
n54b setting
n1cl settle
v7zo settle
vb7y settle
n2z7 settlement village
nd1 settlement
ndoj settler
nc7m settling
n5jc setup
n5nl seven
n287 sevens
n7h9 seventeen
narl seventeenth
narl seventh
n7h9 seventy
vbw4 sever
v3rn sever
nbw6 severalty
a severe wicked
r severely sternly
n3rt severing
n7hq severity
v5jj sew stitch
ne87 sewage
n9zn sewer
n8f2 sewer
n3jv sewing
a sewn stitched
n6q sex
n2b4 sex
vct7 sex
n31h sextet
nahj sexuality
n2kn sforzando
vb8v shackle
n3tt shade
n2w4 shade tint
naik shade
vgp shade
vat2 shade
v776 shade
n8ia shading
n8ls shading
nbyj shadow
v5w7 shadow
a shadowed shadowy
n869 shaft
nbfg shaft
v55k shaft
nt8 shake
v8yp shake
v8yp shake
ve2d shake
n8f shakeup
n8xp shaking
nbfb shale
ne8o shallow
vgp shallow
n43y shallowness superficiality
vack sham
ne64 shamble shuffling
n5lb shame
n2sh shamrock
n2s2 shantung
nxm shape
v3kw shape
n9y6 shard
n4k8 share
v9if share
vok share
v5u share
v4i8 share
n7lc shareholder stockholder
n1c8 shareholding
n9or sharer
n7zh sharia
n5pz shark
v2hk shark
n97s sharp
vgp sharpen
v31n sharpen
v3yb sharpen
v87 sharpen
na2b sharper
v1sv shatter
n1t4 shattering
n2pl shave shaving
v19o shave
a shaved shaven
n60h shaving
n677 shawl
n290 shay
ngq shear
v3ro shear
naik sheath
n99y sheath
n4on sheath
n1yd shed
vb41 shed
va8w shed
n8fk sheep
n5j0 sheepman
n819 sheepskin
nci9 sheet
n9mm sheet
n4ql sheet
vaqr sheet
nbig sheikh
n47n shelf
nig shell
n8kh shell
ncxh shelter
v650 shelter
n6p shenanigan wile
n2q4 shepherd
n4pv shepherd
v6kb shepherd
n7zl sheriff
n5db sherlock
nee2 sherry
ncyi shibboleth
naik shield
nrv shield
vaii shield
naij shielding
nc0x shielding
ngq shift transformation transmutation
n70m shift
n2fg shift switching
vgp shift switch
v8yo shift
v8yo shift transfer
n8yr shifting
n47n shim
nefk shimmy
ve2d shimmy
v3ta shimmy
n9ok shin
n1nh shinbone
v4z3 shine
v18b shine
n4ee shingles
neg4 shining
ne21 ship
n38r shipbuilding
n218 shipping transport
a shipshape well-kept
nc1j shipwreck
v5vz shipwreck
negg shipyard
n4ki shirking
n677 shirt
v2s3 shirt
nd35 shirtfront
ncai shirtsleeve
n33x shirtsleeves
n5kp shit
v7dk shit
n7uo shiv
nazn shiver tremble
vdp5 shiver shudder
v8yp shiver shudder
a shivering trembling
nhe shock stupor
n5ng shock
nazn shock
n2v9 shock
nt8 shoe
v2s3 shoe
nio shoeful
n7w8 shoelace shoestring
nc83 shoes
n15y shook
ncnb shoot
v7ec shoot
v7tt shoot
v5p9 shoot
n8zy shoot-down
n8hc shooter
n68 shooting shot
n6y0 shooting
n9gp shop store
v9ao shop
n8nz shopkeeper storekeeper tradesman
n3ri shopper
n21z shopping
n5yq shore
v1ou shore
n1q8 shoreline
ndm0 short
v329 short short-change
a short-run short-term
n3z5 shortage
nbep shortcut
v3ro shorten
n82z shortness
n7d0 shortstop
n8tf shot
na25 shot stroke
n5pb shotgun
n9ok shoulder
v4x2 shoulder
vdgo shoulder
v8yh shout
a shouted yelled
n242 shouting yelling
namd shove
v5xb shove
v5xb shove
ndk0 shovel
v40t shovel
nj6 show
v show
nbxk showcase
n68 showdown
n5qs shower
n17f shower
naqp shower
n44m shower
vcmu shower
v17b shower
n98o showerhead
n2yz showing
n3qf showpiece
ncxh showroom
nc0l shrapnel
nio shred whit
vbj5 shred
n1yd shrine
v3xr shrink wither
v3xs shrink
v3xr shrink
nt8 shroud
v507 shroud
nqw shrubbery
ne0n shrubbery
n69r shrug
v69p shrug
nse shuffle
vc17 shuffle
n9pm shunt
n47n shunt
vc17 shunt
n510 shutdown
n3yi shutout
n47n shutter
n1j8 shutter
v2rh shutter
n55l shuttle
v6d6 shuttle
ndgj shy
v7rh shy
r shyly timidly
ndjw siamese
nb26 sibling
vuc sic
n7na sicilian
n9tr sick
vb52 sicken
v3xb sicken
ndk0 sickle
nbgb sickroom
nb0f side
ndwf side
n9ok side
vfa side
nt8 sideboard
a sidelong squint
ncs5 sidestep
naso sidewinder
naqo siding
v8yp sidle
n1jw siege
n5o4 sieve
v2kf sieve sort
v6d6 sift
v2fi sift strain
ndz5 sigh
v1th sigh
n9u2 sight
n2yz sight
nbvn sight vision
v9ty sight
n9ae sighting
n7gl sights
n8a4 sightseeing
nd6d sigma
n2st sign
n2yz sign
n2yz sign signal signaling
ncxh sign
vehw sign subscribe
v3as sign
v2yx signal
nasc signal-to-noise
n7bd signatory
n91s signature
n5jc signature touch
n77t significance
a significant substantial
v8lf signify
n7xx signing
n8fm signore
nc5k signpost
v8i0 signpost
n33x silence
ndmr silence
a silent still
n9gr silhouette
vago silhouette
vat2 silhouette
nblh silicate
nczz silicon
n31l silicone
n2s2 silk
n5ml silk
n2b9 silkworm
n47n sill
n2ix silly
a silly wacky
ndlg silo
nefw silva
n8oj silver
ndzp silver
n6h1 silver
nt2 silver
va1u silver
a silver silvery
nbfb sima
nblv similarity
ncyi simile
ndbp simmer
v1mn simmer
n3d1 simmering
n6tz simple
nan7 simplicity
nan7 simplicity
vgp simplify
n6p simulation
n8dc simulator
n1vk simulcast
nan7 sin sinfulness
ndne sin sinning
v1sk sin
ndrb sincerity
n92m sincerity
a sinful ungodly
vc78 sing
v8yh sing
v3st singe
n7go singer vocalist
n6p singing
n6w4 single
v6w5 single
n8yr single-foot
n7k2 singsong
v2fr singsong
n5ye singular
n7bg singularity uniqueness
n5qs sink
v8yo sink
v44i sink
n44m sinking
n3xq sinking
n9pm sinusoid
n7bd sioux
nd4i sip
v4oz sip
n4p0 sipper
n8fm sir
n969 sire
n8lw sirloin
nb26 sis sister
nb26 sister-in-law
v sit
ncws sit-down
ndm0 site
n8xp sitting
ncr0 situation
n33x situation
n5nl six
n7h9 sixteen
narl sixteenth
narl sixth
n3w8 sixties
n9uu sixties
n7h9 sixty
n8e4 size
v2tm size
n96g sizzle
v96h sizzle
nwc skater
nwe skating
n56h skedaddle
v7wx skedaddle
nc2j skeet
n7hg skeptic
n4oc sketch
n68 sketch vignette
vat2 sketch
n1lp skid
vcaz skid
nwc skier
n1ly skiff
nwe skiing
no skill
n9lx skillet
n99y skim
v6bx skim
vdl1 skim
nb3z skimming
ndiv skin
nd35 skin
n84q skin
n7dj skinny
ne64 skip
v8td skip
v5nh skirmish
n1c0 skirmisher
nt8 skirt
n677 skirt
v9ph skirt
n6d skit
n1nh skull
n26e skullcap
v3yk skunk
n67b sky
n1g5 skylark
nedx skylight
n1yd skyscraper
n1jt slab
n3w0 slack
v5mr slack
ve9k slacken slow
v3xs slacken
ndql slacks
n3v3 slain
ndq4 slam
ncbp slant
v84g slant
v7di slant weight
a slanted slanting sloping
n1km slap smack
vcwu slap
n2x7 slapstick
v3rn slash
v3ro slash
n8c4 slat
v650 slat
nd7m slate
v45v slate
nkq slater
n7tr slaughter
n3yi slaughter walloping
n7bd slave
veg7 slave
n7bd slaver
vbl8 slaver
ncz6 slavery
ndjw slavic
n33x sleep slumber
v84h sleep slumber
n7bd sleeper
ncac sleeping
ncae sleepwalker
a sleepy sleepy-eyed
nt8 sleeve
a slender slim
a slender thin
a slender-waisted slim-waisted
n9u1 slice
n6tl slice
v3rn slice slit
v6w5 slice
v3rn slice
vcwv slice
nccw slick
va54 slick
n8da slicker
nt8 slide
n44m slide
n8my slide swoop
ndlm slide
v6bx slide slip
v6d6 slide
v8yo slide
v4dq slight
r slightly somewhat
v2fi slim
v4bu slime
nep sling
ndgj slinging
ve67 slink
n1la slip
n564 slip
v8yp slip steal
v7fb slip
v3xb slip
n53w slippage
nt8 slipper
nt8 slit
v79h slit
n7bd slob
na3g sloe
n2yy sloganeering
ne21 sloop
n5kw slop
v8yo slop spill splatter
va30 slop splash
nb21 slope
v80q slope
nb21 slot
ncbg slot
vbp2 slot
n33x slovenliness
r slow slowly
n78t slowness
n9k6 slowness
naa4 sludge
v6w7 slug swig
n34g sluice
vaqr sluice
vcek sluice
n4ie slum
vcki slum
v4pi slump
v2vc slump
v4pn slump
v4tq slurp
v6w7 smack thwack
n9ok small
nc8b smallness
n4ee smallpox
n72y smart
v9ty smell
v smell
vccf smell
v6if smile
n69r smiley
n6ig smirk
vcch smirk
v6w7 smite
a smitten stricken struck
na5h smog
v392 smoke
n1yd smokehouse
n1ti smoking
n5p5 smolder
v20d smolder
n3y smooth
v2fi smooth
a smooth suave
nddl smoothness
v3in smother surround
v7tt smother suffocate
a smothered stifled strangled
a smothering suffocating
v5dy smuggle
n77u smuggling
n8ld snack
v4tr snack
n1yj snag
v6w9 snag
n67l snail
v2vi snail
v6bx snake
n68 snap
v8yh snap snarl
v1sv snap
n5uk snapdragon
n9x4 snapshot
n44z snare trap
v5u snare trap
ndz5 snarl
n69r snarl
vchd snarl
n3kz snatch
v2t1 snatch
n7bd sneak
v6a sneak
nc27 sneaker
v5ec sneer
vcch sneer
n7z3 snicker snigger snort
v7z4 snicker snigger
n6p sniff
vcce sniff whiff
v1th sniff
n7bd sniffer
n9y6 snip
n8ib sniper
ndan sniveling
ncjy snoop
v8vs snoop spy
n96g snore
v1th snore
n1ti snoring
vdz4 snort
v5bj snort
v1th snort
n97m snout
ne9x snow snowfall
nb0f snow
na1b snowball
v7a6 snowball
n8yr snowboarding
n1qu snuffbox
n77g snuffer
nbgb snug
nd6c so soh
n53w soak soaking
v76i soak
vebf soak souse
n2pj soap
v2pm soap
nto soar
vbec soar
v5vi soar
v5vg soar
vbed soar
nd6r sob
v3oy sob
ndan sobbing
vgp sober
ncr0 sobriety
n5ws soccer
ncf5 sociability
n9p6 social
a social societal
n74r socialism
na4m socialist
a socialist socialistic
n98 socialite
ndmr sociality
v7hu socialize
n6jg society
nbpr sociologist
nbpp sociology
n2s9 sock
n7xb sod sward turf
v3in sod
n70o soddy
n8oj sodium
n3tc soft-shoe
vgp soften
vgp soften
n53w softening
n37t softness
nehz software
ncrh sojourn
vcki sojourn
n8u0 solder
v36e solder
n8fn soldier
vcki soldier
nc8t soldiering
n5x9 soldiery troops
n1pq sole
v214 sole
ndmr solemnity
n32x solicitude
n8kv solid
nan7 solidarity
n37t solidity
n4k7 solipsism
ncz6 solitary
n7mx solitude
n6p solo
v5vi solo
n7go soloist
n8u0 solution
n8ow solution
nbxf solution
vdvj solve
v23j solve
nczz solvent
r someplace somewhere
vdsk somersault
n88s somewhere
n2iy son
nb26 son-in-law
n7gl sonar
n2ou sonata
n31h song
n31d songwriter
na45 sonnet
va9e sonnet
n75z sonogram
ni7 sooner
vfs soothe
nbu0 soothsayer
n98 sophisticate
va55 sophisticate
n52n sophistication
ndvb sophomore
nc7a soprano
a soprano treble
nafb sorb
v2fi sorb
n7bd sorcerer
n7co sore
a sore tender
n2sl sorority
n53w sorption
n6tz sorrel
nbk6 sorrow
nct5 sorrow
n5lb soul
nahj sound
nbvk sound
n9wj sound
n6on sound
vny sound
v sound
n43x sounding
v7gv soundproof
n47n soundtrack
n4et soup
v4q2 soup
nep sour
v2fi sour
vgp sour
n4k8 source
n5gd source
v9ao source
n8kv sourdough
nbf4 soutane
n south
r south-east southeast
r south-west southwest
a southbound southward
n4bf southeast
ni7 southerner
n5ei southernism
n88s southland
n4bf southward
n4bf southwest
a sovereign supreme
nbuj sovereignty
n3gl soviet
ncr1 soviets
nd5s sow
v7zo sow
v2mn sow
na6p sowbelly
nbzc space
nqw space
n7d4 space
v7zo space
n3jw spacecraft
ne56 spaceflight
ncid spaceship
ve67 spacewalk
nas5 spacing
nsd spacing
nc8b spaciousness
n27w spade
nc3d spade
v40t spade
n4rt span
n4hi span
v3ip span traverse
v6w6 spang
n4kj spaniel
n7yz spanish
n3hm spanish
n319 spare
vazs spare
v5bb spare
v6av spare
a spare trim
ne1z spark sparkle
v4z3 spark
vc1f sparkle
v18b sparkle
ngq sparkling twinkle
n1g5 sparrow
nahj spatiality
n96g spatter splatter splutter sputter sputtering
n9le spatter
v4fx spatter splash
v2yx speak talk
v2yx speak
n14m speakeasy
n7bd speaker
ndz5 speaking
v770 spear
n80a spearhead
v6r8 spearhead
n9bl special
a specialised specialized
n5db specialist
n2fg specialization
n24c specialization
v4vy specialize specify
v8uy specialize
n6jg species
n5yf species
n44q specification
nan7 specificity
n59i specimen
n99y specimen
vgp speck
nc5c spectacle
n4g8 spectacle
n9um spectacular
n9ah spectator viewer watcher witness
n7gl spectrometer
n7gl spectrophotometer
nji spectroscopy
nsf spectrum
vaur speculate
n7lb speculation venture
n68 speech
n2yz speech
ndz5 speech
naoa speechlessness
nas5 speed velocity
n9k6 speed
v6d6 speed
n33x spell trance
ndi0 spell while
vaw6 spell
v8lf spell
n9fs spelling
nebm spelt
v spend
n2ct sperm
nt8 sphere
n88s sphere
nbzc spherule
n4sc spic
n31l spice
vgp spice
nkq spider
n7m4 spiegel
n4cy spike
n55l spike
v140 spike
n875 spill
v5uj spill
v8yo spill
n6lv spin
v5uj spin
n9ok spine
nan7 spinnability
n3jv spinning
n3r3 spiral
a spiral spiraling
ndlg spire steeple
n2bn spirit
n2g2 spirit
n1bm spirit
v52r spirit
ncyi spiritual
n26p spit
v4vw spit
n6q9 spite
vs2 spite
a spiteful vindictive
n4vx spitting
n96g splash
v4fx splash sprinkle
v9ij splash
ndiv spleen
n73q splenomegaly
n36q splice splicing
v36e splice
n1gp splinter
v4jc splinter
v60i splinter
neft splinters
ncyd split
vdz4 splutter
na7n spoil
v2fi spoil
v8uy spoil
n47n spoke
nb5u spokesman
nb5u spokeswoman
n8kh sponge
veeo sponge
n1cu sponsor
vd2w sponsor
nd2u sponsorship
n92m spontaneity
nt2 spoon
vb41 spoon
nio spoonful
n99y spore
n219 sport
nwc sportsman sportswoman
nxa sportswear
n7qn sportswriter
vc5e spot spy
nagv spotlight
nd6r spots
nt8 spout
nehf sprain
v7ec sprain
n88s sprawl
vc7y sprawl
v4i6 sprawl straggle
nxe sprawling
a sprawling straggling
n9vw spray
nio spray
nsb spray
n4fv spray
v4fx spray
v4fx spray
n4fw spraying
n8xo spread
v8yp spread
v3ip spread
vdvp spread
vcwg spread-eagle
n6gm spree
v7by spree
nbsg spring springtime
n47n spring
nt8 springboard
nly springbok
nc3l sprinkle
nio sprinkling
vbit sprint
nwc sprinter
n99y sprout
n4fl sprue
n5vl spume
v3kw spume
nbzc spur
n9ok spur
n6d8 spur
v9j spur
vcwu spur
v6da spur
n9ej sputnik
va6a sputter
vgp sputter
n9dm spy
ndwf squad
ndwf squad team
ndwf squadron
ndwf squadron
nedq squall
v712 squall
a squandered wasted
naxq square
v5yk square
v8zq square
v75 square
va7g square
r square squarely
ne30 squash
n5bd squat squatting
v18b squat
n8xp squatting
n96g squawk
v247 squawk
n96g squeak
n96g squeal
vdz4 squeal
naca squeeze squeezing
vac8 squeeze
v8yo squeeze
n447 squelch
nt squint
v6if squint
nx4 squire
n7xn squire
v56q squire
n8xp squirm wiggle wriggle
v8yp squirm twist worm wriggle writhe
nbfi squirrel
n96a squirt
v4d1 squirt
nan7 stability
n979 stabilization
vgp stabilize
n1yd stable stalls
vc0o stable
n6ru stack
v885 stack
ncxh stadium
n5x9 staff
v2b6 staff
n4zf staffer
na1w stage
nddx stage
n290 stagecoach
nd2i stager
a staggering stupefying
nan7 staginess
n78v stagnation
no1 stain
n2wc stain
v4sg stain
n4sh staining
n2fg staining
n47n stair
nt8 staircase stairway
ncpd stairs steps
n9pl stairwell
n9u1 stake
nc5l stake
n7gl stake
vgp stake
v9zw stale
ve67 stalk
n2zx stall
nc2l stall
v6n5 stall
v402 stall
n7ig stalling
n99y stamen
n516 stamina toughness
n4fl stammer stutter
n2b4 stamp
nd6d stamp
ndjf stamp
ve67 stamp stomp
v2fi stamp
v2g8 stamp
vb7 stamp
n68 stampede
nxe stance
na7e stand
ne0n stand
nd7j stand
vb8l stand
v18b stand
v18b stand
v6el standardize
ndez standby
ncrf standing
nxd standpoint viewpoint
n2yj staple
v5jj staple
n99y star
n99y star
v5kn star
nd35 starboard
v6ko starboard
ncrf stardom
n8a4 stare
n6s starlet
n852 starlight
n1av start
ndsi start starting
n8xu starter
nazn startle
v5tv startle
n2fg startup
n72c starvation
n68 starvation starving
v18b starve
v3mu starve
v43v starve
a starved starving
nxm state
nyf state
va2 state submit
n39z statement
na4m statesman
neeu statesmanship
n7ih static
n5gd station
n9mm stationery
n3ui statistic
n8km statistician
n8kl statistics
n4q statuary
nbrp statue
n577 stature
ncr0 status
n67 statute
n68 stay
v stay stick
n677 stays
n8bg steady sweetheart
n8lw steak
nb8o steakhouse
v steal
n5ll stealing theft thieving
n6v0 stealth
ne02 steam
v6d6 steam
v4z3 steam
n1ly steamboat
nc1j steamship
n8y2 steed
n8u0 steel
n8f2 steelmaker
n3xf steep
n39e steeper
n3gp steer tip
v3bq steer
n39e stein
n99y stem
n6o7 stenography
n8yr step
v6d6 step
v6d6 step tread
a step-by-step stepwise
n2iy stepchild
n9nu stepfather
n9nu stepmother
na0w steppe
n7u6 steprelationship
n55l stereo
a stereo stereophonic
nb5r stereotype
v2oq stereotype
a stereotyped stereotypical
v2pg sterilize
n3qp sterling
n10o stern
n1nh sternum
n31l steroid
n7gl stethoscope
n7bd steward
n1d8 stewardship
n5lb stewing
n77g stick
n1ru stick
n83o stick
n9yz stickpin
n8fm stiff
v2fi stiffen
vgp stiffen
naep stiffening
nahj stiffness
nahj stiffness
n7q6 stifle
n9x4 still
ne9x stillness
n7dn stimulant stimulation stimulus
n4q1 stimulant
vs2 stimulate stir
ns1 stimulation
n72y sting
v9ta sting
v5xc sting
v18b stink
ncs3 stipe
n2yr stir
v8yo stir
v stir
n8xp stirring
n47n stirrup
n3kz stitch
n26u stock
v6qm stock
n5za stockade
ve6g stockade
n1vx stockbroker
n2s9 stocking
nd2s stocking
ne7i stockpiling
n9wr stoic
n98 stoic
a stoic stoical
ndmr stoicism
n4k7 stoicism
v6nw stoke
nbok stole
n9f3 stomach
v49u stomach
n3tc stomp
nt8 stone
v7tt stone
ncl stoner
n9t1 stoning
nbsj stool
v53p stool
n8xp stoop
n68 stop
ncrh stop
n287 stops
n6wy storage
n4t7 store
v7sr store
v7sr store
nd35 storefront
n43g storehouse
n697 storeria
nbgb storeroom
n9wj storm
n2yr storm tempest
v9ta storm
n5mp story
na33 storyline
ner stout
n2yj stove
n6se stove
v9kg stow
n9vm straddle
v38m straddle
nwr strafe
vwt strafe
n6jg straggle
v47l straggle
n7wm straggler
n7bd straight
nbt8 straightaway
v2fi straighten
vgp straighten
v2fi straighten
ngq strain
n49j strain
n945 strain
v7w4 strain strive
vdyb strain
vok strain
n5bi straining
ne8o strait
n5yg strand
nt8 strand
n939 strand
nan7 strangeness
n7ke stranger
v7tt strangle throttle
nd11 strangulation
n77g strap
vdhl strap
n8ym stratagem
na17 strategist
n2ox stratification
v49b stratify
vs7 stratify
nb0f stratum
n5ml straw
v3in straw
n1d6 strawberry
nkq stray
nd0h streak
n2g6 streak
n8ia streak
v8yp streak
ne8o stream
n3i5 stream
v1kq stream
v5fr stream
n9wj streaming
v3am streamline
ndml streamliner
ndfp street
ne0o streetcar trolley
n7x3 streetlight
nahj strength
n26h strength
n7dc stress
nci9 stretch
ncv1 stretch
n5bd stretch
var stretch
v2fi stretch unfold
v6jn stretch
n52l stretching
v4i6 strew
v3io strew
n6j1 striation
ncs5 stride tread
nagd stride
ve67 stride
ncr0 strife
n35g strife
n9a3 strike
nwr strike
vdl1 strike
vwt strike
n9g5 strikeout
n3dz string twine
n47n string
n3dz string
nbws string
vs7 string
v78 string
a stringy wiry
n9ok strip
nt8 strip
vgp stripe
n11f stripes
n8xo stroke
ndqh stroke
ndky stroke
vdl1 stroke
vcwv stroke
ve67 stroll
ncxh stronghold
ncvk strop
vbzr strop
nt8 structure
n31f structure
n7vf structure
v3df structure
nwz struggle
vx0 struggle
v50y struggle
nchb strum
ndll strychnine
n99y stub
v8yo stub
ndmr stubbornness
na1j stucco
v92 stucco
n8fm stud
negg studio
n59f study survey
n811 study
v study
v study
n99y stuff
n975 stuff
v7zo stuff
v5xb stuff thrust
v8yp stumble trip
v5u stumble
n99y stump
n9ok stump
vhc stump
n252 stumping
v3qy stun
v6w7 stun
n5dk stunt
v6vl stunt
n78t stupidity
n33x stupor
n5pz sturgeon
n2yz style
n5yf style
v244 style
ntf stylist
n979 stylization
nbmb sub
v5a8 sub substitute
n7jm sub-interval
ndd4 sub-test
n2y9 subcommittee
n1rl subconscious
n7xm subcontinent
n3ar subcontract
v4ze subcontract
ndm0 subdivision
n2fg subdivision
n6jg subfamily
nbzc subfigure
n6jg subgroup
n39z subject theme topic
n53w subject
vaq subject
vczf subject
n7hg subjectivist
nb25 subjugation
v2fi sublime
ne7x submarine
vcaz submarine
a submarine undersea
vc7l submerge
n39z submission
n68 submission
vaz5 submit
v submit
ndiv submucosa
nvb subordinate underling
v6f1 subordinate
n318 subpart
nehv subpoena
v40l subpoena
v1eo subscribe
vcy subscribe
n9rm subscription
n68 subscription
nbt8 subsection
nbxf subset
vd2x subsidize
n6fv subsidy
v subsist survive
n7sq subsistence
nd3u subsistence
n4bs subsoil
n7d4 subspace
n8kv substance
neg1 substantive
ncr7 substation
neg4 substituting
nczz substrate
nd7c subsystem
v18b subtend
n8t8 subterfuge
ndno subtitle
v650 subtitle
n49k subtlety
n4ie suburb
n9az suburbanite
v succeed
v succeed
n6on success
nwx success
naic success
nbws succession
n55b successor
nb5a successor
vdd succor
v32 succumb
n399 suck sucking
v4oz suck
vb41 suck
nacc suction
nbk sudanese
n6px suddenness
ve84 suds
v5d3 suffer sustain
v5d4 suffer
ndw1 sufferer
n8si suffering woe
n9l3 suffering
v63q suffice
nb6 suffix
vwo suffix
n7tr suffocation
nbdd suffrage
v7mh suffuse
n5wi sugar
vgp sugar
v5ec suggest
n74a suggestion
n677 suit
nan7 suitability
a suitable suited
n11w suitcase
n31h suite
n8bg suitor
nczz sulfur sulphur
vaev sulfur sulphur
ne0o sulky
nbig sultan
n3hl sultanate
vbnq sum
vb1m summarize
ncr3 summary
v3gu summate
nbsg summer summertime
vcki summer
v52b summon
v52b summon
nehm sumo
n852 sun sunlight sunshine
v84h sun
n9uu sunday
v60i sunder
ndi6 sundial
n70l sundown
n5uk sunflower
n6bh sunglasses
n18t sunray
naik sunshade
n28k super
v7zo superimpose
n80a superior
nb2v superior
n23u superiority
n9l superiority
nso superiority
n367 superlative
n6iv supermarket
nvb supermodel
n873 supernatant
n2bn supernatural
n1bm supernaturalism
n2yq superpower
n1bm superstition
n8fs supervising supervision
nd24 supervisor
n8ld supper
nehx supplement
nin supplement
v78 supplement
nahj suppleness
v1al supplicate
n7bd supplier
nio supply
n53w supply
n6p supplying
n6p support
ndb support
n7dh support
v support
v6av support
v support
n6p supporting
vck3 suppose
v suppress
n98 supremo
n2e0 surety
v6bx surf
nt8 surface
n1q8 surface
vtm surface
nc4 surfactant
n33x surfeit
v650 surfeit
n17d surfer
npz surfing
n2fg surge
n4k2 surgeon
v3xy surmise
v6kh surmise suspect
v84g surmount
n91s surname
nhe surprise
ngq surprise
v785 surprise
nb7j surrender yielding
v surrender
n7l7 surveillance
n8a4 survey view
vjh survey
v59g survey
n8ls surveying
n51s surveyor
n84q survival
v3yk survive
ndw1 survivor
n7bd survivor
nkq survivor
n33x susceptibility
n4et sushi
n7bd suspect
v6kg suspect
v6ob suspend
vgp suspend
v5cp suspend
v1su suspend
np7 suspense
n4m4 suspense
n8u0 suspension
v3af sustain
nahj sustainability
n77g swab
v8wq swab
n1zd swad
n7w5 swagger
ndjw swahili
nio swallow
n399 swallow
v swallow
v3yk swallow
v509 swallow
n7bd swami
nebg swamp
v5tq swamp
n1g5 swan
n2y2 swap
v5a8 swap switch trade
n3nr swarm
n6jg swarm
v225 swarm teem
ne97 swash
v6d6 swash
n9q swashbuckler
n9y6 swatch
n13g swathe
v1fj swathe
nt8 swathing
na94 sway
v8yp sway swing
v4vw sweat
ncx5 sweatband
n677 sweater
n6q sweating
nd56 sweatshirt
n582 swede
ndjw swedish
n2pl sweeping
n66h sweepstakes
r sweet sweetly
n7bd sweetheart
nd9w sweetness
ne97 swell
n5yq swell
n3ln swell
v7a6 swell
v6b swell
v5cb swell
vrb swell
ndsh swerve
npz swim swimming
v6d6 swim
n677 swimsuit
n618 swindle
n8fk swine
n6g swing
n47n swing
n1kl swing
n8yr swing
v8yo swing
v6d6 swing
nc32 swipe
v6w7 swipe
nbzc swirl
vbbr swirl twiddle twirl whirl
nchb swish
vchd swish
n3hm swiss
n47n switch
vbay switch
n17n switch-hitter
n2dk switchboard
n47n swivel
nd7c syllabicity
n318 syllable
nc5l symbol
nd6d symbolism
n9r5 symbolism
ntf symbolist
n6p symbolizing
a symmetric symmetrical
ncj5 symmetry
ncxh symmetry
v5d4 sympathize
n79m sympathy
n5lb sympathy
n7u5 sympathy
ncgi symphony
n34n symposium
n58p symptom
n7b0 symptom
n1yd synagogue
v87 sync synchronize
nb21 synchronism synchrony
n6jg syndicate
v36m syndicate
n30s syndrome
n53w synergism synergy
n8mk synod
neg1 synonym
ncxj syntax
nd7c syntax
n53w synthesis
naut synthesis
v2ww synthesise synthesize
n31l synthetic
n4sc syrian
n20z syringa
n5wi syrup
n7gr system
n6jg system
n8kv system
n8ow system
n6p systematization
vs7 systematize
ndk0 t-square
nsf table
n651 table
nsb tableau
nbot tableau
nc9i tablet
nd35 tabletop
n1ec taboo
vb8z taboo
v31b tabulate
n7dj tabulation
a tacit understood
n19a tack
v5jj tack
v1lz tack
n86f tackle
v35r tackle
n6dz tact
na0z tactic
n4d5 tactics
a tactile tactual
nio tad
n7yk tadpole
nbug taekwondo
n25n taffy
n7vx tag
vdl1 tag
v244 tag
n9ok tail
n50p tail
nbzc tail
n5wu tailback
n67m tailgate
v5w7 tailgate
n8f2 tailor
v3m tailor
v453 tailor
v5je tailor-make
nxa tails
v76z taint
ndwd taka
v6a take
v5cr take
v take
n42p takeoff
n84f tale
n5db talent
n3c2 talk talking
a talkative talky
nahj tall
n9c4 tallow
n26e tam
vgp tame
ndk0 tamper
n1wq tan
v3c9 tan
nahj tang
n86b tangent
n99y tangle
n360 tangle
a tangled tortuous
n3tc tango
v3ta tango
ne0o tank
n39e tank
vcuf tank
nc1j tanker
v3rn tap
vb41 tap
vcwu tap
ncx5 tape
n47n tape taping
vwo tape
nbzc taper
v3xr taper
n30w tapestry
nchb tapping
nc5l taps
n73e tar
v2tm tar
na0k target
n55l target
vda5 tariff
ncp7 tarnish
v1jr tarnish
n266 tarp tarpaulin
vv1 task
nbvk taste
v9ty taste
nan7 tat
v3kw tat
nd6d tau
najg taunt taunting
a taut tight
n1yd tavern
n83q tax
v77y tax
n4k8 tax-exempt
nyn taxi
v6d6 taxi
n4pa taxidriver
n7bd taxpayer
n1e8 tea
n8ld tea
n299 teacart
n4k7 teaching
n7t1 teakettle
neft teakwood
n6jg team
v6ji team
negb teamster
n3db teamwork
n4pk tear
vbw4 tear
n6q tears weeping
n7bd tease
n8tq teasing
nio teaspoonful
n9f3 teat
nbpf tech
n9xu technical
a technical technological
negb technician
n8ow technique
n90c techno
nog technology
nc80 tee
v7zo tee
a teen teenage
n9uu teens
a teensy wee
ndlm teeter
v8yp teeter
nbxe teeth
n7bd teetotaler
n8md telecom
n34p teleconference
n8og telegram
nnn telegraph
n9do telegrapher
ndb8 telegraphy
n2yz telepathy
ndb8 telephony
n7gl telescope
v3oo telescope
v18x televise
ndb8 television tv
nd7b television
v7dk tell
n7bd telltale
n4gf temper
v2fi temper
nio temperature
n1yd temple
n5km temple
n1yd temple
nas5 tempo
n2b4 temporal
negb temporary
v7li tempt
v9vq tempt
n7dh temptation
n7h9 ten
n7bd tenant
v4sb tenant
nahj tendency
n3mk tender
n4z5 tenderness
nd6r tendinitis
ndiv tendon
n1yd tenement
nwe tennis
ne49 tenor
na00 tenor
n2b4 tense
v2fi tense
ncv7 tension
n33x tension
n126 tension
n5x7 tension
nc0n tent
n7df tentacle
ndcn tenure
v4x1 tenure
n1on tequila
neg1 term
n9uu term
ncr3 term
v244 term
n36q terminal
n7tu terminator
v650 terrace
ndm0 terrain
n4kj terrier
v62n terrify
ncfp territorial
nqx territory
a terror-stricken terror-struck
n51l terrorism
naps terrorist
v2ug terrorize
n2s2 terrycloth
n5d6 test
n8ls test
v7r1 test
n3lf testament
n4k8 testament will
n9f3 testicle
v3x6 testify
n58q testimonial testimony
n39z testimonial tribute
n7dj testimony
nuu testimony
n5d5 testing
n59f testing
n7l7 testing
n6zh testosterone
vwo tether
ni7 texan
nehx text
n5l6 texture
n2g1 texture
n697 thamnophis
v3cf thank
n6gq thankfulness
n39z thanks
ndb thanks
n6x6 thanksgiving
n6mf thatch
vbg6 thatch
ne9x thaw
n1yd theater theatre
n2yy theater theatre
ncjy theatregoer
v650 theme
nio then
r thence therefrom
r thenceforth thereafter
nbpc theologian
n4d5 theology
nd7e theology
nahx theorem
n7hg theorist
n5dg theory
ndoz therapy
n88s there
nedq thermal
n47n thermistor
ndef thermocouple
n9xg thermodynamics
n7gl thermometer
n8ls thermometry
ndef thermopile
nb0x thermostat
v2ho thermostat
ndee thermostatics
nvo thesis
ne3z thiamin
vgp thicken
v2fi thicken
n8kh thickening
n4ae thickness
n3m0 thief
n85u thigh
n1nh thighbone
nbyv thill
v2fi thin
nc82 thing
n6f thing
n23 thing
nt8 thing
n1c8 things
n40a think
n7hg thinker
n7vf thinking thought
nc4 thinner
n4ae thinness
nahj thinness
n4aa thinning
nblh thiocyanate
n31l thiouracil
nbfl third
narl third
a third-dimensional three-dimensional
ncj5 third-dimensionality three-dimensionality
n33x thirst
n459 thirst
v5c thirst
n7h9 thirteen
narl thirteenth
narl thirtieth
n7h9 thirty
neac thistle
n77g thong
a thoriated tittering
nct5 thorn
nbep thoroughfare
ndmr thoroughness
n1bm thought
n75x thought-image
n8xp thrash
vbyy thrash thresh toss
n3dz thread
n2s9 threads
ne7t threat
n3x3 threat
ve7s threaten
vy2 threaten
n5nl three trio
a three-way tripartite
nbw8 threshing
n1aw threshold
n5ai thrill
vctg thrill
vct7 thrill
ncun thriller
n9ok throat
n72y throb
v5c throb
ncw throe
nd0x throes
n9aw thrombosis
n2s0 thrombus
n2em throne
v6en throne
nui throng
n68 throw
n2f8 throw
vahh throw
v8yp throw
n1kl thrust
v5xb thrust
nchb thud thump thumping
vchd thud thump
v6w6 thud
n8zy thuggee
n5ou thumb
vbcu thumb
n5ox thumbnail
n96g thunder
v8yp thunder
ncuk thunderstorm
neag thursday
n8kh thus
n1kl thwack
n1rb thwart
n7lx thyroglobulin
n6b9 thyroid
a thyroid thyroidal
n31l thyronine
n6zh thyrotrophin tsh
n6zh thyroxine
ndjw tibetan
nchb tick
nkq tick
vchd tick
n4k8 ticket
n3si tidbit
n6on tide
ne0a tide
v5uj tide
n4tc tidewater
n55e tie
n18r tie
v5jj tie
vgp tie
v1q7 tie
n9uu tiebreaker
n7bd tiger
n5lh tiger
vgp tighten
n8a tightening
nc9i tile
v3in tile
n33x tilth
n18r timber
na7w timber
nahj timbre tone
n9uu time
n9uu time
n7g8 time
vbp2 time
v46y time
nax1 timeline
ndib timeliness
n7gl timepiece
ndi6 timer
n9uu times
nbp1 timetable
n5kd timidity
nahj timing
n8oj tin
va1u tin
ncxh tine
v7ng tingle
n9u4 tingling
n7bd tinker
nchb tinkle
vchd tinkle
v2w5 tint
n50o tip
n1cw tip
v8yo tip
vgp tip
ndil tiptoe
ve67 tiptoe
n6yx tire
vgp tire weary
r tiredly wearily
a tiring wearying
n9ok tissue
v3kw tissue weave
n8oj titanium
n32o titer
n6rb title
n91s title
nji titration
n7z3 titter
n1sm toast
v6sd toast
n8kh tobacco
n39e toby
nabm today
n3un today
n2ix toddler
nep toddy
n5fp toe
nt8 toe
ve67 toe
n5wi tofu
nd6d token
n516 tolerance
n4gf tolerance
n9v5 tolerance
n5kv toll
ndzr toll
vbdq toll
n67m tollgate
n1oj tollhouse
ne0l tomato
n1nu tome
n3un tomorrow
n65f tomorrow
ndwd ton
ncyi tone
na00 tone
n9f3 tongue
n7xx tongue
vat2 tongue
nabm tonight
ndwd tonne
n77g tool
v4p6 tool
vbcu tool
n1nh tooth
n1wz toothbrush
n2pj toothpaste
nb0f top
nd36 top upside
v9i9 top
a top-grade top-quality
n354 topography
v44i topple tumble
n4bs topsoil
n853 torch
v20b torch
n3xl tore
n72y torment
v72v torment torture
n7bd tormentor
ncuk tornado
n33x torpor
n5x7 torque
n3qs torrent
n9ok torso
n6p tort
ncfx tortilla
nb68 tortoise
v7ec torture
n9vb torturing
ni7 tory
n66h toss
ndgj toss
n7u totalitarian
vbfc totter
n77e touch touching
nbvn touch
nafx touch trace
v touch
v9ty touch
nd0f touchdown
n1c0 tough
v2fi toughen
v7qp tour
n218 tourism
ndoj tourist
n30c tournament
n6qd tow
v4nh tow
n1ly towboat
n9y6 towel
veeo towel
n2s2 toweling
ncxh tower
n88s town
n4ie township
n55b townsman
nui townspeople
na4g toxin
nt8 toy
v6a toy
nio trace
n7b0 trace vestige
n4oc trace
vjh trace
n4qw trachea
n4od tracing
n88s track
nt8 track
v7k6 track
v9ag track
n72f tracker
n2h3 tracking trailing
n88s tract
n9ok tract
n2l3 tractarian
ne0o tractor
n2y2 trade
n50x trade
v5a8 trade
vbuz trade
n8hx trademark
v7vz trademark
n2y2 trading
n7vf tradition
n9fr traditionalism
n7t traditionalism
n37h traditionalist
n4q traffic
v8ny traffic
nyb tragedian
ndlu trail
nbep trail
v7wk trail
ndo0 train
vcy0 train
n1au trainee
ndc traineeship
n6p training
n4zf trainman
nxm trait
n3m0 traitor
n9wj trajectory
ve67 tramp
nchb trample trampling
ve67 trample tread
v7ec trample
n33x trance
n4q1 tranquilizer
v7hu transact
n68 transaction
vehw transcribe
vbc0 transcribe
n2yz transcription
n47n transducer
n2fg transfer transportation
v8yo transfer
v4g2 transfer transplant
vgp transform
vgp transform transmute
v2fi transform transmute
n47n transformer
n2fg transfusion
n6p transgression
n4rv transience
n47n transistor
n7gl transit
v9pg transit
v3c9 transition
vb1m translate
vgp translate
vdvj translate
vdnv translate
nax1 translation
n8xo translation
n2fg translation
nan7 translucence
nbvg transmission transmitting
n2yy transmission
vdn7 transmit
v8yo transmit
n2fg transmutation
v5ui transpirate
n53w transpiration
ndiv transplant
n7gr transport
n49o transport
v8yo transport
n5gd transportation
n8kr transpose
vgp transpose
vgp transpose
r transversally transversely
n9r5 transvestitism
n47n trap
n9zn trap
n47n trap
v46f trap
v6wv trap
n72f trapper
n9nf trapping
n3d trappings
n8yr travel traveling travelling
a traveled travelled
n7bd traveler traveller
nxi travelogue
n18r traverse
navv tray
n4fc treachery
v3oo tread
v1r9 tread
n47n treadmill
n3lz treason
nbcl treasure
na7n treasure
n4q treasure
n7bd treasurer
n42o treasury
v treat
nehx treatise
nx6 treatment
na00 treble
vc78 treble
na1b tree
v6ko tree
ndk6 treetop
vbyy tremble
n8xq trembling
ne2f tremor
n4tf tremor
vbyy tremor
n4ir trench
n4be trend
np7 trepidation
ndko trespass
ndlg trestle
n7ly tri-iodothyronine
n3fv triamcinolone
nbzc triangle
a trichrome tricolor
ndth trick
nc13 trick
n6p trick
n5qw tricolor
n7x8 trident
n83o trigger
n97x trill
vt6 trill
nbxe trilogy
n33x trim
n3xl trim
v3rn trim
n2fg trimming
n3xl trinket
n31h trio
n7qo trip
n8dc triphammer
n6w4 triple
v8zr triple
v6w5 triple
n47n tripod
n6on triumph victory
n5ft triumph
n99y trivia
ndzr triviality
n290 troika
n8wd troll
v2mg troll
ndwf troop
ndwf troop
n697 tropidoclonion
vbit trot
vbct trot
n49i trouble
n6on trouble
nb4u troubleshooter
n43s trough
n9f7 troupe
n677 trousers
ndos trove
ne0o truck
vdo2 truck
n4gf truculence
n6ve trudge
nfc true
v88 true
n1s8 trumpet
v5ak trumpet
n7go trumpeter
n6tz trumpets
n19u trundle
v6d6 trundle
ncs3 trunk
n11w trunk
ndql trunks
n1c8 trust
ndmr trust
v1bp trust
vg3 trust
n7bd trustee
n8n6 trustee
n5gh truth
n6t truth
ncr3 truth
n6y6 truthfulness
n8vh tsar
n23f tsunami
n34g tube tubing
n47n tube
v650 tube
n4ee tuberculosis
n9ok tubule
n4ts tuck
n4so tudor
neag tuesday
n1zd tuft
nakl tug
vxg tug
n35g tug-of-war
n5kv tuition
n4ee tularemia
na1b tulip
ncyd tumble
v5xb tumble
vdsk tumble
n6ls tumbler
n6be tumbler
n75m tumor tumour
n2yr tumult uproar
n15y tun
na0w tundra
v87 tune
ndp2 tung
n8oj tungsten
n23x tuning
n9pl tunnel
v9ta tunnel
n6ra turban
n1nh turbinate
n51q turbine
n9wj turbulence
v3in turf
n604 turkey
ndjw turkish
n2yr turmoil
n5lb turmoil
n2fg turn turning
n6p turn
n47j turn twist
v8yp turn
n2fg turning
nasc turnover
n67m turnpike
na1w turntable
n7gk tutor
v7gf tutor
nbxb tutorial
nxa tuxedo
n2s2 tweed
va3b tweeze
narl twelfth
n9uu twenties
n3w8 twenties
narl twentieth
n7h9 twenty
n7h9 twenty-eight
n7h9 twenty-five
n7h9 twenty-four
n7h9 twenty-one
n7h9 twenty-six
n7h9 twenty-three
n7h9 twenty-two
nbgw twiddle
n1ru twig
v4j0 twig
n852 twilight
nc4m twin
v3fi twin
n3ku twirl
vdsk twirl whirl
n9uo twirler
n49 twist
n8ym twist
nbgw twist
vdsk twist
n6p twisting
a twisting winding
n3k5 twitch
v8yp twitch
n5nl two
ndhw two-by-four
nasf two-thirds
v3wj two-time
n7q5 tying
n5yf type
vehw type
vawh type
n8dc typewriter
nehz typewriting typing
n4ee typhoid
ncuk typhoon
n4ee typhus
n3jv typography
nehz typography
nbig tyrant
n31l tyrosine
n80a ubermensch
no1 ugliness
ncab ukrainian
n836 ulcer ulceration
nan7 ultimate
n40v ultimatum
n2dn ultracentrifugation
n2do ultracentrifuge
v2dp ultracentrifuge
napn ultraviolet
naik umbrella
n7bd ump
nfb un
a unaccountable unexplainable
n2oi unambiguity
r unambiguously unequivocally
a unanswered unrequited
n33x unawareness
a unbeaten unconquered
a unbridled unchecked
a uncanny weird
r uncertainly unsteadily
nan7 uncertainty
a unchallenged undisputed
vb2h unclasp
nb26 uncle
n1cu uncle
n7mf unconcern
n9tr unconfessed
n1rl unconscious
vdwr uncork
v2fi uncurl
n3y underachievement
nali underachiever
n1wy underbrush underwood
n8lk undercurrent
n5h0 underdog
npq underestimate
vdzt underestimate
vpo underestimate
v8st underestimate underrate
v2fi undergo
n2vp undergraduate
ndwf underground
v18b underlie
n8hz underline underscore
v2y underline underscore
vd2y underpin
nbsz undersecretary
n677 undershirt
v understand
ncr3 understatement
n677 underwear
n2oo underworld
v6k8 underwrite
n7bd undesirable
vbay undo
v undo
n2fg undoing
n91r undress
v88n unearth
nn1 uneasiness
a uneconomical wasteful
n9tr unemployed
ncr0 unemployment
a unfair unjust
vdvp unfasten
vbam unfold
n7bd unfortunate
a unharmed unhurt unscathed
vdvp unhitch
n2s9 uniform
v650 uniform
nb0t uniformity
r unimpeachably unquestionably
n9tr uninitiate
a uninitiate uninitiated
n9f7 union
negb unionist
a unique unparalleled
nio unit
n318 unit
n9f7 unit
necs unit
n7u unitarian
v7q3 unite
nbie universal
nan7 universality
v5fd universalize
n1ma university
n575 university
n88s unknown
vdvp unlace untie
vdwp unlash
vb2h unleash
vb2h unleash
v40l unload
n6nz unloading
v9d4 unlock
v4ei unlock
v2fi unlock
a unlovely unpicturesque
v6lp unmask
a unnecessary unneeded
a unobtainable unprocurable
vb41 unpack
nan7 unpredictability
vdvp unravel
nb5r unrealism
nan7 unreality
n7f5 unreason
a unreflective unthinking
vgp unscramble
v8aj unscrew
v8aj unscrew
n1bm unseen
ndum unselfconsciousness
n68o unselfishness
a unshaved unshaven
vb41 unsheathe
a unsloped upright
v2fi unsolder
v7gf unteach
a untested untried
v5e3 unveil
n4gf unwillingness
v8yo unwind
vdvp unwire
v7a7 up
r up upward upwards
naic upbeat well-being
n7dj update
v8uy update
v7dk update
n2fg updating
v6f1 upgrade
vi2 upgrade
ncr0 upheaval
v3ys uphold
v35a uphold
v650 upholster
n5yq upland
nbef uplift
nbef uplifting
n1zn upper
n1kl uppercut
n47n upright
v4g2 uproot
n8xp upset
v4ik upset
vs2 upset
n9oj upstairs
ndn1 uptick
n4ie uptown
n78i upturn
n8oj uranium
vgp urbanize
n2ix urchin
n458 urge
n936 urgency
n77t urgency
na5 urging
ne0e urn
n6p usage use utilization
nan7 usefulness utility
nan7 uselessness
n7bd user
n7bd user
v6kp usher
v usurp
n77g utensil
n9f3 uterus womb
n8wt utilitarian
nbx5 utility
nbx2 utility
n85x utmost
ndjw uto-aztecan
n7bd utopian
n74r utopianism
v utter
n2yz utterance
ndwd v volt
n4zm vacancy
nci9 vacancy
n82p vacationing
naij vaccinating
nmp vaccine
n33x vacuolization
n4zm vacuum
v2pg vacuum
n99y vagabond
nan7 vagueness
n43s vale valley
n8go valet
vdd valet
vyk validate
vb2 validate
n46w validation
n3l5 validity
n824 validity
ndos valuable
n32q value
neh2 value
nio value
v46z value
n1bm values
n9ok valve
n47n valve
ncl8 vampire
n7bd vandal
n47r vandalism
ndwf vanguard
v2ce vanish
nd49 vapor
nl2 vaporization
n3j0 vaquero
ndwd var
nan7 variability
n53w variable
n32q variable
a variable varying
ngq variation
n6p variation
v499 vary
vgp vary
n7oj vase
n5wb vassal
n58k vaudeville
n6gs vault
v1q6 vault
n8lw veal
ne08 vector
nafb vegetable
n395 vegetarian
n4q vegetation
ndo0 vehicle
n8md vehicle
n677 veil
v32a veil
ne20 vein
ncyi vein
vcp9 vein
n9mm vellum
n2s2 velour velours
n2s2 velvet
a velvet velvety
n35g vendetta
nb9l vengeance
n6x1 vent
n9fi vent
v5ec vent
vb4e ventilate
n78i ventilation
nd7b ventilation
nagk venture
n218 venture
v6d7 venture
ndrb veracity
na6l veranda verandah
n2b4 verb
neg1 verb
n5uk verbena
n5om verdict
n85x verge
v1ou verge
vb2 verify
vdd5 verify
nbv1 verisimilitude
naxx vermilion
v2w5 vermilion
nee2 vermouth
a vernal youthful
n5uk veronica
ncr0 versatility
nddk verse
v31c verse
n49 version
ndtt version
nkq vertebrate
n7jj vertex
n4bf vertical
nd6r vertigo
ndmr verve vitality
n9ok vessel
n3jw vessel
n677 vest
n4k2 vet veterinarian veterinary
n8fn veteran
n8fn veteran
n5db veteran
n12x veto
nahj viability
n1u9 viaduct
n4et viand
ndu vibe
a vibrant vivacious
v8yp vibrate
vd53 vibrate
n8xp vibration
nadc vicar
n58v vice
ndw1 victim
vei2 victimize
v9t0 victimize
n1c0 victor
n7bd victorian
n9x1 victrola
n2yz video
n47n video
narh view
vjh view
nxt viewers
a vigilant wakeful
ne4p vigilante
n51l vigilantism
n88s village
n4sc villager
n2g3 villain
n61k vindication
na1b vine
n5wi vinegar
n5iy vineyard
nee2 vintage
napq vinyl
n6p violation
n6p violation
n58t violation
nci violence
ndxy violence
n6tz violet
nalz violet
n7go violinist
nbwu viper
n7ep virgin
ni7 virginian
n33x virginity
n6dz virtue
nan7 virulence
n8pa virus
n7gl viscometer
n37t viscosity
nahj visibility
n761 vision
nbvk vision
nuk visit
nui visit
nuk visit
vdl6 visit
v visit
v8mj visit
ne3p visiting
ndoj visitor
n75x visualization
n9f3 vitals
n98d vitamin
n7i8 vividness
n2s2 viyella
naz8 vocabulary
nd7e vocabulary
n90c vocal
vt6 vocalize
n1on vodka
np4 vogue
nch8 voice
n2yz voice
v5ed voice
n8b voicing
ncr0 void
nczz volatile
n3jc volcano
n5gn volition will
v4h8 volley
nwe volleyball
n9wj voltage
n9wj voltage
ndjw voltaic
n8os voltmeter
nio volume
nak8 volume
n8fn voluntary volunteer
negb volunteer
v7dk volunteer
v6a volunteer
veg6 volunteer
ne87 vomit
nazn vomiting
n2gu voodoo
v6ur voodoo
n68 vote
v2kf vote
v424 vote
vdd9 vouch
vg4 vouchsafe
n39z vow
va2s vow
n318 vowel
ndoh voyage
n7qo voyage
ndoj voyager
n3tf vulnerability
n1g5 vulture
n8kh wad
ve67 wade
n6ky wadi
ne64 wading
n7v wafer
ncfx waffle
n5qw waft
v1kq waft
n726 wag
v7pz wag waggle
v5nh wage
n66h wager
va26 wager
n8xp waggle
ne0o wagon
negb wagoner
v3oy wail whimper
a wailful wailing
ndan wailing
nte wainwright
n9ok waist
n68 wait waiting
v wait
v6a wait
n4zf waiter
ne5y waitress
veg6 waitress
n510 waiver
n37b wake
n375 wakefulness
n8yr walk walking
nahj walk
ndoh walk
v6d6 walk
a walk-to walking
nn9 walk-up
n1yd walk-up
ncws walkout
ncyd walkover
n9qg walkway
n9p0 wall
n99y wall
vaii wall
n39e wallet
n5uk wallflower
v6w7 wallop whack
v3yk wallop
ne8o wallow
v7bx wallow
v8yp wallow
n9mm wallpaper
v3in wallpaper
n5wk wally
n99g walnut
nd7b wan
vc4r wan
nbfg wand
ndoj wanderer
ndoh wandering
v3xr wane
n4kd wangle
v3w wangle
n3xq waning
na90 want
n458 want wish wishing
n6h war warfare
ncr0 war
v5nh war
a war-ridden warring
n4ee warble
vc78 warble
n7bd ward
n4ie ward
n70w ward
na4m ward-heeler
n7zl warden
n4q wardrobe
nani wardroom
ncuh warehouse
vcuf warehouse
n1ye warehousing
n5dw warhead
nsv warhorse
n80a warlord
v2fi warm
vgp warm
nab4 warm-up
n74r warmongering
n8bb warmth
n6sb warmth
v7dk warn
n68 warning
nehv warrant
v7s5 warrant
n7bd warrior
nc1j warship
n1yj wart
n9uu wartime
n9l7 wash
neg4 wash washing
n43s wash
v2pm wash
v2pg wash
v8yo wash
nc7j washbasin washbowl
n8kh waste
n6p waste
n28g waste
v5cr waste
vok waste
n39e wastebasket
n88s wasteland
ndi6 watch
nc13 watch
nd3o watch
n9uu watch
v watch
v2hm watch
ve8i watch
n8f2 watchmaker
n6k9 watchman
n31l water
n53w water
v650 water
vbt1 water
npz water-skiing
ve84 water-wash
n9lc watercolor
n9l7 watercolor
v9l8 watercolor
n9lb watercolorist
ne8o waterfall
n4ie waterfront
n88s watermark
n2s2 waterproof
vbs1 waterproof
n88s watershed
ne8o waterway
ndwd watt
ncxh wattle
v1yb wattle
n8xo wave
n8xp wave
n8xo wave
n4hi wavelength
n7bd waver
v2fi waver
n69r waving
n8v9 wax
v3in wax
noi waxing
n33x way
ncxh ways
vgp weaken
v3xr weaken
v3xs weaken
nc12 weakening
ncr0 weakness
n33x wealth
n2f wealth
n1c8 wealth
v43v wean
n2fg weaning
n7gl weapon
n46t wear
v5kn wear
ndyr wearer
n9wj weather
ncx5 weatherstrip
v7gv weatherstrip
n451 weave
vd53 weave
n3jv weaving
n99y web
n9ok web
vdiw web
n327 website
neag wed wednesday
n2dv wedding
nbei wedding
ndph wedge
ndi0 wee
na1b weed
vb41 weed
n677 weeds
n9uu week
n9uu weekday
n9uu weekend
vcki weekend
n9uw weekly
v8lv weigh
nahj weight
n55l weight
n77t weight
n2uf weighting
neal weightlessness
n1md weightlifting
n3sq weir
n3zy weird
v2hi welch
n36 welcome
v31 welcome
v6hw welcome
n6tz weld
v36e weld
vgp weld
n7q5 welding
ndc welfare
nt8 well
vd37 well
n6hz well-wishing
n9vm weltanschauung
vdsk welter
n3s4 wen
v6d6 wend
n4bf west westward
a westbound westward
nedq westerly
n5o1 western
n4sc westerner
r westward westwards
vgp wet
n7xb wetland
n33x wetness
n2fg wetting
nchb whack
v72e whale
v650 wharf
n6gd wheat
n47n wheel
n47n wheel
vbbr wheel
vdo2 wheel
n4hi wheelbase
n2em wheelchair
n1ti wheeze
v1th wheeze
n88s whereabouts
vctg whet
n51z whig
n30k whimper whine
v6d6 whine
v8yh whine
nchb whinny
vdz4 whinny
n7gl whip
v19g whip worst
vdfu whip
vcwu whip
nchb whir whirring
vchd whir whiz
n8xo whirl
ncuk whirlwind
ndyv whisk
v1v6 whisk
n1on whiskey whisky
ncjd whisper
v8yh whisper
nchb whistle whistling
vchd whistle
v6d6 whistle
v2yx whistle
v8yo whistle
n6p whistling
n7bd white
n2w4 white whiteness
v2fi white whiten
n1a7 whiteface
n5vl whitewater
ncun whodunit
n32q whole
n4id wholesaler
n242 whoop
v247 whoop
veg6 whore
naup why
neft wicker
v7a6 widen
nefp widow
n8fm widower
n9uu widowhood
v8gg wield
nefp wife
nxa wig
n8f2 wigmaker
ncr0 wild
neb2 wildcat
n2ae wildcat
n21b wildcatter
n5p5 wildfire
n99y wildlife
n9pp wildness
ndj will
v3xv will
v3wt will
n2k2 willing
n4gf willingness
ndp2 willow
n4ee wilt
ve9k wilt
ndq4 win
v win
n69r wince
v6if wince
ne9x wind
v8yo wind wrap
n1ox windbag
n6ss windbreak
nbgw winding
nt8 winding-clothes
n8de windmill
ncxh window
ne81 window-washing
n9m2 windowpane
nc6d windowsill
naik windshield
nep wine
naxx wine
v1oo wine
n6be wineglass
n575 winery
n9f3 wing
n47n wing
ndwf wing
n5wu wingback
nwc winger
n9yv wingman
n8lo wings
nc8b wingspan
v69p wink
n3a5 winner
nd0f winning
n65w winnings
nbw8 winnow
vc58 winnow
nbsg winter wintertime
vcki winter
n68 wipe
vbhu wipe
n36q wire
n47n wire
v55k wire
v5jj wire
n7vf wisdom
ndmr wisdom
n7vc wisdom
n6e0 wisdom
n5jc wise
v2y0 wisecrack
n7bd wisenheimer
ntz wish
v45a wish
v5ed wish
ndrm wisp
n7bd witch
n763 witch
n8ds witchcraft
n41y withdrawal
nb3z withdrawal
n42p withdrawal
n47n withe
ne9m withering
v42k withhold
nayf withholding
nda4 withholding
n6wy withholding
n9ah witness
nddc witness
ve8i witness
n7hi wits
n8xo wobble
v8yp wobble
naps wobbly
n8fk wolf
v4tq wolf
n5ln woman
nhe wonder
v8mb wonder
n59s wonderfulness
n8kh wood
nte woodcarver
nahj woodgrain
n4tc woodland
n1g5 woodpecker
nc09 woodshed
neg5 woodwork
n2s2 wool woolen
n318 word
ncr3 word
nck6 words
n6p work
nafi work
v work
v work
vd0c work
negl workbench
nt8 workboard
n7bd worker
nt8 working
n47n workings
n4zh workload
n4zf workman
na4a workplace
n53s works
nc0g worksheet
negg workshop
n2op workshop
nd7j worktable
n9uu workweek
n2oo world
a world-shaking world-shattering
nkq worm
n7bd worm
nn1 worry
v worry
v8r3 worry
v4fm worry
n11e worse
n6p worship
vbar worship
vx2 worship
n9gc worst
n2s2 worsted
nio worth
nan7 worth
nan7 worthlessness
n98 worthy
n6pa wound
nbsp wrack
v45z wrack wreck
v4gj wrangle
n677 wrap
v3in wrap
n2s9 wrapper
n656 wrath
n3xa wreck
n9oj wreckage
n6pa wrench
v6a wrench
vcol wrench
vbu5 wrest
v17v wrestle
v3vv wrestle
n1c0 wrestler
nwe wrestling
nb62 wretch
ne2i wretch
n8xo wring
v4hw wring
v4hw wring
nbzc wrinkle
vc3y wrinkle
n7q6 wrist
n4k8 writ
v2yx write
n2yz writing
n2yz writing
n2yz writing
nan7 wrong
n6p wrong
v6nx wrong
r wrong wrongly
n58v wrongdoing
nd6d wye
nczz xenon
n4fl xenophobia
n99y xylem
n47n xylophone
ne21 yacht
v1lz yacht
nadv yang
n8yf yap
vdz4 yap yelp
ndwd yard
n4hi yardage
n3mk yardstick
nazn yawn yawning
v1th yawn
n9uu year yr
n50p year-end
n9uu years
n9uu years
vc37 yell
n2w4 yellow
v2fi yellow
a yellow yellowish
nchb yelp yelping
n8a0 yen
nb5 yes
nbpf yeshiva
n3un yesterday
v2fi yield
nadv yin
n4d8 yoga
n5wi yogurt
n2s2 yoke
v36e yoke
nbjg yokel
n9tp yokuts
nkq young
n7sa youth
n20z yucca
n5m8 zeal
n8fk zebra
nd6d zee
na4a zenith
n5nl zero
v87 zero
v5s9 zest
nd6d zeta
nbzc zigzag
v6d6 zigzag
n8oj zinc
v2tm zinc
na50 zionism
n7pc zionist
v5jj zip
ndwd zloty
n3wg zombie
na0k zone
n2fg zoning
n5gd zoo
nbef zoom
v72r zoom`;
