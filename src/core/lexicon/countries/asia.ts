/** Asia: name | capital | people and adjective | other names. Source: UN member list with Palestine and Taiwan; capitals and demonyms as in general use. */
export const ASIA = `
Afghanistan|Kabul|Afghan
Armenia|Yerevan|Armenian
Azerbaijan|Baku|Azerbaijani,Azeri
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Bhutan|Thimphu|Bhutanese
Brunei|Bandar Seri Begawan|Bruneian
Cambodia|Phnom Penh|Cambodian
China|Beijing|Chinese|People's Republic of China,PRC
East Timor|Dili|Timorese|Timor-Leste
Georgia|Tbilisi|Georgian
India|New Delhi,Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian|Islamic Republic of Iran
Iraq|Baghdad|Iraqi
Israel|Jerusalem|Israeli
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kuwait||Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian,Lao
Lebanon|Beirut|Lebanese
Malaysia|Kuala Lumpur|Malaysian
Maldives|Malé|Maldivian
Mongolia|Ulaanbaatar|Mongolian
Myanmar|Naypyidaw|Burmese|Burma
Nepal|Kathmandu|Nepali,Nepalese
North Korea|Pyongyang|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palestine|Ramallah|Palestinian|State of Palestine
Philippines|Manila|Philippine,Filipino
Qatar|Doha|Qatari
Saudi Arabia|Riyadh|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
Singapore||Singaporean
South Korea|Seoul|South Korean|Republic of Korea,ROK
Sri Lanka|Colombo|Sri Lankan
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese|Republic of China
Tajikistan|Dushanbe|Tajik
Thailand|Bangkok|Thai
Turkey|Ankara|Turkish,Turk|Türkiye
Turkmenistan|Ashgabat|Turkmen
United Arab Emirates|Abu Dhabi|Emirati|UAE,U.A.E.,Emirates
Uzbekistan|Tashkent|Uzbek
Vietnam|Hanoi|Vietnamese|Viet Nam
Yemen|Sanaa|Yemeni`;
