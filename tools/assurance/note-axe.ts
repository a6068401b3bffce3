interface Rule {
  readonly id: string;
  readonly tags: readonly string[];
}

interface AxeResults {
  readonly url: string;
  readonly testEngine: { readonly version: string };
  readonly passes: readonly Rule[];
  readonly violations: readonly Rule[];
  readonly incomplete: readonly Rule[];
}

/** A rule of axe and the success criteria that it speaks for. */
export interface NotedRule {
  readonly id: string;
  readonly criteria: readonly string[];
}

/** What the assurance file needs of a run of axe: which rules passed, failed or could not decide. */
export interface NotedRun {
  readonly page: string;
  readonly version: string;
  readonly passed: readonly NotedRule[];
  readonly violated: readonly NotedRule[];
  readonly undecided: readonly NotedRule[];
}

/** The success criteria in the tags of a rule: `wcag143` is 1.4.3, `wcag1410` is 1.4.10. */
export function criteriaOf(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return criterion ? [`${principle}.${guideline}.${criterion}`] : [];
  });
}

const rule = ({ id, tags }: Rule): NotedRule => ({ id, criteria: criteriaOf(tags) });

/** A run of axe, noted. */
export function noted({ url, testEngine, passes, violations, incomplete }: AxeResults): NotedRun {
  return {
    page: new URL(url).pathname,
    version: testEngine.version,
    passed: passes.map(rule),
    violated: violations.map(rule),
    undecided: incomplete.map(rule),
  };
}
