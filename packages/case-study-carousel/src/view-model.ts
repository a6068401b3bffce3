import { formatDate, type Language } from '@ipec/element-kit';
import type { CaseStudy, CaseStudyImage } from '@ipec/feeds/case-study';
import type { FilterField } from './options.ts';
import type { InView } from './in-view-controller.ts';
import type { Strings } from './strings/strings.ts';

/** A term and what is said of it. */
export interface FactView {
  readonly term: string;
  readonly text: string;
}

/** One card, in words. */
export interface CardView {
  /** The fragment that leads here, without `#`. */
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly lang: string | null;
  readonly image: CaseStudyImage | null;
  /** Who and where: `Oldham Council, Greater Manchester`. Empty where nothing is known. */
  readonly byline: string;
  readonly date: { readonly iso: string; readonly text: string } | null;
  readonly summary: string;
  readonly facts: readonly FactView[];
  readonly note: string | null;
}

/** A choice of one filter. The empty value is "all". */
export interface FilterView {
  readonly field: FilterField;
  readonly label: string;
  readonly options: readonly string[];
  readonly selected: string;
}

/** What a reader chose, by field. */
export type Selection = Readonly<Partial<Record<FilterField, string>>>;

/** The prefix of every deep link: `#ipec-case-<id>`. */
export const ANCHOR_PREFIX = 'ipec-case-';

const VALUES: Readonly<Record<FilterField, (caseStudy: CaseStudy) => readonly string[]>> = {
  nation: ({ nation }) => present(nation),
  region: ({ region }) => present(region),
  place: ({ place }) => present(place),
  organisation: ({ organisation }) => present(organisation),
  sector: ({ sector }) => present(sector),
  route: ({ routes }) => routes,
  tag: ({ tags }) => tags,
};

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** The filters that can tell cards apart: those of the asked fields that hold two values or more. */
export function filterViews(
  caseStudies: readonly CaseStudy[],
  fields: readonly FilterField[],
  selection: Selection,
  strings: Strings,
): readonly FilterView[] {
  return fields
    .map((field) => ({
      field,
      label: strings.filters[field],
      options: [...new Set(caseStudies.flatMap(VALUES[field]))].sort((a, b) => a.localeCompare(b)),
      selected: selection[field] ?? '',
    }))
    .filter(({ options }) => options.length > 1);
}

/** The case studies that hold every chosen value. */
export function select(caseStudies: readonly CaseStudy[], selection: Selection): readonly CaseStudy[] {
  const chosen = Object.entries(selection) as readonly [FilterField, string][];
  return caseStudies.filter((caseStudy) =>
    chosen.every(([field, value]) => VALUES[field](caseStudy).includes(value)),
  );
}

/** `selection` with one filter set, or cleared by the empty value. */
export function choose(selection: Selection, field: FilterField, value: string): Selection {
  const { [field]: _, ...others } = selection;
  return value === '' ? others : { ...others, [field]: value };
}

function factViews(caseStudy: CaseStudy, strings: Strings, language: Language): readonly FactView[] {
  const { sector, routes, outcome } = caseStudy;
  const outcomeDate = outcome?.date ? ` ${strings.asOf(formatDate(outcome.date, language))}` : '';
  return [
    { term: strings.sector, text: sector ?? '' },
    { term: strings.route, text: routes.join(', ') },
    { term: strings.outcome, text: outcome ? outcome.text + outcomeDate : '' },
  ].filter(({ text }) => text !== '');
}

function byline({ organisation, place, nation }: CaseStudy): string {
  const where = place ?? nation;
  return [organisation, where].filter((part) => part !== null && part !== '').join(', ');
}

/** A case study as a card, in the language of the page. */
export function cardView(caseStudy: CaseStudy, strings: Strings, language: Language): CardView {
  const { id, title, url, image, date, summary } = caseStudy;
  return {
    anchor: ANCHOR_PREFIX + id,
    id,
    title,
    url,
    lang: caseStudy.language,
    image,
    byline: byline(caseStudy),
    date: date === null ? null : { iso: date, text: formatDate(date, language) },
    summary,
    facts: factViews(caseStudy, strings, language),
    note: caseStudy.verified === false ? strings.unverified : null,
  };
}

/** Where a press of "next" (1) or "previous" (-1) leads: a whole view on, held inside the row. */
export function stepTarget({ first, last }: InView, step: 1 | -1, total: number): number {
  const target = step === 1 ? last + 1 : first - (last - first + 1);
  return Math.min(total - 1, Math.max(0, target));
}
