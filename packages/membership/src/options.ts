import type { Language, Words } from './language.ts';

/** One choice of a list: its stored id and its label. */
export interface Option {
  /** What is stored and sent: lower-case words joined by hyphens. */
  readonly id: string;
  readonly label: Words;
  /** Other ids that mean this one; read, never written. */
  readonly also?: readonly string[];
  /** `false`: accepted from other systems, not offered on our form. */
  readonly offered?: boolean;
}

/** Radios, in the order of the list, `other` last. */
export const ORGANISATION_TYPES = [
  { id: 'council', label: { en: 'Council', cy: 'Cyngor' }, also: ['local-authority'] },
  { id: 'combined-authority', label: { en: 'Combined authority', cy: 'Awdurdod cyfun' } },
  {
    id: 'public-body',
    label: { en: 'Other public body', cy: 'Corff cyhoeddus arall' },
    also: ['other-public-body', 'public-sector'],
  },
  {
    id: 'supplier-sme',
    label: { en: 'Supplier (up to 249 staff)', cy: 'Cyflenwr (hyd at 249 o staff)' },
    also: ['sme', 'supplier-up-to-249-staff', 'supplier-small'],
  },
  {
    id: 'supplier-large',
    label: { en: 'Supplier (250 or more staff)', cy: 'Cyflenwr (250 neu fwy o staff)' },
    also: ['supplier-250-or-more', 'supplier-250-or-more-staff'],
  },
  {
    id: 'supplier',
    label: { en: 'Supplier (size not given)', cy: 'Cyflenwr (maint heb ei nodi)' },
    offered: false,
  },
  {
    id: 'university',
    label: { en: 'University or research organisation', cy: 'Prifysgol neu sefydliad ymchwil' },
    also: ['research', 'academic', 'university-or-research', 'university-research'],
  },
  { id: 'other', label: { en: 'Other', cy: 'Arall' } },
] as const satisfies readonly Option[];

/** The four nations, then the nine regions of England (the ITL 1 areas of the Office for National Statistics). */
export const NATIONS = [
  { id: 'england', label: { en: 'England', cy: 'Lloegr' }, also: ['gb-eng', 'eng'] },
  {
    id: 'northern-ireland',
    label: { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
    also: ['gb-nir', 'nir', 'ni'],
  },
  { id: 'scotland', label: { en: 'Scotland', cy: 'Yr Alban' }, also: ['gb-sct', 'sct'] },
  { id: 'wales', label: { en: 'Wales', cy: 'Cymru' }, also: ['gb-wls', 'wls'] },
  { id: 'east-midlands', label: { en: 'East Midlands', cy: 'Dwyrain Canolbarth Lloegr' } },
  { id: 'east-of-england', label: { en: 'East of England', cy: 'Dwyrain Lloegr' }, also: ['east'] },
  { id: 'london', label: { en: 'London', cy: 'Llundain' } },
  { id: 'north-east', label: { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' } },
  { id: 'north-west', label: { en: 'North West', cy: 'Gogledd-orllewin Lloegr' } },
  { id: 'south-east', label: { en: 'South East', cy: 'De-ddwyrain Lloegr' } },
  { id: 'south-west', label: { en: 'South West', cy: 'De-orllewin Lloegr' } },
  { id: 'west-midlands', label: { en: 'West Midlands', cy: 'Gorllewin Canolbarth Lloegr' } },
  {
    id: 'yorkshire-and-the-humber',
    label: { en: 'Yorkshire and The Humber', cy: 'Swydd Efrog a’r Humber' },
    also: ['yorkshire-and-humber'],
  },
  {
    id: 'uk-wide',
    label: { en: 'Across the UK', cy: 'Ledled y DU' },
    also: ['uk', 'gb', 'united-kingdom'],
  },
  { id: 'outside-uk', label: { en: 'Outside the UK', cy: 'Y tu allan i’r DU' } },
] as const satisfies readonly Option[];

/** Checkboxes, none ticked. A community names its own interests as well: see `parseInterests`. */
export const INTERESTS = [
  { id: 'case-studies', label: { en: 'Case studies', cy: 'Astudiaethau achos' } },
  { id: 'cohort-programme', label: { en: 'Cohort programme', cy: 'Rhaglen garfan' } },
  { id: 'events', label: { en: 'Events', cy: 'Digwyddiadau' } },
  { id: 'guidance', label: { en: 'Guidance and playbooks', cy: 'Canllawiau a llawlyfrau' } },
  { id: 'online-courses', label: { en: 'Online courses', cy: 'Cyrsiau ar-lein' } },
  { id: 'podcast', label: { en: 'Podcast', cy: 'Podlediad' } },
  { id: 'research', label: { en: 'Research', cy: 'Ymchwil' } },
] as const satisfies readonly Option[];

/** Each language in its own words, as a language switch shows it. */
export const LANGUAGE_OPTIONS = [
  { id: 'en', label: { en: 'English', cy: 'English' } },
  { id: 'cy', label: { en: 'Cymraeg', cy: 'Cymraeg' }, also: ['welsh'] },
] as const satisfies readonly Option[];

export type OrganisationType = (typeof ORGANISATION_TYPES)[number]['id'];
export type Nation = (typeof NATIONS)[number]['id'];

/** The options a form shows in one language, sorted by label where `sorted` (checkboxes are; radios keep their order). */
export function offeredOptions(
  options: readonly Option[],
  language: Language,
  { sorted = false }: { sorted?: boolean } = {},
): { id: string; label: string }[] {
  const shown = options
    .filter((option) => option.offered !== false)
    .map(({ id, label }) => ({ id, label: label[language] }));
  return sorted ? shown.sort((a, b) => (a.label < b.label ? -1 : 1)) : shown;
}
