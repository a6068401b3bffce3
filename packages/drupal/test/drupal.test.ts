import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { builderWidgets } from '../../embed/build/builder-page.ts';
import { drupalText, drupalTwig } from '../../embed/src/builder/drupal.ts';
import { zipFolder } from '../../wordpress/build/zip.ts';
import { skeleton } from '../build/ckeditor.ts';
import { toYaml } from '../build/yaml.ts';

const dist = join(import.meta.dirname, '../dist');
const module = join(dist, 'ipec_elements');
const HARD = `R&D of "O'Neil" <5% [x] </script>`;

const hasLibraries = ['Twig', 'Symfony/Component/Yaml', 'JsonSchema'].every((name) =>
  existsSync(`/usr/share/php/${name}/autoload.php`),
);
const HOW = 'apt-get install php-cli php-twig php-symfony-yaml php-json-schema';
if (!hasLibraries && process.env['IPEC_REQUIRE_DRUPAL_CHECKS'])
  throw new Error(`Twig, YAML and JSON Schema for PHP are not here. ${HOW}`);
const skip = hasLibraries ? false : `The Drupal module was not checked with Twig and YAML. ${HOW}`;

interface Found {
  readonly problems: readonly string[];
  readonly html: Readonly<Record<string, { readonly all: string; readonly none: string }>>;
  readonly templates: readonly string[];
  readonly texts: readonly (readonly [html: string, tags: readonly string[]])[];
}

