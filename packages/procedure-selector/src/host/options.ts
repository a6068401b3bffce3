import type { OutsideConverter } from '@ipec/element-kit';
import type { Answer, Ruleset } from '@ipec/procedures';

/** Where answers are kept: nowhere but in memory, until the tab is closed, or on the device for 30 days. */
export const PERSISTS = ['none', 'session', 'device'] as const;
export type Persist = (typeof PERSISTS)[number];

/** `persist`: an unknown word is `none`, because nothing is stored unless somebody asks. */
export function parsePersist(text: string | null): Persist {
  return PERSISTS.find((one) => one === text?.trim().toLowerCase()) ?? 'none';
}

/** Answers that the host gives by attributes. A blank attribute is not an answer. */
export function givenAnswers(attributes: Readonly<Record<string, string | null>>): Record<string, Answer> {
  const filled = Object.entries(attributes).flatMap(([key, text]) => {
    const value = text?.trim().toLowerCase();
    return value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** `as-of` as it was written, or today where it is absent. A day before the rules speak is the law's own affair. */
export function parseAsOf(text: string | null, today: string): string {
  return text?.trim() || today;
}

/** Where answers are kept in fact: a person may also ask for the page's address. */
export type Where = Persist | 'address';

function readRulesets(value: unknown): readonly Ruleset[] {
  return Array.isArray(value) ? (value as readonly Ruleset[]) : [];
}

/** Rule sets as the page's script gives them; anything but a list is an empty list. */
export const rulesetList: OutsideConverter<readonly Ruleset[]> = {
  read: readRulesets,
  fromAttribute: readRulesets,
};
