import { IpecErrorEvent } from '@ipec/element-kit';
import type { Ruleset } from '@ipec/procedures';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IpecRecordExportEvent } from './events.ts';
import type { Extra } from './extra.ts';
import { knownRulesets } from './options.ts';
import type { ExportState, RecordFormat } from './record/formats.ts';
import { reopen, type Reopened } from './record/reopened.ts';
import { wordPart } from './record/word-part.ts';
import type { Scene } from './view/scene.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Decision records out of the page and into it. */
export class FileController implements ReactiveController {
  readonly #host: Host;
  readonly #part: () => Promise<Extra['part'] | undefined>;
  /** The record that is open, if one is. */
  reopened: Reopened | null = null;
  /** What was wrong with the last file. */
  issues: readonly string[] = [];
  exported: ExportState = 'none';

  constructor(host: Host, part: () => Promise<Extra['part'] | undefined>) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  hostConnected(): void {
    // An open record outlives the host's moves about the page.
  }

  /** Makes a record and hands it over. @returns false where it could not be made */
  async save(scene: Scene, extra: () => Extra | null, format: RecordFormat, today: string): Promise<boolean> {
    this.#tell('busy');
    await this.#part();
    const one = extra();
    const site = { today, document: this.#host.ownerDocument, wordPart };
    const made = await one?.part.makeExport(scene, one.more, format, site).then(
      () => true,
      () => false,
    );
    this.#tell(made ? 'done' : 'failed');
    if (made) this.#host.dispatchEvent(new IpecRecordExportEvent(format));
    return made ?? false;
  }

  /** Opens a record; the issues of one that cannot be read are told of, and nothing else changes. */
  async open(
    file: File,
    current: Ruleset,
    others: readonly Ruleset[],
    today: string,
  ): Promise<Reopened | undefined> {
    const part = await this.#part();
    const parsed = part?.parseRecord(await file.text());
    this.issues = parsed?.ok === false ? parsed.issues.map(({ message }) => message) : [];
    this.#host.requestUpdate();
    if (parsed?.ok === false) this.#host.dispatchEvent(new IpecErrorEvent(parsed.issues));
    if (!parsed?.ok) return undefined;
    return (this.reopened = reopen(parsed.value, knownRulesets(current, others), current, today));
  }

  #tell(state: ExportState): void {
    this.exported = state;
    this.#host.requestUpdate();
  }
}
