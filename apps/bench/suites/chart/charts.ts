import { figures, type Figures, type Kind } from './client/figures.ts';

/** A page of charts: how many of which kind. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly kind: Kind;
  readonly count: number;
}

export const HEADING = 'What the figures show';
export const SUMMARY = 'The figures are made up, the same for every contender.';
export const SOURCE = 'Figures of this comparison';

/** The least that each chart of ours needs besides its figures. */
export const TYPES: Readonly<Record<Kind, string>> = { bars: 'bar', lines: 'line', long: 'line' };

function repeated(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join('\n');
}

/** The frame that a peer's chart stands in, with the words that ours carries too. */
export function frames({ kind, count }: Case, content: (index: number) => string = () => ''): string {
  return repeated(
    count,
    (index) =>
      `<figure><h2>${HEADING}</h2><p>${SUMMARY}</p><div data-kind="${kind}">${content(index)}</div><figcaption>Source: ${SOURCE}</figcaption></figure>`,
  );
}

function table({ labels, x, lines }: Figures): string {
  const head = ['Place', ...lines.map(({ name }) => name)].map((name) => `<th>${name}</th>`).join('');
  const rows = Array.from(x, (at, index) => {
    const cells = lines.map(({ y }) => `<td>${y[index]}</td>`).join('');
    return `<tr><th>${labels?.[index] ?? at}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** What a council pastes for our charts: a table each; a very long line is given by script. */
export function elements({ kind, count }: Case): string {
  return repeated(
    count,
    (index) =>
      `<ipec-evidence-chart data-kind="${kind}" type="${TYPES[kind]}" heading="${HEADING}" summary="${SUMMARY}" source="${SOURCE}">${kind === 'long' ? '' : table(figures(kind, index))}</ipec-evidence-chart>`,
  );
}
