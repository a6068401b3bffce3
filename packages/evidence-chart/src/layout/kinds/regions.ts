/** A region of England or another nation of the United Kingdom, and where its tile stands. */
export interface Region {
  /** Codes of the ONS (GSS), of ITL level 1, of NUTS level 1, which came before it, and of ISO 3166-2. */
  readonly codes: readonly string[];
  /** Names in English and Welsh as publishers write them, in lower case and without `the`, `region`, `England` and signs; "and" is `&`. */
  readonly names: readonly string[];
  readonly column: number;
  readonly row: number;
}

/**
 * The twelve regions and nations, on a grid of tiles that keeps who is whose neighbour.
 *
 * @see https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat for ITL level 1, NUTS level 1 and their codes
 */
export const REGIONS: readonly Region[] = [
  { codes: ['S92000003', 'TLM', 'UKM', 'GB-SCT'], names: ['scotland', 'yr alban'], column: 1, row: 0 },
  {
    codes: ['N92000002', 'TLN', 'UKN', 'GB-NIR'],
    names: ['northern ireland', 'gogledd iwerddon'],
    column: 0,
    row: 1,
  },
  {
    codes: ['E12000001', 'TLC', 'UKC'],
    names: ['north east', 'gogledd ddwyrain'],
    column: 2,
    row: 1,
  },
  {
    codes: ['E12000002', 'TLD', 'UKD'],
    names: ['north west', 'gogledd orllewin'],
    column: 1,
    row: 2,
  },
  {
    codes: ['E12000003', 'TLE', 'UKE'],
    names: ['yorkshire & humber', 'yorkshire humber', 'yorkshire', 'swydd efrog & humber'],
    column: 2,
    row: 2,
  },
  { codes: ['W92000004', 'TLL', 'UKL', 'GB-WLS', 'GB-CYM'], names: ['wales', 'cymru'], column: 0, row: 3 },
  { codes: ['E12000005', 'TLG', 'UKG'], names: ['west midlands', 'gorllewin canolbarth'], column: 1, row: 3 },
  { codes: ['E12000004', 'TLF', 'UKF'], names: ['east midlands', 'dwyrain canolbarth'], column: 2, row: 3 },
  {
    codes: ['E12000006', 'TLH', 'UKH'],
    names: ['east', 'east of', 'eastern', 'dwyrain'],
    column: 3,
    row: 3,
  },
  {
    codes: ['E12000009', 'TLK', 'UKK'],
    names: ['south west', 'de orllewin'],
    column: 1,
    row: 4,
  },
  {
    codes: ['E12000008', 'TLJ', 'UKJ'],
    names: ['south east', 'south east england', 'de ddwyrain'],
    column: 2,
    row: 4,
  },
  { codes: ['E12000007', 'TLI', 'UKI'], names: ['london', 'greater london', 'llundain'], column: 3, row: 4 },
];

/** Two areas that are told as one, such as England and Wales, are none of them: "and" stays. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&|\b(and|a’r|a'r|ac?)\b(?! lloegr)/g, ' & ')
    .replace(/\b(the|region|rhanbarth|england|lloegr)\b/g, ' ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const CODE = /\b(?:[A-Z]\d{8}|(?:TL|UK)[A-Z]\d*|[A-Z]{2}-[A-Z]{3})\b/;

const named = (name: string): number => REGIONS.findIndex(({ names }) => names.includes(name));

/** The index of a region by its name or code, or by both where they agree; -1 where it is none. */
export function regionOf(label: string): number {
  const [code] = CODE.exec(label.toUpperCase()) ?? [];
  if (code === undefined) return named(plain(label));
  const region = REGIONS.findIndex(({ codes }) => codes.includes(code));
  const name = plain(label.replace(new RegExp(code, 'i'), ' '));
  return name === '' || named(name) === region ? region : -1;
}
