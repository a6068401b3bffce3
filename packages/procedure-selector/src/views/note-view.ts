import { ask, routeName, type Scene } from './scene.ts';

export interface NoteView {
  readonly title: string;
  readonly lines: readonly string[];
}

/** "You changed …": what moved, line by line; one line says so if nothing did. */
export function noteView(scene: Scene): NoteView | null {
  const { note } = scene.state;
  if (!note) return null;
  const { ui, text } = scene.words;
  const names = (ids: readonly string[]): string => ids.map((id) => routeName(scene, id)).join('; ');
  const asks = (keys: readonly string[]): string => keys.map((key) => ask(scene, key)).join(' ');
  const named = (id: string | null): string => (id === null ? ui.nothing : routeName(scene, id));
  const regime = (id: string): string => text.regimes[id] ?? id;
  const lines = [
    note.regime && ui.changedRegime(regime(note.regime[0]), regime(note.regime[1])),
    note.recommended && ui.changedFirst(named(note.recommended[0]), named(note.recommended[1])),
    note.opened.length > 0 && `${ui.opened(note.opened.length)} ${names(note.opened)}`,
    note.closed.length > 0 && `${ui.closedNow(note.closed.length)} ${names(note.closed)}`,
    note.setAside.length > 0 && `${ui.aside} ${asks(note.setAside)}`,
    note.restored.length > 0 && `${ui.restored} ${asks(note.restored)}`,
  ].filter((line) => typeof line === 'string');
  return {
    title: note.keys.map((key) => ui.changed(ask(scene, key))).join(' '),
    lines: lines.length > 0 ? lines : [ui.unchanged],
  };
}
