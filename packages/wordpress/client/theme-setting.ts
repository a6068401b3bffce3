import { themeFromBrand } from '@ipec/theme';

/** The settings page: the brand colour becomes a theme here, and every pair of colours is shown with its contrast. */
function main(): void {
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
    report.append(...certificate(theme.value));
  };
  input.addEventListener('input', update);
  update();
}

type Theme = Extract<ReturnType<typeof themeFromBrand>, { ok: true }>['value'];

function certificate({ pairs, changes }: Theme): readonly Node[] {
  const adjusted = changes.map(({ mode, from, to, ratio, required }) =>
    paragraph(`${mode}: ${from} → ${to} (${ratio.toFixed(2)}:1 < ${required}:1)`),
  );
  const table = document.createElement('table');
  table.className = 'ipec-pairs';
  for (const pair of pairs) {
    const row = table.insertRow();
    for (const text of Object.values(pair)) row.insertCell().textContent = String(text);
  }
  return [...adjusted, table];
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

main();
