import { type Json, identifier, object, objects, text } from '@ipec/common';
import type { Buyer, Supplier } from '../facts.ts';
import { place } from '../region.ts';
import { codes, yesNo } from './code.ts';

/** The parties of a release by id. An id may repeat inside one release, so each holds a list. */
export type Parties = ReadonlyMap<string, readonly Json[]>;

export function partiesOf(release: Json): Parties {
  const parties = new Map<string, Json[]>();
  for (const party of objects(release['parties'])) {
    const id = identifier(party['id']);
    if (id === undefined) continue;
    const same = parties.get(id);
    if (same) same.push(party);
    else parties.set(id, [party]);
  }
  return parties;
}

function placeOf(parties: readonly Json[]): string | undefined {
  for (const party of parties) {
    const address = object(party['address']);
    const found = place(text(address['region']), text(address['country']));
    if (found !== undefined) return found;
  }
  return undefined;
}

function vcseOf(parties: readonly Json[]): boolean | undefined {
  return parties.map((party) => yesNo(object(party['details'])['vcse'])).find((one) => one !== undefined);
}

/**
 * The (first) buyer. Grouped by id, never by name: its own, the identifier that OCDS 1.0 has in its place, or that of a
 * party with the role.
 */
export function buyerOf(release: Json, parties: Parties): Buyer | undefined {
  const named = object(release['buyer']);
  const id = identifier(named['id']) ?? identifierOf(named) ?? roleHolder(release, 'buyer');
  if (id === undefined) return undefined;
  const same = parties.get(id) ?? [];
  const name = text(named['name']) ?? same.map((party) => text(party['name'])).find(Boolean) ?? id;
  return { id, name, place: placeOf(same), type: typeOf(same) };
}

/** `GB-LAE-CAR` of `identifier: { scheme: "GB-LAE", id: "CAR" }`. */
function identifierOf(organisation: Json): string | undefined {
  const { scheme, id } = object(organisation['identifier']);
  const own = identifier(id);
  return own === undefined ? undefined : [text(scheme), own].filter(Boolean).join('-');
}

function typeOf(parties: readonly Json[]): string | undefined {
  const classes = parties.flatMap((party) => objects(object(party['details'])['classifications']));
  return text(classes.find(({ scheme }) => scheme === 'UK_CA_TYPE')?.['id']);
}

function roleHolder(release: Json, role: string): string | undefined {
  const holder = objects(release['parties']).find((party) => codes(party['roles']).includes(role));
  return holder && identifier(holder['id']);
}

/** Suppliers of one award with the size (`parties[].details.scale`) and place that this very notice gives them. */
export function suppliersOf(award: Json, parties: Parties): readonly Supplier[] {
  const seen = new Set<string>();
  return objects(award['suppliers']).flatMap((supplier) => {
    const id = identifier(supplier['id']) ?? identifier(supplier['name']);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const same = parties.get(id) ?? [];
    return [{ id, scale: scaleOf(same), place: placeOf(same), vcse: vcseOf(same) }];
  });
}

/**
 * Sizes as published: the party scale extension's, and those of the European Union's forms (Recommendation 2003/361/EC).
 * Older notices of Contracts Finder have a flag instead, `parties[].sme`; where it is false the supplier counts as large.
 */
const SCALES: Readonly<Record<string, 'sme' | 'large'>> = {
  sme: 'sme',
  micro: 'sme',
  small: 'sme',
  medium: 'sme',
  large: 'large',
};

function scaleOf(parties: readonly Json[]): 'sme' | 'large' | undefined {
  for (const party of parties) {
    const scale = SCALES[text(object(party['details'])['scale'])?.trim().toLowerCase() ?? ''];
    if (scale !== undefined) return scale;
  }
  const isSme = parties.map((party) => yesNo(party['sme'])).find((one) => one !== undefined);
  return isSme === undefined ? undefined : isSme ? 'sme' : 'large';
}
