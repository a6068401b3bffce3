import type { Language } from '@ipec/element-kit';
import { blocksTemplate } from '@ipec/element-kit/list.js';
import { html, nothing, type TemplateResult } from 'lit';
import { detailsView, type LineView, type RivalView } from './details-view.ts';
import { hasDetails, type FigureView } from './figure-view.ts';
import { sourceTemplate } from './source-template.ts';
import { LINE_BOX } from '@ipec/common';
import type { Strings } from './strings/strings.ts';

type Part = TemplateResult | typeof nothing;

function drawnLine(line: LineView): TemplateResult {
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

/** The small line of a series, where the figure has one. */
export function lineTemplate({ figure }: FigureView, strings: Strings, language: Language): Part {
  const { line } = detailsView(figure, strings, language);
  return line ? drawnLine(line) : nothing;
}

/** What is to be known beside a figure, on request. */
export function detailsTemplate(view: FigureView, strings: Strings, language: Language, level: number): Part {
  const { figure, label, lang } = view;
  if (!hasDetails(figure)) return nothing;
  const { title, blocks, rivals, line } = detailsView(figure, strings, language);
  const isHeard = ({ runs }: (typeof blocks)[number]): boolean =>
    runs.length > 0 && runs.every(({ only }) => only === 'heard');
  const heard = html`<div lang=${lang ?? nothing}>${blocksTemplate(blocks.filter(isHeard), level)}</div>`;
  const seen = blocks.filter((one) => !isHeard(one));
  if (seen.length + rivals.length === 0 && !line) return heard;
  return html`${heard}
    <details part="details">
      <summary>${title}<span class="visually-hidden">: ${label}</span></summary>
      <div class="rest" lang=${lang ?? nothing}>${blocksTemplate(seen, level)}</div>
      ${rivalsTemplate(rivals, strings, lang)}
      ${
        line
          ? tableTemplate(
              line.head.length > 0 ? line.head : [strings.date, strings.value],
              line.points.map(({ period, value }) => [period, value]),
            )
          : nothing
      }
    </details>`;
}
