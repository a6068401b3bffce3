import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getPart, PartsController } from '../src/parts-controller.ts';

/** A chart as far as its parts are concerned: how often it was updated. */
function host(): { updates: number } & ConstructorParameters<typeof PartsController>[0] {
  return {
    updates: 0,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate() {
      this.updates += 1;
    },
  };
}

test('a page of 50 charts asks for a part once, and each chart is updated once when it comes', async () => {
  let asked = 0;
  const load = async (): Promise<string> => {
    asked += 1;
    return 'part';
  };
  const hosts = Array.from({ length: 50 }, host);
  const charts = hosts.map((one) => new PartsController(one));
  for (const chart of [...charts, ...charts]) assert.equal(chart.use(load), undefined);
  assert.deepEqual(new Set(await Promise.all(charts.map((chart) => chart.settled()))), new Set([true]));
  assert.equal(asked, 1);
  for (const [at, chart] of charts.entries()) {
    assert.equal(chart.use(load), 'part');
    assert.equal(hosts[at]?.updates, 1);
    assert.equal(await chart.settled(), false);
  }
});

test('a part that does not come is null, and is asked for again only by name', async () => {
  let asked = 0;
  const load = async (): Promise<string> => {
    asked += 1;
    if (asked === 1) throw new Error('offline');
    return 'part';
  };
  const one = host();
  const chart = new PartsController(one);
  chart.use(load);
  await chart.settled();
  assert.equal(chart.use(load), null);
  assert.equal(asked, 1);
  chart.retry(load);
  assert.equal(await getPart(load), 'part');
  assert.equal(chart.use(load), 'part');
  assert.equal(asked, 2);
  assert.equal(one.updates, 2);
});
