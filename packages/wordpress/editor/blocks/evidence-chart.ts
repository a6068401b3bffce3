import { inspector } from '../inspector.ts';
import { pastedTable } from '../pasted-table.ts';
import { Preview, useInnerHtml } from '../preview.ts';
import { line } from '../rich-line.ts';
import {
  __,
  blockEditor,
  blocks,
  components,
  data,
  el,
  Fragment,
  type Attributes,
  type EditProps,
  type EditorBlock,
  type Props,
  type Rendered,
} from '../wp.ts';

const { InnerBlocks, MediaUpload, MediaUploadCheck, RichText, useBlockProps, useInnerBlocksProps } =
  blockEditor;
const { Button } = components;

const TAG = 'ipec-evidence-chart';

/** What an editor writes in the canvas is saved as HTML, so that it stays without the plug-in. */
const IN_CANVAS = ['heading', 'summary', 'source', 'source-href'];

const replaceContent = (clientId: string, content: readonly EditorBlock[]): void =>
  data.dispatch('core/block-editor').replaceInnerBlocks(clientId, content, false);

/** A file of the media library instead of a table: its link is saved, and stays without the plug-in. */
function fileButton(clientId: string): Rendered {
  const choose = el(MediaUpload, {
    allowedTypes: ['text/csv', 'application/json', 'text/plain'],
    onSelect: ({ id, url, title }: { id: number; url: string; title?: string }) =>
      replaceContent(clientId, [
        blocks.createBlock('core/file', { id, href: url, textLinkHref: url, fileName: title || url }),
      ]),
    render: ({ open }: { open: () => void }) =>
      el(
        Button,
        { variant: 'secondary', onClick: open },
        __('Take the figures from a file', 'ipec-elements'),
      ),
  });
  return el(MediaUploadCheck, null, choose);
}

/** What the preview reads: the table, else the address of the first link. */
function figuresIn(html: string): { readonly table: string | null; readonly href: string | null } {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table = body.querySelector('table');
  return {
    table: table?.rows.length ? table.outerHTML : null,
    href: body.querySelector('a[href]')?.getAttribute('href') ?? null,
  };
}

function preview(attributes: Attributes, html: string): Rendered {
  const { table, href } = figuresIn(html);
  const read = { ...attributes, ...(table === null && href !== null && { src: href }) };
  return el(Preview, { tag: TAG, attributes: read, html: table ?? (read['src'] ? '' : null) });
}

/** A table from a spreadsheet becomes the table of the chart, wherever beside the words it is pasted. */
function takeTable(event: ClipboardEvent, clientId: string): void {
  const target = event.target as Element | null;
  if (target?.closest('.ipec-chart-words')) return;
  const clipboard = event.clipboardData;
  const table = pastedTable(clipboard?.getData('text/html') ?? '', clipboard?.getData('text/plain') ?? '');
  if (table === null) return;
  event.preventDefault();
  event.stopPropagation();
  replaceContent(clientId, [blocks.createBlock('core/table', { ...table })]);
}

function words({ attributes, setAttributes }: EditProps): readonly Rendered[] {
  return [
    line({
      tagName: 'h3',
      className: 'ipec-chart-heading ipec-chart-words',
      placeholder: __('What the chart shows', 'ipec-elements'),
      value: attributes['heading'],
      onChange: (heading) => setAttributes({ heading }),
    }),
    line({
      tagName: 'p',
      className: 'ipec-chart-summary ipec-chart-words',
      placeholder: __('What to take away', 'ipec-elements'),
      value: attributes['summary'],
      onChange: (summary) => setAttributes({ summary }),
    }),
  ];
}

function sourceLine({ attributes, setAttributes }: EditProps): Rendered {
  return el(RichText, {
    tagName: 'p',
    className: 'ipec-chart-source ipec-chart-words',
    placeholder: __('Where the figures come from (link it)', 'ipec-elements'),
    'aria-label': __('Source', 'ipec-elements'),
    value: attributes['source'],
    allowedFormats: ['core/link'],
    onChange: (source: string) => setAttributes({ source }),
  });
}

/** From a table and back to one. */
const transforms = {
  from: [
    {
      type: 'block',
      blocks: ['core/table'],
      transform: (attributes: Props, inner: readonly EditorBlock[]) =>
        blocks.createBlock('ipec/evidence-chart', {}, [blocks.createBlock('core/table', attributes, inner)]),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/table'],
      transform: (_: Props, inner: readonly EditorBlock[]) =>
        inner.filter(({ name }) => name === 'core/table'),
    },
  ],
};

blocks.registerBlockType<Attributes>('ipec/evidence-chart', {
  edit(props) {
    const { attributes, clientId } = props;
    const content = useInnerBlocksProps(
      {},
      {
        allowedBlocks: ['core/table', 'core/paragraph', 'core/file'],
        template: [['core/table', {}]],
      },
    );
    const wrapper = useBlockProps({
      onPasteCapture: (event: { readonly nativeEvent: ClipboardEvent }) =>
        takeTable(event.nativeEvent, clientId),
    });
    const below = [sourceLine(props), fileButton(clientId), preview(attributes, useInnerHtml(clientId))];
    return el(
      Fragment,
      null,
      inspector(TAG, props, IN_CANVAS),
      el('div', wrapper, ...words(props), el('div', content), ...below),
    );
  },
  save({ attributes: { heading, summary, source } }) {
    const text = (tagName: string, className: string, value: unknown): Rendered | null =>
      value ? el(RichText.Content, { tagName, className, value }) : null;
    return el(
      'div',
      useBlockProps.save(),
      text('h3', 'ipec-chart-heading', heading),
      text('p', 'ipec-chart-summary', summary),
      el(InnerBlocks.Content),
      text('p', 'ipec-chart-source', source),
    );
  },
  transforms,
});
