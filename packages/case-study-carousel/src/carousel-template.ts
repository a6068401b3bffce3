import { heading } from '@ipec/element-kit';
import type { KeptEntries } from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import { cardsTemplate, type CardEntry } from './card-template.ts';
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

/** The heading with the controls of the row beside it, and the filters below. */
function controls(
  view: CarouselView,
  position: Position | null,
  actions: CarouselActions,
  { narrowing }: Drawing,
): TemplateResult {
  const { strings, layout, shown } = view;
  const title = view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing;
  const hasBar = layout === 'carousel' && shown.length > 1;
  const bar = hasBar ? barTemplate(position, strings, actions) : nothing;
  const { toggle = nothing, filters = nothing } = narrowing?.controls(view) ?? {};
  const isEmpty = title === nothing && bar === nothing && toggle === nothing;
  return html`${isEmpty ? nothing : html`<div class="top">${title}${toggle}${bar}</div>`}${filters}`;
}

/** The region: heading and controls, what stood before the items, the items, what stood after them. */
export function carouselTemplate(
  view: CarouselView,
  actions: CarouselActions,
  drawing: Drawing,
): TemplateResult {
  const { strings, language, kind, layout } = view;
  const { kept, blocks } = drawing;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const name = view.heading ?? (kind === 'news' ? strings.newsName : strings.name);
  const position = positionOf(view);
  const list = cardsTemplate(view.shown, { kept, level, strings, language, kind, blocks });
  return html`<section
    class=${kind}
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : name}
  >
    ${controls(view, position, actions, drawing)} ${blocks?.aroundTemplate(view.before, level)}
    ${layout === 'carousel' ? rowTemplate(list, name, position, actions.onHand) : html`<div class=${layout}>${list}</div>`}
    ${blocks?.aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
