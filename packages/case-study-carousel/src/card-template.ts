import type { Language } from '@ipec/element-kit';
import {
  drawn,
  element,
  pictureTemplate,
  type Content,
  type EntryView,
  type KeptEntries,
} from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import type * as Blocks from './blocks.ts';
import { ANCHOR_PREFIX, cardView, type CardView } from './card-view.ts';
import type { Kind } from './options.ts';
import { own } from './own-words.ts';
import type { Strings } from './strings/strings.ts';

/** A paragraph of a class of its own; nothing where it has no words. */
function line(name: string, card: CardView, text: string): Content {
  return text ? element('p', { class: name }, own(card, text)) : null;
}

function media({ image }: CardView): Element | null {
  return image && element('div', { class: 'media' }, drawn(pictureTemplate(image)));
}

function title(card: CardView, { level, blocks }: CardsLook): Content {
  const { url: href, link, lang, item } = card;
  const text = blocks ? drawn(blocks.titleTemplate(item.blocks, card.title)) : card.title;
  const words = href === null ? own(card, text) : element('a', { class: 'whole', href, lang, ...link }, text);
  return element(`h${Math.min(6, level)}`, { part: 'heading' }, words);
}

function outcome(card: CardView, strings: Strings): Content {
  if (!card.outcome) return null;
  const { text, date } = card.outcome;
  const term = element('span', { class: 'term' }, `${strings.outcome}: `);
  return element('p', { class: 'outcome' }, term, own(card, text), date && ` ${date}`);
}

function route({ routes }: CardView, strings: Strings): Content {
  if (!routes) return null;
  return element('dl', {}, element('dt', {}, `${strings.route}: `), element('dd', {}, routes));
}

function tags({ tags: all, lang }: CardView): Content {
  const entries = all.map(({ text, href }) =>
    element('li', { class: 'tag' }, href === null ? text : element('a', { href }, text)),
  );
  return entries.length > 0 ? element('ul', { class: 'tags', role: 'list', lang }, ...entries) : null;
}

function date({ date: day }: CardView): Content {
  return day && element('time', { class: 'byline', datetime: day.iso }, day.text);
}

/** An item with the fragment that leads to it. */
export interface CardEntry extends EntryView {
  readonly item: Item;
}

/** What all cards are drawn with. */
export interface CardsLook {
  /** Where each card has its element. */
  readonly kept: KeptEntries<CardEntry>;
  readonly level: number;
  readonly strings: Strings;
  readonly language: Language;
  readonly kind: Kind;
  /** Undefined where no card holds more than its fields. */
  readonly blocks: typeof Blocks | undefined;
}

/** What a card leads with: its picture, its figure, what it is about. News leads with its date. */
function head(card: CardView, look: CardsLook): readonly Content[] {
  const { strings, language, blocks } = look;
  const figure = blocks && drawn(blocks.leadTemplate(card, strings, language));
  const byline = line('byline', card, card.byline);
  if (card.kind === 'news') return [date(card), title(card, look), byline, figure];
  return [figure, line('label', card, card.label), title(card, look), byline];
}

function cardContent(card: CardView, look: CardsLook): readonly Element[] {
  const { level, strings, language, blocks } = look;
  const words = element(
    'div',
    { class: 'words' },
    ...head(card, look),
    outcome(card, strings),
    line('summary', card, card.summary),
    blocks && drawn(blocks.restTemplate(card, level, strings, language)),
  );
  const foot = element(
    'div',
    { class: 'foot' },
    route(card, strings),
    card.kind === 'news' ? null : date(card),
    tags(card),
    card.note && element('p', { class: 'note' }, card.note),
    blocks && drawn(blocks.footTemplate(card)),
  );
  const picture = media(card);
  return [...(picture ? [picture] : []), words, ...(foot.childElementCount > 0 ? [foot] : [])];
}

/** What each entry was made of. */
const made = new WeakMap<Element, { readonly item: Item; readonly look: readonly unknown[] }>();

/** A page that changes is read anew: the same words are another record. */
const isSame = (one: Item, other: Item): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** An entry is made again only where it would look otherwise than before. */
function drawCard(item: Item, entry: Element, cards: CardsLook): void {
  const { level, strings, language, kind, blocks } = cards;
  const look = [level, strings, language, kind, blocks];
  const before = made.get(entry);
  if (before?.look.every((one, index) => one === look[index]) && isSame(before.item, item)) return;
  entry.replaceChildren(...cardContent(cardView(item, strings, language, kind), cards));
  made.set(entry, { item, look });
}

/** The cards as a list. Each keeps its element while it is shown, whatever its place. */
export function cardList(items: readonly Item[], look: CardsLook): HTMLElement {
  const entries = items.map((item) => ({ id: item.id, anchor: ANCHOR_PREFIX + item.id, item }));
  return look.kept.draw(entries, ({ item }, entry) => drawCard(item, entry, look));
}
