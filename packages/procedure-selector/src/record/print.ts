import {
  recordDocument,
  type RecordBlock,
  type RecordDocument,
  type RecordItem,
} from '@ipec/procedures/record';
import { html, nothing, type TemplateResult } from 'lit';
import { citationTemplate } from '../pages/citation.ts';
import type { Words } from '../strings/words.ts';
import type { Scene } from '../views/scene.ts';
import { recordOf, type RecordSite } from './record-file.ts';
import { recordWords } from './record-words.ts';

function itemTemplate({ text, citations = [] }: RecordItem, words: Words): TemplateResult {
  const lines = text.split(/\r?\n/);
  return html`${lines.map((line, at) => (at === 0 ? line : html`<br />${line}`))}
  ${citations.map((citation) => html` ${citationTemplate(citation, words)}`)}`;
}

function tableTemplate(
  { head, rows }: Extract<RecordBlock, { type: 'table' }>,
  words: Words,
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${head.map((text) => html`<th scope="col">${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...others]) =>
          html`<tr>
            <th scope="row">${first ? itemTemplate(first, words) : nothing}</th>
            ${others.map((cell) => html`<td>${itemTemplate(cell, words)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function blockTemplate(block: RecordBlock, words: Words): TemplateResult {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'facts':
      return html`<dl>
        ${block.rows.map(
          ([term, item]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${itemTemplate(item, words)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'list':
      return html`<ol>
        ${block.items.map((item) => html`<li>${itemTemplate(item, words)}</li>`)}
      </ol>`;
    case 'table':
      return tableTemplate(block, words);
  }
}

/** The record as it is read: what is printed, in the order of the document that HTML and Word are written from too. */
export function documentTemplate({ title, blocks }: RecordDocument, words: Words): TemplateResult {
  return html`<h1>${title}</h1>
    ${blocks.map((block) => blockTemplate(block, words))}`;
}

/** The record on paper when the page itself is printed: it takes the place of the page's controls. */
export function printTemplate(scene: Scene, site: RecordSite): TemplateResult {
  const { words } = scene;
  const text = { record: recordWords(words).record, status: words.codes.status };
  const whole = recordDocument(recordOf(scene, site), words.text, text);
  return html`<div class="paper" aria-hidden="true">${documentTemplate(whole, words)}</div>`;
}
