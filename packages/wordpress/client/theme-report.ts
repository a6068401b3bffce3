import { themeFromBrand } from '@ipec/theme';

/** The brand colour becomes a theme here, and every pair of colours is shown with its contrast. */
export function reportTheme(): void {
  const input = document.querySelector<HTMLInputElement>('[data-ipec-brand]');
  const css = document.querySelector<HTMLInputElement>('[data-ipec-theme-css]');
  const report = document.querySelector<HTMLElement>('[data-ipec-theme-report]');
  if (!input || !css || !report) return;
  const update = (): void => {
    report.replaceChildren();
    css.value = '';
    if (input.value.trim() === '') return;
    const theme = themeFromBrand(input.value.trim());
    input.setCustomValidity(theme.ok ? '' : 'not a colour');
    if (!theme.ok) {
      report.append(paragraph(theme.issues.map(({ message }) => message).join(' ')));
      return;
    }
    css.value = theme.value.css;
    report.append(...certificate(theme.value, report.dataset));
  };
  input.addEventListener('input', update);
  update();
}

type Theme = Extract<ReturnType<typeof themeFromBrand>, { ok: true }>['value'];

function certificate({ pairs, changes }: Theme, words: DOMStringMap): readonly Node[] {
  const adjusted = changes.map(({ mode, from, to, ratio, required }) =>
    paragraph(`${mode}: ${from} → ${to} (${ratio.toFixed(2)}:1 < ${required}:1)`),
  );
  const table = document.createElement('table');
  table.className = 'ipec-pairs';
  table.createCaption().textContent = words['caption'] ?? '';
  const head = table.createTHead().insertRow();
  for (const text of words['heads']?.split('|') ?? []) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = text;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { mode, front, back, kind, ratio, required } of pairs) {
    const row = body.insertRow();
    for (const text of [mode, front, back, kind, ratio.toFixed(2), required])
      row.insertCell().textContent = String(text);
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const passes = pairs.filter((pair) => pair.passes).length;
  summary.textContent = `${words['caption'] ?? ''} (${passes}/${pairs.length})`;
  const box = document.createElement('div');
  box.className = 'ipec-pairs-box';
  box.tabIndex = 0;
  box.append(table);
  details.append(summary, box);
  return [...adjusted, details];
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}
