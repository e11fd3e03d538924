/** Words by what they do in names. Closed lists from general knowledge of English names; small letters. */

/** Words that end, or stand in, the name of an organisation. */
export const ORGANIZATION_ENDS = `inc inc. corp corp. co co. ltd ltd. llc plc group bank party council committee commission
  ministry department agency university college school institute association federation union court parliament senate
  congress police army navy force forces club united fc city league authority board bureau centre center foundation fund
  organization organisation corporation company industries holdings airlines airways motors press times post news tribune
  herald hospital church society alliance front movement office service services assembly house cabinet academy network
  media systems technologies partners international national trust museum theatre theater orchestra band brigade division
  regiment battalion squad team administration directorate tribunal laboratory laboratories observatory journal magazine
  television radio studios records pictures entertainment productions pharmaceuticals energy oil gas power electric steel
  insurance capital financial investments ventures consulting solutions networks software labs coalition confederation
  initiative programme program project secretariat taskforce guard guards command corps syndicate cartel gang militia`;

/** Words that end, or stand in, the name of a place. */
export const PLACE_ENDS = `street st. road avenue river lake mount mountain mountains island islands valley county province
  state district city bay sea ocean gulf strait peninsula desert airport bridge park square beach coast hill hills village
  town region prefecture republic kingdom north south east west northern southern eastern western central upper lower
  boulevard lane highway canal creek falls forest gardens harbour harbor port cape point heights canyon glacier plateau
  plains basin delta reef archipelago territory territories emirate oblast governorate municipality township suburb
  cemetery palace castle cathedral mosque temple stadium arena station tower plaza`;

/** Small words inside names. */
export const CONNECTORS =
  'of de van von der den del della di da la le al bin ibn el du dos das and & for the y e zu ter ten bint abu';

/** Titles and forms of address that the product's own table of roles lacks: ranks, letters for offices, clergy. */
export const MORE_TITLES = 'brigadier commodore parliamentarian pm cm fm vp mla mullah maulana mufti comrade auntie';

/** Days and months, written out and short. */
export const DATE_WORDS = `january february march april may june july august september october november december jan. feb.
  mar. apr. aug. sept. oct. nov. dec. jan feb mar apr aug sept oct nov dec monday tuesday wednesday thursday friday
  saturday sunday mon tue wed thu fri sat sun christmas easter ramadan`;

/** Peoples and creeds that no country table has; none of them is a name by itself. */
export const MORE_DEMONYMS = `african asian european arab arabs american latin western eastern korean koreans kurd kurds
  kurdish palestinian basque catalan chechen tamil tatar tibetan uighur uyghur rohingya roma gypsy jew jews jewish muslim
  muslims islamic islamist sunni sunnis shia shiite shiites christian christians catholic catholics protestant orthodox
  hindu hindus buddhist buddhists sikh sikhs hispanic latino latinos scandinavian balkan baltic nordic slavic soviet
  californian texan parisian londoner bavarian sicilian cossack pashtun hazara uzbek yazidi alawite druze copt coptic
  maori aboriginal inuit cherokee zulu hutu tutsi yoruba igbo hausa serb serbs croat croats pole poles dane danes swede
  swedes finn finns turk turks scot scots spaniard spaniards briton britons filipino filipina argentines bosniak`;
