/** The few pieces of HTML that the page of the assurance file is made of. Everything that is put in is escaped. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {unknown} value */
export const escape = (value) => String(value ?? '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** A link where there is an address of the web. */
export const link = (text, url) =>
  /^https?:/.test(url ?? '') ? `<a href="${escape(url)}">${escape(text)}</a>` : escape(text);

/** HTML that `table` puts in as it is. */
export const raw = (html) => ({ html });

const cell = (value) => (value !== null && typeof value === 'object' ? value.html : escape(value));
const isNumber = (value) => typeof value === 'number';

/**
 * A table with a caption, in a box that scrolls by keyboard where it is wider than the page.
 *
 * @param {string} caption
 * @param {string[]} heads
 * @param {(string | number | null | { html: string })[][]} rows the first cell of each is its heading
 */
export function table(caption, heads, rows) {
  if (rows.length === 0) return `<p>${escape(caption)}: none.</p>`;
  const head = heads.map((one) => `<th scope="col">${escape(one)}</th>`).join('');
  const body = rows.map(([first, ...others]) => {
    const data = others
      .map((one) => `<td${isNumber(one) ? ' class="number"' : ''}>${cell(one)}</td>`)
      .join('');
    return `<tr><th scope="row">${cell(first)}</th>${data}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escape(caption)}"><table><caption>${escape(caption)}</caption>
<thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>`;
}

/** @param {string[]} items escaped here */
export const list = (items) =>
  items.length === 0
    ? '<p>None.</p>'
    : `<ul>${items.map((one) => `<li>${escape(one)}</li>`).join('\n')}</ul>`;

export const STYLE = `
:root{color-scheme:light dark;--line:#767676}
body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem}
h2{margin-block:2.5rem .5rem;border-block-start:2px solid var(--line);padding-block-start:1rem}
p,li{max-width:44rem;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin-block:1rem}
.scroll:focus-visible,a:focus-visible{outline:3px solid;outline-offset:2px}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem}
caption{text-align:start;font-weight:700;padding-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-block-end:1px solid var(--line)}
tbody th{font-weight:600;min-width:9rem;overflow-wrap:anywhere}
.number{text-align:end;font-variant-numeric:tabular-nums}
code,pre{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;border:1px solid var(--line);padding:1rem}
.skip:not(:focus){position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
@media print{.scroll{overflow:visible}body{max-width:none}.skip,nav{display:none}}
`;
