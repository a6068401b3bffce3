import { adoptStyles, html, render, type TemplateResult } from 'lit';
import type { ElementIssue } from '../events.ts';
import { nearestLang, supportedLanguage } from '../language.ts';
import { placeOf } from '../place.ts';
import { attributeRows, unknownAttributes } from './attributes.ts';
import { pageInside } from './not-closed.ts';
import type { Checked } from './check-module.ts';
import type { CheckSection } from './check-section.ts';
import { contactSection } from './contacts.ts';
import { checkStyles } from './check-view.styles.ts';
import { checkStrings, type CheckStrings } from './strings.ts';
import { unknownTags } from './unknown-tags.ts';

function tableTemplate({ heading, head, rows }: CheckSection, words: CheckStrings): TemplateResult {
  if (rows.length === 0)
    return html`<h3>${heading}</h3>
      <p>${words.nothing}</p>`;
  return html`<h3>${heading}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label=${heading}>
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** What each check view was last drawn of. */
const latest = new WeakMap<HTMLElement, Checked>();

/**
 * Draws the check view of an element into `root`: what the widget says it read, its attributes, and every issue. It has a
 * shadow root of its own, so that neither the widget's styles nor the page's reach it.
 */
export function drawCheckView(root: HTMLElement, checked: Checked, sections: readonly CheckSection[]): void {
  const { element, issues } = checked;
  const words = checkStrings[supportedLanguage(nearestLang(element))];
  const unknown = unknownAttributes(element).map((path): ElementIssue => {
    return { code: 'attribute-unknown', path, message: words.unknownAttribute };
  });
  const inside = pageInside(element);
  const open = inside ? [{ code: 'not-closed', path: placeOf(inside), message: words.notClosed }] : [];
  latest.set(root, checked);
  const redraw = (): void => {
    if (latest.get(root) === checked) drawCheckView(root, checked, sections);
  };
  const tags = unknownTags(element.ownerDocument, redraw).map((one): ElementIssue => ({
    code: 'tag-unknown',
    path: placeOf(one),
    message: words.unknownTag,
  }));
  const issueRows = [...issues, ...open, ...unknown, ...tags].map(({ code, path, message }) => [
    code,
    path ?? '',
    message,
  ]);
  const attributes = {
    heading: words.attributes,
    head: words.attributeHead,
    rows: attributeRows(element, words),
  };
  const contacts = contactSection(element.ownerDocument, words, new Date().toISOString().slice(0, 10));
  if (!root.shadowRoot) adoptStyles(root.attachShadow({ mode: 'open' }), [checkStyles]);
  render(
    html`<section aria-label=${words.heading}>
      <h2>${words.heading}: ${placeOf(element)}</h2>
      <p>${words.note}</p>
      ${
        issueRows.length === 0
          ? html`<h3>${words.issues}</h3>
              <p>${words.noIssues}</p>`
          : tableTemplate({ heading: words.issues, head: words.issueHead, rows: issueRows }, words)
      }
      ${[...sections, attributes, ...(contacts ? [contacts] : [])].map((section) => tableTemplate(section, words))}
    </section>`,
    root.shadowRoot as ShadowRoot,
  );
}
