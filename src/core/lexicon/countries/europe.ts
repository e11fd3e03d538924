/** Europe: name | capital | people and adjective | other names. Source: UN member list with Kosovo, the Vatican and the parts of the United Kingdom; capitals and demonyms as in general use. */
export const EUROPE = `
Albania|Tirana|Albanian
Andorra|Andorra la Vella|Andorran
Austria|Vienna|Austrian
Belarus|Minsk|Belarusian
Belgium|Brussels|Belgian
Bosnia and Herzegovina|Sarajevo|Bosnian|Bosnia,Bosnia-Herzegovina
Bulgaria|Sofia|Bulgarian
Croatia|Zagreb|Croatian,Croat
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech|Czechia
Denmark|Copenhagen|Danish,Dane
England||English,Englishman,Englishwoman
Estonia|Tallinn|Estonian
Finland|Helsinki|Finnish,Finns
France|Paris|French,Frenchman,Frenchwoman
Germany|Berlin|German
Greece|Athens|Greek
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
Ireland|Dublin|Irish,Irishman,Irishwoman|Republic of Ireland
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
Netherlands|The Hague,Amsterdam|Dutch,Dutchman,Dutchwoman|Holland
North Macedonia|Skopje|Macedonian|Macedonia
Northern Ireland|Belfast|Northern Irish
Norway|Oslo|Norwegian
Poland|Warsaw|Polish,Poles
Portugal|Lisbon|Portuguese
Romania|Bucharest|Romanian
Russia|Moscow|Russian|Russian Federation
San Marino||Sammarinese
Scotland|Edinburgh|Scottish,Scot,Scotsman
Serbia|Belgrade|Serbian,Serb
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian,Slovene
Soviet Union||Soviet|USSR,U.S.S.R.
Spain|Madrid|Spanish,Spaniard
Sweden|Stockholm|Swedish,Swede
Switzerland|Bern|Swiss
Ukraine|Kyiv,Kiev|Ukrainian
United Kingdom|London|British,Briton,UK,U.K.|UK,U.K.,Britain,Great Britain
Vatican City|||Vatican,Holy See
Wales|Cardiff|Welsh,Welshman`;
