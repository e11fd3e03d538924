/** Parts of organisations' names, from general knowledge of how institutions are named in English. */

const list = (words: string): readonly (readonly string[])[] =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .map((part) => part.split(/\s+/));

/** Behind a place: "Lagos Stock Exchange". */
export const BEHIND_PLACE =
  list(`Central Bank | Police | University | Football Association | Chamber of Commerce | Stock Exchange |
  Medical Center | Airport Authority | Supreme Court | National Bank | Airlines | Television | Daily News | Times | Post | Herald |
  City Council | Port Authority | Electric Power Company | High Court | Parliament | Army | Navy | Air Force | Foreign Ministry |
  Health Department | Press Agency | Development Bank | Medical Association | Red Cross | Olympic Committee | Football Club |
  United | FC | Symphony Orchestra | School of Economics | Institute of Technology | Bar Association | Teachers Union |
  Democratic Party | People's Party | Liberation Front | Human Rights Commission | Tourism Board | Telecom | Steel | Motors`);

/** Before "of" and a place: "Bank of Ghana". */
export const BEFORE_OF_PLACE =
  list(`University | Bank | Government | Embassy | Parliament | Supreme Court | Monetary Authority |
  National Museum | National Bank | Communist Party | Football Federation | Medical Association | Chamber of Commerce |
  Central Bank | Roman Catholic Church | Securities Commission | Technical University | Trade Unions Congress | Reserve Bank |
  Islamic University | Electoral Commission | Court of Appeal | Port Authority | Royal Society | National Library`);

/** Ministries and departments. */
export const OFFICES =
  list(`Foreign Affairs | Health | Finance | Finance and Planning | Education | Justice | Defence | Defense |
  the Interior | Agriculture | Energy | Energy and Mines | Transport | Labour | Trade and Industry | Tourism | Home Affairs |
  Culture and Tourism | Environment and Forests | Public Works | Women and Children | Information | External Affairs`);
export const OFFICE_HEADS = list(
  'Ministry of | Department of | Ministry for | Office of | Directorate of | Secretariat of | Bureau of',
);

/** Behind a surname or a coined word: "Okafor Group". */
export const BEHIND_NAME =
  list(`Group | Foundation | Institute | Holdings | Bank | Industries | Capital | Pharmaceuticals | Energy |
  Technologies | Motors | Brothers | Media | Entertainment | Airlines | Corp. | Inc. | Ltd. | Partners | Research | Securities | Trust |
  Center for Human Rights | Law School | Hospital | & Co. | & Sons | Labs | Systems | Studios | Publishing | Records`);
