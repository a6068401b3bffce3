import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { pictureTemplate, type PictureView } from './picture-template.ts';

/** A piece of running text; a link where it has an address. */
export interface RunView {
  readonly text: string;
  readonly href: string | null;
  readonly lang: string | null;
  /** Whom it is for, where it is not for all: `heard` is drawn in no place, `seen` is not read aloud. */
  readonly only?: 'heard' | 'seen';
  /** Whether its writer struck it out, or put it in later. */
  readonly change?: 'del' | 'ins';
}

/** A paragraph, list entry or picture that the page had and the record has no field for. */
export interface BlockView {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'quote' | 'term' | 'tag' | 'image' | 'title';
  readonly runs: readonly RunView[];
  readonly image: PictureView | null;
}

function changeTemplate({ change, ...run }: RunView): TemplateResult | string {
  const piece = pieceTemplate(run);
  return change === 'del' ? html`<del>${piece}</del>` : change ? html`<ins>${piece}</ins>` : piece;
}

function pieceTemplate({ text, lang, only }: RunView): TemplateResult | string {
  if (lang === null && !only) return text;
  const hidden = only === 'seen' ? 'true' : nothing;
  const name = only === 'heard' ? 'visually-hidden' : nothing;
  return html`<span class=${name} aria-hidden=${hidden} lang=${lang ?? nothing}>${text}</span>`;
}

/** Pieces of text; those of one link that follow each other are one link. */
function runsTemplate(runs: readonly RunView[]): readonly unknown[] {
  const drawn: unknown[] = [];
  for (let at = 0; at < runs.length;) {
    const href = runs[at]?.href ?? null;
    const end = runs.findIndex((one, index) => index > at && one.href !== href);
    const own = runs.slice(at, end < 0 ? undefined : end);
    const pieces = own.map(changeTemplate);
    drawn.push(href === null ? pieces : html`<a href=${href}>${pieces}</a>`);
    at += own.length;
  }
  return drawn;
}

/** A title in its pieces; the whole where all of it is for all. */
export function titleTemplate(blocks: readonly BlockView[], title: string): unknown {
  const parted = blocks.find(({ kind }) => kind === 'title');
  return parted ? parted.runs.map(changeTemplate) : title;
}

/** A link whose picture does not come is the text alternative of the picture, without the room for it. */
const onLinkedError = {
  capture: true,
  handleEvent: ({ target }: Event): void => {
    for (const name of ['width', 'height']) (target as Element).removeAttribute(name);
  },
};

function linkedPicture({ image, runs }: BlockView): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const picture = pictureTemplate(image);
  const href = runs[0]?.href ?? null;
  if (href === null) return html`<div class="media">${picture}</div>`;
  return html`<div class="linked" @error=${onLinkedError}><a href=${href}>${picture}</a></div>`;
}

function blockTemplate(block: BlockView, level: number): TemplateResult | typeof nothing {
  const runs = runsTemplate(block.runs);
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

/** Blocks in their order; entries of a list that follow each other are one list. Tags and titles are drawn elsewhere. */
export function blocksTemplate(blocks: readonly BlockView[], level: number): readonly unknown[] {
  const drawn: unknown[] = [];
  let entries: BlockView[] = [];
  const closeList = (): void => {
    if (entries.length > 0)
      drawn.push(
        html`<ul class="entries" role="list">
          ${entries.map(({ runs }) => html`<li>${runsTemplate(runs)}</li>`)}
        </ul>`,
      );
    entries = [];
  };
  for (const block of blocks) {
    if (block.kind === 'list-item') entries.push(block);
    else {
      closeList();
      if (block.kind !== 'tag' && block.kind !== 'title') drawn.push(blockTemplate(block, level));
    }
  }
  closeList();
  return drawn;
}

/** What stood beside the items, or nothing. */
export function aroundTemplate(blocks: readonly BlockView[], level: number): TemplateResult | typeof nothing {
  return blocks.length > 0 ? html`<div class="around">${blocksTemplate(blocks, level)}</div>` : nothing;
}
