/** Which countries a concept of the region tables stands for: ISO 3166-1 alpha-2 codes. */
export const regionCountries = `
kazakhstan KZ; kyrgyzstan KG; tajikistan TJ; uzbekistan UZ; turkmenistan TM; afghanistan AF;
pakistan PK; iran IR; mongolia MN; russia RU; azerbaijan AZ; armenia AM; georgia GE; china CN;
hong-kong HK; macao MO; taiwan TW; japan JP; south-korea KR; north-korea KP; viet-nam VN;
laos LA; cambodia KH; thailand TH; myanmar MM; malaysia MY; singapore SG; brunei BN;
indonesia ID; philippines PH; timor-leste TL; india IN; bangladesh BD; sri-lanka LK; nepal NP;
bhutan BT; maldives MV; australia AU; new-zealand NZ; papua-new-guinea PG; fiji FJ;
solomon-islands SB; vanuatu VU; samoa WS; tonga TO; kiribati KI; turkey TR; iraq IQ;
saudi-arabia SA; united-arab-emirates AE; qatar QA; kuwait KW; bahrain BH; oman OM; yemen YE;
jordan JO; lebanon LB; syria SY; palestine PS; israel IL; egypt EG; sudan SD; south-sudan SS;
libya LY; tunisia TN; algeria DZ; morocco MA; mauritania MR; cyprus CY; germany DE; france FR;
italy IT; spain ES; united-kingdom GB; portugal PT; netherlands NL; belgium BE; luxembourg LU;
switzerland CH; austria AT; ireland IE; denmark DK; sweden SE; norway NO; finland FI; iceland IS;
greece GR; malta MT; monaco MC; holy-see VA; ukraine UA; belarus BY; moldova MD; poland PL;
czechia CZ; slovakia SK; hungary HU; romania RO; bulgaria BG; serbia RS; croatia HR; slovenia SI;
bosnia BA; montenegro ME; north-macedonia MK; albania AL; kosovo XK; estonia EE; latvia LV;
lithuania LT; nigeria NG; senegal SN; ghana GH; cote-divoire CI; cameroon CM; dr-congo CD;
congo CG; mali ML; niger NE; chad TD; burkina-faso BF; guinea GN; guinea-bissau GW;
equatorial-guinea GQ; benin BJ; gabon GA; sierra-leone SL; liberia LR; kenya KE; tanzania TZ;
uganda UG; rwanda RW; angola AO; mozambique MZ; zambia ZM; zimbabwe ZW; botswana BW; namibia NA;
malawi MW; madagascar MG; mauritius MU; seychelles SC; somalia SO; djibouti DJ; eritrea ER;
ethiopia ET; south-africa ZA; united-states US; canada CA; mexico MX; cuba CU;
dominican-republic DO; haiti HT; jamaica JM; panama PA; costa-rica CR; guatemala GT; honduras HN;
nicaragua NI; el-salvador SV; trinidad-and-tobago TT; barbados BB; bahamas BS; belize BZ;
brazil BR; argentina AR; chile CL; peru PE; colombia CO; venezuela VE; ecuador EC; bolivia BO;
uruguay UY; paraguay PY; guyana GY; suriname SR; central-asia KZ+KG+TJ+TM+UZ;
gulf-cooperation-council SA+AE+QA+KW+BH+OM
`;
