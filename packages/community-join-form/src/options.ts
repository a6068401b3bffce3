import type { ElementIssue } from '@ipec/element-kit';
import type { Result } from '@ipec/membership';
import { link, PAGES } from './link.ts';
import { asksUpdates } from './purposes.ts';
import type { PlainForm } from './source.ts';

/** What the host wrote, as it was written. */
export interface Given {
  readonly action: string | null;
  readonly controller: string | null;
  readonly privacyHref: string | null;
  readonly privacyVersion: string | null;
  readonly purposes: string | null;
  readonly receiver: string | null;
  /** Settings of the receiver, from `data-…` attributes and a JSON child. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The page's own address. */
  readonly page: string;
  /** The address that relative ones are read against. */
  readonly base: string;
}

/** Everything the form needs to go live. */
export interface Options {
  /** Its name as given; whether there is such a one is found out by the part that sends. */
  readonly receiver: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** By name, in the author's order. */
  readonly controllers: readonly string[];
  readonly privacyHref: string;
  /** `not-set` where the host names none. */
  readonly privacyVersion: string;
  /** Whether the box for email updates is shown; `null` leaves it to the page's own form. */
  readonly asksUpdates: boolean | null;
}

/** The attributes of the element and what its children say, as `parseOptions` reads them. */
export function optionsOf(
  element: HTMLElement & Attributes,
  { action, settings }: PlainForm,
): Result<Options> {
  const { controller, privacyHref, privacyVersion, purposes, receiver } = element;
  return parseOptions({
    action: element.action ?? action,
    controller,
    privacyHref,
    privacyVersion,
    purposes,
    receiver,
    settings: { ...settings, ...element.dataset },
    page: location.href,
    base: element.ownerDocument.baseURI,
  });
}

type Attributes = Pick<
  Given,
  'action' | 'controller' | 'privacyHref' | 'privacyVersion' | 'purposes' | 'receiver'
>;

/**
 * The options of a form, or what keeps it from going live: `missing-controller`, `missing-privacy-href`,
 * `missing-action`. `path` is the attribute to look at.
 */
export function parseOptions(given: Given): Result<Options> {
  const controllers = names(given.controller);
  const privacyHref = link(given.privacyHref, given.base, PAGES);
  const settings = settingsOf(given);
  const receiver = given.receiver?.trim() || String(settings['receiver'] ?? 'join-service');
  const issues = [
    controllers.length === 0 && missing('controller', 'name who is responsible for the details'),
    privacyHref === null && missing('privacy-href', 'be the web address of the privacy notice'),
    !settings['action'] && !settings['host'] && missing('action', 'be where the answers are sent'),
  ].filter((issue) => issue !== false);
  if (privacyHref === null || issues.length > 0) return { ok: false, issues };
  const value: Options = {
    receiver,
    settings,
    controllers,
    privacyHref,
    privacyVersion: given.privacyVersion?.trim() || 'not-set',
    asksUpdates: asksUpdates(given.purposes),
  };
  return { ok: true, value, warnings: [] };
}

/** `controller`: names by semicolon, because a name may hold a comma. */
function names(text: string | null): readonly string[] {
  return [...new Set((text ?? '').split(';').map((name) => name.trim()))].filter(Boolean);
}

function missing(path: string, what: string): ElementIssue {
  return { code: `missing-${path}`, path, message: `${path}="…" must ${what}.` };
}

/** An address of the page's own site becomes a path, so that a site that is tried out over http makes no trouble. */
function settingsOf({ action, settings, base, page }: Given): Readonly<Record<string, unknown>> {
  const address = action?.trim() || settings['action'];
  if (typeof address !== 'string' || !URL.canParse(address, base)) return { ...settings, action: null };
  const { origin, pathname, search, href } = new URL(address, base);
  return { ...settings, action: origin === new URL(page).origin ? pathname + search : href };
}

/** Whether the part that sends must look at the settings at once, so that an editor learns what is wrong with them. */
export function needsLook({ receiver, settings }: Options): boolean {
  return receiver !== 'join-service' || !/^(?:https:|\/)/.test(String(settings['action']));
}

/** Whether the receiver takes an ordinary form as well. */
export function isPlain({ receiver }: Options): boolean {
  return receiver === 'join-service' || receiver === 'form-post';
}
