import { uk } from '../rules/uk.ts';
import type { Evaluation, Facts, Ruleset } from '../types.ts';

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

/** Families whose grounds rest on what the buyer says of itself, or whose law was read in part: never `high`. */
const CAPPED: Readonly<Record<string, string>> = {
  'direct-award': 'narrow-ground',
  exempt: 'exemption',
  'contract-change': 'change',
  health: 'health',
  scotland: 'scotland',
};

interface Judged {
  readonly facts?: Facts;
  readonly evaluation: Evaluation;
}

/** What keeps the confidence down, by id; the words are in `guideWords.confidence`. Empty where it is high. */
export function confidenceReasons({ evaluation }: Judged, ruleset: Ruleset = uk): string[] {
  const first = evaluation.routes.find(({ id }) => id === evaluation.recommended[0]);
  if (!first) return ['nothing'];
  const family = ruleset.routes.find(({ id }) => id === first.id)?.family ?? '';
  const cap = CAPPED[family];
  return [
    ...(first.verdict === 'undetermined' ? ['assumed'] : []),
    ...(evaluation.warnings.some(({ code }) => code === 'beyond-known-law') ? ['beyond-known-law'] : []),
    ...(cap === undefined ? [] : [cap]),
    ...(first.reasons.some(({ citation }) => citation.status !== 'verified') ? ['source'] : []),
    ...(evaluation.threshold.near ? ['near-limit'] : []),
    ...(evaluation.decisive.length > 0 ? ['unanswered'] : []),
    ...(evaluation.regime === 'undetermined' ? ['regime'] : []),
  ];
}

/**
 * How sure the recommendation is: `low` on assumptions or beyond the known law, `medium` where the ground is asserted by
 * the buyer, or the law or a source is unsettled, `high` else. Exemptions, direct awards, contract changes, health and
 * Scotland are never `high`.
 */
export function confidence(one: Judged, ruleset: Ruleset = uk): 'none' | 'low' | 'medium' | 'high' {
  const reasons = confidenceReasons(one, ruleset);
  if (reasons.includes('nothing')) return 'none';
  if (reasons.includes('assumed') || reasons.includes('beyond-known-law')) return 'low';
  return reasons.length > 0 ? 'medium' : 'high';
}

/** Days of assessment to start a timetable from: practice, not law. None where nothing is compared or nothing can wait. */
export function usualAssessmentDays(route: string): number {
  if (/^(open|cfp|framework_establish|dynamic_market_use|psr_comp|scot_(open|cpn|innovation))/.test(route))
    return 15;
  return /^(psr_msp|psr_c)$/.test(route) ? 10 : 0;
}
