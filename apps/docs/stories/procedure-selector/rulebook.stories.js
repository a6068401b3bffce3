import { uk } from '@ipec/procedures';
import { rulebookRows, rulebookToCsv, searchRows } from '@ipec/procedures/rulebook';
import { html, render } from 'lit';

const rows = rulebookRows(uk);
const columns = Object.keys(rows[0] ?? {});

function table(found) {
  return html`<p role="status">${found.length} of ${rows.length} rows</p>
    <div tabindex="0" role="region" aria-label="Rulebook" class="scroll">
      <table>
        <thead>
          <tr>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.map(
            (row) =>
              html`<tr>
                ${columns.map((name) => html`<td>${String(row[name] ?? '')}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

export default { title: 'Procedure selector/Rulebook' };

/** Every rule as a row that a procurement lawyer can search, mark up and take away as a spreadsheet. */
export const Table = {
  render() {
    const box = document.createElement('div');
    const csv = URL.createObjectURL(new Blob([rulebookToCsv(uk)], { type: 'text/csv' }));
    const show = (search) =>
      render(
        html`<label>Search <input type="search" @input=${(event) => show(event.target.value)} /></label>
          <p><a href=${csv} download="rulebook.csv">Download as a spreadsheet (CSV)</a></p>
          ${table(searchRows(rows, search))}`,
        box,
      );
    show('');
    return box;
  },
};
