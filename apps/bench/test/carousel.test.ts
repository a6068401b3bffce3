import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, READY_MARK } from '../src/page.ts';
import { serve } from '../src/server.ts';
import { buildSite, pathOf } from '../src/site.ts';
import { cases } from '../suites/carousel/cards.ts';
import { carousel } from '../suites/carousel/suite.ts';

const safe = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

test('there is one limit, one of ours, and peers', () => {
  const roles = carousel.contenders.map(({ role }) => role);
  assert.equal(roles.filter((role) => role === 'limit').length, 1);
  assert.equal(roles.filter((role) => role === 'ours').length, 1);
  assert.ok(roles.filter((role) => role === 'peer').length >= 4);
  assert.equal(new Set(carousel.contenders.map(({ name }) => name)).size, carousel.contenders.length);
});

for (const contender of carousel.contenders) {
  test(`${contender.name} holds every word of the same twelve cards, and the mark`, () => {
    const page = pageOf(carousel, contender);
    assert.equal(cases.length, 12);
    for (const one of cases) {
      for (const text of [
        one.title,
        one.url,
        one.summary,
        one.organisation,
        one.place,
        one.sector,
        one.outcome,
        ...one.tags,
      ])
        assert.ok(page.includes(safe(text)), text);
    }
    assert.ok(page.includes(READY_MARK));
  });
}

test('every page and every file that it names is served, compressed', async () => {
  const site = await buildSite(carousel);
  const served = await serve(site);
  try {
    for (const contender of carousel.contenders) {
      for (const path of ['', ...contender.assets.map(({ name }) => name)]) {
        const response = await fetch(served.origin + pathOf(carousel, contender) + path);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-encoding'), 'br');
        assert.ok((await response.text()).length > 0);
      }
    }
    assert.equal((await fetch(`${served.origin}/nowhere`)).status, 404);
  } finally {
    await served.close();
  }
});
