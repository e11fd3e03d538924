/**
 * Words that end or head the name of an organisation, and bodies known by one word. Written from general knowledge of
 * how institutions are named in English.
 */
export const ORGANIZATION_WORDS = new Set(
  `Agency Administration Alliance Airlines Airways Army Assembly Association Authority Bank Board Brigade Broadcasting
   Bureau Cabinet Centre Center Chamber Church Club College Command Commission Committee Company Conference Congress
   Consortium Corporation Corp Council Court Department Directorate Federation Force Forces Forum Foundation Front Fund
   Group Guard Guards Holdings Hospital Inc Industries Initiative Institute Institution Laboratory League Ltd Media
   Ministry Movement Museum Navy Network News Newspaper Newsource Observatory Office Organisation Organization Parliament
   Partnership Party Police Press Project Reserve School Secretariat Senate Service Services Society Studio Studios Syndicate
   Systems Taskforce Technologies Television Times Post Journal Herald Tribune Trust Union United University`.split(
    /\s+/,
  ),
);

/** Bodies named by one word or by letters, where the letters alone do not tell. */
export const KNOWN_ORGANIZATIONS = new Set(
  `Reuters Kremlin Pentagon Congress Parliament Senate Bundestag Knesset Duma Interpol Europol Nato Unesco Unicef Yonhap
   Xinhua Tass Interfax Kyodo Hamas Hezbollah Taliban Facebook Google Microsoft Amazon Apple Twitter Samsung Toyota Boeing
   Airbus Gazprom Rosneft Roscosmos Bloomberg`.split(/\s+/),
);
