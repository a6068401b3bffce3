import assert from 'node:assert/strict';
import { test } from 'node:test';

const TAGS = [
  'case-study-carousel',
  'evidence-chart',
  'procedure-selector',
  'resource-library',
  'key-figures',
  'community-join-form',
];

for (const name of TAGS) {
  test(`${name}: a server may import it and render its tag`, async () => {
    const { render } = await import('@lit-labs/ssr');
    const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
    const { html, unsafeStatic } = await import('lit/static-html.js');
    await import(`@ipec/${name}/define.js`);
    const tag = unsafeStatic(`ipec-${name}`);
    const text = await collectResult(render(html`<${tag} heading="Heading"><p>Own words</p></${tag}>`));
    assert.ok(text.includes('Own words'), text);
  });
}
