/**
 * Circles of the demo: who shares with whom what is marked AMBER or stricter. Real authorities are in them so that
 * their demo people have something to read; who wrote what is always an invented council. Pure data.
 */
import { demoCouncils } from './councils.ts';

export interface DemoCircle {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
  /** Codes of authorities, real (material/register) and invented. */
  readonly members: readonly string[];
}

const invented = demoCouncils.map(({ code }) => code);
const inRegions = (...regions: readonly string[]): readonly string[] =>
  demoCouncils.filter(({ region }) => regions.includes(region)).map(({ code }) => code);

export const demoCircles: readonly DemoCircle[] = [
  {
    code: 'connected-places',
    name: 'Connected places circle',
    purpose: 'Councils with sensors, signals and lighting on a network of their own, after the Playbook.',
    members: [
      ...invented,
      'BRD',
      'WSM',
      'DST',
      'MTY',
      'PKN',
      'KEC',
      'RFW',
      'SHF',
      'NET',
      'SFT',
      'COV',
      'STS',
      'NMD',
      'SND',
    ],
  },
  {
    code: 'north-and-midlands',
    name: 'North and Midlands incident response circle',
    purpose: 'Councils of the north and the middle of England who help each other when something happens.',
    members: [
      ...inRegions('North East', 'North West', 'Yorkshire and The Humber', 'East Midlands', 'West Midlands'),
      'BRD',
      'SHF',
      'NET',
      'SFT',
      'SND',
      'COV',
    ],
  },
  {
    code: 'revenues-and-benefits',
    name: 'Revenues and benefits systems circle',
    purpose: 'Councils that use hosted revenues and benefits systems.',
    members: [
      'WEX',
      'OSY',
      'QNL',
      'BDM',
      'SKV',
      'TRW',
      'KRB',
      'CLH',
      'BKH',
      'SWM',
      'MWK',
      'THH',
      'QHM',
      'BRD',
      'WSM',
      'CRY',
      'STN',
      'SHF',
      'COV',
    ],
  },
];
