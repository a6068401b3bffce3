import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { compile } from 'svelte/compiler';
import { parse as compileVue } from 'vue/compiler-sfc';
import { LANGUAGES, languages } from '@ipec/common';
import { builderPages, builderWidgets, descriptionsIn, TRANSLATED } from '../build/builder-page.ts';
import { documentedAttributes } from '../build/documented-attributes.ts';
import { WIDGETS } from '../build/widgets.ts';
import type { BuilderWidget, Choice } from '../src/builder/choice.ts';
import type { ContentNode } from '../src/builder/content.ts';
import { drupalText } from '../src/builder/drupal.ts';
import { frameAddress } from '../src/builder/frame.ts';
import { reactComponent, svelteComponent, vueComponent } from '../src/builder/frameworks.ts';
import { elementHtml, policyLines } from '../src/builder/html.ts';
import { OUTPUTS } from '../src/builder/outputs.ts';
import { sheetCells, sheetTable } from '../src/builder/sheet.ts';
import { WORDS } from '../src/builder/words/words.ts';
import { wordpressBlock, wordpressShortcode } from '../src/builder/wordpress.ts';

const widgets = builderWidgets();
const HOST = 'https://www.eastmere.gov.uk/ipec/';

/** Values with every sign that some language on the way reads as its own. */
const HARD = `R&D "of" O'Neil <5% {{ x }} {% y %} \\ [z] $& --> </script>`;

function choice(
  widget: BuilderWidget,
  attributes: Choice['attributes'],
  content: readonly ContentNode[] = [{ tag: 'p', attributes: { title: HARD }, children: [HARD] }],
): Choice {
  return { widget, attributes, content, host: HOST, integrity: {} };
}

const everything = (widget: BuilderWidget): Choice['attributes'] =>
  Object.fromEntries(
    Object.entries(widget.attributes).map(([name, { type, values }]) => [
      name,
      type === 'boolean' ? true : type === 'number' ? '3' : (values?.[0] ?? HARD),
    ]),
  );

test('every page of the builder links to the page in each other language, by its name in the table', () => {
  const pages = builderPages('', '');
  const names = new Set(pages.map(({ name }) => name));
  assert.deepEqual(
    pages.map(({ name, code }) => [
      name,
      [...code.matchAll(/<a href="([^"]+)" lang="(\w+)" hreflang="\2">([^<]+)<\/a>/g)].map(
        ([, href = '', lang, text]) => [names.has(`builder/${href}`), lang, text],
      ),
    ]),
    pages.map(({ name }, index) => [
      name,
      LANGUAGES.filter((_, other) => other !== index).map((one) => [true, one, languages[one].name]),
    ]),
  );
});

test('the builder knows every attribute that a widget documents, and no other', () => {
  assert.deepEqual(
    widgets.map(({ name }) => name),
    WIDGETS.map(({ name }) => name),
  );
  for (const { name, tag, attributes } of widgets)
    assert.deepEqual(Object.keys(attributes), documentedAttributes(name, tag));
});

