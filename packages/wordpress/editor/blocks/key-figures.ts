import { CONTROL, inspector } from '../inspector.ts';
import { Preview } from '../preview.ts';
import { escapeText, plainText } from '../text.ts';
import {
  __,
  blockEditor,
  blocks,
  components,
  el,
  Fragment,
  type Attributes,
  type EditProps,
  type Rendered,
} from '../wp.ts';

const { RichText, useBlockProps } = blockEditor;
const { Button, TextControl } = components;

const TAG = 'ipec-key-figures';

const FIELDS = {
  value: __('Figure as people read it, such as £300 billion', 'ipec-elements'),
  exact: __('The same as a number, such as 300000000000', 'ipec-elements'),
  label: __('What it measures', 'ipec-elements'),
  date: __('Date (YYYY, YYYY-MM or YYYY-MM-DD)', 'ipec-elements'),
  dateText: __('Date as people read it', 'ipec-elements'),
  source: __('Source', 'ipec-elements'),
  href: __('Address of the source', 'ipec-elements'),
};

type Field = keyof typeof FIELDS;

/** Fields whose value is HTML in the saved figure. */
const HTML_FIELDS: readonly string[] = ['value', 'label', 'dateText', 'source'];

type Figure = { readonly [Name in Field]?: string };

interface KeyFigures {
  readonly figures?: readonly Figure[];
}

interface FigureProps {
  readonly figure: Figure;
  readonly number: number;
  readonly change: (figure: Figure | null) => void;
}

/** The fields of one figure. */
function figureFields({ figure, number, change }: FigureProps): Rendered {
  const fields = (Object.entries(FIELDS) as [Field, string][]).map(([key, label]) => {
    const isHtml = HTML_FIELDS.includes(key);
    return el(TextControl, {
      ...CONTROL,
      key,
      label,
      value: isHtml ? plainText(figure[key]) : (figure[key] ?? ''),
      onChange: (value: string) => change({ ...figure, [key]: isHtml ? escapeText(value) : value }),
    });
  });
  const remove = el(
    Button,
    { variant: 'link', isDestructive: true, onClick: () => change(null) },
    __('Remove this figure', 'ipec-elements'),
  );
  return el(
    'fieldset',
    { key: number, className: 'ipec-figure-fields' },
    el('legend', null, `${__('Figure', 'ipec-elements')} ${number}`),
    fields,
    remove,
  );
}

const inAttribute = (text = ''): string => escapeText(text).replaceAll('"', '&quot;');

/** A figure as the page gets it: `<data>` and `<time>` are not saved, because WordPress takes them from authors. */
function figureHtml({ value, exact, label, date, dateText, source, href }: Figure): string {
  return [
    '<figure>',
    value ? `<p><data value="${inAttribute(exact)}">${value}</data></p>` : '',
    label ? `<figcaption>${label}</figcaption>` : '',
    dateText ? `<p><time datetime="${inAttribute(date)}">${dateText}</time></p>` : '',
    source ? `<cite><a href="${inAttribute(href)}">${source}</a></cite>` : '',
    '</figure>',
  ].join('');
}

function canvas({ attributes, setAttributes }: EditProps<KeyFigures>): readonly unknown[] {
  const { figures = [] } = attributes;
  const set = (at: number, figure: Figure | null): void =>
    setAttributes({
      figures: figures.flatMap((one, index) => (index !== at ? [one] : figure === null ? [] : [figure])),
    });
  const add = el(
    Button,
    { variant: 'primary', onClick: () => setAttributes({ figures: [...figures, {}] }) },
    __('Add a figure', 'ipec-elements'),
  );
  const shown = figures.filter(({ value }) => value);
  return [
    figures.map((figure, at) =>
      figureFields({ figure, number: at + 1, change: (changed) => set(at, changed) }),
    ),
    add,
    el(Preview, {
      tag: TAG,
      attributes: attributes as Attributes,
      html: shown.length > 0 ? shown.map(figureHtml).join('') : null,
    }),
  ];
}

/** A figure as it is saved. */
function saved({ value, exact, label, date, dateText, source, href }: Figure, index: number): Rendered {
  const part = (tagName: string, className: string | undefined, text: string | undefined): Rendered | null =>
    text ? el(RichText.Content, { tagName, className, value: text }) : null;
  return el(
    'figure',
    {
      key: index,
      className: 'ipec-key-figure',
      'data-value': exact || undefined,
      'data-date': date || undefined,
    },
    part('p', 'ipec-key-figure-value', value),
    part('figcaption', undefined, label),
    part('p', 'ipec-key-figure-date', dateText),
    source
      ? el('cite', null, el('a', { href: href || undefined }, el(RichText.Content, { value: source })))
      : null,
  );
}

blocks.registerBlockType<KeyFigures>('ipec/key-figures', {
  edit(props) {
    const settings = props as unknown as EditProps;
    return el(Fragment, null, inspector(TAG, settings), el('div', useBlockProps(), ...canvas(props)));
  },
  save: ({ attributes: { figures = [] } }) => el('div', useBlockProps.save(), figures.map(saved)),
});
