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

/** Codes of the UK; `TL` is how the Office for National Statistics writes ITL codes since 2021. */
const OWN = /^(?:UK|TL)([C-N][A-Z0-9]{0,2})$/;
/** The UK as a whole, or a place in it that is not a region: `UKZ`. */
const WHOLE = /^(?:UK|TL)[A-Z0-9]{0,3}$/;
const UNITED_KINGDOM =
  /^(?:GB|UK|GBR|GB-[A-Z]{3}|UNITED KINGDOM|GREAT BRITAIN|ENGLAND|SCOTLAND|WALES|NORTHERN IRELAND)$/;
/** Countries with NUTS codes (Regulation (EC) 1059/2003, and Eurostat's for its neighbours), by their first letters. */
const ABROAD =
  /^(?:AL|AT|BE|BG|CH|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IS|IT|LI|LT|LU|LV|ME|MK|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR)$/;
/** A part of one, with a digit in it. */
const PART_ABROAD = new RegExp(ABROAD.source.replace('$', '(?=.*\\d)[A-Z0-9]{1,3}$'));

/**
 * Where an address is: a code of the UK (`UKL`, or `UK` where it says no more), `foreign`, or undefined where the notice does
 * not say. Words in the place of a code ("London") say nothing; the country decides then.
 */
export function place(region: string | undefined, country: string | undefined): string | undefined {
  const code = (region ?? '').trim().toUpperCase();
  const own = OWN.exec(code)?.[1];
  if (own !== undefined) return `UK${own}`;
  if (WHOLE.test(code)) return 'UK';
  if (ABROAD.test(code)) return 'foreign';
  const nation = (country ?? '').trim().toUpperCase();
  if (UNITED_KINGDOM.test(nation)) return undefined;
  return /^[A-Z]{2,3}$/.test(nation) || PART_ABROAD.test(code) ? 'foreign' : undefined;
}

/** The same as SQL, for an engine with `matches`: whether the whole of a text fits an expression. */
export function placeSql(matches: (text: string, pattern: string) => string): string {
  const code = `upper(trim(coalesce(region, '')))`;
  const nation = `upper(trim(coalesce(country, '')))`;
  const bare = ({ source }: RegExp) => source.replace(/\(\?:/g, '(').replace('(?=.*\\d)', '');
  return `CASE WHEN ${matches(code, bare(OWN))} THEN concat('UK', substr(${code}, 3))
     WHEN ${matches(code, bare(WHOLE))} THEN 'UK'
     WHEN ${matches(code, bare(ABROAD))} THEN 'foreign'
     WHEN ${matches(nation, bare(UNITED_KINGDOM))} THEN NULL
     WHEN ${matches(nation, '^[A-Z]{2,3}$')} THEN 'foreign'
     WHEN ${matches(code, bare(PART_ABROAD))} AND ${matches(code, '[0-9]')} THEN 'foreign' END`;
}

/** The code cut to a level, or undefined when it is too coarse: `UK` says nothing of ITL1. */
export function atLevel(place: string, level: 1 | 2 | 3): string | undefined {
  return place.length >= level + 2 ? place.slice(0, level + 2) : undefined;
}
