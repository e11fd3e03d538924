/** The Americas: name | capital | people and adjective | other names. Source: UN member list; capitals and demonyms as in general use. */
export const AMERICAS = `
Antigua and Barbuda|St John's|Antiguan
Argentina|Buenos Aires|Argentine,Argentinian,Argentinean
Bahamas|Nassau|Bahamian
Barbados|Bridgetown|Barbadian
Belize|Belmopan|Belizean
Bolivia|La Paz|Bolivian
Brazil|Brasília|Brazilian
Canada|Ottawa|Canadian
Chile|Santiago|Chilean
Colombia|Bogotá|Colombian
Costa Rica|San José|Costa Rican
Cuba|Havana|Cuban
Dominica|Roseau|
Dominican Republic|Santo Domingo|Dominican
Ecuador|Quito|Ecuadorian,Ecuadorean
El Salvador|San Salvador|Salvadoran
Grenada||Grenadian
Guatemala||Guatemalan
Guyana|Georgetown|Guyanese
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Jamaica|Kingston|Jamaican
Mexico|Mexico City|Mexican
Nicaragua|Managua|Nicaraguan
Panama||Panamanian
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Saint Lucia|Castries|Saint Lucian|St Lucia
Suriname|Paramaribo|Surinamese
Trinidad and Tobago|Port of Spain|Trinidadian
United States|Washington|American,US,U.S.|United States of America,US,U.S.,USA,U.S.A.,America
Uruguay|Montevideo|Uruguayan
Venezuela|Caracas|Venezuelan`;
