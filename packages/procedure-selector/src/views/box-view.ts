import { groupBy } from './group-by.ts';
import { ask, routeName, type Scene } from './scene.ts';

export interface ToolView {
  readonly id: string;
  readonly name: string;
  readonly open: boolean;
  /** "Open", "Closed", and by which answer. */
  readonly state: string;
}

export interface BoxView {
  readonly summary: string;
  readonly families: readonly { readonly name: string; readonly tools: readonly ToolView[] }[];
}

/** The live box of tools: every route by family, open or closed and by which answer. */
export function boxView(scene: Scene): BoxView {
  const { words, rules } = scene;
  const entries = rules.engine.boxOfTools(scene.state.interview, rules);
  const families = groupBy(entries, ({ family }) => family);
  const closed = (key: string | undefined): string =>
    key === undefined ? words.ui.closed : `${words.ui.closed}, ${words.ui.closedBy(ask(scene, key))}`;
  return {
    summary: words.ui.boxCount(entries.filter(({ open }) => open).length, entries.length),
    families: [...families].map(([family, tools]) => ({
      name: words.text.families[family] ?? family,
      tools: tools.map(({ id, open, closedBy }) => ({
        id,
        name: routeName(scene, id),
        open,
        state: open ? words.ui.open : closed(closedBy),
      })),
    })),
  };
}
