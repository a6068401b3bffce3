import { FeedController, type ElementIssue } from '@ipec/element-kit';
import type { Table } from '@ipec/feeds/table';
import type { ReactiveControllerHost } from 'lit';
import type { ChartProperties } from '../attributes/properties.ts';
import { loadTable, type ReadOpened } from './load-table.ts';

/** Loads the figures of a chart from its `src`, as long as `isNeeded`. */
export function feedOf(
  host: ChartProperties & ReactiveControllerHost,
  isNeeded: () => boolean,
  onError: (issues: readonly ElementIssue[]) => void,
  read: ReadOpened,
): FeedController<Table> {
  return new FeedController<Table>(host, {
    src: () => (isNeeded() ? host.src : null),
    load: (src, signal) => loadTable(new URL(src, host.ownerDocument.baseURI).href, signal, host.fetch, read),
    onError,
  });
}
