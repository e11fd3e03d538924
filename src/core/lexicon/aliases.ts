import { COUNTRIES } from './countries';

/**
 * Names that mean one and the same everywhere, a line each, the English one first. Bodies: their own abbreviations as
 * their charters and style guides give them. Leaders: spellings in their own script and in other transliterations.
 * Countries come from the tables of countries.
 */
const ROWS = `
United Nations|UN|U.N.|ООН
UN Security Council|United Nations Security Council|U.N. Security Council|UNSC
UN General Assembly|United Nations General Assembly|UNGA
European Union|EU|E.U.
European Commission|EC
European Central Bank|ECB
North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation|North Atlantic Alliance
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF
House of Representatives|House|US House|U.S. House|US House of Representatives|U.S. House of Representatives
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Olympic Committee|IOC
African Union|AU
Association of Southeast Asian Nations|ASEAN
Organisation for Economic Co-operation and Development|OECD
Organization for Security and Co-operation in Europe|OSCE
Organization of the Petroleum Exporting Countries|OPEC
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
Korean Central News Agency|KCNA|조선중앙통신
Cable News Network|CNN
British Broadcasting Corporation|BBC
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Aeronautics and Space Administration|NASA
Korean People's Army|KPA
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards
Islamic State|ISIS|ISIL|Daesh
Vladimir Putin|Владимир Путин|Путин|Wladimir Putin|Vladimir Poutine
Kim Jong Un|Kim Jong-un|Kim Jŏng Ŭn|김정은|金正恩|Ким Чен Ын
Moon Jae-in|문재인|文在寅
Xi Jinping|习近平|習近平|Си Цзиньпин
Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Vladimir Zelensky|Володимир Зеленський
Moscow|Москва
Kyiv|Kiev|Київ
Pyongyang|P'yŏngyang|평양
Beijing|Peking|北京
Mumbai|Bombay
Myanmar|Burma`;

/** Rows of names that mean the same. */
export const ALIASES: readonly (readonly string[])[] = [
  ...ROWS.trim()
    .split('\n')
    .map((row) => row.split('|')),
  ...COUNTRIES.filter((country) => country.aliases.length).map((country) => [country.name, ...country.aliases]),
];

/** Place names that are several places, so that the name alone does not say which. */
export const SHARED_PLACE_NAMES = new Set(
  'georgia guinea congo korea victoria santiago cambridge birmingham alexandria tripoli hyderabad washington san jose'.split(
    ' ',
  ),
);

/**
 * Surnames of very many people; alone they say little. The commonest of the United States census, the United Kingdom,
 * India, Pakistan, the Arab world and the Spanish- and Portuguese-speaking countries.
 */
export const COMMON_SURNAMES = new Set(
  `smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson
   clark lewis robinson walker young allen king wright scott hill green adams baker nelson carter mitchell roberts turner
   phillips campbell parker evans edwards collins stewart morris murphy cook rogers morgan cooper reed bailey bell kelly
   howard ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross patel shah
   singh kumar sharma gupta khan ahmed ali hussain hassan mohammed mohamed muhammad ibrahim abdullah malik garcia martinez
   rodriguez lopez hernandez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz silva
   santos oliveira souza pereira costa ferreira almeida muller mueller schmidt schneider fischer weber meyer wagner ivanov
   petrov smirnov popov sokolov rossi russo ferrari bianchi dubois durand martin bernard petit andersen hansen larsen`.split(
    /\s+/,
  ),
);
