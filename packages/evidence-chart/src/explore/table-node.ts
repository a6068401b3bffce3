import { countOf } from '../layout/positions.ts';
import type { Model } from '../model.ts';
import type { Picture } from '../page/picture.ts';
import type { SentenceStrings } from '../strings/sentences.ts';
import type { UiStrings } from '../strings/ui.ts';
import { absence } from '../words/absence.ts';
import { exact as exactly } from '../words/number.ts';
import { legend, marksIn } from '../words/marks.ts';
import { element } from './nodes.ts';

/** So many rows are shown; a page of more would not open. */
const MOST_ROWS = 1000;

/** A column of figures: a series, or an end of its interval. */
interface Column {
  readonly name: string;
  readonly text: (place: number) => string;
  /** The figure of a row of totals. */
  readonly total: (row: number) => string;
}

/** What a table is written with. `shares` are the figures as shares of 100, where these are drawn. */
export interface TableInput {
  readonly picture: Picture;
  readonly ui: UiStrings;
  readonly words: SentenceStrings;
  readonly shares: Model | undefined;
}

/** The columns of figures in the order of the series, intervals after their estimate. */
function columns({ picture, ui, words, shares }: TableInput): readonly Column[] {
  const { content, say } = picture;
  const { series, totals = [] } = content.model;
  return series.flatMap(({ name, unit, y, lower, upper, denominator, unknown, absent, marks }, index) => {
    const { exact } = say.of(index);
    const number = (figure: number): string => (Number.isFinite(figure) ? exact(figure) : '');
    const text = (place: number): string => {
      const figure = y[place] as number;
      if (!Number.isFinite(figure)) return absence(absent.get(place), ui, content.model);
      const share = shares?.series[index]?.y[place] ?? NaN;
      const inWhole = Number.isFinite(share) ? [`(${say.share(Math.round(share * 10) / 10)})`] : [];
      return [number(figure), ...inWhole, ...marksIn({ marks }, place, words)].join(' ');
    };
    const head = unit && /^[a-z]/.test(unit) && !name.includes(unit) ? `${name} (${unit})` : name;
    // Figures whose source has no heading for them are what the chart is of.
    const own = {
      name: head || content.words.heading,
      text,
      total: (row: number) => number(totals[row]?.y[index] ?? NaN),
    };
    const counts = [
      { label: words.denominator(name), numbers: denominator },
      { label: words.unknown(name), numbers: unknown },
    ].flatMap(({ label, numbers }): Column[] => {
      if (!numbers?.some(Number.isFinite)) return [];
      const count = (place: number): string => {
        const figure = numbers[place] ?? NaN;
        return Number.isFinite(figure) ? exactly(figure) : '';
      };
      return [{ name: label, text: count, total: () => '' }];
    });
    if (!lower || !upper) return [own, ...counts];
    const end = (label: string, ends: Float64Array): Column => ({
      name: label,
      text: (place) => number(ends[place] as number),
      total: () => '',
    });
    return [own, ...counts, end(words.lower(name), lower), end(words.upper(name), upper)];
  });
}

function row(name: string, cells: readonly string[]): HTMLElement {
  return element('tr', {}, [
    element('th', { scope: 'row' }, [name]),
    ...cells.map((text) => element('td', { class: 'number', translate: 'no' }, [text])),
  ]);
}

/** The one table: the same figures as the picture, with units and totals, in a region that scrolls. */
export function tableNode(input: TableInput): HTMLElement {
  const { content, say, subtitle } = input.picture;
  const { model, words } = content;
  const all = countOf(model.x);
  const own = columns(input);
  const unit = subtitle ? [' ', element('span', { class: 'unit' }, [`(${subtitle})`])] : [];
  const { name: places } = model.x;
  // A heading with nothing in it would be announced.
  const corner = places ? element('th', { scope: 'col' }, [places]) : element('td', {}, []);
  const heads = own.map(({ name }) => element('th', { scope: 'col', class: 'number' }, [name]));
  const rows = Array.from({ length: Math.min(all, MOST_ROWS) }, (_, place) =>
    row(
      say.place(place),
      own.map(({ text }) => text(place)),
    ),
  );
  const totals = (model.totals ?? []).map(({ name }, index) =>
    row(
      name,
      own.map(({ total }) => total(index)),
    ),
  );
  const meanings = legend(model.series, input.words);
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-labelledby': 'caption' }, [
    element('table', { part: 'table' }, [
      element('caption', { id: 'caption' }, [words.caption ?? words.heading, ...unit]),
      element('thead', {}, [element('tr', {}, [corner, ...heads])]),
      element('tbody', {}, rows),
      ...(totals.length > 0 ? [element('tfoot', {}, totals)] : []),
    ]),
    ...(meanings.length > 0 ? [element('p', {}, [meanings.join('; ')])] : []),
    ...(all > MOST_ROWS ? [element('p', {}, [input.words.rowsShown(MOST_ROWS, all)])] : []),
  ]);
}
