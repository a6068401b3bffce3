import {
  currentWording,
  findWording,
  wordingFor,
  type Language,
  type SubmissionDetails,
  type Wording,
} from '@ipec/membership';
import type { Config } from '../config/config.ts';

/** What was on the screen of a form, as far as it can be known. */
export interface Evidence {
  /** `shown`: the form said what it showed. `assumed`: it did not, and these are the words that belong to it. */
  readonly kind: 'shown' | 'assumed';
  /** In the order of the words; empty where nobody is configured and nobody was shown. */
  readonly controllers: readonly string[];
  readonly joining: Wording;
  /** The wording of the box for updates, or `null` where there was no box. */
  readonly updates: Wording | null;
}

type Rules = Pick<Config, 'controllerSets' | 'sites'>;

/** The sets of controllers that a form on this site may show; none: nobody has said, and any may. */
function allowedSets(
  { controllerSets, sites }: Rules,
  origin: string | null,
): readonly (readonly string[])[] {
  const own = sites.filter((site) => site.origin === origin).map((site) => site.controllers);
  if (own.length > 0) return own;
  // A page that hides where it is may be any of the sites.
  return origin === null ? [...controllerSets, ...sites.map((site) => site.controllers)] : controllerSets;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const names = new Set(a);
  return names.size === new Set(b).size && b.every((name) => names.has(name));
}

/** The controllers that a page of our own names for a form of that site: those it named before, where it may. */
export function controllersFor(
  rules: Rules,
  origin: string | null,
  named: readonly string[] | null,
): readonly string[] {
  const own = rules.sites.filter((site) => site.origin === origin).map((site) => site.controllers);
  const sets = own.length > 0 ? own : rules.controllerSets;
  const isAllowed = named !== null && sets.some((set) => isSameSet(set, named));
  return isAllowed ? named : (sets[0] ?? []);
}

/**
 * The words that a form showed, rebuilt from what it said of them; `null` where it named controllers that may not be
 * named on that site: consent to those words is consent to nobody here.
 *
 * @param input the body as it came: a tick for updates that is there, given or not, was asked
 * @param fallback the language of a form that does not say
 */
export function evidenceOf(
  rules: Rules,
  origin: string | null,
  details: Pick<SubmissionDetails, 'asked' | 'controllers' | 'joiningWordingId' | 'wordingId'>,
  input: unknown,
  fallback: Language,
): Evidence | null {
  const allowed = allowedSets(rules, origin);
  const named = details.controllers;
  if (named !== null && allowed.length > 0 && !allowed.some((set) => isSameSet(set, named))) return null;
  const updates = findWording(details.wordingId);
  const joining = findWording(details.joiningWordingId);
  const language = joining?.language ?? updates?.language ?? fallback;
  return {
    kind: named === null ? 'assumed' : 'shown',
    controllers: named ?? allowed[0] ?? [],
    joining: joining ?? currentWording('membership', language),
    updates: asksUpdates(details, input) ? (updates ?? currentWording('email-updates', language)) : null,
  };
}

function asksUpdates(
  { asked, wordingId }: Pick<SubmissionDetails, 'asked' | 'wordingId'>,
  input: unknown,
): boolean {
  if (asked !== null) return asked.includes('email-updates');
  return (
    wordingId !== null || (typeof input === 'object' && input !== null && Object.hasOwn(input, 'updates'))
  );
}

/** The language that the words on the screen were in, where the form says. */
export function shownLanguage(
  details: Pick<SubmissionDetails, 'joiningWordingId' | 'wordingId'>,
): Language | null {
  return findWording(details.joiningWordingId)?.language ?? findWording(details.wordingId)?.language ?? null;
}

/** The exact words. Where no controller is known they are kept with their gap: none is made up. */
export function exactWords(wording: Wording, controllers: readonly string[]): string {
  const { text, hint } = controllers.length > 0 ? wordingFor(wording, controllers) : wording;
  return `${text}\n${hint}`;
}

/** Evidence as it is kept with an application. */
export function storedEvidence({ kind, controllers, joining, updates }: Evidence): string {
  return JSON.stringify({ kind, controllers, joining: joining.id, updates: updates?.id ?? null });
}

/** The same read back; `null` in rows of the first version. */
export function readEvidence(text: string | null): Evidence | null {
  if (text === null) return null;
  const stored = JSON.parse(text) as {
    kind: Evidence['kind'];
    controllers: string[];
    joining: string;
    updates: string | null;
  };
  const joining = findWording(stored.joining);
  if (joining === undefined) return null;
  return { ...stored, joining, updates: findWording(stored.updates) ?? null };
}
