/** Europe: name | capital | people and adjective | other names. Source: UN member list with Kosovo, the Vatican and the parts of the United Kingdom; capitals and demonyms as in general use. */
export const EUROPE = `
Albania|Tirana|Albanian
Andorra|Andorra la Vella|Andorran
Austria|Vienna|Austrian
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina
Bulgaria|Sofia|Bulgarian
Croatia|Zagreb|Croatian
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Denmark|Copenhagen|Danish
England||English
Estonia|Tallinn|Estonian
Finland|Helsinki|Finnish
France|Paris|French
Germany|Berlin|German
Greece|Athens|Greek
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
Ireland|Dublin|Irish|Republic of Ireland
Italy|Rome|Italian
Kosovo|Pristina|Kosovar
Latvia|Riga|Latvian
Liechtenstein|Vaduz|
Lithuania|Vilnius|Lithuanian
Luxembourg||
Malta|Valletta|Maltese
Moldova|Chisinau|Moldovan
Monaco||Monegasque
Montenegro|Podgorica|Montenegrin
Netherlands|The Hague,Amsterdam|Dutch|Holland
North Macedonia|Skopje|Macedonian|Macedonia
Northern Ireland|Belfast|Northern Irish
Norway|Oslo|Norwegian
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
San Marino||Sammarinese
Scotland|Edinburgh|Scottish
Serbia|Belgrade|Serbian
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Soviet Union||Soviet|USSR,U.S.S.R.
Spain|Madrid|Spanish
Sweden|Stockholm|Swedish,Swede
Switzerland|Bern|Swiss
Ukraine|Kyiv,Kiev|Ukrainian
United Kingdom|London|British,Briton,UK,U.K.|UK,U.K.,Britain,Great Britain
Vatican City|||Vatican,Holy See
Wales|Cardiff|Welsh`;
