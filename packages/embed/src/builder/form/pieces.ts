import { languages, isLanguage } from '@ipec/common';
import { isoDate } from '@ipec/feeds/item';
import { elementsOf, wordsOf, type ContentElement, type ContentNode } from '../content.ts';
import { childrenWith, element, firstOf, valueOf, words, type Piece } from './entry.ts';
import { exactValue } from './exact-value.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The title, which is a link where an address is given. The link keeps what it says of its file. */
export const heading: Piece = {
  fields: [
    { id: 'title', kind: 'line', isNeeded: true },
    { id: 'href', kind: 'address' },
  ],
  find: (children) => childrenWith(...HEADINGS)(children).slice(0, 1),
  read: ([found]) => ({
    title: words(found),
    href: (found && firstOf([found], 'a')?.attributes['href']) ?? '',
  }),
  make(values, [before]) {
    const [title, href] = [valueOf(values, 'title'), valueOf(values, 'href')];
    if (!title) return [];
    const link = before && firstOf([before], 'a');
    const content = href ? element('a', { ...link?.attributes, href }, title) : title;
    return [element(before?.tag ?? 'h3', before?.attributes ?? {}, content)];
  },
};

const hasPicture = (node: ContentElement): boolean => firstOf([node], 'img') !== undefined;

/** A picture; the sizes of the same picture stay when only its description changes. */
export const picture: Piece = {
  fields: [
    { id: 'image', kind: 'address' },
    { id: 'alt', kind: 'line' },
  ],
  find: (children) => childrenWith('img', 'picture', 'figure')(children).filter(hasPicture).slice(0, 1),
  read(found) {
    const { src = '', alt = '' } = firstOf(found, 'img')?.attributes ?? {};
    return { image: src, alt };
  },
  make(values, before) {
    const [src, alt] = [valueOf(values, 'image'), valueOf(values, 'alt')];
    if (!src) return [];
    const img = firstOf(before, 'img');
    if (img?.attributes['src'] !== src) return [element('img', { src, alt })];
    const renamed = (node: ContentNode): ContentNode => {
      if (typeof node === 'string') return node;
      if (node === img) return { ...node, attributes: { ...node.attributes, alt } };
      return { ...node, children: node.children.map(renamed) };
    };
    return before.map(renamed);
  },
};

/** A paragraph that is a date, a figure, or nothing but a link has a meaning of its own. */
const isProse = (node: ContentElement): boolean =>
  elementsOf(node.children, ['data', 'time', 'cite', 'img']).length === 0 &&
  !elementsOf(node.children, ['a']).some((link) => words(link) === words(node));

/** Paragraphs, with an empty line between them. */
export const summary: Piece = {
  fields: [{ id: 'summary', kind: 'text' }],
  find: (children) => childrenWith('p')(children).filter(isProse),
  read: (found) => ({ summary: found.map(words).join('\n\n') }),
  make: (values) =>
    valueOf(values, 'summary')
      .split(/\n\s*\n/)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .map((text) => element('p', {}, text)),
};

const isFigure = (node: ContentElement): boolean => elementsOf(node.children, ['data']).length === 1;
const valueIn = (node: ContentElement): string => words(firstOf(node.children, 'data'));
const labelIn = (node: ContentElement): string =>
  wordsOf(node.children.filter((one) => typeof one === 'string' || one.tag !== 'data'));

/** Figures of a case study, one a line: `£350,000: found in two weeks`. */
export const figures: Piece = {
  fields: [{ id: 'figures', kind: 'figures' }],
  find: (children) => childrenWith('p')(children).filter(isFigure),
  read: (found) => ({ figures: found.map((one) => `${valueIn(one)}: ${labelIn(one)}`).join('\n') }),
  make: (values, before) =>
    valueOf(values, 'figures')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [, value = line.trim(), label = ''] = /^\s*(.*?):\s+(.*?)\s*$/.exec(line) ?? [];
        const same = before.find((one) => valueIn(one) === value);
        const known = same && firstOf([same], 'data')?.attributes;
        return element('p', {}, element('data', known ?? { value: exactValue(value) }, value), ` ${label}`);
      }),
};

/** `2026-03-04` → `4 March 2026`; other words stay. */
function dateWords(iso: string, language: string): string {
  const [year = '', month, day] = iso.split('-');
  const { months } = languages[isLanguage(language) ? language : 'en'];
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A date. What is not a day, a month or a year of the calendar, such as `2021/22`, stays as words. */
export const date: Piece = {
  fields: [{ id: 'date', kind: 'date' }],
  find: (children) =>
    childrenWith(
      'time',
      'p',
    )(children)
      .filter((one) => one.tag === 'time' || words(firstOf(one.children, 'time')) === (words(one) || ' '))
      .slice(0, 1),
  read(found) {
    const time = firstOf(found, 'time');
    return { date: time?.attributes['datetime'] ?? words(time) };
  },
  make(values, _before, language) {
    const said = valueOf(values, 'date');
    const iso = isoDate(said, 'day-first');
    if (!said) return [];
    return [iso ? element('time', { datetime: iso }, dateWords(iso, language)) : element('time', {}, said)];
  },
};

/** The value of a key figure, in words for people and as a number where it is one. */
export const value: Piece = {
  fields: [{ id: 'value', kind: 'line', isNeeded: true }],
  find: (children) =>
    childrenWith(
      'data',
      'p',
    )(children)
      .filter((one) => one.tag === 'data' || isFigure(one))
      .slice(0, 1),
  read: (found) => ({ value: words(firstOf(found, 'data')) }),
  make(values) {
    const said = valueOf(values, 'value');
    return said ? [element('data', { value: exactValue(said) }, said)] : [];
  },
};

/** What a key figure is of. */
export const label: Piece = {
  fields: [{ id: 'label', kind: 'line', isNeeded: true }],
  find: (children) => childrenWith('figcaption')(children).slice(0, 1),
  read: ([found]) => ({ label: words(found) }),
  make(values) {
    const said = valueOf(values, 'label');
    return said ? [element('figcaption', {}, said)] : [];
  },
};

/** Who says so, and where. */
export const source: Piece = {
  fields: [
    { id: 'source', kind: 'line', isNeeded: true },
    { id: 'sourceHref', kind: 'address' },
  ],
  find: (children) => childrenWith('cite')(children).slice(0, 1),
  read: ([found]) => ({
    source: words(found),
    sourceHref: (found && firstOf([found], 'a')?.attributes['href']) ?? '',
  }),
  make(values) {
    const [said, href] = [valueOf(values, 'source'), valueOf(values, 'sourceHref')];
    return said ? [element('cite', {}, href ? element('a', { href }, said) : said)] : [];
  },
};

/** A link to guidance on some routes. */
export const guidance: Piece = {
  fields: [
    { id: 'title', kind: 'line', isNeeded: true },
    { id: 'href', kind: 'address', isNeeded: true },
    { id: 'routes', kind: 'line' },
  ],
  find: (children) => childrenWith('a')(children).slice(0, 1),
  read: ([found]) => ({
    title: words(found),
    href: found?.attributes['href'] ?? '',
    routes: found?.attributes['data-route'] ?? '',
  }),
  make(values, [before]) {
    const [title, href, route] = ['title', 'href', 'routes'].map((id) => valueOf(values, id));
    const { 'data-route': _route, href: _href, ...others } = before?.attributes ?? {};
    const attributes = { ...(route && { 'data-route': route }), ...(href && { href }), ...others };
    return title ? [element('a', attributes, title)] : [];
  },
};
