import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { pictureTemplate, type PictureView } from './picture-template.ts';

/** A piece of running text; a link where it has an address. */
export interface RunView {
  readonly text: string;
  readonly href: string | null;
  readonly lang: string | null;
}

/** A paragraph, list entry or picture that the page had and the record has no field for. */
export interface BlockView {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'term' | 'tag' | 'image';
  readonly runs: readonly RunView[];
  readonly image: PictureView | null;
}

function runTemplate({ text, href, lang }: RunView): TemplateResult | string {
  if (href !== null) return html`<a href=${href} lang=${lang ?? nothing}>${text}</a>`;
  return lang === null ? text : html`<span lang=${lang}>${text}</span>`;
}

function linkedPicture({ image, runs }: BlockView): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const picture = pictureTemplate(image);
  const href = runs[0]?.href ?? null;
  return html`<div class="media">${href === null ? picture : html`<a href=${href}>${picture}</a>`}</div>`;
}

function blockTemplate(block: BlockView, level: number): TemplateResult | typeof nothing {
  const runs = block.runs.map(runTemplate);
  switch (block.kind) {
    case 'image':
      return linkedPicture(block);
    case 'heading':
      return html`<div class="block">${heading(level, runs)}</div>`;
    case 'quote':
      return html`<blockquote>${runs}</blockquote>`;
    case 'term':
      return html`<p class="term">${runs}</p>`;
    default:
      return html`<p>${runs}</p>`;
  }
}

/** Blocks in their order; entries of a list that follow each other are one list. Tags are drawn elsewhere. */
export function blocksTemplate(blocks: readonly BlockView[], level: number): readonly unknown[] {
  const drawn: unknown[] = [];
  let entries: BlockView[] = [];
  const closeList = (): void => {
    if (entries.length > 0)
      drawn.push(
        html`<ul class="entries" role="list">
          ${entries.map(({ runs }) => html`<li>${runs.map(runTemplate)}</li>`)}
        </ul>`,
      );
    entries = [];
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') entries.push(block);
    else {
      closeList();
      if (block.kind !== 'tag') drawn.push(blockTemplate(block, level));
    }
  }
  closeList();
  return drawn;
}

/** What stood beside the items, or nothing. */
export function aroundTemplate(blocks: readonly BlockView[], level: number): TemplateResult | typeof nothing {
  return blocks.length > 0 ? html`<div class="around">${blocksTemplate(blocks, level)}</div>` : nothing;
}
