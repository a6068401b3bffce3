import type { PartController } from '@ipec/element-kit';
import type { Facts } from '@ipec/procedures';
import type { ReactiveController } from 'lit';
import { KeepController } from '../keep/keep-controller.ts';
import { EMPTY_PAGE, type PageState, type Requests, type StartPage } from '../pages/page-context.ts';
import { engine, planning, record } from '../parts.ts';
import { RecordController } from '../record/record-controller.ts';
import type { RecordFormat } from '../record/formats.ts';
import { stateOf } from '../record/reopened.ts';
import { HistoryController } from '../run/history-controller.ts';
import { restore } from '../run/restore.ts';
import type { Rules } from '../run/rules.ts';
import { RunController } from '../run/run-controller.ts';
import { initial, type State } from '../run/state.ts';
import type { Scene } from '../views/scene.ts';
import { BoxController } from './box-controller.ts';
import { parseAsOf, parsePersist } from './options.ts';
import type { SelectorProperties } from './selector-properties.ts';

const WIDE = 800;

/** What a run needs from its element. */
export interface SelectorSite {
  /** Undefined while words or rules are on their way, as is the scene. */
  readonly rules: () => Rules | undefined;
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
  readonly box: BoxController;
  page: PageState = EMPTY_PAGE;
  /** Whether something that the person did waits for the rules. */
  isAwaited = false;
  /** What was begun before the rules were there, and the answers that a script gave. */
  #waiting: ((rules: Rules) => void)[] = [];
  #given: Facts | null = null;

  constructor(host: SelectorProperties, parts: PartController, site: SelectorSite) {
    this.#host = host;
    this.#parts = parts;
    this.#site = site;
    this.record = new RecordController(host, parts);
    this.run = new RunController(host, initial({ answers: {}, path: [] }), site.rules, (state, before) =>
      this.#onChange(state, before),
    );
    this.box = new BoxController(host, () => this.run.turn);
    this.#history = new HistoryController(host, this.run, () => host.history);
    this.keep = new KeepController(host, parts, () => ({
      today: host.today,
      rules: site.rules()?.ruleset.version ?? '',
    }));
    host.addController(this);
  }

  hostUpdate(): void {
    this.#parts.use(engine);
    const rules = this.#site.rules();
    if (!rules) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const act of waiting) act(rules);
  }

  /** A run that has not begun begins again with what the host answers now. */
  begin(): void {
    this.#whenReady((rules) => {
      if (this.run.state.step.view === 'start')
        this.run.replace(initial(rules.engine.startInterview(rules.given, rules)));
    });
  }

  get answers(): Facts {
    return this.#given ?? this.run.state.interview.answers;
  }

  set answers(facts: Facts) {
    this.#given = facts;
    this.#whenReady((rules) => {
      this.#given = null;
      const { draft } = this.run.state;
      this.run.replace(
        restore({ rules: rules.ruleset.version, answers: Object.entries(facts), draft }, rules),
      );
    });
    this.#host.requestUpdate();
  }

  /** The first page, while the rules are on their way. */
  startPage(words: StartPage['words'], level: number): StartPage {
    const { beginsOn } = this.run.state;
    const asOf = beginsOn ?? parseAsOf(this.#host.asOf, this.#host.today);
    const isKept = this.keep.found !== null;
    return { words, level, asOf, beginsOn, isKept, isLeft: false, request: this.requests };
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
      this.#doFor((rules) =>
        this.run.send(action.type === 'begin' ? { ...action, ...this.#leftBehind(rules) } : action),
      );
    },
    pick: (key, value) => this.run.pick(key, value),
    set: (change) => {
      this.page = { ...this.page, ...change };
      this.#host.requestUpdate();
    },
    exportRecord: (format) => void this.exportRecord(format),
    openRecord: (file) => void this.#open(file),
    keep: (where) => void this.keep.move(where, this.run.state),
    resume: () => {
      this.#doFor((rules) => {
        const { left } = this.#leftBehind(rules);
        if (left) this.run.replace(left, 'title');
      });
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
    // The timetable goes into the record as it is planned.
    const part = await this.#parts.load(planning);
    const scene = this.#site.scene();
    if (!scene) return false;
    const createdOn = this.record.reopened?.record.createdOn ?? this.#host.today;
    return this.record.save(scene, format, { createdOn, plan: part?.recordPlanOf(scene, this.page.plan) });
  }

  /** The run that was kept, which another run would write over. */
  #leftBehind(rules: Rules): { readonly left?: State } {
    const { found } = this.keep;
    return found ? { left: restore(found.saved, rules) } : {};
  }

  #onChange(state: State, before: State): void {
    const { step } = state;
    this.#history.note(before, state);
    this.record.exported = 'none';
    if (step.view === 'check' || step.view === 'result') this.requests.load();
    if (step.view !== 'start') void this.keep.save(this.run.state);
  }

  #whenReady(act: (rules: Rules) => void): void {
    const rules = this.#site.rules();
    if (rules) act(rules);
    else this.#waiting.push(act);
  }

  /** Does what a person asks, now or as soon as the rules are there. */
  #doFor(act: (rules: Rules) => void): void {
    this.isAwaited = true;
    this.#whenReady((rules) => {
      this.isAwaited = false;
      act(rules);
    });
    this.#host.requestUpdate();
  }

  async #open(file: File | undefined): Promise<void> {
    await this.#parts.load(engine);
    const { today, rulesets } = this.#host;
    const scene = this.#site.scene();
    if (!file || !scene) return;
    const { rules, words } = scene;
    const texts = { en: rules.engine.english.text, [words.language]: words.text };
    const opened = await this.record.open(file, { rules, rulesets, today, texts });
    if (!opened) return;
    this.requests.load();
    this.run.replace(stateOf(opened), 'title');
  }
}
