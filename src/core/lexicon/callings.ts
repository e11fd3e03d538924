/**
 * More words for what a person is, in lower case, that describe someone or stand for someone named elsewhere. They are
 * apart from `roles.ts`, whose lists the name finder is trained with. Written from general knowledge of English news prose.
 */

/** Callings that a person is introduced by: "Tran, a paramedic". */
export const CALLINGS = new Set(
  `paramedic bookkeeper accountant auditor banker broker builder carpenter electrician plumber mechanic miner trucker
   firefighter lifeguard fisherman shopkeeper hairdresser barber baker butcher waiter waitress bartender chef cook cleaner
   cashier clerk secretary-general librarian curator archivist archaeologist anthropologist sociologist psychologist
   psychiatrist psephologist pollster biologist ecologist geologist climatologist meteorologist seismologist virologist
   epidemiologist immunologist oncologist neurologist cardiologist paediatrician pediatrician physicist chemist
   mathematician statistician astronomer botanist zoologist vet veterinarian dentist pharmacist midwife therapist carer
   caregiver counsellor counselor lecturer schoolteacher tutor dean rector chancellor scholar academic philosopher
   playwright screenwriter dramatist essayist biographer illustrator photographer cartoonist sculptor composer conductor
   pianist violinist cellist guitarist drummer dancer choreographer soprano tenor baritone curator critic blogger
   youtuber influencer entertainer magician host co-founder cofounder landlord tenant landowner developer contractor
   investor shareholder financier lobbyist consultant trader saleswoman salesman saleswoman retailer vicar monk nun
   missionary pensioner retiree teenager postgraduate undergraduate schoolgirl schoolboy motorist cyclist pedestrian
   hiker climber swimmer runner sprinter rower boxer wrestler jockey golfer gymnast skier skater batsman batter bowler
   wicketkeeper fly-half full-back prop hooker centre-half left-back right-back substitute keeper playmaker referee umpire
   linesman commentator pundit headmaster headmistress chairperson trustee whistleblower informant hostage refugee migrant
   negotiator mediator arbitrator coroner pathologist ombudsman clerk registrar vice-president vice-chancellor`.split(
    /\s+/,
  ),
);

/** Offices that are written with a capital before a name as well: "Administrator Lind". */
export const MORE_OFFICES = new Set(
  `administrator undersecretary under-secretary comptroller secretary-general director-general attorney-general
   governor-general vice-president vice-chancellor vice-chairman provost registrar ombudsman rector dean chaplain
   superintendent commandant archdeacon deacon auditor-general solicitor-general surgeon-general postmaster`.split(
    /\s+/,
  ),
);

/**
 * Callings that tell a person apart by what they are, not by the part they play in the scene: "The striker" behind a
 * sentence about one person is that person, "The judge" may be someone else.
 */
export const TRAITS = new Set(
  `substitute striker midfielder defender winger forward fly-half full-back left-back right-back playmaker quarterback
   pitcher batter batsman bowler sprinter swimmer boxer golfer cyclist gymnast jockey singer rapper rocker crooner popstar actor actress comedian
   novelist poet playwright painter sculptor composer pianist guitarist filmmaker international teenager pensioner billionaire tycoon
   entrepreneur businessman businesswoman politician lawmaker veteran`.split(/\s+/),
);

/** The parts of a court case, by whom they are: who is accused, and whom the deed was done to. */
export const ACCUSED_WORDS = new Set('defendant suspect client'.split(' '));
export const VICTIM_WORDS = new Set(['victim']);

/** Who stands across from the owner of the word: "his counterpart", "her rival". */
export const OPPOSITE_WORDS = new Set('counterpart rival opponent host guest challenger'.split(' '));

/** Who is at the head of something, however their office is called. */
export const HEAD_WORDS = new Set(
  `leader chief boss head president chairman chairwoman chairperson chair secretary secretary-general executive director
   chancellor captain commissioner manager founder co-founder`.split(/\s+/),
);
/** Words for a head that name no office: these stand for any of the others. */
export const ANY_HEAD = new Set('leader chief boss head'.split(' '));
