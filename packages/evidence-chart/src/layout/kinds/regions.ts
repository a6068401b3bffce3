/** A region of England or another nation of the United Kingdom, and where its tile stands. */
export interface Region {
  /** Codes of the ONS (GSS) and of ITL level 1. */
  readonly codes: readonly string[];
  /** Names in English and Welsh as publishers write them, in lower case and without `and`, `the` and signs. */
  readonly names: readonly string[];
  readonly column: number;
  readonly row: number;
}

/**
 * The twelve regions and nations, on a grid of tiles that keeps who is whose neighbour.
 *
 * @see https://www.ons.gov.uk/methodology/geography/ukgeographies/eurostat for ITL level 1 and its codes
 */
export const REGIONS: readonly Region[] = [
  { codes: ['S92000003', 'TLM'], names: ['scotland', 'yr alban'], column: 1, row: 0 },
  { codes: ['N92000002', 'TLN'], names: ['northern ireland', 'gogledd iwerddon'], column: 0, row: 1 },
  {
    codes: ['E12000001', 'TLC'],
    names: ['north east', 'north east england', 'gogledd ddwyrain'],
    column: 2,
    row: 1,
  },
  {
    codes: ['E12000002', 'TLD'],
    names: ['north west', 'north west england', 'gogledd orllewin'],
    column: 1,
    row: 2,
  },
  {
    codes: ['E12000003', 'TLE'],
    names: ['yorkshire humber', 'yorkshire', 'swydd efrog humber'],
    column: 2,
    row: 2,
  },
  { codes: ['W92000004', 'TLL'], names: ['wales', 'cymru'], column: 0, row: 3 },
  { codes: ['E12000005', 'TLG'], names: ['west midlands', 'gorllewin canolbarth lloegr'], column: 1, row: 3 },
  { codes: ['E12000004', 'TLF'], names: ['east midlands', 'dwyrain canolbarth lloegr'], column: 2, row: 3 },
  {
    codes: ['E12000006', 'TLH'],
    names: ['east of england', 'east', 'eastern', 'dwyrain lloegr'],
    column: 3,
    row: 3,
  },
  {
    codes: ['E12000009', 'TLK'],
    names: ['south west', 'south west england', 'de orllewin'],
    column: 1,
    row: 4,
  },
  {
    codes: ['E12000008', 'TLJ'],
    names: ['south east', 'south east england', 'de ddwyrain'],
    column: 2,
    row: 4,
  },
  { codes: ['E12000007', 'TLI'], names: ['london', 'greater london', 'llundain'], column: 3, row: 4 },
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&|\b(and|the|a’r|a'r|region)\b/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The index of a region by its name or code; -1 where it is none. */
export function regionOf(label: string): number {
  const code = label.trim().toUpperCase();
  const name = plain(label);
  return REGIONS.findIndex(({ codes, names }) => codes.includes(code) || names.includes(name));
}
