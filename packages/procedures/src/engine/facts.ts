import type { Answer, Facts, Issue, Question, Ruleset } from '../types.ts';

/** Facts as understood, and everything that was not. A bad answer counts as unanswered. */
export interface ParsedFacts {
  readonly facts: Facts;
  readonly issues: readonly Issue[];
}

/** Reads outside input. Never throws; `unsure`, null and a missing key all mean the same. */
export function parseFacts(input: unknown, ruleset: Ruleset): ParsedFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    if (input === undefined) return { facts: {}, issues: [] };
    return {
      facts: {},
      issues: [{ code: 'facts-not-object', message: `facts must be an object, not ${kind(input)}` }],
    };
  }
  const issues: Issue[] = [];
  const facts: Record<string, Answer> = {};
  const entries = Object.entries(input as Record<string, unknown>);
  for (const [key, answer] of entries) {
    const question = ruleset.questions.find((one) => one.key === key);
    const issue = question ? fault(question, answer) : unknownKey(key);
    if (issue) issues.push(issue);
    else if (answer !== 'unsure' && answer !== null && answer !== undefined) facts[key] = answer as Answer;
  }
  return { facts, issues };
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}

function unknownKey(key: string): Issue {
  return { code: 'unknown-question', path: key, message: `"${key}" is not a question of this rule set` };
}

/** What is wrong with an answer to this question, or undefined if nothing is. */
export function fault(question: Question, answer: unknown): Issue | undefined {
  if (answer === 'unsure' || answer === null || answer === undefined) return undefined;
  if (typeof answer === 'string' && question.options.includes(answer)) return undefined;
  if (question.unit && typeof answer === 'number' && Number.isFinite(answer) && answer >= 0) {
    if (question.unit === 'pounds' || answer <= 100) return undefined;
  }
  return {
    code: 'bad-answer',
    path: question.key,
    message: `${question.key} cannot be ${shown(answer)}; expected ${expected(question)}`,
  };
}

function shown(answer: unknown): string {
  return typeof answer === 'string' || typeof answer === 'number'
    ? JSON.stringify(String(answer))
    : kind(answer);
}

function expected(question: Question): string {
  const range = { pounds: 'an amount in pounds, 0 or more', percent: 'a percentage from 0 to 100' };
  const numbers = question.unit ? [range[question.unit]] : [];
  return [...numbers, ...question.options, 'unsure'].join(', ');
}
