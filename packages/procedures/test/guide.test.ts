import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answer,
  answered,
  before,
  boxOfTools,
  evaluate,
  nearLimit,
  noticeChecklist,
  progress,
  relevantFacts,
  setAside,
  startInterview,
  uk,
  valuation,
  type Answer,
  type Interview,
} from '@ipec/procedures';
import {
  addStage,
  askALawyer,
  compare,
  confidence,
  engagementQuestions,
  guidanceFor,
  guide,
  guideWords,
  moveStage,
  pathwayFor,
  planOptions,
  removeStage,
  retime,
  setDays,
  side,
  stagePlan,
  stepsOf,
  timingCase,
  type TimingOptions,
} from '@ipec/procedures/guide';
import { timeline } from '@ipec/procedures/timeline';
import { fullFacts, pounds } from './arbitraries.ts';

/** Answers what is asked, from a full set of answers, until nothing is. */
function run(full: Record<string, Answer>): Interview {
  let interview = startInterview();
  for (let asked = 0; asked <= uk.questions.length; asked += 1) {
    const { next } = progress(interview);
    if (next === undefined) return interview;
    assert.ok(!(next in interview.answers), `${next} is not asked twice`);
    interview = answer(interview, next, full[next] ?? 'unsure');
    assert.ok(next in interview.answers, `${next} was taken`);
  }
  throw new Error('the interview does not end');
}

test('an interview begins with the nation, ends, and comes to what all answers together come to', () => {
  assert.equal(progress(startInterview()).next, 'nation');
  fc.assert(
    fc.property(fullFacts, (full) => {
      const asked = evaluate(run(full).answers);
      const all = evaluate(full);
      // It asks only what can still change the result, so a route that cannot come first may stay open.
      for (const [at, { id, verdict }] of asked.routes.entries()) {
        if (verdict === 'undetermined') continue;
        const decided = (one: string | undefined): string | undefined =>
          one === 'recommended' ? 'lawful' : one;
        assert.equal(decided(verdict), decided(all.routes[at]?.verdict), id);
      }
      assert.deepEqual([asked.regime, asked.recommended[0]], [all.regime, all.recommended[0]]);
    }),
    { numRuns: 60 },
  );
});

test('"not sure" to everything also ends', () => {
  const interview = run({});
  assert.deepEqual(evaluate(interview.answers).recommended, []);
});

test('changing an earlier answer keeps the later ones and sets aside those that no longer count', () => {
  let interview = startInterview({
    nation: 'england',
    buyer: 'council',
    arrangement: 'purchase',
    subject: 'services',
  });
  interview = answer(interview, 'serviceCategory', 'light-touch');
  const goods = answer(interview, 'subject', 'goods');
  assert.deepEqual(setAside(goods), ['serviceCategory']);
  assert.equal(relevantFacts(goods)['serviceCategory'], undefined);
  assert.equal(relevantFacts(answer(goods, 'subject', 'services'))['serviceCategory'], 'light-touch');
  assert.equal(before(interview, 'serviceCategory'), 'subject');
  assert.deepEqual(
    answered(goods).map(({ key }) => key),
    ['nation', 'buyer', 'arrangement', 'subject'],
  );
  assert.equal(answer(goods, 'subject', 'spam'), goods);
});

test('the box of tools names the answer that closed each route', () => {
  const interview = answer(
    startInterview({ nation: 'scotland', arrangement: 'purchase' }),
    'suppliers',
    'many',
  );
  const box = new Map(boxOfTools(interview).map((entry) => [entry.id, entry]));
  assert.deepEqual([box.get('open')?.open, box.get('open')?.closedBy], [false, 'nation']);
  assert.equal(box.get('grant')?.closedBy, 'arrangement');
  assert.equal(box.get('scot_direct')?.open, true);
  const judged = evaluate(interview.answers).routes;
  for (const { id, verdict } of judged) assert.equal(box.get(id)?.open, verdict !== 'ruled-out', id);
});

test('the valuation adds up in the open and agrees with the engine', () => {
  const sum = valuation({
    yearly: 50_000,
    years: 3,
    extensionYears: 1,
    linked: 10_000,
    prizes: 5_000,
    vat: 'add-20',
  });
  assert.deepEqual(
    sum.lines.map(({ id, amount }) => [id, amount]),
    [
      ['fixed', 150_000],
      ['extensions', 50_000],
      ['linked', 10_000],
      ['vat', 42_000],
      ['prizes', 5_000],
    ],
  );
  assert.equal(sum.lower, 257_000);
  fc.assert(
    fc.property(
      pounds,
      pounds,
      pounds,
      fc.constantFrom('included', 'add-20', 'add-5', 'none', 'unsure'),
      (yearly, linked, prizes, vat) => {
        const one = valuation({ yearly, linked, prizes, vat: vat as 'none' });
        const facts = {
          nation: 'england',
          buyer: 'council',
          arrangement: 'purchase',
          subject: 'goods',
          bidderInput: 'dialogue',
          ...one.facts,
        };
        const { threshold } = evaluate(facts);
        assert.deepEqual([threshold.lower, threshold.upper], [one.lower, one.upper]);
        const cents = one.lines.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
        assert.equal(cents, Math.round(one.lower * 100));
      },
    ),
  );
  assert.equal(valuation({ yearly: NaN, years: -2, vat: 'none' }).lower, 0);
  assert.ok(nearLimit(186_948, 207_720) && !nearLimit(186_947.99, 207_720));
});

