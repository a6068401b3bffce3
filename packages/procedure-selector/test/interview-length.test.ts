import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '@ipec/procedures';
import * as engine from '../src/engine/index.ts';
import { act, begin, rules } from './run.ts';

type Purchase = Readonly<Record<string, Answer>>;

/** What an officer would answer where it is asked, and the route that the law then puts first. */
const ordinary: Purchase = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  vat: 'add-20',
  optionsValue: 0,
  linkedValue: 0,
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'written-bids',
  framework: 'none',
  urgency: 'none',
  healthcare: 'no',
  serviceCategory: 'ordinary',
  dynamicMarket: 'none',
  standingOrders: 'quotes',
};
const PURCHASES: readonly (readonly [string, Purchase, string])[] = [
  ['laptops for £18,500', { ...ordinary, subject: 'goods', estimatedValue: 18_500 }, 'bt_quotes'],
  [
    'a pilot of charging points for £180,000',
    {
      ...ordinary,
      subject: 'services',
      estimatedValue: 180_000,
      maturity: 'pilot-ready',
      bidderInput: 'demonstration',
    },
    'cfp_demo',
  ],
  [
    'adult social care for £900,000',
    {
      ...ordinary,
      subject: 'services',
      estimatedValue: 900_000,
      vat: 'none',
      serviceCategory: 'light-touch',
    },
    'open',
  ],
  [
    'Scottish road works for £1.5m',
    { ...ordinary, nation: 'scotland', subject: 'works', estimatedValue: 1_500_000 },
    'scot_quick_quote',
  ],
  [
    'diagnostics for an NHS trust',
    {
      nation: 'england',
      buyer: 'nhs-trust',
      arrangement: 'purchase',
      subject: 'services',
      healthcare: 'yes',
      healthcareProvider: 'existing-unchanged',
      urgency: 'none',
    },
    'psr_c',
  ],
  [
    'housing repairs from a framework for £2m',
    { ...ordinary, subject: 'works', estimatedValue: 2_000_000, framework: 'usable' },
    'framework_calloff',
  ],
  [
    'flood repair for £6m',
    { ...ordinary, subject: 'works', estimatedValue: 6_000_000, urgency: 'extreme-unforeseeable' },
    'direct_award_urgency',
  ],
  [
    'a leisure concession for £8m',
    {
      ...ordinary,
      subject: 'services-concession',
      supplierRevenue: 8_000_000,
      estimatedValue: 0,
      bidderInput: 'dialogue',
    },
    'cfp_dialogue',
  ],
  [
    'Welsh software for £120,000',
    {
      ...ordinary,
      nation: 'wales',
      subject: 'services',
      estimatedValue: 120_000,
      standingOrders: 'advertise',
    },
    'bt_advert',
  ],
  ['street lights for £300,000', { ...ordinary, subject: 'works', estimatedValue: 300_000 }, 'bt_quotes'],
  [
    'number-plate cameras for £35,000',
    { ...ordinary, subject: 'goods', estimatedValue: 35_000 },
    'bt_quotes',
  ],
  [
    'consultancy for a department, £200,000',
    { ...ordinary, buyer: 'central-government', subject: 'services', estimatedValue: 200_000 },
    'open',
  ],
  [
    'school meals for £90,000',
    { ...ordinary, buyer: 'school', subject: 'services', estimatedValue: 90_000 },
    'school_below',
  ],
  ['a grant', { nation: 'england', buyer: 'council', arrangement: 'grant' }, 'grant'],
  [
    'vans for Northern Ireland, £150,000',
    { ...ordinary, nation: 'northern-ireland', subject: 'goods', estimatedValue: 150_000 },
    'ni_below',
  ],
];

/** Pages until the answers can be checked: a page of ticks counts as one. */
function walk(table: Purchase): { pages: number; first: string | undefined } {
  let state = begin();
  let pages = 0;
  for (; state.step.view !== 'check'; pages += 1) {
    assert.ok(pages < 40, 'the questions end');
    if (state.step.view === 'several')
      state = act(state, { type: 'tick', ticked: [], unsure: false, none: true });
    else if (state.step.view === 'ask')
      state = act(state, { type: 'answer', value: table[state.step.key] ?? 'unsure' });
  }
  const facts = engine.relevantFacts(state.interview, rules);
  return { pages, first: engine.evaluate(facts, rules).recommended[0] };
}

test('fifteen purchases come to the right route', () => {
  for (const [title, table, route] of PURCHASES) assert.equal(walk(table).first, route, title);
});

test('they need twelve pages or fewer on average, and none more than sixteen', () => {
  const pages = PURCHASES.map(([, table]) => walk(table).pages);
  const mean = pages.reduce((sum, count) => sum + count, 0) / pages.length;
  assert.ok(mean <= 12, `${mean} pages on average: ${pages.join(', ')}`);
  assert.ok(Math.max(...pages) <= 16, pages.join(', '));
});
