import { heading } from '@ipec/element-kit';
import { html, nothing, type TemplateResult } from 'lit';
import type * as Blocks from './blocks.ts';
import { cardView } from './card-view.ts';
import { cardsTemplate } from './card-template.ts';
import type { CarouselActions, CarouselView } from './carousel-view.ts';
import type * as Filtering from './filtering.ts';
import type { Position } from './strings/strings.ts';
import { barTemplate, rowTemplate } from './templates.ts';

/** The parts that draw what not every page has; undefined where this one does not want them. */
export interface DrawingParts {
  readonly filtering: typeof Filtering | undefined;
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
  { filtering }: DrawingParts,
): TemplateResult {
  const { strings, layout, shown } = view;
  const title = view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing;
  const hasBar = layout === 'carousel' && shown.length > 1;
  const bar = hasBar ? barTemplate(position, strings, actions.onStep) : nothing;
  const { toggle = nothing, filters = nothing } = filtering?.controlsTemplate(view, actions) ?? {};
  const isEmpty = title === nothing && bar === nothing && toggle === nothing;
  return html`${isEmpty ? nothing : html`<div class="top">${title}${toggle}${bar}</div>`}${filters}`;
}

/** The region: heading and controls, what stood before the items, the items, what stood after them. */
export function carouselTemplate(
  view: CarouselView,
  actions: CarouselActions,
  parts: DrawingParts,
): TemplateResult {
  const { strings, language, kind, layout } = view;
  const { blocks } = parts;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const name = view.heading ?? (kind === 'news' ? strings.newsName : strings.name);
  const position = positionOf(view);
  const cards = view.shown.map((one) => cardView(one, strings, language, kind));
  const list = cardsTemplate(cards, { level, strings, language, blocks });
  return html`<section
    class=${kind}
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : name}
  >
    ${controls(view, position, actions, parts)} ${blocks?.aroundTemplate(view.before, level)}
    ${layout === 'carousel' ? rowTemplate(list, name, position, actions.onHand) : html`<div class=${layout}>${list}</div>`}
    ${blocks?.aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
