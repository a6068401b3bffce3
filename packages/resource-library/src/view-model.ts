import { formatTime, type StatusLine } from '@ipec/element-kit';
import type { FilterView } from '@ipec/element-kit/list.js';
import type { Item } from '@ipec/feeds/item';
import { facets, type ListState } from '@ipec/feeds/list';
import { typeName } from './document-view.ts';
import type { FilterField } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** The filters in words, with the number of documents behind each choice. */
export function filterViews(
  items: readonly Item[],
  fields: readonly FilterField[],
  state: ListState,
  strings: Strings,
  language: string,
): readonly FilterView[] {
  return facets(items, fields, state, language).map(({ field, options, selected }) => ({
    field,
    label: strings.filters[field as FilterField],
    selected,
    options: options.map((option) => ({
      ...option,
      label: field === 'type' ? typeName(option.value, strings) : option.value,
    })),
  }));
}

/** The item that a fragment leads to: by its deep link, or by any id that its markup holds. */
export function itemOf(items: readonly Item[], fragment: string, prefix: string): Item | undefined {
  const id = fragment.startsWith(prefix) ? fragment.slice(prefix.length) : null;
  return items.find((one) => one.id === id) ?? items.find(({ anchors }) => anchors.includes(fragment));
}

/** What there is to tell of. */
export interface Progress {
  readonly feed: 'initial' | 'loading' | 'ready' | 'error';
  /** When the copy that is shown came, if one did. */
  readonly loadedAt: Date | undefined;
  /** Whether a feed is to say what there is; else the host's own children do. */
  readonly isAwaited: boolean;
  readonly count: number;
}

/** The line above the documents, or null where all is well. */
export function statusLine(progress: Progress, strings: Strings, onRetry: () => void): StatusLine | null {
  const { feed, loadedAt, isAwaited, count } = progress;
  const retry = { label: strings.retry, onRetry };
  if (feed === 'error' && loadedAt)
    return { kind: 'stale', text: strings.stale(formatTime(loadedAt)), retry };
  if (feed === 'error') return { kind: 'error', text: strings.error, retry };
  if (feed === 'loading') return loadedAt ? null : { kind: 'loading', text: strings.loading };
  const isRead = !isAwaited || feed === 'ready';
  return isRead && count === 0 ? { kind: 'empty', text: strings.empty } : null;
}
