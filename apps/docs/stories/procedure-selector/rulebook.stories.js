import { uk } from '@ipec/procedures';
import { cy } from '@ipec/procedures/cy';
import { prove } from '@ipec/procedures/proof';
import {
  decodeSheet,
  diffRulesets,
  effectsOn,
  rulebookFromCsv,
  rulebookRows,
  rulebookToCsv,
  searchRows,
} from '@ipec/procedures/rulebook';
import { html, nothing, render } from 'lit';
import cases from '../../../../packages/procedures/test/vectors.json';

/** The columns that a reader needs, in words: each makes text or links of a row. */
const COLUMNS = {
  Kind: ({ kind }) => kind,
  Name: ({ id }) => html`<code>${id}</code>`,
  'Applies to': ({ applies }) => applies.filter(Boolean).join(', '),
  Condition: ({ condition, only }) =>
    html`<code>${condition}</code
      >${only ? html`<br /><small>only where <code>${only}</code></small>` : nothing}`,
  'What follows': ({ duty, deadline }) => [duty, deadline].filter(Boolean).join(', '),
  Words: ({ text, open, yes }) =>
    [...text, open, yes].filter(Boolean).map((line, at) => html`${at > 0 ? html`<br />` : nothing}${line}`),
  Law: ({ citations }) =>
    citations.map(
      ({ ref, url }, at) =>
        html`${at > 0 ? html`<br />` : nothing}${url ? html`<a href=${url}>${ref}</a>` : ref}`,
    ),
  Status: ({ status }) => status,
};

const STYLE = html`<style>
  .rulebook table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875rem;
  }
  .rulebook :is(th, td) {
    padding: 0.4em 0.6em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid;
    overflow-wrap: anywhere;
    min-inline-size: 6em;
  }
  .rulebook .scroll {
    overflow-x: auto;
  }
  .rulebook [data-severity='danger'] th::before {
    content: '! ';
  }
  .rulebook label {
    display: block;
    margin-block: 0.75em;
  }
</style>`;

function table(label, head, rows) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function rulebook(rows, found) {
  const cells = Object.values(COLUMNS);
  return html`<p role="status">${found.length} of ${rows.length} rows</p>
    ${table(
      'Rulebook',
      Object.keys(COLUMNS),
      found.map(
        (row) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell(row)}</td>`)}
          </tr>`,
      ),
    )}`;
}

function fileLink(text, type, name, label) {
  return html`<a href=${URL.createObjectURL(new Blob([text], { type }))} download=${name}>${label}</a>`;
}

export default { title: 'Procedure selector/Rulebook' };

/** Every rule as a row that a procurement lawyer can search, mark up and take away as a spreadsheet. */
export const Table = {
  render() {
    const box = document.createElement('div');
    box.className = 'rulebook';
    const rows = rulebookRows(uk);
    const download = fileLink(
      rulebookToCsv(uk),
      'text/csv',
      'rulebook.csv',
      'Download as a spreadsheet (CSV)',
    );
    const show = (search) =>
      render(
        html`${STYLE}<label
            >Search <input type="search" @input=${(event) => show(event.target.value)}
          /></label>
          <p>${download}</p>
          ${rulebook(rows, searchRows(rows, search))}`,
        box,
      );
    show('');
    return box;
  },
};

const shared = cases.vectors.map(({ id, facts, asOf = cases.asOf }) => ({ id, facts, asOf }));
const titles = new Map(cases.vectors.map(({ id, title }) => [id, title]));

function diffTemplate(next) {
  const changes = diffRulesets(uk, next);
  if (changes.length === 0) return html`<p>Nothing differs.</p>`;
  const dangers = changes.filter(({ severity }) => severity === 'danger').length;
  return html`<p>${changes.length} changes, ${dangers} of them dangerous</p>
    ${table(
      'Changes',
      ['Row', 'How grave', 'Change'],
      changes.map(
        ({ where, severity, code, message }) =>
          html`<tr data-severity=${severity}>
            <th scope="row">${where}</th>
            <td>${severity}</td>
            <td>${message} <small>(${code})</small></td>
          </tr>`,
      ),
    )}`;
}

