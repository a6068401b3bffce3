/**
 * International Territorial Level codes of the UK (Office for National Statistics): `UK` + a letter (ITL1), a digit
 * (ITL2), a digit or letter (ITL3). Notices mix ITL and the older NUTS editions, which share the first letter.
 */
export const ITL1: Readonly<Record<string, string>> = {
  UKC: 'North East',
  UKD: 'North West',
  UKE: 'Yorkshire and The Humber',
  UKF: 'East Midlands',
  UKG: 'West Midlands',
  UKH: 'East of England',
  UKI: 'London',
  UKJ: 'South East',
  UKK: 'South West',
  UKL: 'Wales',
  UKM: 'Scotland',
  UKN: 'Northern Ireland',
};

/** `uk` (with the code), `foreign`, or undefined where the notice does not say. */
export function place(region: string | undefined, country: string | undefined): string | undefined {
  if (region !== undefined) return region.startsWith('UK') ? region : 'foreign';
  return country !== undefined && country !== 'GB' && country !== 'UK' ? 'foreign' : undefined;
}

/** The code cut to a level, or undefined when it is too coarse: `UK` says nothing of ITL1. */
export function atLevel(place: string, level: 1 | 2 | 3): string | undefined {
  return place.length >= level + 2 ? place.slice(0, level + 2) : undefined;
}
