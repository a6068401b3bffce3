import { heading } from '@ipec/element-kit';
import type { KeptEntries } from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import { cardList, type CardEntry } from './card-template.ts';
import type { CarouselActions, CarouselView } from './carousel-view.ts';
import type { CarouselNarrowing } from './filtering/index.ts';
import type { Position } from './strings/strings.ts';
import { barTemplate, rowTemplate } from './templates.ts';

/** What draws the view: the elements of the cards, and the parts for what not every page has; undefined where this one does not want them. */
export interface Drawing {
  readonly kept: KeptEntries<CardEntry>;
  readonly narrowing: CarouselNarrowing | undefined;
  readonly blocks: typeof Blocks | undefined;
}

function positionOf({ layout, inView, shown }: CarouselView): Position | null {
  const total = shown.length;
  if (layout !== 'carousel' || !inView || total < 2) return null;
  return { first: inView.first + 1, last: Math.min(inView.last + 1, total), total };
}

/** The heading with the controls of the row and what unfolds the filters beside it; nothing where there is none of them. */
function topTemplate(
  { strings, layout, shown, heading: words, headingLevel }: CarouselView,
  toggle: TemplateResult | typeof nothing,
  position: Position | null,
  actions: CarouselActions,
): TemplateResult | typeof nothing {
  const title = words ? heading(headingLevel, words, 'title') : nothing;
  const hasBar = layout === 'carousel' && shown.length > 1;
  const bar = hasBar ? barTemplate(position, strings, actions) : nothing;
  const isEmpty = title === nothing && bar === nothing && toggle === nothing;
  return isEmpty ? nothing : html`<div class="top">${title}${toggle}${bar}</div>`;
}

/** The region: heading and controls, what stood before the items, the items, what stood after them. */
export function carouselTemplate(
  view: CarouselView,
  actions: CarouselActions,
  drawing: Drawing,
): TemplateResult {
  const { strings, language, kind, layout } = view;
  const { kept, narrowing, blocks } = drawing;
  const { toggle = nothing, filters = nothing } = narrowing?.controls(view) ?? {};
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const name = view.heading ?? (kind === 'news' ? strings.newsName : strings.name);
  const position = positionOf(view);
  const list = cardList(view.shown, { kept, level, strings, language, kind, blocks });
  return html`<section
    class=${kind}
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : name}
  >
    ${topTemplate(view, toggle, position, actions)} ${filters} ${blocks?.aroundTemplate(view.before, level)}
    ${layout === 'carousel' ? rowTemplate(list, view.shown.length, name, position, actions.onHand) : html`<div class=${layout}>${list}</div>`}
    ${blocks?.aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
