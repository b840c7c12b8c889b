/**
 * The English names of Media Topics by their codes (http://cv.iptc.org/newscodes/mediatopic/), ©
 * International Press Telecommunications Council, https://creativecommons.org/licenses/by/4.0/;
 * retired topics, definitions and other languages are left out.
 */
export const mediaTopics = `
01000000 arts, culture, entertainment and media
02000000 crime, law and justice
03000000 disaster, accident and emergency incident
04000000 economy, business and finance
05000000 education
06000000 environment
07000000 health
08000000 human interest
09000000 labour
10000000 lifestyle and leisure
11000000 politics
12000000 religion and belief
13000000 science and technology
14000000 society
15000000 sport
16000000 conflict, war and peace
17000000 weather
20000002 arts and entertainment
20000003 animation
20000004 cartoon
20000005 cinema
20000006 film festival
20000007 dance
20000008 ballet
20000009 modern dance
20000010 traditional dance
20000011 fashion
20000012 jewellery
20000013 literature
20000014 drama (literature)
20000015 fiction
20000016 non-fiction
20000017 poetry
20000018 music
20000019 musical instrument
20000020 musical performance
20000021 musical genre
20000022 classical music
20000023 country music
20000024 folk music
20000025 jazz music
20000026 popular music
20000027 rock and roll music
20000028 opera
20000029 theatre
20000030 music theatre
20000031 visual arts
20000032 architecture
20000033 design (visual arts)
20000034 drawing
20000035 painting
20000036 photography
20000037 sculpture
20000038 culture
20000039 cultural development
20000040 customs and tradition
20000041 festive event (culture)
20000042 language
20000043 library and museum
20000044 monument and heritage site
20000045 mass media
20000046 news media
20000047 newspaper
20000048 online media
20000049 periodical
20000050 radio
20000051 television
20000053 act of terror
20000054 act of bioterrorism
20000055 bombings
20000056 armed conflict
20000057 guerrilla activity
20000058 international military intervention
20000059 peacekeeping force
20000060 military occupation
20000061 missing in action
20000062 war
20000063 civil war
20000065 civil unrest
20000066 demonstration
20000067 rebellion
20000068 revolution
20000069 riot
20000070 coup d'etat
20000071 massacre
20000072 genocide
20000073 peace process
20000074 peace envoy
20000075 peace plan
20000076 peace talks
20000077 post-war reconstruction
20000078 disarmament
20000079 ordnance clearance
20000080 prisoners of war
20000082 crime
20000083 arson
20000084 assault
20000085 sex crime
20000086 cyber crime
20000087 corporate crime
20000088 anti-trust crime
20000089 breach of contract
20000090 embezzlement
20000091 insider trading
20000092 restraint of trade
20000093 corruption
20000094 bribery
20000095 drug related crimes
20000096 drug trafficking
20000097 fraud
20000098 hijacking
20000099 homicide
20000100 kidnapping
20000101 organised crime
20000102 gang activity
20000103 terrorism
20000104 theft
20000105 war crime
20000106 judiciary
20000107 court
20000108 appeal (court)
20000110 judge
20000111 trial (court)
20000112 pre-trial
20000114 litigation
20000116 out of court procedures
20000117 arbitration
20000118 prosecution
20000119 justice
20000120 civil rights
20000121 law
20000122 civil law
20000123 antitrust regulations
20000124 regulations
20000125 criminal law
20000126 international law
20000127 extradition
20000128 international court or tribunal
20000129 law enforcement
20000130 arrest
20000131 investigation (criminal)
20000132 missing person
20000133 police
20000134 sentencing (criminal)
20000135 capital punishment
20000136 fine (penalty)
20000137 prison
20000139 accident and emergency incident
20000140 explosion accident and incident
20000141 industrial accident and incident
20000142 nuclear accident and incident
20000143 transport accident and incident
20000144 air and space accident and incident
20000145 maritime accident and incident
20000146 railway accident and incident
20000147 road accident and incident
20000148 disaster
20000149 famine
20000150 fire
20000151 natural disaster
20000152 drought
20000153 earthquake
20000154 flood
20000155 landslide
20000156 avalanche
20000157 meteorological disaster
20000158 windstorms
20000159 volcanic eruption
20000161 structural failures
20000168 emergency response
20000170 business information
20000171 business finance
20000172 accounting and audit
20000173 analysts comment
20000174 bankruptcy
20000175 buyback
20000176 credit rating
20000177 dividend announcement
20000178 earnings
20000179 earnings forecast
20000180 financial statement
20000181 proxy filing
20000182 financially distressed company
20000183 corporate financing
20000184 restructuring and recapitalisation
20000185 shareholder
20000186 stock activity
20000187 stock flotation
20000188 human resources
20000189 layoffs and downsizing
20000190 management
20000191 stock option
20000192 strategy and marketing
20000193 annual and special corporate meeting
20000194 annual report
20000195 board of directors
20000196 commercial contract
20000197 company spin-off
20000198 economic globalisation
20000199 business governance
20000200 joint venture
20000201 leveraged buyout
20000202 licensing agreement
20000203 management buyout
20000204 merger or acquisition
20000205 new product or service
20000206 patent, copyright and trademark
20000207 product recall
20000208 research and development
20000209 economic sector
20000210 agriculture
20000211 aquaculture
20000212 arable farming
20000213 fishing industry
20000214 forestry and timber
20000215 livestock farming
20000216 viniculture
20000217 chemicals
20000218 biotechnology business
20000219 fertiliser
20000220 health and beauty product
20000221 inorganic chemical
20000222 organic chemical
20000223 pharmaceutical
20000224 synthetic and plastic chemicals
20000225 computing and information technology
20000226 hardware
20000227 computer networking
20000228 satellite technology
20000229 computer security
20000230 semiconductors and active components
20000231 software
20000232 telecommunication equipment
20000233 telecommunication service
20000234 wireless technology
20000235 construction and property
20000236 design and engineering
20000239 house building
20000240 land price
20000241 real estate
20000242 renovation
20000243 consumer goods
20000244 beverage
20000245 clothing
20000246 department store
20000247 electronic commerce
20000248 grocery
20000249 luxury good
20000250 mail order
20000251 non-durable good
20000252 retail
20000253 speciality store
20000254 toy
20000255 wholesale
20000256 energy and resource
20000257 alternative energy
20000258 coal
20000259 diesel fuel
20000260 electricity production and distribution
20000262 kerosene/paraffin
20000263 natural gas
20000265 nuclear power
20000268 petrol
20000269 waste management industry
20000270 water supply
20000271 financial and business service
20000272 accountancy and auditing
20000273 auction service
20000274 banking
20000275 consultancy service
20000276 employment agency
20000277 funeral parlour and crematorium
20000278 healthcare provider
20000279 insurance
20000280 investment service
20000281 janitorial service
20000282 legal service
20000283 market research
20000284 market trend
20000285 personal finance
20000286 personal income
20000287 personal investing
20000288 personal service
20000289 printing service
20000290 rental service
20000291 shipping service
20000292 stock broking
20000293 wedding service
20000294 manufacturing and engineering
20000295 aerospace
20000296 automotive
20000297 defence equipment
20000298 electrical appliance
20000299 heavy engineering
20000300 industrial component
20000301 instrument engineering
20000302 machine manufacturing
20000303 shipbuilding
20000304 media
20000305 advertising
20000306 book industry
20000307 cinema industry
20000308 music industry
20000309 news agency
20000310 newspaper and magazine
20000311 online media
20000312 public relations
20000313 radio industry
20000314 satellite and cable service
20000315 television industry
20000316 metal and mineral
20000317 building material
20000318 gold and precious material
20000319 iron and steel
20000320 mining
20000321 non ferrous metal
20000322 process industry
20000323 distiller and brewer
20000324 food industry
20000325 furnishings and furniture
20000326 paper and packaging product
20000327 rubber product
20000328 soft drinks
20000329 textile and clothing
20000330 tobacco
20000331 tourism and leisure industry
20000332 casino and gambling
20000333 hotel and accommodation
20000334 recreational and sporting goods
20000335 restaurant and catering
20000336 tour operator
20000337 transport
20000338 air transport
20000339 commuting
20000340 railway transport
20000341 road transport
20000342 traffic
20000343 waterway and maritime transport
20000344 economy
20000345 economic policy
20000346 macro economics
20000347 bonds
20000348 budgets and budgeting
20000349 business enterprise
20000350 central bank
20000351 consumers
20000352 consumer confidence
20000353 consumer issue
20000354 credit and debt
20000355 currency
20000356 deflation
20000357 economic growth
20000358 economic indicator
20000359 gross domestic product
20000360 industrial production
20000361 inventories
20000362 productivity
20000363 economic organisation
20000364 emerging market
20000365 employment statistics
20000366 exports
20000367 government aid
20000368 government debt
20000369 imports
20000370 inflation
20000371 interest rate
20000372 international economic institution
20000373 international trade
20000374 trade agreements
20000375 trade balance
20000376 trade dispute
20000377 trade policy
20000378 investments
20000379 monetary policy
20000380 mortgage
20000381 mutual funds
20000382 prices
20000383 recession
20000384 tariff
20000385 market and exchange
20000386 commodity market
20000387 energy market
20000388 metal
20000389 soft commodity
20000390 debt market
20000391 foreign exchange market
20000392 loan market
20000393 loans
20000394 securities
20000395 derivative securities
20000396 stocks
20000398 parent organisation
20000399 religious education
20000400 school
20000401 elementary schools
20000402 further education
20000403 adult education
20000404 high schools
20000405 higher education
20000406 college
20000407 university
20000408 middle schools
20000409 preschool
20000410 social learning
20000411 teaching and learning
20000412 curriculum
20000413 examination
20000414 entrance examination
20000415 students
20000416 teachers
20000418 climate change
20000419 global warming
20000420 conservation
20000421 energy saving
20000422 parks
20000423 environmental politics
20000424 environmental pollution
20000425 air pollution
20000426 environmental cleanup
20000427 hazardous materials
20000428 waste materials
20000429 water pollution
20000430 natural resources
20000431 energy resources
20000432 land resources
20000433 forests
20000434 mountains
20000435 population growth
20000436 renewable energy
20000437 water
20000438 oceans
20000439 rivers
20000440 wetlands
20000441 nature
20000442 ecosystem
20000443 endangered species
20000444 invasive species
20000446 diseases and conditions
20000447 cancer
20000448 communicable disease
20000449 epidemic
20000450 plague (disease)
20000451 virus disease
20000452 AIDS
20000453 retrovirus
20000454 heart disease
20000455 illness
20000456 injury
20000457 medical conditions
20000458 mental health and disorders
20000459 eating disorder
20000460 obesity
20000461 health facility
20000462 hospital
20000463 health organisations
20000464 health treatment
20000465 diet
20000466 dietary supplements
20000467 medical drugs
20000468 prescription drugs
20000469 medical procedure/test
20000470 medicine
20000471 herbal medicine
20000472 holistic medicine
20000473 traditional Chinese medicine
20000474 western medicine
20000475 physical fitness
20000476 preventative medicine
20000477 vaccines
20000478 therapy
20000479 healthcare policy
20000480 government health care
20000483 health insurance
20000484 private health care
20000485 medical profession
20000486 medical service
20000487 medical specialisation
20000488 geriatric medicine
20000489 obstetrics/gynaecology
20000490 paediatrics
20000491 reproductive medicine
20000492 medical staff
20000493 non-human diseases
20000494 animal disease
20000495 plant disease
20000497 accomplishment
20000498 award and prize
20000499 records and achievements
20000500 animal
20000501 ceremony
20000502 people
20000503 human mishap
20000504 high-society
20000505 celebrity
20000506 imperial and royal matters
20000507 plant
20000509 employment
20000510 apprenticeship
20000511 child labour
20000512 employee
20000513 employer
20000514 employment training
20000518 wages and benefits
20000520 social security
20000521 employment legislation
20000522 workplace health and safety
20000523 labour market
20000524 labour relations
20000525 collective agreements
20000529 labour dispute
20000530 labour strike
20000531 retirement
20000532 pension
20000533 unemployment
20000535 unemployment benefits
20000536 unions
20000538 leisure
20000539 club and association
20000540 game
20000541 board game
20000542 card game
20000543 children's game
20000544 dice game
20000545 outdoor game
20000546 puzzle
20000547 tile game
20000548 video game
20000549 gaming and lottery
20000550 hobby
20000551 holiday
20000552 public holiday
20000553 leisure venue
20000554 amusement park
20000555 bar
20000556 cafe
20000557 nightclub
20000558 restaurant
20000559 sports facilities
20000560 outdoor recreational activities
20000561 fishing
20000562 hunting
20000563 travel and tourism
20000565 lifestyle
20000566 automobile enthusiasm
20000567 bicycle enthusiasm
20000568 food and drink enthusiasm
20000569 organic food
20000570 house and home
20000571 motorbike enthusiasm
20000572 trend
20000574 election
20000575 citizens initiative and recall
20000576 electoral system
20000577 intergovernmental elections
20000578 local elections
20000579 national elections
20000580 political campaigns
20000581 campaign finance
20000582 political candidates
20000583 primary elections
20000584 referenda
20000585 regional elections
20000586 voting
20000587 fundamental rights
20000588 censorship
20000590 freedom of religion
20000591 freedom of the press
20000592 human rights
20000593 government
20000594 civil and public service
20000595 public employees
20000596 public officials
20000597 constitution (law)
20000598 defence
20000599 armed forces
20000600 veterans affairs
20000601 military equipment
20000602 military weaponry
20000603 security measures (defence)
20000604 national security
20000605 espionage and intelligence
20000606 executive (government)
20000607 government budget
20000608 public finance
20000609 government department
20000610 heads of state
20000611 impeachment
20000612 local government and authority
20000613 minister (government)
20000614 national government
20000615 parliament
20000616 lower house (parliament)
20000617 upper house (parliament)
20000618 regional government and authority
20000619 safety of citizens
20000620 taxation
20000621 government policy
20000623 nationalisation
20000624 privatisation
20000625 state-owned enterprise
20000626 interior policy
20000627 data protection policy
20000628 housing and urban planning policy
20000629 policy towards indigenous people
20000630 pension and welfare policy
20000631 personal data collection policy
20000632 personal weapon control policy
20000633 planning inquiries
20000634 migration policy
20000635 nuclear policy
20000636 regulation of industry
20000637 food and drink regulations
20000638 international relations
20000639 diplomacy
20000640 summit meetings
20000641 treaty
20000642 economic sanction
20000643 foreign aid
20000644 international organisation
20000645 refugees and internally displaced people
20000646 non-governmental organisation
20000647 political crisis
20000648 political dissent
20000649 political process
20000650 lobbying
20000651 political parties and movements
20000652 political development
20000653 political system
20000654 democracy
20000655 dictatorship
20000657 religious belief
20000658 Buddhism
20000659 Christianity
20000660 ecumenism
20000661 Mormon
20000662 Old Catholic
20000663 Orthodoxy
20000664 Protestant
20000665 Anglican
20000666 Baptist
20000667 Lutheran
20000668 Mennonite
20000669 Methodist
20000670 Reformed
20000671 Roman Catholic
20000672 concordat
20000673 Confucianism
20000674 cult and sect
20000675 Freemasonry
20000676 Hinduism
20000677 Islam
20000678 Jainism
20000679 Judaism
20000680 nature religion
20000681 Zoroastrianism
20000682 Scientology
20000683 Shintoism
20000684 Sikhism
20000685 Taoism
20000686 Unificationism
20000687 interreligious dialogue
20000688 religious conflict
20000689 religious event
20000690 religious festival or holiday
20000691 Christmas
20000692 Easter
20000693 Pentecost
20000694 Ramadan
20000695 Yom Kippur
20000696 religious ritual
20000697 religious facilities
20000698 church
20000699 mosque
20000700 synagogue
20000701 temple
20000702 religious institutions and state relations
20000703 religious leader
20000704 pope
20000705 religious text
20000706 Bible
20000707 Qur'an
20000708 Torah
20000710 biomedical science
20000711 biotechnology
20000712 dentistry
20000713 pharmacology
20000714 veterinary medicine
20000715 mathematics
20000716 mechanical engineering
20000717 natural science
20000718 astronomy
20000719 biology
20000720 botany
20000721 genetics
20000722 palaeontology
20000723 physiology
20000724 zoology
20000725 chemistry
20000726 cosmology
20000727 geology
20000728 horticulture
20000729 marine science
20000730 meteorology
20000731 physics
20000732 electromagnetism
20000733 nuclear physics
20000734 particle physics
20000735 scientific research
20000736 scientific innovation
20000737 medical research
20000738 scientific exploration
20000739 space exploration
20000740 scientific publication
20000741 scientific institution
20000742 social sciences
20000743 anthropology
20000744 archaeology
20000745 economics
20000746 geography
20000747 history
20000748 information science
20000749 study of law
20000750 linguistics
20000751 philosophy
20000752 political science
20000753 psychology
20000754 sociology
20000755 scientific standards
20000756 technology and engineering
20000757 aerospace engineering
20000758 rocketry
20000759 agricultural technology
20000760 civil engineering
20000761 electronic engineering
20000762 identification technology
20000763 information technology and computer science
20000764 materials science
20000765 micro science
20000766 nanotechnology
20000768 communities
20000769 social networking
20000770 demographics
20000771 immigration
20000772 emigration
20000773 illegal immigration
20000774 population and census
20000775 discrimination
20000776 ageism
20000777 racism
20000778 religious discrimination
20000779 sexism
20000780 family
20000781 adoption
20000782 Dating and Relationships
20000783 divorce
20000784 family planning
20000785 abortion
20000786 marriage
20000787 parenting
20000788 mankind
20000789 adults
20000790 children
20000791 disabilities
20000792 LGBTQ
20000793 gender
20000794 infants
20000795 national or ethnic minority
20000797 senior citizens
20000798 teenagers
20000799 social condition
20000800 homelessness
20000801 poverty
20000802 social problem
20000803 abusive behaviour
20000804 addiction
20000805 juvenile delinquency
20000806 prostitution
20000807 slavery
20000808 values
20000810 death and dying
20000811 euthanasia
20000812 assisted suicide
20000813 suicide
20000814 ethics
20000815 pornography
20000816 sexual behaviour
20000817 welfare
20000818 charity
20000819 long term care
20000820 social services
20000822 competition discipline
20000823 American football
20000824 archery
20000825 crossbow shooting
20000826 longbow
20000827 athletics, track and field
20000828 cross country run
20000829 decathlon
20000830 discus throw
20000831 hammer throw
20000832 heptathlon
20000833 high jump
20000834 hurdles
20000835 javelin throw
20000836 long distance run
20000837 long jump
20000838 middle distance run
20000839 pentathlon
20000840 pole vault
20000841 race walking
20000842 relay run
20000843 shot put
20000844 sprint run
20000845 triple jump
20000846 Australian rules football
20000847 badminton
20000848 bandy
20000849 baseball
20000850 rubberball baseball
20000851 basketball
20000852 biathlon
20000853 billiards
20000854 bobsleigh
20000855 boules
20000856 boxing
20000875 bullfighting
20000876 Canadian football
20000877 canoeing
20000883 casting (fishing)
20000884 mountain climbing
20000885 ice climbing
20000886 mountaineering
20000887 sport climbing
20000888 cricket
20000889 croquet
20000890 curling
20000891 icestock sport
20000892 cycling
20000893 artistic cycling
20000895 bmx
20000896 cycle ball
20000903 mountain biking
20000911 competitive dancing
20000912 darts
20000913 diving
20000914 platform diving
20000915 springboard diving
20000916 synchronised diving
20000917 scuba diving
20000918 underwater sports
20000919 dog racing
20000922 duathlon
20000923 equestrian
20000929 fencing
20000933 field hockey
20000934 figure skating
20000936 fist ball
20000937 floorball
20000938 flying disc
20000939 Gaelic football
20000940 golf
20000941 mini golf
20000942 gymnastics
20000951 rhythmic gymnastics
20000955 trampoline
20000958 handball (team)
20000959 hornuss
20000960 horse racing
20000964 hurling
20000965 ice hockey
20000966 sledge hockey
20000967 inline skating
20000968 Jai Alai (Pelota)
20000969 judo
20000977 jukendo
20000978 kabaddi
20000979 kayaking
20000983 karate
20000984 kendo
20000985 kyudo
20000986 lacrosse
20000987 luge
20000988 marathon
20000989 modern pentathlon
20000990 motorboat racing
20000991 motor car racing
20000998 motorcycling
20001009 naginata
20001010 netball
20001011 orienteering
20001012 ski orienteering
20001013 parachuting
20001014 polo
20001015 pool
20001016 power boating
20001017 rodeo
20001018 bareback bronc
20001019 barrel racing
20001020 bull riding
20001021 bulldogging
20001022 calf roping
20001023 goat roping
20001024 saddle bronc
20001025 roller hockey
20001026 rowing
20001035 rugby league
20001036 rugby union
20001037 rugby sevens
20001038 sailing
20001047 sepak takraw
20001048 shinty
20001049 sport shooting
20001055 skeleton
20001056 skiing
20001057 alpine skiing
20001058 freestyle skiing
20001059 grass skiing
20001061 ski jumping
20001062 sky diving
20001063 snooker
20001064 snowboarding
20001065 soccer
20001066 softball
20001067 speed skating
20001068 squash
20001069 sumo wrestling
20001070 surfing
20001071 swimming
20001081 synchronised free routine
20001082 synchronised technical routine
20001083 table tennis
20001084 Taekwon-Do
20001085 tennis
20001086 ten pin bowling
20001087 triathlon
20001088 tug-of-war
20001089 volleyball
20001090 beach volleyball
20001091 water polo
20001092 water skiing
20001093 weightlifting
20001097 windsurfing
20001098 wrestling
20001099 freestyle wrestling
20001100 greco-roman
20001101 Swiss wrestling
20001102 wushu
20001103 disciplinary action in sport
20001104 drug use in sport
20001105 drug abuse in sport
20001106 drug testing in sport
20001107 medical drug use in sport
20001108 sport event
20001109 continental championship
20001110 continental cup
20001111 continental games
20001112 international championship
20001113 international cup
20001114 international games
20001115 national championship
20001116 national cup
20001117 national games
20001118 regional championship
20001119 regional cup
20001120 regional games
20001121 world championship
20001122 world cup
20001123 world games
20001124 sport industry
20001125 sport organisation
20001126 sport venue
20001128 weather forecast
20001129 weather phenomena
20001130 weather statistic
20001131 weather warning
20001132 cultural policies
20001133 musical
20001134 operetta
20001135 art exhibition
20001136 trade fair
20001137 stock recommendation
20001138 buy recommendation
20001139 hold recommendation
20001140 sell recommendation
20001141 hot stock
20001142 mountaineering
20001143 party
20001144 civilian service
20001145 military service
20001146 integration policy
20001147 sports policies
20001148 transfer
20001149 cross-country skiing
20001150 Nordic combined
20001151 short track speed skating
20001152 artistic gymnastics
20001153 Telemark skiing
20001154 chess
20001155 roller sports
20001156 skateboarding
20001157 martial arts
20001158 entrepreneurship
20001159 public contract
20001160 crafts industry
20001161 Internet of Things
20001162 asset management
20001163 client relationship management
20001164 payment service
20001165 capital goods
20001166 railway manufacturing
20001167 medical equipment
20001168 pet product and service
20001169 e-cigarette
20001170 logistics
20001171 sharing economy
20001172 small and medium enterprise
20001173 regulatory authority
20001174 regional development policy
20001175 synchronised swimming
20001176 rugby
20001177 Olympic Games
20001178 Paralympic Games
20001179 series
20001180 drama (theatre)
20001181 festival
20001182 social media
20001183 eSports
20001184 hip hop
20001185 r&b
20001186 heavy metal
20001187 dance band music
20001188 electronic dance music
20001189 children's music
20001190 stand-up comedy
20001191 cabaret
20001192 influencers
20001193 sexual misconduct
20001194 accounting crime
20001195 tax evasion
20001196 traffic crime
20001197 administrative law
20001198 court-ordered psychiatric treatment
20001199 suspended sentence
20001200 dropped criminal investigation
20001201 wildlife traffic accident
20001202 wildfire
20001203 textile arts
20001204 woodworking
20001205 forging
20001206 self-employment
20001207 biofuel
20001208 geothermal power
20001209 solar power
20001210 hydroelectric power
20001211 wind power
20001212 religious schools
20001213 public schools
20001214 private schools
20001215 independent schools
20001216 vocational education
20001217 educational grading
20001218 pandemic
20001219 drug rehabilitation
20001220 general practice
20001221 emergency care
20001222 orthopaedics
20001223 oncology
20001224 radiology
20001225 ophthalmology
20001226 surgical medicine
20001227 psychiatry
20001228 surgery
20001229 healthcare clinic
20001230 corporate social responsibility
20001231 mixed martial arts
20001232 elderly care
20001233 name ceremony
20001234 graduation
20001235 funeral and memorial service
20001236 wedding
20001237 anniversary
20001238 birthday
20001239 exercise and fitness
20001240 bodybuilding
20001241 horseback riding
20001242 steeplechase (athletics)
20001243 oil and gas industry
20001244 utilities
20001245 infrastructure projects
20001246 commercial building
20001247 collecting
20001248 cosmetics
20001249 hairstyles
20001250 body modification
20001251 tattooing
20001252 piercing
20001253 cooking and baking
20001254 beer, wine and spirits
20001255 home renovation
20001256 interior decoration
20001257 gardening
20001258 consumer electronics
20001259 political convention
20001260 political committees
20001261 heads of government
20001262 public inquiry
20001263 church elections
20001264 infrastructure policy
20001265 local government policy
20001266 political debates
20001267 Midsummer
20001268 National day
20001269 New year
20001270 Halloween
20001271 All Saints Day
20001272 Walpurgis night
20001273 baptism
20001274 contraception
20001275 gig economy
20001276 parental leave
20001277 volunteering
20001278 cooperative
20001279 cryptocurrency
20001280 hurricane
20001281 racquetball
20001282 ringette
20001283 human smuggling and trafficking
20001284 bullying
20001285 vandalism
20001286 arm wrestling
20001287 supreme and high court
20001288 indigenous people
20001289 sales channels
`;
