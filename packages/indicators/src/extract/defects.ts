import { type Json, identifier, object, objects } from '@ipec/common';
import type { CorpusNotes } from '../report/notes.ts';
import { code } from './code.ts';

/** What is wrong inside one release and is settled by a rule: counted, so that a reader can know. */
export function defectsOf(release: Json): Partial<CorpusNotes> {
  const awards = objects(release['awards']);
  const contracts = objects(release['contracts']);
  const ids = (items: readonly Json[]) => items.map((item) => identifier(item['id']));
  return {
    repeatedIds: repeated(ids(awards)) + repeated(ids(contracts)),
    repeatedStatistics: repeated(statisticKeys(release)),
    awardsWithoutId: ids(awards).filter((id) => id === undefined).length,
    contractsWithoutAward: contracts.filter((one) => identifier(one['awardID']) === undefined).length,
  };
}

/** How many stand there again. */
function repeated(keys: readonly (string | undefined)[]): number {
  const known = keys.filter((key) => key !== undefined);
  return known.length - new Set(known).size;
}

function statisticKeys(release: Json): readonly string[] {
  return objects(object(release['bids'])['statistics'])
    .filter((one) => ['bids', 'finalstagebids'].includes(code(one['measure']) ?? ''))
    .filter((one) => identifier(one['relatedLot']) !== undefined)
    .map((one) => `${code(one['measure'])}\n${identifier(one['relatedLot'])}`);
}

/** Versioned releases hold each value as a list of `{ releaseDate, releaseTag, value }`. */
export function isVersioned(release: Json): boolean {
  const held = ['tag', 'date', 'initiationType', 'language', 'tender', 'buyer', 'planning'].map(
    (key) => release[key],
  );
  return (
    held.some((value) => holdsVersions(value)) || Object.values(object(release['tender'])).some(holdsVersions)
  );
}

function holdsVersions(value: unknown): boolean {
  return objects(Array.isArray(value) ? value : []).some((one) => 'releaseDate' in one && 'value' in one);
}
