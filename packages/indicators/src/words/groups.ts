import { ITL1 } from '../region.ts';
import { type Labels, same } from './language.ts';

/** Regions, value bands and other groups in Welsh; awaits a translator's review. */
const REGIONS_CY: Readonly<Record<string, string>> = {
  UKC: 'Gogledd-ddwyrain Lloegr',
  UKD: 'Gogledd-orllewin Lloegr',
  UKE: 'Swydd Efrog a’r Humber',
  UKF: 'Dwyrain Canolbarth Lloegr',
  UKG: 'Gorllewin Canolbarth Lloegr',
  UKH: 'Dwyrain Lloegr',
  UKI: 'Llundain',
  UKJ: 'De-ddwyrain Lloegr',
  UKK: 'De-orllewin Lloegr',
  UKL: 'Cymru',
  UKM: 'Yr Alban',
  UKN: 'Gogledd Iwerddon',
};

export const NOT_PUBLISHED: Labels = { en: 'Not published', cy: 'Heb ei gyhoeddi' };
export const FOREIGN: Labels = { en: 'Outside the United Kingdom', cy: 'Y tu allan i’r Deyrnas Unedig' };
export const NO_REGION: Labels = {
  en: 'United Kingdom, region not given',
  cy: 'Y Deyrnas Unedig, rhanbarth heb ei nodi',
};

export function regionLabels(code: string): Labels {
  const en = Object.hasOwn(ITL1, code) ? ITL1[code] : undefined;
  return en === undefined ? same(code) : { en, cy: REGIONS_CY[code] ?? en };
}
