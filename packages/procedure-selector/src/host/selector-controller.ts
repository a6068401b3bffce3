import type { PartController } from '@ipec/element-kit';
import { startInterview } from '@ipec/procedures';
import type { ReactiveController } from 'lit';
import { KeepController } from '../keep/keep-controller.ts';
import { EMPTY_PAGE, type PageState, type Requests } from '../pages/page-context.ts';
import { planning, record } from '../parts.ts';
import { RecordController } from '../record/record-controller.ts';
import type { RecordFormat } from '../record/formats.ts';
import { stateOf } from '../record/reopened.ts';
import { HistoryController } from '../run/history-controller.ts';
import { restore } from '../run/restore.ts';
import type { Rules } from '../run/reduce.ts';
import { RunController } from '../run/run-controller.ts';
import { initial, type State } from '../run/state.ts';
import type { Scene } from '../views/scene.ts';
import { parsePersist } from './options.ts';
import type { SelectorProperties } from './selector-properties.ts';

const WIDE = 800;

/** What a run needs from its element. */
export interface SelectorSite {
  readonly rules: () => Rules;
  /** Undefined while words or rules are on their way. */
  readonly scene: () => Scene | undefined;
}

/** A run on its page: the answers, where they are kept, the record, and what the page remembers. */
export class SelectorController implements ReactiveController {
  readonly #host: SelectorProperties;
  readonly #parts: PartController;
  readonly #site: SelectorSite;
  readonly #history: HistoryController;
  readonly run: RunController;
  readonly keep: KeepController;
  readonly record: RecordController;
  page: PageState = EMPTY_PAGE;

  constructor(host: SelectorProperties, parts: PartController, site: SelectorSite) {
    this.#host = host;
    this.#parts = parts;
    this.#site = site;
    this.record = new RecordController(host, parts);
    this.run = new RunController(host, initial(startInterview()), site.rules, (state, before) =>
      this.#onChange(state, before),
    );
    this.#history = new HistoryController(host, this.run, () => host.history);
    this.keep = new KeepController(host, parts, () => ({
      today: host.today,
      rules: site.rules().ruleset.version,
    }));
    host.addController(this);
  }

  hostConnected(): void {
    // A run outlives the host's moves about the page.
  }

  /** A run that has not begun begins again with what the host answers now. */
  begin(): void {
    const rules = this.#site.rules();
    if (this.run.state.step.view === 'start') this.run.replace(initial(startInterview(rules.given, rules)));
  }

  /** `persist`, until something that was kept is found. */
  persist(text: string | null): void {
    if (!this.keep.found) this.keep.where = parsePersist(text);
  }

  readonly requests: Requests = {
    send: (action) => {
      if (action.type === 'restart') this.record.reopened = null;
      if (action.type === 'back' && this.#history.back()) return;
      if (action.type === 'begin') this.page = { ...this.page, boxOpen: this.#host.clientWidth >= WIDE };
      this.run.send(action.type === 'begin' ? { ...action, ...this.#leftBehind() } : action);
    },
    set: (change) => {
      this.page = { ...this.page, ...change };
      this.#host.requestUpdate();
    },
    exportRecord: (format) => void this.exportRecord(format),
    openRecord: (file) => void this.#open(file),
    keep: (where) => void this.keep.move(where, this.run.state),
    resume: () => {
      const { left } = this.#leftBehind();
      if (left) this.run.replace(left, 'title');
    },
    today: () => {
      this.record.reopened = null;
      this.run.replace({ ...this.run.state, step: { view: 'result' } }, 'title');
    },
    load: () => {
      void this.#parts.load(planning);
      void this.#parts.load(record);
    },
  };

  async exportRecord(format: RecordFormat): Promise<boolean> {
    const scene = this.#site.scene();
    return scene ? this.record.save(scene, format, this.#host.today) : false;
  }

  /** The run that was kept, which another run would write over. */
  #leftBehind(): { readonly left?: State } {
    const { found } = this.keep;
    return found ? { left: restore(found.saved, this.#site.rules()) } : {};
  }

  #onChange(state: State, before: State): void {
    const { step } = state;
    this.#history.note(before, state);
    this.record.exported = 'none';
    if (step.view === 'check' || step.view === 'result') this.requests.load();
    if (step.view !== 'start') void this.keep.save(this.run.state);
  }

  async #open(file: File | undefined): Promise<void> {
    const { today, rulesets } = this.#host;
    const { ruleset } = this.#site.rules();
    const opened = file && (await this.record.open(file, ruleset, rulesets, today));
    if (!opened) return;
    this.requests.load();
    this.run.replace(stateOf(opened), 'title');
  }
}