function check(texts: readonly string[] = [], templates: readonly string[] = [], lint = false): Found {
  const output = execFileSync('php', [join(import.meta.dirname, 'check.php'), module], {
    input: JSON.stringify({ texts, templates, lint }),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Found;
}

test('the archive is the module: the same files give the same bytes', () => {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const zip = readFileSync(join(dist, 'ipec_elements.zip'));
  assert.equal(hash(zipFolder(module, 'ipec_elements')), hash(zip));
  assert.ok(zip.length < 1_500_000, String(zip.length));
});

test(
  'libraries, components and PHP hold together; each attribute is a prop that Twig escapes',
  { skip },
  () => {
    const { problems, html } = check([], [], true);
    assert.deepEqual(problems, []);
    for (const { name, tag, attributes } of builderWidgets()) {
      const { all = '', none = '' } = html[name] ?? {};
      for (const [attribute, { type }] of Object.entries(attributes)) {
        const end = type === 'boolean' ? '(?=[\\s>])' : '="';
        assert.match(all, new RegExp(`\\s${attribute}${end}`), `${name} ${attribute}`);
      }
      assert.match(
        all,
        /heading="R&amp;D of &quot;O&#039;Neil&quot; &lt;5% &lt;\/script&gt; \{\{ 7 \* 7 \}\}"/,
      );
      assert.equal(
        none.replace(/\s*([<>])\s*/g, '$1').trim(),
        `<${tag} data-component-id="ipec_elements:${name}"><p>Content</p></${tag}>`,
      );
    }
  },
);

test(
  'the builder’s text becomes the element with every value whole, and what is not a marker stays',
  { skip },
  () => {
    const table = { tag: 'table', attributes: {}, children: [{ tag: 'tr', attributes: {}, children: [] }] };
    const made = builderWidgets().map((widget) =>
      drupalText({
        widget,
        attributes: { heading: HARD, 'ipec-check': true, src: 'https://example.org/?a=1&b=2' },
        content: [table],
        host: 'https://x.example/',
        integrity: {},
      }),
    );
    const others = [
      '<p>[ipec-invented a="b"]</p><table></table><p>[/ipec-invented]</p>',
      '<p>[ipec-evidence-chart]</p><table></table>',
      '<p>[ipec-evidence-chart onclick="x()" src="javascript:x()" action="x" heading=“Curly”]</p><p>A</p><p>[/ipec-evidence-chart]</p>',
      '<p>[ipec-key-figures heading="One"]</p><p>A</p><p>[/ipec-key-figures]</p><p>Between</p><p>[ipec-key-figures heading="Two"]</p><p>B</p><p>[/ipec-key-figures]</p>',
    ];
    const { texts } = check([...made, ...others]);
    builderWidgets().forEach(({ tag, name }, index) => {
      const [html = '', tags] = texts[index] ?? [];
      assert.deepEqual(tags, [tag]);
      assert.match(html, /heading="R&amp;D of &quot;O&#039;Neil&quot; &lt;5% \[x\] &lt;\/script&gt;"/, name);
      assert.match(html, /<table><tr><\/tr><\/table>/);
      if (name !== 'community-join-form') assert.match(html, / ipec-check/);
      if (name !== 'community-join-form') assert.match(html, /src="https:\/\/example\.org\/\?a=1&amp;b=2"/);
    });
    const [invented, open, hostile, two] = texts.slice(made.length);
    assert.deepEqual(invented, [others[0], []]);
    assert.deepEqual(open, [others[1], []]);
    assert.equal(hostile?.[0], '<ipec-evidence-chart heading="Curly">\n<p>A</p>\n</ipec-evidence-chart>');
    assert.match(
      two?.[0] ?? '',
      /^<ipec-key-figures heading="One">\n<p>A<\/p>\n<\/ipec-key-figures><p>Between<\/p><ipec-key-figures heading="Two">/,
    );
  },
);

/** The plug-ins with small stand-ins for Drupal: what their own code gives. */
test(
  'the plug-ins: fields for every attribute, checked settings, articles from mapped fields, providers in front',
  { skip },
  () => {
    const given = JSON.parse(
      execFileSync('php', [join(import.meta.dirname, 'plugins.php'), module], { encoding: 'utf8' }),
    ) as Record<string, unknown>;
    const hard = `R&D of "O'Neil" <5%`;
    assert.deepEqual(
      given['derived'],
      builderWidgets().map(({ tag }) => tag),
    );
    const chart = builderWidgets().find(({ name }) => name === 'evidence-chart');
    const types = chart?.attributes['type']?.values ?? [];
    assert.deepEqual(Object.keys(given['fields'] as object), Object.keys(chart?.attributes ?? {}));
    assert.deepEqual((given['block'] as Record<string, unknown>)['#props'], {
      heading: hard,
      heading_level: 3,
      percent: true,
    });
    assert.deepEqual((given['saved'] as { attributes: object }).attributes, {
      heading: hard,
      'heading-level': '3',
      percent: '1',
    });
    assert.deepEqual(given['filter'], [
      '<ipec-key-figures heading="A">\n<figure><p><data value="1200">£1,200</data></p><figcaption>R&amp;D</figcaption><p><time datetime="2024-05">2024-05</time></p><cite><a href="https://example.org/">Who</a></cite></figure>\n</ipec-key-figures>',
      { library: ['ipec_elements/key-figures'] },
      '<p>Nothing of ours</p>',
      [],
    ]);
    assert.equal(given['notFigures'], '<table><tr><td>a</td><td>b</td></tr></table>');
    assert.deepEqual(given['chart'], [
      { heading: 'spend.csv', src: '/files/spend.csv', type: 'line', summary: hard },
      { tags: ['file:1'] },
      ['line', hard],
    ]);
    assert.deepEqual(given['formatterForm'], types);
    assert.deepEqual(given['view'], [
      'ipec_elements:case-study-carousel',
      { heading: 'Studies' },
      [
        '<article data-date="2025-03-01" data-organisation="R&amp;D &quot;Council&quot;"><h3><a href="/node/1">Cleaner buses &amp; trams</a></h3><p>In <b>short</b></p><img src="/a.jpg" alt=""></article>',
        '<article data-date="2024"><h3>O&#039;Neil &lt;5%</h3><p>Whole</p></article>',
        '<article><h3><a href="https://example.org/?a=1&amp;b=2">Linked</a></h3></article>',
      ],
    ]);
    assert.deepEqual(given['providers'], [
      ['IPEC Elements', 'Other'],
      ['IPEC Elements'],
      ['Other'],
      {
        url: 'https://a.example/ipec/frame/case-study-carousel.oembed.json',
        schemes: [
          'https://a.example/ipec/frame/case-study-carousel.html',
          'https://a.example/ipec/frame/case-study-carousel.html?*',
        ],
        formats: ['json'],
      },
      'Other',
    ]);
  },
);

test('what the button of CKEditor 5 inserts becomes its element, in this filter', { skip }, () => {
  const { texts } = check(builderWidgets().map(skeleton));
  builderWidgets().forEach(({ tag, name }, index) => {
    const [html = '', tags] = texts[index] ?? [];
    assert.deepEqual(tags, [tag], name);
    assert.match(html, new RegExp(`^<${tag} [^]*</${tag}>$`));
    if (name === 'key-figures') assert.match(html, /<data value="12">12<\/data>/);
  });
});

test('the button of CKEditor 5 offers every element and inserts its text below the block with the cursor', () => {
  interface Item {
    readonly model: { readonly label: string; readonly html: string };
  }
  const inserted: string[] = [];
  let make: ((locale: string) => void) | undefined;
  let items: Item[] = [];
  let execute: ((event: { source: { html: string } }) => void) | undefined;
  const paragraph = { is: () => true, isEmpty: false };
  const writer = {
    createPositionAfter: (block: object) => block,
    insert: ({ html }: { html: string }, at: object) => at === paragraph && inserted.push(html),
    setSelection: (at: string, where: string) => assert.deepEqual([at, where], ['last', 'end']),
    remove: () => assert.fail('A paragraph with text was removed.'),
  };
  const elements = builderWidgets().map((one) => ({ title: one.title, html: skeleton(one) }));
  const editor = {
    config: { get: (name: string) => (name === 'ipecElement' ? { label: 'IPEC', elements } : undefined) },
    ui: { componentFactory: { add: (_: string, factory: typeof make) => (make = factory) } },
    data: {
      processor: { toView: (html: string) => html },
      toModel: (html: string) => ({ html, getChildren: () => ['first', 'last'] }),
    },
    model: {
      document: { selection: { getSelectedBlocks: () => [{ getAncestors: () => ['root', paragraph] }] } },
      change: (act: (writer: object) => void) => act(writer),
    },
    editing: { view: { focus: () => undefined } },
  };
  class Plugin {
    readonly editor = editor;
  }
  class Collection {
    add(item: Item): void {
      items.push(item);
    }
  }
  class ViewModel {
    constructor(values: object) {
      Object.assign(this, values);
    }
  }
  const CKEditor5: Record<string, unknown> = {
    core: { Plugin },
    utils: { Collection },
    ui: {
      ViewModel,
      createDropdown: () => ({
        buttonView: { set: () => undefined },
        bind: () => ({ to: () => undefined }),
        on: (_: string, act: typeof execute) => (execute = act),
      }),
      addListToDropdown: () => undefined,
    },
  };
  runInNewContext(readFileSync(join(module, 'js/ckeditor5-ipec-element.js'), 'utf8'), {
    window: { CKEditor5 },
  });
  const { IpecElement } = CKEditor5['ipecElement'] as { IpecElement: new () => { init: () => void } };
  items = [];
  new IpecElement().init();
  make?.('en');
  assert.deepEqual(
    items.map(({ model }) => model.label),
    elements.map(({ title }) => title),
  );
  for (const { model } of items) execute?.({ source: model });
  assert.deepEqual(
    inserted,
    elements.map(({ html }) => html),
  );
});

test('YAML holds any text and empty lists', () => {
  assert.equal(
    toYaml({ a: 'x: "y" #', b: [], c: { d: [1, true] } }),
    'a: "x: \\"y\\" #"\nb: []\nc:\n  d:\n    - 1\n    - true\n',
  );
});

test('the builder’s template is rendered by Twig with every value whole', { skip }, () => {
  const made = builderWidgets().map((widget) =>
    drupalTwig({
      widget,
      attributes: { heading: `${HARD} \\ {{ x }}`, 'heading-level': '3' },
      content: [{ tag: 'p', attributes: {}, children: ['{{ x }} {% y %} {# z #}'] }],
      host: 'https://x.example/',
      integrity: {},
    }),
  );
  const { templates } = check([], made);
  builderWidgets().forEach(({ tag }, index) => {
    const html = templates[index] ?? '';
    assert.match(html, new RegExp(`<${tag}\\s[^]*heading-level="3"[^]*</${tag}>`));
    assert.match(
      html,
      /heading="R&amp;D of &quot;O&#039;Neil&quot; &lt;5% \[x\] &lt;\/script&gt; \\ \{\{ x \}\}"/,
    );
    assert.match(html, /<p>\{\{ x \}\} \{% y %\} \{# z #\}<\/p>/);
  });
});