/** What the marked-up rules do to the shared cases: those that come out otherwise. */
function effectTemplate(next) {
  const moved = effectsOn(shared, uk, next);
  const result = (at, { regime, first }) => `${first[at] ?? 'nothing'} (${regime[at]})`;
  return html`<p>${moved.length} of ${shared.length} shared cases come out otherwise.</p>
    ${
      moved.length === 0
        ? nothing
        : table(
            'Cases',
            ['Case', 'Before', 'Now', 'Routes whose verdict changes'],
            moved.map(
              (one) =>
                html`<tr>
                  <th scope="row">${one.id} ${titles.get(one.id)}</th>
                  <td>${result(0, one)}</td>
                  <td>${result(1, one)}</td>
                  <td>${one.routes.map(({ id, from, to }) => `${id}: ${from} → ${to}`).join('; ')}</td>
                </tr>`,
            ),
          )
    }`;
}

function proofTemplate({ findings }) {
  if (findings.length === 0)
    return html`<p>The proof finds nothing: no gap, no contradiction, no dead end.</p>`;
  return html`<p>${findings.length} findings</p>
    <ul>
      ${findings.map(({ kind, where, message }) => html`<li>${kind}, ${where}: ${message}</li>`)}
    </ul>`;
}

/** Load a marked-up sheet, compare it with the rules it came from, prove it, see what it does, and save it. */
export const CheckAMarkedUpSheet = {
  render() {
    const box = document.createElement('div');
    box.className = 'rulebook';
    let state = { issues: [], next: null, proof: null, busy: false };
    const set = (change) => {
      state = { ...state, ...change };
      draw();
    };
    const open = async ({ target }) => {
      const [file] = target.files;
      if (!file) return;
      const text = decodeSheet(new Uint8Array(await file.arrayBuffer()));
      const read = text.ok ? rulebookFromCsv(text.value, uk) : text;
      set({ issues: read.ok ? [] : read.issues, next: read.ok ? read.value : null, proof: null });
    };
    const check = () => {
      set({ busy: true });
      // The page says first that it is busy: the proof goes through every combination of answers.
      setTimeout(() => set({ proof: prove(state.next, [cy]), busy: false }), 50);
    };
    const draw = () =>
      render(
        html`${STYLE}
          <p>
            ${fileLink(rulebookToCsv(uk), 'text/csv', 'rulebook.csv', 'Take the rules out as a spreadsheet (CSV)')}
          </p>
          <label
            >Open a marked-up sheet (CSV, UTF-8) <input type="file" accept=".csv,text/csv" @change=${open}
          /></label>
          <div role="status">
            ${
              state.issues.length > 0
                ? html`<p><strong>The sheet cannot be read.</strong></p>
                    <ul>
                      ${state.issues.map(({ path, message }) => html`<li>${path}: ${message}</li>`)}
                    </ul>`
                : nothing
            }
            ${state.busy ? html`<p>The rules are being proved. This takes some seconds.</p>` : nothing}
          </div>
          ${
            state.next
              ? html`<h2>What differs</h2>
                  ${diffTemplate(state.next)}
                  <h2>What it does</h2>
                  ${effectTemplate(state.next)}
                  <h2>Proof</h2>
                  ${
                    state.proof
                      ? proofTemplate(state.proof)
                      : html`<p>
                          <button type="button" @click=${check}>
                            Go through every combination of answers
                          </button>
                        </p>`
                  }
                  <h2>Save</h2>
                  <p>
                    ${fileLink(JSON.stringify(state.next, null, 2), 'application/json', 'rules.json', 'Rule set for the attribute src (JSON)')}
                  </p>
                  <p>${fileLink(rulebookToCsv(state.next), 'text/csv', 'rulebook.csv', 'Sheet (CSV)')}</p>`
              : nothing
          }`,
        box,
      );
    draw();
    return box;
  },
};
