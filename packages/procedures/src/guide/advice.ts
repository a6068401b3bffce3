import type { Evaluation, Facts } from '../types.ts';

interface Case {
  readonly facts: Facts;
  readonly evaluation: Evaluation;
}
type When = (one: Case) => boolean;

const is =
  (key: string, ...values: readonly string[]): When =>
  ({ facts }) =>
    values.includes(String(facts[key]));
const unknown =
  (key: string): When =>
  ({ facts }) =>
    facts[key] === undefined;
const recommends =
  (pattern: RegExp): When =>
  ({ evaluation }) =>
    pattern.test(evaluation.recommended[0] ?? '');

/** When to ask a lawyer, and why: each id has its words in the words files. */
const LAWYER: Readonly<Record<string, When>> = {
  'direct-award': recommends(/^(direct_award|switch_direct|scot_direct)/),
  exemption: recommends(/^(exempt|scot_pcp|scot_exempt)/),
  modification: recommends(/^modification/),
  utility: (one) =>
    is('specialSector', 'utility')(one) || is('buyer', 'public-undertaking', 'private-utility')(one),
  defence: is('specialSector', 'defence'),
  'health-mixed': is('healthcare', 'mixed-inseparable', 'mixed-separable'),
  'health-unknown': ({ evaluation }) => evaluation.regime === 'undetermined',
  icb: is('buyer', 'icb'),
  reservation: is('reservation', 'local', 'sme-vcse'),
  separable: is('separablePart', 'at-or-above-own-threshold'),
  'near-threshold': ({ evaluation }) => evaluation.threshold.near,
  'other-nation': is('framework', 'usable-other-nation'),
  'old-rules': ({ evaluation }) => evaluation.regime === 'old-regulations',
  scotland: ({ evaluation }) => evaluation.regime === 'scotland',
  'national-security': is('subject', 'other-exempt'),
  culture: (one) => is('suppliers', 'one-artistic')(one) && is('subject', 'goods')(one),
};

/** Reasons to take legal advice in this case, in a fixed order. */
export function askALawyer(one: Case): string[] {
  return Object.keys(LAWYER).filter((id) => LAWYER[id]?.(one));
}

/** Questions to put to the market before choosing: each is offered while the case leaves it open. */
const ENGAGEMENT: Readonly<Record<string, When>> = {
  outcome: () => true,
  existing: (one) => unknown('maturity')(one) || is('maturity', 'pilot-ready', 'needs-rnd', 'adapt')(one),
  who: (one) => unknown('suppliers')(one) || is('suppliers', 'none-yet', 'one-untested', 'few')(one),
  alternatives: is('suppliers', 'one-untested', 'one-exclusive-rights', 'one-technical'),
  development: is('maturity', 'needs-rnd'),
  trial: is('maturity', 'pilot-ready'),
  price: () => true,
  lots: () => true,
  barriers: () => true,
  timetable: () => true,
  integration: is('maturity', 'adapt'),
  rights: is('maturity', 'needs-rnd', 'pilot-ready'),
  data: is('subject', 'services'),
  scale: is('scaleIntent', 'included', 'separate-later', 'undecided'),
  risk: is('bidderInput', 'dialogue'),
  carbon: () => true,
};

/** Ids of the market-engagement questions that suit the case (PA2023 s.16). */
export function engagementQuestions(one: Case): string[] {
  return Object.keys(ENGAGEMENT).filter((id) => ENGAGEMENT[id]?.(one));
}

/** How sure the recommendation is: `low` on assumptions, `medium` where the law or a source is unsettled, `high` else. */
export function confidence({ evaluation }: Case): 'none' | 'low' | 'medium' | 'high' {
  const first = evaluation.routes.find(({ id }) => id === evaluation.recommended[0]);
  if (!first) return 'none';
  if (evaluation.provisional && first.verdict === 'undetermined') return 'low';
  const weak = first.reasons.some(({ citation }) => citation.status !== 'verified');
  return weak || evaluation.threshold.near || evaluation.nextQuestions.length > 0 ? 'medium' : 'high';
}