test('every attribute of every widget stands in every output that carries attributes', () => {
  const spelling: Readonly<Record<string, (name: string) => string>> = {
    'wordpress-block': (name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    'wordpress-shortcode': (name) => name.replaceAll('-', '_'),
    'drupal-twig': (name) => name.replaceAll('-', '_'),
  };
  /** In a block of a chart these are HTML, so that they stay without the plug-in. */
  const asHtml = ['heading', 'summary', 'source', 'source-href'];
  for (const widget of widgets)
    for (const { id, make } of OUTPUTS.filter(({ id: one }) => one !== 'policy' && one !== 'oembed')) {
      const text = make(choice(widget, everything(widget)));
      for (const name of Object.keys(widget.attributes)) {
        if (id === 'wordpress-block' && widget.name === 'evidence-chart' && asHtml.includes(name)) continue;
        const spelt = (spelling[id] ?? String)(name);
        assert.match(
          text,
          new RegExp(`(?:[\\s?&{,"]|&amp;)${spelt}(?:["=:\\s&>\\]]|$)`, 'm'),
          `${id} ${widget.name} ${name}`,
        );
      }
    }
});

test('every widget and every output has its words in each language, and so has every description', () => {
  for (const words of Object.values(WORDS)) {
    assert.deepEqual(Object.keys(words.outputs).sort(), OUTPUTS.map(({ id }) => id).sort());
    const names = WIDGETS.map(({ name }) => name).sort();
    assert.deepEqual(Object.keys(words.widgets).sort(), names, 'widgets of src/builder/words/');
  }
  for (const language of TRANSLATED) {
    const descriptions = descriptionsIn(language);
    for (const { name, attributes } of widgets)
      for (const [attribute, { description }] of Object.entries(attributes))
        assert.ok(descriptions[description], `${language} ${name} ${attribute}: ${description}`);
  }
});

test('an attribute that a widget does not document, and an empty one, stand nowhere', () => {
  for (const widget of widgets)
    for (const { id, make } of OUTPUTS) {
      const text = make(choice(widget, { onclick: 'alert(1)', heading: '' }, []));
      assert.doesNotMatch(text, /onclick|alert/, `${id} ${widget.name}`);
      assert.doesNotMatch(text, /heading=/, `${id} ${widget.name}`);
    }
});

const chart = widgets.find(({ name }) => name === 'evidence-chart') as BuilderWidget;

test('any text comes back whole from HTML, the frame, the block and the shortcode', () => {
  const decode = (text: string): string =>
    text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/g, (_, hex: string, number: string, name: string) =>
      hex || number
        ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? ''),
    );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
      const made = choice(chart, { period: value }, []);
      assert.equal(decode(/ period="([^"]*)"/.exec(elementHtml(made))?.[1] ?? ''), value);
      assert.equal(new URL(frameAddress(made)).searchParams.get('period'), value);
      const block = wordpressBlock(made);
      assert.doesNotMatch(block.slice(4, block.indexOf('\n') - 3), /-->|<|>/);
      const { period } = JSON.parse(/^<!-- wp:\S+ (\{[^\n]*\}) -->/.exec(block)?.[1] ?? '') as {
        period: string;
      };
      assert.equal(decode(period), value);
      const short = /^\[ipec_chart period="([^"\[\]<>]*)"\]\n/.exec(wordpressShortcode(made))?.[1];
      assert.equal(decode(short ?? ''), value.replace(/\s+/g, ' '));
      const marker = decode(/^<p>(.*)<\/p>\n/.exec(drupalText(made))?.[1] ?? '');
      assert.equal(
        decode(/^\[ipec-evidence-chart period="([^"[\]]*)"\]$/.exec(marker)?.[1] ?? ''),
        value.replace(/\s+/g, ' '),
      );
    }),
  );
});

test('React, Vue and Svelte compile every widget with hard values and its content', () => {
  for (const widget of widgets) {
    const made = choice(widget, everything(widget), [
      { tag: 'input', attributes: { name: 'a', required: '', value: HARD }, children: [] },
      { tag: 'p', attributes: { lang: 'cy' }, children: [HARD] },
    ]);
    const react = transformSync(reactComponent(made), { loader: 'jsx', jsx: 'automatic' });
    assert.ok(react.code.includes('Neil <5%'), widget.name);
    compile(svelteComponent(made), { filename: 'Widget.svelte', generate: 'server' });
    const vue = vueComponent(made);
    const template = /<template>([^]*)<\/template>/.exec(vue)?.[1] ?? '';
    assert.ok(template.includes(`<${widget.tag} v-pre`));
    const { errors } = compileVue(vue);
    assert.deepEqual(errors, [], widget.name);
  }
});

test('words that stand together in a cell stay together in a block', () => {
  const cell = (...children: ContentNode[]): ContentNode => ({ tag: 'td', attributes: {}, children });
  const bold: ContentNode = { tag: 'b', attributes: {}, children: ['R'] };
  const note: ContentNode = { tag: 'sup', attributes: {}, children: ['a'] };
  const line: ContentNode = { tag: 'br', attributes: {}, children: [] };
  const row: ContentNode = {
    tag: 'tr',
    attributes: {},
    children: [cell(bold, '&D'), cell('5', note), cell('Two', line, 'lines')],
  };
  const block = wordpressBlock(choice(chart, {}, [{ tag: 'table', attributes: {}, children: [row] }]));
  assert.ok(block.includes('<td>R&amp;D</td><td>5a</td><td>Two lines</td>'), block);
});

test('the policy names the place of the files and of a feed', () => {
  const lines = policyLines(choice(chart, { src: 'https://data.example.org/spend.csv' }, []));
  assert.match(lines, /script-src https:\/\/www\.eastmere\.gov\.uk;/);
  assert.match(lines, /connect-src 'self' https:\/\/www\.eastmere\.gov\.uk https:\/\/data\.example\.org;/);
});

test('cells of a spreadsheet keep tabs, quotes and line ends inside quotes', () => {
  assert.deepEqual(sheetCells('Town\tSpend, %\r\nR&D\t5\n"Two\nlines ""so"""\t-7\n'), [
    ['Town', 'Spend, %'],
    ['R&D', '5'],
    ['Two\nlines "so"', '-7'],
  ]);
  assert.deepEqual(sheetCells('a\t\tb'), [['a', '', 'b']]);
  const { children } = sheetTable([['A'], ['1']]);
  assert.equal(children.length, 2);
});
