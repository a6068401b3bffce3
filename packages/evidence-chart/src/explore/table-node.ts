import { element } from './nodes.ts';
import type { Picture } from '../page/picture.ts';
import { countOf } from '../layout/positions.ts';
import type { UiStrings } from '../strings/ui.ts';
import type { SentenceStrings } from '../strings/sentences.ts';

/** So many rows are shown; a page of more would not open. */
export const MOST_ROWS = 1000;

/** A column of figures: a series, or an end of its interval. */
interface Column {
  readonly name: string;
  readonly text: (place: number) => string;
}

/** The columns of figures in the order of the series, intervals after their estimate. */
export function columns({ content, say }: Picture, ui: UiStrings, words: SentenceStrings): readonly Column[] {
  const number = (figure: number): string => (Number.isFinite(figure) ? say.exact(figure) : '');
  return content.model.series.flatMap(({ name, y, lower, upper, absent, marks }) => {
    const text = (place: number): string => {
      const why = absent.get(place);
      if (!Number.isFinite(y[place] as number)) {
        const absence = why?.kind === 'suppressed' ? ui.suppressed : ui.missing;
        return why?.text ? `${why.text} (${absence})` : absence;
      }
      const own = marks.get(place);
      return own ? `${number(y[place] as number)} ${own.join(' ')}` : number(y[place] as number);
    };
    const ends =
      lower && upper
        ? [
            { name: words.lower(name), text: (place: number) => number(lower[place] as number) },
            { name: words.upper(name), text: (place: number) => number(upper[place] as number) },
          ]
        : [];
    return [{ name, text }, ...ends];
  });
}

/** The one table: the same figures as the picture, with units, in a region that scrolls. */
export function tableNode(picture: Picture, ui: UiStrings, said: SentenceStrings): HTMLElement {
  const { content, say, subtitle } = picture;
  const { model, words } = content;
  const all = countOf(model.x);
  const own = columns(picture, ui, said);
  const unit = subtitle ? [' ', element('span', { class: 'unit' }, [`(${subtitle})`])] : [];
  const heads = own.map(({ name }) => element('th', { scope: 'col', class: 'number' }, [name]));
  const rows = Array.from({ length: Math.min(all, MOST_ROWS) }, (_, index) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [say.place(index)]),
      ...own.map(({ text }) => element('td', { class: 'number' }, [text(index)])),
    ]),
  );
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-labelledby': 'caption' }, [
    element('table', { part: 'table' }, [
      element('caption', { id: 'caption' }, [words.caption ?? words.heading, ...unit]),
      element('thead', {}, [element('tr', {}, [element('th', { scope: 'col' }, [model.x.name]), ...heads])]),
      element('tbody', {}, rows),
    ]),
    ...(all > MOST_ROWS ? [element('p', {}, [said.rowsShown(MOST_ROWS, all)])] : []),
  ]);
}
