import { americasFairCities } from './americas-fair-cities.ts';
import { arabCities } from './arab-cities.ts';
import { arabCitiesMore } from './arab-cities-more.ts';
import { asiaFairCities } from './asia-fair-cities.ts';
import { centralAsianTowns } from './central-asian-towns.ts';
import { china } from './china.ts';
import { chinaCities } from './china-cities.ts';
import { chinaFairCities } from './china-fair-cities.ts';
import { eastAfrica } from './east-africa.ts';
import { eastAsiaCities } from './east-asia-cities.ts';
import { eastAsiaCitiesMore } from './east-asia-cities-more.ts';
import { englishSpeakingCities } from './english-speaking-cities.ts';
import { europeFairCities } from './europe-fair-cities.ts';
import { franceAndLowCountries } from './france-and-low-countries.ts';
import { francophoneCities } from './francophone-cities.ts';
import { frenchCities } from './french-cities.ts';
import { germanyAndAlps } from './germany-and-alps.ts';
import { gulfStates } from './gulf-states.ts';
import { iranAndTurkiye } from './iran-and-turkiye.ts';
import { japanAndKorea } from './japan-and-korea.ts';
import { kazakhstan } from './kazakhstan.ts';
import { kyrgyzstanTajikistan } from './kyrgyzstan-tajikistan.ts';
import { latinAmericanCities } from './latin-american-cities.ts';
import { levant } from './levant.ts';
import { middleEastFairCities } from './middle-east-fair-cities.ts';
import { northAfrica } from './north-africa.ts';
import { northAmerica } from './north-america.ts';
import { northernAndEasternEurope } from './northern-and-eastern-europe.ts';
import { russiaAndNeighbours } from './russia-and-neighbours.ts';
import { russiaFairCities } from './russia-fair-cities.ts';
import { russianProvinces } from './russian-provinces.ts';
import { southAmerica } from './south-america.ts';
import { southAsiaAndCaucasus } from './south-asia-and-caucasus.ts';
import { southEastAsiaPacific } from './south-east-asia-pacific.ts';
import { southernEurope } from './southern-europe.ts';
import { spanishCities } from './spanish-cities.ts';
import { uzbekistanTurkmenistan } from './uzbekistan-turkmenistan.ts';
import { volgaSiberiaBelarus } from './volga-siberia-belarus.ts';
import { westAfrica } from './west-africa.ts';

/** Every table of places. */
export const placeTables: readonly string[] = [
  kazakhstan,
  kyrgyzstanTajikistan,
  uzbekistanTurkmenistan,
  centralAsianTowns,
  china,
  chinaCities,
  southAsiaAndCaucasus,
  japanAndKorea,
  southEastAsiaPacific,
  russiaAndNeighbours,
  northernAndEasternEurope,
  franceAndLowCountries,
  germanyAndAlps,
  southernEurope,
  gulfStates,
  levant,
  iranAndTurkiye,
  northAfrica,
  westAfrica,
  eastAfrica,
  northAmerica,
  southAmerica,
  chinaFairCities,
  asiaFairCities,
  russiaFairCities,
  europeFairCities,
  middleEastFairCities,
  americasFairCities,
  arabCities,
  arabCitiesMore,
  eastAsiaCities,
  eastAsiaCitiesMore,
  englishSpeakingCities,
  francophoneCities,
  frenchCities,
  latinAmericanCities,
  russianProvinces,
  spanishCities,
  volgaSiberiaBelarus,
];
