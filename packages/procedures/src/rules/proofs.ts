const act = ['purchase', 'act-nation', 'not-health', 'in-force', 'covered'] as const;

/** For each regime, the rules that prove it, in the order in which the law asks. */
export const proofs: Readonly<Record<string, readonly string[]>> = {
  'procurement-act': [...act, 'above'],
  'part-6': [
    ...act,
    'part-6-ni',
    'part-6-school',
    'part-6-concession',
    'part-6-utility',
    'part-6-exempt',
    'below',
  ],
  'own-rules': [...act, 'ni', 'school', 'own-rules', 'below-own'],
  exempt: ['purchase', 'act-nation', 'exempt-subject', 'own-company', 'joint', 'rnd-services', 'rnd-benefit'],
  'psr-england': ['psr-scope', 'psr-a', 'psr-b', 'psr-c'],
  'psr-wales': ['psr-wales'],
  scotland: ['purchase', 'scottish-body', 'scot-at-level', 'scot-under-level', 'scot-threshold'],
  'old-regulations': ['in-force'],
  'not-a-purchase': ['purchase', 'grant'],
};

/**
 * Rules on which law reaches a purchase at all. Where one of them bars a route, what that law would say further is not
 * said of the purchase: a Welsh value reaches no Scottish level.
 */
export const scope: readonly string[] = [
  ...act,
  'calloff-covered',
  'scottish-body',
  'scottish-act-body',
  'ni',
  'school',
  'psr-scope',
  'psr-wales',
];
