import type { Answer, Interview } from '@ipec/procedures';
import type { Saved } from '../run/restore.ts';
import { parseBeginsOn } from '../run/begins-on.ts';
import { EMPTY_DRAFT, type RecordDraft, type State } from '../run/state.ts';

/** Days that answers stay on a device after the last change. */
export const KEEP_DAYS = 30;

const FORMAT = 'ipec-procedure-selector-1';

/** The first day's place in a fragment. No question may have this key. */
const BEGINS_ON = '_begins';

function ordered({ answers, path }: Interview): [string, Answer][] {
  const keys = [...path, ...Object.keys(answers).filter((key) => !path.includes(key))];
  return keys.flatMap((key) => {
    const value = answers[key];
    return value === undefined ? [] : [[key, value] as [string, Answer]];
  });
}

/** A run as text for storage; `expires` is the last day it may be read, YYYY-MM-DD. */
export function toStorage(
  { interview, draft, beginsOn, bulk }: State,
  rules: string,
  expires: string,
): string {
  return JSON.stringify({
    format: FORMAT,
    rules,
    expires,
    beginsOn,
    bulk,
    answers: ordered(interview),
    draft,
  });
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isEntry(entry: unknown): entry is [string, Answer] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && isAnswer(entry[1]);
}

function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Every text of a draft that is kept; one that is missing is empty. */
function draftOf(value: unknown): RecordDraft {
  const texts = textsOf(value);
  const names = Object.keys(EMPTY_DRAFT).filter((name) => name !== 'justifications');
  const known = Object.fromEntries(names.map((name) => [name, texts[name] ?? '']));
  const justifications = textsOf((value as { justifications?: unknown } | null)?.justifications);
  return { ...EMPTY_DRAFT, ...known, justifications };
}

/** Reads what was kept; null if it is not ours, broken, or past its day. */
export function fromStorage(text: string | null, today: string): Saved | null {
  const data = readJson(text);
  if (typeof data !== 'object' || data === null) return null;
  const { format, rules, expires, beginsOn, bulk, answers, draft } = data as Record<string, unknown>;
  if (format !== FORMAT || typeof rules !== 'string' || typeof expires !== 'string') return null;
  if (expires < today || !Array.isArray(answers)) return null;
  return {
    rules,
    answers: answers.filter(isEntry),
    draft: draftOf(draft),
    beginsOn: parseBeginsOn(beginsOn),
    bulk: Array.isArray(bulk) ? bulk.filter((key) => typeof key === 'string') : [],
  };
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** A run as the part of a fragment: the rules' version and the answers, without a word that was typed. */
export function toFragment({ interview, beginsOn }: State, rules: string): string {
  const parts = ordered(interview).map(([key, value]) => `${key}:${value}`);
  const day = beginsOn === null ? [] : [`${BEGINS_ON}:${beginsOn}`];
  return [rules, ...day, ...parts].map(encodeURIComponent).join('~');
}

/** Reads the part of a fragment; null if it holds no answer. Figures are numbers again. */
export function fromFragment(text: string): Saved | null {
  const [rules = '', ...parts] = text.split('~').map(decode);
  const day = parts.find((part) => part.startsWith(`${BEGINS_ON}:`));
  const answers = parts.flatMap((part) => {
    const [, key, value] = /^(\w+):(.+)$/.exec(part) ?? [];
    if (key === undefined || value === undefined || key === BEGINS_ON) return [];
    return [[key, /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value] as const];
  });
  const beginsOn = parseBeginsOn(day?.slice(BEGINS_ON.length + 1));
  return answers.length > 0 ? { rules, answers, draft: null, beginsOn } : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
