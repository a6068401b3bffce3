import { heading } from '@ipec/element-kit';
import { aroundTemplate, blocksTemplate } from '@ipec/element-kit/list.js';
import type { FigureSource } from '@ipec/feeds/figures';
import type { Block } from '@ipec/feeds/item';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FigureView, LineView, RivalView } from './figure-view.ts';
import { LINE_BOX } from './sparkline.ts';
import type { Strings } from './strings/strings.ts';

/** Everything that the widget shows where it has figures. */
export interface FiguresView {
  readonly strings: Strings;
  readonly heading: string | null;
  readonly headingLevel: number;
  readonly figures: readonly FigureView[];
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

type Part = TemplateResult | typeof nothing;

function sourceTemplate({ name, url }: FigureSource, lang: string | null): TemplateResult {
  const words = html`<span lang=${lang ?? nothing}>${name}</span>`;
  return html`<cite>${url === null ? words : html`<a href=${url}>${words}</a>`}</cite>`;
}

function lineTemplate(line: LineView): TemplateResult {
  const { width, height } = LINE_BOX;
  return html`<div class="line">
    <svg
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d=${line.path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
    <p>${line.text}</p>
  </div>`;
}

function tableTemplate(head: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${head.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...others]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${others.map((one) => html`<td>${one}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function rivalsTemplate(rivals: readonly RivalView[], strings: Strings, lang: string | null): Part {
  if (rivals.length === 0) return nothing;
  return tableTemplate(
    [strings.value, strings.date, strings.source],
    rivals.map(({ text, date, source }) => [text, date, sourceTemplate(source, lang)]),
  );
}

function detailsTemplate(view: FigureView, strings: Strings, level: number): Part {
  const { detailsTitle, details, rivals, line, lang } = view;
  if (detailsTitle === null) return nothing;
  return html`<details part="details">
    <summary>${detailsTitle}<span class="visually-hidden">: ${view.label}</span></summary>
    <div class="rest" lang=${lang ?? nothing}>${blocksTemplate(details, level)}</div>
    ${rivalsTemplate(rivals, strings, lang)}
    ${
      line
        ? tableTemplate(
            [strings.date, strings.value],
            line.points.map(({ period, value }) => [period, value]),
          )
        : nothing
    }
  </details>`;
}

function figureTemplate(view: FigureView, strings: Strings, level: number): TemplateResult {
  const { text, label, date, source, lang, line } = view;
  const on = date.iso
    ? html`<time datetime=${date.iso}>${date.text}</time>`
    : html`<span>${date.text}</span>`;
  return html`<li class="figure" part="figure" id="ipec-figure-${view.id}">
    <p class="said" lang=${lang ?? nothing}><strong class="value" part="value">${text}</strong> ${label}</p>
    ${line ? lineTemplate(line) : nothing}
    <p class="origin">
      ${on} <span class="dot" aria-hidden="true">·</span>
      <span class="visually-hidden">${strings.source}: </span>${sourceTemplate(source, lang)}
    </p>
    ${detailsTemplate(view, strings, level)}
  </li>`;
}

/** The heading and the figures, each one sentence with its date and source. */
export function figuresTemplate(view: FiguresView): TemplateResult {
  const { strings, figures } = view;
  const level = view.heading ? view.headingLevel + 1 : view.headingLevel;
  return html`<section
    aria-labelledby=${view.heading ? 'title' : nothing}
    aria-label=${view.heading ? nothing : strings.name}
  >
    ${view.heading ? heading(view.headingLevel, view.heading, 'title') : nothing}
    ${aroundTemplate(view.before, level)}
    <ul class="figures" role="list">
      ${repeat(
        figures,
        ({ id }) => id,
        (one) => figureTemplate(one, strings, level),
      )}
    </ul>
    ${aroundTemplate(view.after, level)}<slot name="footer"></slot>
  </section>`;
}