const facts = {
  nation: 'england',
  buyer: 'council',
  arrangement: 'purchase',
  subject: 'goods',
  estimatedValue: 300_000,
  vat: 'included',
  optionsValue: 0,
  linkedValue: 0,
  suppliers: 'many',
  maturity: 'established',
  bidderInput: 'demonstration',
  framework: 'none',
  urgency: 'none',
  prizesValue: 0,
};
const one = { facts, evaluation: evaluate(facts), ruleset: uk };

test('notices come in order, and what the case leaves out is not due', () => {
  const codes = noticeChecklist('cfp_demo', one, uk, uk.text).map(({ code }) => code);
  assert.deepEqual(codes, ['UK1', 'UK2', 'UK3', 'UK4', 'UK12', 'UK6', 'UK7', 'UK8', 'UK9', 'UK10', 'UK11']);
  const duty = (code: string, given = one): string | undefined =>
    noticeChecklist('open', given, uk, uk.text).find((line) => line.code === code)?.duty;
  // A breach is published whatever the value: s.71(3)-(5) name no sum.
  assert.equal(duty('UK9'), 'conditional');
  assert.equal(duty('UK4'), 'required');
  const early = { ...one, evaluation: evaluate(facts, { asOf: '2026-03-31' }) };
  // When section 70 began is known from summaries only, so nothing says that it is not due.
  assert.deepEqual([duty('UK8'), duty('UK8', early)], ['conditional', 'not-read']);
  const ni = { ...one, facts: { ...facts, nation: 'northern-ireland' } };
  assert.equal(duty('UK1', ni), 'not-due');
});

test('two routes side by side', () => {
  const [left, right] = compare('open', 'cfp_demo', one) ?? [];
  // Requests to take part for 25 days, then tenders from those selected: 10 days (s.54(3) and (4)).
  assert.deepEqual([left?.days, left?.standstill, right?.days, right?.innovation], [25, 8, 35, 'high']);
  assert.equal(compare('open', 'nothing', one), undefined);
  for (const { id } of uk.routes) assert.ok(compare(id, 'open', one), id);
});

test('a comparison shows the periods that the plan and the timeline show', () => {
  const shown = (given: typeof one, timing: TimingOptions): number[] =>
    (side('cfp_demo', { ...given, timing })?.steps ?? []).map(({ minimum }) => minimum ?? -1);
  const central = { ...one, facts: { ...facts, buyer: 'central-government' } };
  for (const [given, timing, expected] of [
    [one, {}, [25, 10, 8]],
    [one, { preselected: 'agreed' }, [25, 0, 8]],
    [one, { urgent: true }, [10, 10, 8]],
    [one, { participation: false }, [25, 8]],
    [one, { participation: false, electronic: false }, [30, 8]],
    [central, {}, [25, 25, 8]],
    [central, { plannedNotice: true }, [25, 10, 8]],
  ] as const) {
    assert.deepEqual(shown(given, timing), expected, JSON.stringify(timing));
    const planned = planOptions(stagePlan('cfp_demo', timingCase(given.facts), timing), timing);
    const drawn = timeline('cfp_demo', '2026-11-02', timingCase(given.facts), planned);
    const minimums = drawn.entries.flatMap(({ id, minimum }) =>
      id === 'details' || !minimum ? [] : [minimum],
    );
    assert.deepEqual(minimums, expected.filter(Boolean));
  }
  const [left, right] =
    compare('open', 'cfp_demo', { ...one, timing: (id) => (id === 'open' ? { urgent: true } : {}) }) ?? [];
  assert.deepEqual([left?.days, right?.days], [10, 35]);
});

