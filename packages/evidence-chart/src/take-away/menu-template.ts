import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAway } from '../events.ts';
import type { DrawnChart } from '../page/drawn-chart.ts';
import { takeAwayEn } from '../strings/en/take-away.ts';

/** How the menu stands. */
export interface MenuState {
  readonly shown: DrawnChart;
  readonly hasChart: boolean;
  readonly playing: boolean;
  /** What became of the last request. */
  readonly answer: string;
}

/** What a reader takes along: downloads, the link, the sound of a picture. */
export function menuTemplate(
  { shown, hasChart, playing, answer }: MenuState,
  onTake: (what: TakeAway) => void,
): TemplateResult {
  const words = shown.strings.takeAway ?? takeAwayEn;
  const button = (label: string, what: TakeAway, pressed?: boolean): TemplateResult =>
    html`<button type="button" part="control" aria-pressed=${pressed ?? nothing} @click=${() => onTake(what)}>
      ${label}
    </button>`;
  return html`<div class="menu">
    ${shown.options.download.map((format) => button(words.download(format.toUpperCase()), format))}
    ${button(words.copyLink, 'link')}
    ${hasChart ? button(playing ? words.stopSound : words.sound, 'sound', playing) : nothing}
    <p aria-live="polite">${answer}</p>
  </div>`;
}
