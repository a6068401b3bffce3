/** The builder: choose, fill, look, take. Everything happens in this page; its policy lets nothing leave for another site. */
import { themeFromBrand } from '@ipec/theme';
import type { BuilderWidget, Choice } from '../choice.ts';
import { write, type ContentNode } from '../content.ts';
import { HTML } from '../html.ts';
import { OUTPUTS } from '../outputs.ts';
import { sheetCells, sheetTable } from '../sheet.ts';
import { fill, WORDS } from '../words/words.ts';
import { ContentForm } from './content-form.ts';
import { attributeFields, countFaults, readFields } from './fields.ts';
import { make } from './make.ts';
import { readContent, readExample, toNodes } from './read-content.ts';

/** Written in at build time. */
declare const __IPEC_BUILDER__: {
  readonly widgets: readonly BuilderWidget[];
  /** By language: what a description of an attribute is there. */
  readonly descriptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly integrity: Readonly<Record<string, string>>;
  readonly host: string;
};
const { widgets, descriptions, integrity, host } = __IPEC_BUILDER__;
const language = document.documentElement.lang;
const words = Object.entries(WORDS).find(([code]) => code === language)?.[1] ?? WORDS.en;
const described = (english: string): string => descriptions[language]?.[english] ?? english;

function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as E;
}

const widgetSelect = byId<HTMLSelectElement>('widget');
const fields = byId('fields');
const content = byId<HTMLTextAreaElement>('content');
const brand = byId<HTMLInputElement>('brand');
const hostInput = byId<HTMLInputElement>('host');
const outputSelect = byId<HTMLSelectElement>('output');
const theme = new CSSStyleSheet();
/** The content, which the form and the HTML beside it both write. */
let nodes: readonly ContentNode[] = [];
const form = new ContentForm(byId('content-form'), words, (changed) => {
  nodes = changed;
  content.value = write(nodes, HTML).trim();
  update();
});

function choice(): Choice {
  const widget = widgets.find(({ name }) => name === widgetSelect.value) ?? (widgets[0] as BuilderWidget);
  const folder = hostInput.value.trim() || host;
  return {
    widget,
    attributes: readFields(fields),
    content: nodes,
    host: folder.endsWith('/') ? folder : `${folder}/`,
    integrity,
  };
}

function showPreview({ widget, attributes, content: inside }: Choice): void {
  // A fresh element for each change: what it draws is what a page with this markup draws.
  const element = document.createElement(widget.tag);
  for (const name of Object.keys(widget.attributes)) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...toNodes(inside));
  byId('preview').replaceChildren(element);
}

function showTheme(): void {
  const report = byId('theme-report');
  const made =
    brand.value.trim() === '' ? null : themeFromBrand(brand.value.trim(), { selector: '#preview' });
  brand.setAttribute('aria-invalid', String(made !== null && !made.ok));
  theme.replaceSync(made?.ok ? made.value.css : '');
  byId('theme-css').textContent = made?.ok ? made.value.css.replaceAll('#preview', ':root') : '';
  byId('theme-block').hidden = !made?.ok;
  if (made === null) report.textContent = '';
  else if (!made.ok) report.textContent = words.notAColour;
  else {
    const { pairs, changes } = made.value;
    const passes = pairs.filter((pair) => pair.passes).length;
    const lines = [
      fill(words.pairs, { passes, all: pairs.length }),
      ...changes.map(({ mode, from, to }) => fill(words.moved, { mode, from, to })),
    ];
    report.textContent = lines.join(' ');
  }
}

function showOutput(made: Choice): void {
  const output = OUTPUTS.find(({ id }) => id === outputSelect.value) ?? OUTPUTS[0];
  byId('output-note').textContent = words.outputs[outputSelect.value]?.note ?? '';
  byId('output-text').textContent = output?.make(made) ?? '';
  byId('copied').textContent = '';
}

function update(): void {
  const made = choice();
  showPreview(made);
  showOutput(made);
  const count = form.faults + countFaults(fields);
  byId('attention').textContent = count > 0 ? fill(words.attention, { count }) : '';
}

/** What stands in the field of HTML, in the form as well. */
function updateFromHtml(): void {
  nodes = readContent(content.value);
  form.show(widgetSelect.value, nodes);
  update();
}

function chooseWidget(): void {
  const { widget } = choice();
  const example = readExample(widget.example, widget.tag);
  fields.replaceChildren(
    ...attributeFields(widget, example.attributes, {
      described,
      empty: words.asTheElementChooses,
      faults: words.form.faults,
    }),
  );
  content.value = write(example.content, HTML).trim();
  updateFromHtml();
}

/** A table of a spreadsheet or of a page becomes plain HTML; what else is pasted stays as it is. */
function onPaste(event: ClipboardEvent): void {
  const rich = readContent(event.clipboardData?.getData('text/html') ?? '');
  const plain = event.clipboardData?.getData('text/plain') ?? '';
  const hasTable = (inside: readonly ContentNode[]): boolean =>
    inside.some((node) => typeof node !== 'string' && (node.tag === 'table' || hasTable(node.children)));
  const pasted = hasTable(rich) ? rich : plain.includes('\t') ? [sheetTable(sheetCells(plain))] : null;
  if (pasted === null) return;
  event.preventDefault();
  content.setRangeText(write(pasted, HTML).trim(), content.selectionStart, content.selectionEnd, 'end');
  updateFromHtml();
}

async function copy(): Promise<void> {
  const text = byId('output-text').textContent ?? '';
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  byId('copied').textContent = isCopied ? words.copied : words.notCopied;
}

document.adoptedStyleSheets = [...document.adoptedStyleSheets, theme];
widgetSelect.append(
  ...widgets.map(({ name, title }) =>
    make('option', { value: name }, `${words.widgets[name] ?? title} (${name})`),
  ),
);
outputSelect.append(
  ...OUTPUTS.map(({ id }) => make('option', { value: id }, words.outputs[id]?.title ?? id)),
);
hostInput.value = host;
widgetSelect.addEventListener('change', chooseWidget);
fields.addEventListener('input', update);
content.addEventListener('input', updateFromHtml);
content.addEventListener('paste', onPaste);
hostInput.addEventListener('input', update);
outputSelect.addEventListener('change', update);
brand.addEventListener('input', showTheme);
byId('copy').addEventListener('click', () => void copy());
for (const form of document.querySelectorAll('main form.choice'))
  form.addEventListener('submit', (event) => event.preventDefault());
showTheme();
chooseWidget();
