import { heading } from '@ipec/element-kit';
import type { TimingCase, TimingOptions } from '@ipec/procedures/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanningWords } from '../strings/words.ts';
import { routeGuidanceTemplate } from './guidance.ts';
import { isTenderTimeOwn, withTiming } from './plan-state.ts';
import type { PlanPage } from './plan-page.ts';

type Choice = keyof PlanningWords['ui']['options'];

interface Tick {
  /** Where the tick makes a difference. */
  readonly when: (one: PlanPage) => boolean;
  readonly on: (options: TimingOptions, timing: TimingCase) => boolean;
  readonly set: (on: boolean) => TimingOptions;
}

const always = (): boolean => true;

/** What each tick says to the timetable. */
const TICKS: Readonly<Record<Choice, Tick>> = {
  urgent: {
    when: always,
    on: ({ urgent }, { emergency }) => urgent ?? emergency ?? false,
    set: (urgent) => ({ urgent }),
  },
  plannedNotice: {
    when: always,
    on: ({ plannedNotice }) => plannedNotice === true,
    set: (plannedNotice) => ({ plannedNotice }),
  },
  engagement: {
    when: always,
    on: ({ engagement }) => engagement === true,
    set: (engagement) => ({ engagement }),
  },
  paper: {
    when: always,
    on: ({ electronic }) => electronic === false,
    set: (on) => ({ electronic: !on }),
  },
  documentsLater: {
    when: always,
    on: ({ documentsAtOnce }) => documentsAtOnce === false,
    set: (on) => ({ documentsAtOnce: !on }),
  },
  // PA2023 s.54(4): suppliers who were selected may agree a period with the authority; not for central bodies.
  agreed: {
    when: ({ state, timing }) => !timing.central && state.plan.some(({ kind }) => kind === 'participation'),
    on: ({ preselected }) => preselected === 'agreed',
    set: (on) => (on ? { preselected: 'agreed' } : { preselected: true }),
  },
  competition: {
    when: ({ state }) => state.first?.startsWith('psr') === true,
    on: ({ competition }) => competition === true,
    set: (competition) => ({ competition }),
  },
};

function tickTemplate(name: Choice, one: PlanPage): TemplateResult | typeof nothing {
  const { when, on, set } = TICKS[name];
  const { state, timing, strings } = one;
  if (!when(one)) return nothing;
  const onChange = ({ currentTarget }: Event): void =>
    one.set(withTiming(state, timing, set((currentTarget as HTMLInputElement).checked)));
  return html`<div class="option small">
    <input
      type="checkbox"
      id="timing-${name}"
      name=${name}
      .checked=${on(state.timing, timing)}
      @change=${onChange}
    />
    <label for="timing-${name}">${strings.ui.options[name]}</label>
  </div>`;
}

/** Days that the authority plans itself. */
function daysTemplate(name: 'tender' | 'assess', { state, strings, set }: PlanPage): TemplateResult {
  const { ui } = strings;
  const key = `${name}Days` as const;
  const onChange = ({ currentTarget }: Event): void => {
    const days = Math.floor(Number((currentTarget as HTMLInputElement).value) || 0);
    set({ [key]: Math.max(0, days) });
  };
  return html`<label class="field"
    ><span>${ui[key]}</span>
    ${name === 'tender' ? html`<span class="hint">${ui.tenderDaysHint}</span>` : nothing}
    <input type="number" min="0" step="1" name=${name} .value=${String(state[key])} @change=${onChange} />
  </label>`;
}

/** What the timetable turns on: the first day, and what shortens or lengthens its periods. Plan and timeline follow. */
export function timetableTemplate(one: PlanPage): TemplateResult | typeof nothing {
  const { page, strings, state, drawn, set } = one;
  const { ui } = strings;
  if (!drawn || state.first === null) return nothing;
  const field = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
  const isIdle = drawn.issues.some(({ code }) => code === 'no-statutory-period');
  return html`${heading(page.level + 1, ui.timetable, 'timetable')}
  ${routeGuidanceTemplate(state.first, strings)}
  ${
    isIdle
      ? nothing
      : html`<p>${ui.timelineHint}</p>
          <label class="field"
            ><span>${ui.startDay}</span>
            <input
              type="date"
              name="start"
              .value=${state.start}
              @change=${(event: Event) => set({ start: field(event) })}
            />
          </label>
          ${isTenderTimeOwn(state, one.timing) ? daysTemplate('tender', one) : nothing}
          ${state.plan.length > 0 ? nothing : daysTemplate('assess', one)}
          ${(Object.keys(TICKS) as Choice[]).map((name) => tickTemplate(name, one))}`
  }`;
}
