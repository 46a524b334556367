namespace ChatBot.Corpus.People.Lexicon;

internal static partial class Countries
{
    // Name | demonyms | capital | other names and short forms
    private const string Table = """
        Afghanistan|Afghan,Afghans|Kabul
        Albania|Albanian,Albanians|Tirana
        Algeria|Algerian,Algerians|Algiers
        Andorra|Andorran,Andorrans|Andorra la Vella
        Angola|Angolan,Angolans|Luanda
        Antigua and Barbuda|Antiguan,Antiguans|Saint John's|Antigua
        Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires
        Armenia|Armenian,Armenians|Yerevan
        Australia|Australian,Australians|Canberra
        Austria|Austrian,Austrians|Vienna
        Azerbaijan|Azerbaijani,Azerbaijanis|Baku
        Bahamas|Bahamian,Bahamians|Nassau|The Bahamas
        Bahrain|Bahraini,Bahrainis|Manama
        Bangladesh|Bangladeshi,Bangladeshis|Dhaka
        Barbados|Barbadian,Barbadians|Bridgetown
        Belarus|Belarusian,Belarusians,Belarussian|Minsk
        Belgium|Belgian,Belgians|Brussels
        Belize|Belizean,Belizeans|Belmopan
        Benin|Beninese|Porto-Novo
        Bhutan|Bhutanese|Thimphu
        Bolivia|Bolivian,Bolivians|La Paz,Sucre
        Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo|Bosnia
        Botswana|Botswanan,Motswana,Batswana|Gaborone
        Brazil|Brazilian,Brazilians|Brasilia,Brasília
        Brunei|Bruneian,Bruneians|Bandar Seri Begawan
        Bulgaria|Bulgarian,Bulgarians|Sofia
        Burkina Faso|Burkinabe,Burkinabé|Ouagadougou
        Burundi|Burundian,Burundians|Gitega
        Cabo Verde|Cape Verdean,Cape Verdeans|Praia|Cape Verde
        Cambodia|Cambodian,Cambodians|Phnom Penh
        Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
        Canada|Canadian,Canadians|Ottawa
        Central African Republic|Central African,Central Africans|Bangui|CAR
        Chad|Chadian,Chadians|N'Djamena
        Chile|Chilean,Chileans|Santiago
        China|Chinese|Beijing|People's Republic of China,PRC
        Colombia|Colombian,Colombians|Bogota,Bogotá
        Comoros|Comoran,Comorian,Comorians|Moroni
        Congo|Congolese|Brazzaville|Republic of the Congo
        Costa Rica|Costa Rican,Costa Ricans|San Jose,San José
        Côte d'Ivoire|Ivorian,Ivorians|Yamoussoukro|Ivory Coast,Cote d'Ivoire
        Croatia|Croatian,Croatians,Croat,Croats|Zagreb
        Cuba|Cuban,Cubans|Havana
        Cyprus|Cypriot,Cypriots|Nicosia
        Czech Republic|Czech,Czechs|Prague|Czechia
        Democratic Republic of the Congo||Kinshasa|DRC,DR Congo
        Denmark|Danish,Dane,Danes|Copenhagen
        Djibouti|Djiboutian,Djiboutians|
        Dominica||Roseau
        Dominican Republic|Dominican,Dominicans|Santo Domingo
        Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
        Egypt|Egyptian,Egyptians|Cairo
        El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
        Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
        Eritrea|Eritrean,Eritreans|Asmara
        Estonia|Estonian,Estonians|Tallinn
        Eswatini|Swazi,Swazis|Mbabane|Swaziland
        Ethiopia|Ethiopian,Ethiopians|Addis Ababa
        Fiji|Fijian,Fijians|Suva
        Finland|Finnish,Finn,Finns|Helsinki
        France|French,Frenchman,Frenchwoman|Paris
        Gabon|Gabonese|Libreville
        Gambia|Gambian,Gambians|Banjul|The Gambia
        Georgia|Georgian,Georgians|Tbilisi
        Germany|German,Germans|Berlin|Federal Republic of Germany
        Ghana|Ghanaian,Ghanaians|Accra
        Greece|Greek,Greeks|Athens
        Grenada|Grenadian,Grenadians|
        Guatemala|Guatemalan,Guatemalans|Guatemala City
        Guinea|Guinean,Guineans|Conakry
        Guinea-Bissau|Bissau-Guinean|Bissau
        Guyana|Guyanese|Georgetown
        Haiti|Haitian,Haitians|Port-au-Prince
        Honduras|Honduran,Hondurans|Tegucigalpa
        Hungary|Hungarian,Hungarians|Budapest
        Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
        India|Indian,Indians|New Delhi,Delhi
        Indonesia|Indonesian,Indonesians|Jakarta
        Iran|Iranian,Iranians|Tehran
        Iraq|Iraqi,Iraqis|Baghdad
        Ireland|Irish,Irishman,Irishwoman|Dublin
        Israel|Israeli,Israelis|Jerusalem
        Italy|Italian,Italians|Rome
        Jamaica|Jamaican,Jamaicans|Kingston
        Japan|Japanese|Tokyo
        Jordan|Jordanian,Jordanians|Amman
        Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
        Kenya|Kenyan,Kenyans|Nairobi
        Kiribati|I-Kiribati|Tarawa
        Kuwait|Kuwaiti,Kuwaitis|Kuwait City
        Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
        Laos|Lao,Laotian,Laotians|Vientiane
        Latvia|Latvian,Latvians|Riga
        Lebanon|Lebanese|Beirut
        Lesotho|Basotho,Mosotho|Maseru
        Liberia|Liberian,Liberians|Monrovia
        Libya|Libyan,Libyans|Tripoli
        Liechtenstein|Liechtensteiner|Vaduz
        Lithuania|Lithuanian,Lithuanians|Vilnius
        Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|
        Madagascar|Malagasy|Antananarivo
        Malawi|Malawian,Malawians|Lilongwe
        Malaysia|Malaysian,Malaysians|Kuala Lumpur
        Maldives|Maldivian,Maldivians|Male
        Mali|Malian,Malians|Bamako
        Malta|Maltese|Valletta
        Marshall Islands|Marshallese|Majuro
        Mauritania|Mauritanian,Mauritanians|Nouakchott
        Mauritius|Mauritian,Mauritians|Port Louis
        Mexico|Mexican,Mexicans|Mexico City
        Micronesia|Micronesian,Micronesians|Palikir
        Moldova|Moldovan,Moldovans|Chisinau,Chișinău
        Monaco|Monegasque,Monacan|
        Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
        Montenegro|Montenegrin,Montenegrins|Podgorica
        Morocco|Moroccan,Moroccans|Rabat
        Mozambique|Mozambican,Mozambicans|Maputo
        Myanmar|Burmese|Naypyidaw|Burma
        Namibia|Namibian,Namibians|Windhoek
        Nauru|Nauruan,Nauruans|Yaren
        Nepal|Nepali,Nepalis,Nepalese|Kathmandu
        Netherlands|Dutch,Dutchman,Dutchwoman|Amsterdam,The Hague|Holland,The Netherlands
        New Zealand|New Zealander,New Zealanders|Wellington
        Nicaragua|Nicaraguan,Nicaraguans|Managua
        Niger|Nigerien,Nigeriens|Niamey
        Nigeria|Nigerian,Nigerians|Abuja
        North Korea|North Korean,North Koreans|Pyongyang|DPRK
        North Macedonia|Macedonian,Macedonians,North Macedonian|Skopje|Macedonia
        Norway|Norwegian,Norwegians|Oslo
        Oman|Omani,Omanis|Muscat
        Pakistan|Pakistani,Pakistanis|Islamabad
        Palau|Palauan,Palauans|Ngerulmud
        Palestine|Palestinian,Palestinians|Ramallah
        Panama|Panamanian,Panamanians|Panama City
        Papua New Guinea|Papua New Guinean,Papua New Guineans|Port Moresby
        Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
        Peru|Peruvian,Peruvians|Lima
        Philippines|Philippine,Filipino,Filipina,Filipinos|Manila|The Philippines
        Poland|Polish,Pole,Poles|Warsaw
        Portugal|Portuguese|Lisbon
        Qatar|Qatari,Qataris|Doha
        Romania|Romanian,Romanians|Bucharest
        Russia|Russian,Russians|Moscow|Russian Federation
        Rwanda|Rwandan,Rwandans|Kigali
        Saint Kitts and Nevis|Kittitian,Nevisian|Basseterre|St. Kitts and Nevis
        Saint Lucia|Saint Lucian,Saint Lucians|Castries|St. Lucia
        Saint Vincent and the Grenadines|Vincentian,Vincentians|Kingstown|St. Vincent
        Samoa|Samoan,Samoans|Apia
        San Marino|Sammarinese|
        Sao Tome and Principe|Sao Tomean|Sao Tome|São Tomé and Príncipe
        Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
        Senegal|Senegalese|Dakar
        Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
        Seychelles|Seychellois|Victoria
        Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
        Singapore|Singaporean,Singaporeans|
        Slovakia|Slovak,Slovaks,Slovakian|Bratislava
        Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
        Solomon Islands|Solomon Islander,Solomon Islanders|Honiara
        Somalia|Somali,Somalis|Mogadishu
        South Africa|South African,South Africans|Pretoria
        South Korea|South Korean,South Koreans|Seoul|Republic of Korea,ROK
        South Sudan|South Sudanese|Juba
        Spain|Spanish,Spaniard,Spaniards|Madrid
        Sri Lanka|Sri Lankan,Sri Lankans|Colombo
        Sudan|Sudanese|Khartoum
        Suriname|Surinamese|Paramaribo
        Sweden|Swedish,Swede,Swedes|Stockholm
        Switzerland|Swiss|Bern
        Syria|Syrian,Syrians|Damascus
        Taiwan|Taiwanese|Taipei
        Tajikistan|Tajik,Tajiks|Dushanbe
        Tanzania|Tanzanian,Tanzanians|Dodoma
        Thailand|Thai,Thais|Bangkok
        Timor-Leste|Timorese|Dili|East Timor
        Togo|Togolese|Lome,Lomé
        Tonga|Tongan,Tongans|Nuku'alofa
        Trinidad and Tobago|Trinidadian,Trinidadians,Tobagonian|Port of Spain|Trinidad
        Tunisia|Tunisian,Tunisians|Tunis
        Turkey|Turkish,Turk,Turks|Ankara|Türkiye,Turkiye
        Turkmenistan|Turkmen,Turkmens|Ashgabat
        Tuvalu|Tuvaluan,Tuvaluans|Funafuti
        Uganda|Ugandan,Ugandans|Kampala
        Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
        United Arab Emirates|Emirati,Emiratis|Abu Dhabi|UAE,U.A.E.
        United Kingdom|British,Briton,Britons|London|UK,U.K.,Britain,Great Britain
        United States|American,Americans|Washington|US,U.S.,USA,U.S.A.,America,United States of America
        Uruguay|Uruguayan,Uruguayans|Montevideo
        Uzbekistan|Uzbek,Uzbeks|Tashkent
        Vanuatu|Ni-Vanuatu|Port Vila
        Vatican City|Vatican||Vatican,Holy See
        Venezuela|Venezuelan,Venezuelans|Caracas
        Vietnam|Vietnamese|Hanoi|Viet Nam
        Yemen|Yemeni,Yemenis|Sanaa,Sana'a
        Zambia|Zambian,Zambians|Lusaka
        Zimbabwe|Zimbabwean,Zimbabweans|Harare
        Kosovo|Kosovar,Kosovars,Kosovan|Pristina
        England|English,Englishman,Englishwoman
        Scotland|Scottish,Scot,Scots|Edinburgh
        Wales|Welsh,Welshman,Welshwoman|Cardiff
        Northern Ireland|Northern Irish|Belfast
        Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
        Hong Kong|Hongkonger,Hong Konger
        Soviet Union|Soviet,Soviets||USSR,U.S.S.R.
        European Union|||EU,E.U.
        United Nations|||UN,U.N.
        NATO|||North Atlantic Treaty Organization
        African Union
        Arab League
        European Commission
        """;
}
