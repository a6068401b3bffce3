import { declarationOf, manifests } from './manifests.js';

const declarations = Object.values(manifests)
  .flatMap(({ modules }) => modules)
  .flatMap(({ declarations: inModule = [] }) => inModule);

/** What errors and warnings of every widget carry. Their classes stand in the kit, which has no manifest. */
const ISSUES = {
  name: 'issues',
  type: 'readonly ElementIssue[]',
  meaning:
    'What went wrong, one for each: `code`, `message` in English, and `path` where the place is known.',
};

const SHARED = { IpecErrorEvent: [ISSUES], IpecWarningEvent: [ISSUES] };

/** The fields of an event's class, with those that it inherits. */
function fieldsOf(className) {
  if (className in SHARED) return SHARED[className];
  const found = declarations.find(({ kind, name }) => kind === 'class' && name === className);
  if (!found) return [];
  const own = found.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return [
    ...fieldsOf(found.superclass?.name ?? ''),
    ...own.map(({ name, type, description = '' }) => ({
      name,
      type: type?.text ?? '',
      meaning: description,
    })),
  ];
}

/**
 * The events of an element, each with the fields that it carries, from custom-elements.json.
 *
 * @param {string} tag
 * @returns {{ name: string, meaning: string, fields: { name: string, type: string, meaning: string }[] }[]}
 */
export function eventsOf(tag) {
  const { events = [] } = declarationOf(tag);
  return events.map(({ name, type, description = '' }) => ({
    name,
    meaning: description,
    fields: fieldsOf(type?.text ?? ''),
  }));
}
