/** Oceania: name | capital | people and adjective | other names. Source: UN member list; capitals and demonyms as in general use. */
export const OCEANIA = `
Australia|Canberra|Australian
Fiji|Suva|Fijian
Kiribati|Tarawa|
Marshall Islands|Majuro|Marshallese
Micronesia|Palikir|Micronesian
Nauru||Nauruan
New Zealand|Wellington|New Zealand,New Zealander
Palau|Ngerulmud|Palauan
Papua New Guinea|Port Moresby|Papua New Guinean
Samoa|Apia|Samoan
Solomon Islands|Honiara|
Tonga|Nuku'alofa|Tongan
Tuvalu|Funafuti|Tuvaluan
Vanuatu|Port Vila|`;
