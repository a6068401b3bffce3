import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builderWidgets } from '../../embed/build/builder-page.ts';
import { drupalText, drupalTwig } from '../../embed/src/builder/drupal.ts';
import { zipFolder } from '../../wordpress/build/zip.ts';
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

function check(texts: readonly string[] = [], templates: readonly string[] = []): Found {
  const output = execFileSync('php', [join(import.meta.dirname, 'check.php'), module], {
    input: JSON.stringify({ texts, templates }),
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
    const { problems, html } = check();
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
