import { organisations } from './organisations.ts';
import { organisationsOfEurasia } from './organisations-eurasia.ts';
import { regionsOfCentralAsia } from './regions-central-asia.ts';
import { regionsOfEastAfrica } from './regions-east-africa.ts';
import { regionsOfEastAsia } from './regions-east-asia.ts';
import { regionsOfEasternEurope } from './regions-eastern-europe.ts';
import { regionsOfMiddleEast } from './regions-middle-east.ts';
import { regionsOfNorthAmerica } from './regions-north-america.ts';
import { regionsOfSouthAmerica } from './regions-south-america.ts';
import { regionsOfSouthAsiaAndPacific } from './regions-south-asia-pacific.ts';
import { regionsOfWestAfrica } from './regions-west-africa.ts';
import { regionsOfWesternEurope } from './regions-western-europe.ts';
import { worldRegions } from './world-regions.ts';
import { worldRegionsOfAsia } from './world-regions-asia.ts';

/** Every table of countries, regions and organisations. */
export const regionTables: readonly string[] = [
  regionsOfCentralAsia,
  regionsOfEastAsia,
  regionsOfSouthAsiaAndPacific,
  regionsOfMiddleEast,
  regionsOfWesternEurope,
  regionsOfEasternEurope,
  regionsOfWestAfrica,
  regionsOfEastAfrica,
  regionsOfNorthAmerica,
  regionsOfSouthAmerica,
  worldRegions,
  worldRegionsOfAsia,
  organisations,
  organisationsOfEurasia,
];
