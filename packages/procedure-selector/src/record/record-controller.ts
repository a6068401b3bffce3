import { IpecErrorEvent, type PartController } from '@ipec/element-kit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IpecRecordExportEvent } from '../events.ts';
import { record, word } from '../parts.ts';
import type { Scene } from '../views/scene.ts';
import type { ExportState, RecordFormat } from './formats.ts';
import type { RecordSite } from './record-file.ts';
import { reopen, type Reopened, type ReopenSite } from './reopened.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Decision records out of the page and into it. */
export class RecordController implements ReactiveController {
  readonly #host: Host;
  readonly #parts: PartController;
  /** The record that is open, if one is. */
  reopened: Reopened | null = null;
  /** What was wrong with the last file. */
  issues: readonly string[] = [];
  exported: ExportState = 'none';

  constructor(host: Host, parts: PartController) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    // An open record outlives the host's moves about the page.
  }

  /** Makes a record and hands it over. @returns false where it could not be made */
  async save(scene: Scene, format: RecordFormat, site: RecordSite): Promise<boolean> {
    this.#enter('busy');
    const part = await this.#parts.load(record);
    const { ownerDocument, shadowRoot } = this.#host;
    const root = shadowRoot ?? ownerDocument.body;
    const all = { ...site, document: ownerDocument, root, loadWord: () => word.load() };
    const made = await part?.makeExport(scene, format, all).then(
      () => true,
      () => false,
    );
    this.#enter(made ? 'done' : 'failed');
    if (made) this.#host.dispatchEvent(new IpecRecordExportEvent(format));
    return made ?? false;
  }

  /** Opens a record. The issues of one that cannot be read are shown, and nothing else changes. */
  async open(file: File, site: ReopenSite): Promise<Reopened | undefined> {
    const part = await this.#parts.load(record);
    const parsed = part?.parseRecord(await file.text());
    this.issues = parsed?.ok === false ? parsed.issues.map(({ message }) => message) : [];
    this.#host.requestUpdate();
    if (parsed?.ok === false) this.#host.dispatchEvent(new IpecErrorEvent(parsed.issues));
    if (!parsed?.ok) return undefined;
    return (this.reopened = reopen(parsed.value, site));
  }

  #enter(state: ExportState): void {
    this.exported = state;
    this.#host.requestUpdate();
  }
}
