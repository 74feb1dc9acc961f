/**
 * Invented councils, to which every invented publication belongs. None exists: a test compares each name with the
 * register of councils and with the gazetteer of places. Populations are made up and round. Pure data.
 */
import type { CouncilType, Nation, Region, Tier } from '../../packages/vocabulary/src/index.ts';

export interface DemoCouncil {
  /** Like the register's codes, and none of them. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** For a council in Wales. */
  readonly nameCy: string | null;
  readonly nation: Nation;
  readonly region: Region;
  readonly tier: Tier;
  readonly type: CouncilType;
  readonly population: number;
}

const council = (
  code: string,
  shortName: string,
  name: string,
  region: Region,
  type: CouncilType,
  population: number,
  nameCy: string | null = null,
): DemoCouncil => ({
  code,
  name,
  shortName,
  nameCy,
  nation: nationOf(region),
  region,
  tier: type === 'NMD' ? 'district' : type === 'CTY' ? 'county' : 'unitary',
  type,
  population,
});

function nationOf(region: Region): Nation {
  return region === 'Scotland' || region === 'Wales' || region === 'Northern Ireland' ? region : 'England';
}

export const demoCouncils: readonly DemoCouncil[] = [
  council('WEX', 'Wexmoor', 'Wexmoor District Council', 'South West', 'NMD', 94_000),
  council('OSY', 'Ostrelby', 'Ostrelby Borough Council', 'East Midlands', 'NMD', 112_000),
  council('QNL', 'Quenlow', 'Quenlow District Council', 'East of England', 'NMD', 131_000),
  council('BDM', 'Brindlemere', 'Brindlemere Borough Council', 'South East', 'NMD', 148_000),
  council('SKV', 'Skelverton', 'Skelverton Borough Council', 'North West', 'NMD', 88_000),
  council('TRW', 'Tarrowby', 'Tarrowby District Council', 'West Midlands', 'NMD', 102_000),
  council('EMC', 'Estmarch', 'Estmarch County Council', 'South East', 'CTY', 1_210_000),
  council('RVL', 'Ravelshire', 'Ravelshire County Council', 'East Midlands', 'CTY', 742_000),
  council('LDR', 'Lindreshire', 'Lindreshire County Council', 'East of England', 'CTY', 655_000),
  council(
    'KRB',
    'Karrowby',
    'Karrowby Metropolitan Borough Council',
    'Yorkshire and The Humber',
    'MD',
    243_000,
  ),
  council('CLH', 'Collierhaugh', 'Collierhaugh Metropolitan Borough Council', 'North East', 'MD', 199_000),
  council('BKH', 'Brackhaven', 'Brackhaven City Council', 'North West', 'UA', 176_000),
  council('SWM', 'Sallowmouth', 'Sallowmouth Council', 'South West', 'UA', 268_000),
  council('MWK', 'Merrowick', 'Merrowick Council', 'West Midlands', 'UA', 322_000),
  council('THH', 'Thamesholt', 'London Borough of Thamesholt', 'London', 'LBO', 287_000),
  council('QHM', 'Quillhampton', 'London Borough of Quillhampton', 'London', 'LBO', 214_000),
  council('GLV', 'Glenarvoch', 'Glenarvoch Council', 'Scotland', 'SCO', 118_000),
  council('SQL', 'Strathquill', 'Strathquill Council', 'Scotland', 'SCO', 92_000),
  council(
    'CWD',
    'Cwmdraith',
    'Cwmdraith County Borough Council',
    'Wales',
    'WPA',
    71_000,
    'Cyngor Bwrdeistref Sirol Cwmdraith',
  ),
  council('PML', 'Penmorlan', 'Penmorlan County Council', 'Wales', 'WPA', 124_000, 'Cyngor Sir Penmorlan'),
  council('DMV', 'Drumavarra', 'Drumavarra District Council', 'Northern Ireland', 'NID', 141_000),
  council('SVF', 'Slievefarran', 'Slievefarran District Council', 'Northern Ireland', 'NID', 166_000),
];
