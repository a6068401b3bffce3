import { heading, type Language } from '@ipec/element-kit';
import { aroundTemplate, type FilterActions } from '@ipec/element-kit/list.js';
import type { Block, Item } from '@ipec/feeds/item';
import type { InView, ListState } from '@ipec/feeds/list';
import { html, nothing, type TemplateResult } from 'lit';
import { cardView } from './card-view.ts';
import { cardsTemplate } from './card-template.ts';
import { controlsTemplate } from './controls-template.ts';
import type { FilterField, Kind, Layout } from './options.ts';
import type { Position, Strings } from './strings/strings.ts';
import { barTemplate, rowTemplate } from './templates.ts';
import { filterViews } from './view-model.ts';

/** Everything that the widget shows where it has items. */
export interface CarouselView {
  readonly strings: Strings;
  readonly language: Language;
  readonly kind: Kind;
  readonly layout: Layout;
  readonly heading: string | null;
  readonly headingLevel: number;
  /** All items, and those that match. */
  readonly items: readonly Item[];
  readonly shown: readonly Item[];
  readonly filters: readonly FilterField[];
  readonly state: ListState;
  readonly hasSearch: boolean;
  readonly isOpen: boolean;
  /** What the page has around its items. */
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly inView: InView | null;
  readonly hasMoved: boolean;
}

/** What a reader can do. */
export interface CarouselActions extends FilterActions {
  readonly onStep: (step: 1 | -1) => void;
  /** A button of the row has the focus. */
  readonly onReach: () => void;
  readonly onHand: () => void;
}

function positionOf({ layout, inView, shown }: CarouselView): Position | null {
  const total = shown.length;
  if (layout !== 'carousel' || !inView || total < 2) return null;
  return { first: inView.first + 1, last: Math.min(inView.last + 1, total), total };
}

function controls(view: CarouselView, position: Position | null, actions: CarouselActions): TemplateResult {
  const { strings, language, layout, items, shown, state, hasMoved } = view;
  const hasBar = layout === 'carousel' && shown.length > 1;
  const panel = {
    filters: filterViews(items, view.filters, state, strings, language),
    query: view.hasSearch ? state.query : null,
    isOpen: view.isOpen,
  };
  return controlsTemplate(
    {
      title: view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing,
      bar: hasBar ? barTemplate({ position, announce: hasMoved }, strings, actions) : nothing,
      panel,
      shown: shown.length,
      total: items.length,
    },
    strings,
    actions,
  );
}

/** The region: heading and controls, what stood before the items, the items, what stood after them. */
export function carouselTemplate(view: CarouselView, actions: CarouselActions): TemplateResult {
  const { strings, language, kind, layout } = view;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  const name = view.heading ?? (kind === 'news' ? strings.newsName : strings.name);
  const position = positionOf(view);
  const cards = view.shown.map((one) => cardView(one, strings, language, kind));
  const list = cardsTemplate(cards, level, strings);
  return html`<section
    class=${kind}
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : name}
  >
    ${controls(view, position, actions)} ${aroundTemplate(view.before, level)}
    ${layout === 'carousel' ? rowTemplate(list, name, position, actions.onHand) : html`<div class=${layout}>${list}</div>`}
    ${aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