test('a stage plan keeps the law’s minimums and its required stages', () => {
  const timing = { lightTouch: false, central: false };
  const plan = stagePlan('cfp_staged_rnd', timing);
  assert.deepEqual(
    plan.map(({ kind }) => kind),
    [
      'engage',
      'notice',
      'participation',
      'select',
      'concept',
      'prototype',
      'trial',
      'tender',
      'assess',
      'award',
      'standstill',
      'sign',
    ],
  );
  // Requests to take part come first, so only pre-selected suppliers tender: ten days (s.54(4)).
  assert.deepEqual(setDays(plan, 'tender', 10).issues, []);
  assert.equal(setDays(plan, 'tender', 9).issues[0]?.code, 'under-minimum');
  const central = stagePlan('cfp_staged_rnd', { lightTouch: false, central: true });
  assert.equal(setDays(central, 'tender', 24).issues[0]?.code, 'under-minimum');
  const openToAll = removeStage(setDays(plan, 'tender', 12).plan, 'participation').plan;
  assert.deepEqual(
    openToAll
      .filter(({ kind }) => kind === 'select' || kind === 'tender')
      .map(({ id, days, minimum }) => [id, days, minimum]),
    [['tender', 25, 25]],
  );
  assert.equal(setDays(plan, 'trial', 1.5).issues[0]?.code, 'bad-days');
  assert.equal(setDays(plan, 'trial', 100).plan.find(({ id }) => id === 'trial')?.days, 100);
  assert.equal(removeStage(plan, 'standstill').issues[0]?.code, 'stage-required');
  assert.equal(removeStage(plan, 'trial').plan.length, plan.length - 1);
  const more = addStage(plan, 'trial', timing).plan;
  assert.deepEqual(
    more.map(({ id }) => id).filter((id) => id.startsWith('trial')),
    ['trial', 'trial-2'],
  );
  assert.deepEqual(
    moveStage(plan, 'prototype', -1)
      .plan.map(({ kind }) => kind)
      .slice(4, 6),
    ['prototype', 'concept'],
  );
  assert.equal(moveStage(plan, 'concept', -1).issues[0]?.code, 'cannot-move');
  for (const { kind } of more) assert.ok(guideWords.stages[kind], kind);
});

test('advice, market questions and confidence follow the case, and all have words', () => {
  const exempt = { ...facts, buyer: 'icb', estimatedValue: 200_000, maturity: 'needs-rnd' };
  const given = { facts: exempt, evaluation: evaluate(exempt) };
  assert.ok(askALawyer(given).includes('icb') && askALawyer(given).includes('near-threshold'));
  for (const id of askALawyer(given)) assert.ok(guideWords.lawyer[id as 'icb'], id);
  assert.ok(
    engagementQuestions(given).includes('development') && !engagementQuestions(one).includes('development'),
  );
  for (const id of engagementQuestions(given)) assert.ok(guideWords.engagement[id as 'price'], id);
  assert.equal(confidence({ facts: {}, evaluation: evaluate({}) }), 'none');
  const unsure = { ...facts, estimatedValue: 'unsure' };
  assert.equal(confidence({ facts: unsure, evaluation: evaluate(unsure) }), 'low');
});

test('every route has its guide, and every step its name', () => {
  const timing = { lightTouch: false, central: false };
  for (const { id } of uk.routes) {
    assert.ok(guide[id as 'open'].about, id);
    for (const step of stepsOf(id, {}, timing)) assert.ok(guideWords.steps[step.id as 'tender'], step.id);
  }
});

test('each step has its phase, and only the guidance of its own regime', () => {
  assert.deepEqual(
    guidanceFor('tender', 'open').links.map(({ id }) => id),
    ['time-periods'],
  );
  assert.deepEqual(
    guidanceFor('standstill', 'scot_open_restricted').links.map(({ id }) => id),
    ['journey-standstill'],
  );
  assert.deepEqual(guidanceFor('standstill', 'psr_c').links, []);
  assert.equal(guidanceFor('details', 'open').phase, 'manage');
  assert.equal(guidanceFor('engage', 'cfp').phase, 'plan');
  assert.equal(pathwayFor('scot_direct'), undefined);
  for (const { id } of uk.routes) {
    for (const { id: link, url } of guidanceFor('route', id).links) {
      assert.ok(guideWords.links[link], link);
      assert.match(
        url,
        /^https:\/\/www\.(gov\.uk|procurementjourney\.scot|procurementpathway\.civilservice\.gov\.uk)\//,
      );
    }
  }
});

test('a plan and its timeline are one timetable', () => {
  const timing = { lightTouch: false, central: false };
  const plan = setDays(stagePlan('cfp_demo', timing), 'tender', 12).plan;
  const drawn = timeline('cfp_demo', '2026-11-02', timing, planOptions(plan));
  const days = (id: string): number | undefined => drawn.entries.find((entry) => entry.id === id)?.days;
  assert.deepEqual([days('participation'), days('tender'), days('standstill')], [25, 12, 8]);
  const open = removeStage(plan, 'participation').plan;
  const shorter = timeline('cfp_demo', '2026-11-02', timing, planOptions(open));
  assert.equal(
    shorter.entries.some(({ id }) => id === 'participation'),
    false,
  );
  assert.equal(shorter.entries.find(({ id }) => id === 'tender')?.days, 25);
  const urgent = retime(open, timing, { urgent: true });
  assert.equal(urgent.find(({ id }) => id === 'tender')?.minimum, 10);
  assert.equal(retime(urgent, timing).find(({ id }) => id === 'tender')?.days, 25);
});
