import { asArray, plainText } from '../text.ts';
import { asObject } from './format.ts';

/** Fields that say yes where an entry is for the public, and those that say yes where it is not. */
const SHOWN =
  /^(?:is)?(?:published|public|visible)$|^(?:publish|show|display|visible)(?:on|to)?(?:the)?(?:web(?:site|page)?|site|page|public)?$/;
const KEPT_BACK =
  /^(?:is|has)?(?:been)?(?:draft|hidden|private|unpublished|archived|deleted|trashed|withdrawn)$/;
/** Fields that name the state of an entry, and the states in which it is for its editors alone. */
const STATE =
  /^(?:status|state|poststatus|contentstatus|pagestatus|publicationstatus|publishstatus|publishingstatus|publishedstatus|publicationstate|workflowstate|workflowstatus|moderationstate|approvalstatus)$/;
const EDITORS_STATE =
  /^(?:auto-?draft|draft(?:ed)?|unpublished|not (?:yet )?published|do not publish|private|hidden|archived|trash(?:ed)?|deleted|withdrawn|(?:in|under|for|awaiting|needs|pending) (?:review|approval))$/;

const NO = /^(?:false|no|n|0|off)$/;
const YES = /^(?:true|yes|y|1|on)$/;

/** `Is published?` → `ispublished`; `field_status` → `status`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^field_/, '')
    .replace(/[^a-z]/g, '');
}

/** What a field says in one word: Drupal's is `[{ value: false }]`. */
function wordOf(value: unknown): string {
  const one = Array.isArray(value) ? asArray(value)[0] : value;
  const told = asObject(one)['value'] ?? asObject(one)['name'] ?? asObject(one)['label'] ?? one;
  return (typeof told === 'boolean' ? String(told) : plainText(told)).toLowerCase();
}

function isKeptBack(name: string, value: unknown): boolean {
  const word = wordOf(value);
  if (SHOWN.test(name)) return NO.test(word) || EDITORS_STATE.test(word);
  if (KEPT_BACK.test(name)) return YES.test(word);
  // Drupal's status is yes or no.
  return STATE.test(name) && (EDITORS_STATE.test(word) || word === 'false');
}

/**
 * Whether an entry says of itself that it is not, or no longer, for the public: a draft, or what its editor took back. A
 * service for all does not send them; a list that people keep, or a service that is asked with a key, does.
 */
export function isWithheld(fields: Readonly<Record<string, unknown>>): boolean {
  const { publishedAt, createdAt, _id: id } = fields;
  // Strapi's mark of a draft, and Sanity's.
  if (publishedAt === null && createdAt !== undefined) return true;
  if (typeof id === 'string' && id.startsWith('drafts.')) return true;
  return Object.entries(fields).some(([name, value]) => isKeptBack(bare(name), value));
}
