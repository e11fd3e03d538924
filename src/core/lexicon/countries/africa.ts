/** Africa: name | capital | people and adjective | other names. Source: UN member list; capitals and demonyms as in general use. */
export const AFRICA = `
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Benin|Porto-Novo|Beninese
Botswana|Gaborone|Botswanan
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Bujumbura|Burundian
Cameroon|Yaounde|Cameroonian
Cape Verde|Praia|Cape Verdean
Central African Republic|Bangui|Central African|CAR
Chad|N'Djamena|Chadian
Comoros|Moroni|Comorian
Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa
Djibouti||Djiboutian
Egypt|Cairo|Egyptian
Equatorial Guinea|Malabo|Equatorial Guinean
Eritrea|Asmara|Eritrean
Eswatini|Mbabane|Swazi|Swaziland
Ethiopia|Addis Ababa|Ethiopian
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian|The Gambia
Ghana|Accra|Ghanaian
Guinea|Conakry|Guinean
Guinea-Bissau|Bissau|Bissau-Guinean
Ivory Coast|Yamoussoukro|Ivorian|Côte d'Ivoire,Cote d'Ivoire
Kenya|Nairobi|Kenyan
Lesotho|Maseru|Basotho
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Mali|Bamako|Malian
Mauritania|Nouakchott|Mauritanian
Mauritius|Port Louis|Mauritian
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Namibia|Windhoek|Namibian
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
Republic of the Congo|Brazzaville||Congo-Brazzaville
Rwanda|Kigali|Rwandan
Senegal|Dakar|Senegalese
Seychelles|Victoria|Seychellois
Sierra Leone|Freetown|Sierra Leonean
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Sudan|Juba|South Sudanese
Sudan|Khartoum|Sudanese
São Tomé and Príncipe|São Tomé|Santomean
Tanzania|Dodoma|Tanzanian
Togo|Lome|Togolese
Tunisia|Tunis|Tunisian
Uganda|Kampala|Ugandan
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean`;
