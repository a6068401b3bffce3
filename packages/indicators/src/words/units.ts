import { type Labels, same } from './language.ts';

/** What is counted, in the plural. The Welsh awaits a translator's review. */
const UNITS_CY: Readonly<Record<string, string>> = {
  awards: 'dyfarniadau',
  processes: 'prosesau',
  pounds: 'punnoedd',
  'award notices': 'hysbysiadau dyfarnu',
  'supplier mentions': 'enwebiadau o gyflenwyr',
  suppliers: 'cyflenwyr',
  lots: 'lotiau',
  notices: 'hysbysiadau',
  statistics: 'ystadegau',
  contracts: 'contractau',
  pairs: 'parau',
  grounds: 'seiliau',
  facts: 'ffeithiau',
};

export function unitLabels(unit: string): Labels {
  return Object.hasOwn(UNITS_CY, unit) ? { en: unit, cy: UNITS_CY[unit]! } : same(unit);
}

export const UNITS: readonly string[] = Object.keys(UNITS_CY);
