import type { DraftFile, DraftImage } from '../draft.ts';
import { asArray, plainText } from '../text.ts';
import { fieldOf, type Entry } from './fields.ts';
import { asObject } from './format.ts';

/** A resource of a JSON:API answer, or the fields of one. */
export type Fields = Readonly<Record<string, unknown>>;

/** Names of fields that hold a picture. */
export const PICTURE_FIELD = /image|media|photo|picture|thumbnail/;

/** What a resource refers to: the name of the field, the reference, and what the answer includes of it. */
function relationsOf(
  { relationships }: Fields,
  included: readonly Fields[],
): readonly { readonly name: string; readonly reference: Fields; readonly found: Fields | undefined }[] {
  return Object.entries(asObject(relationships)).flatMap(([name, relation]) => {
    const { data } = asObject(relation);
    const references = (Array.isArray(data) ? asArray(data) : [data]).map(asObject);
    return references
      .filter(({ id }) => id !== undefined)
      .map((reference) => ({
        name,
        reference,
        found: included.find((one) => one['id'] === reference['id']),
      }));
  });
}

/** The picture of an item among what the answer includes, with the text alternative that stands on the relation. */
export function relatedImage(resource: Fields, included: readonly Fields[], depth = 0): DraftImage | null {
  const seen = new Set<string>();
  for (const { name, reference, found } of relationsOf(resource, included)) {
    // Of several pictures in one field the first leads.
    if (!PICTURE_FIELD.test(name) || seen.has(name)) continue;
    seen.add(name);
    const src = asObject(asObject(found?.['attributes'])['uri'])['url'];
    const { alt, width, height } = asObject(reference['meta']);
    if (src) return { src, alt, width, height };
    // A media entity holds its file by a relation of its own.
    const inner = found && depth < 2 ? relatedImage(found, included, depth + 1) : null;
    if (inner) return inner;
  }
  return null;
}

/** Whether an item refers to a picture that the answer does not include. */
export function lacksImage(resource: Fields, included: readonly Fields[]): boolean {
  return relationsOf(resource, included).some(
    ({ name, found, reference }) =>
      PICTURE_FIELD.test(name) &&
      found === undefined &&
      /^(?:file|media)--/.test(plainText(reference['type'])),
  );
}

/** The documents of an item among what the answer includes; a media entity holds its file by a relation of its own. */
export function relatedFiles(resource: Fields, included: readonly Fields[], depth = 0): readonly DraftFile[] {
  return relationsOf(resource, included).flatMap(({ reference, found }): readonly DraftFile[] => {
    const type = plainText(reference['type']);
    const fields = asObject(found?.['attributes']);
    if (type.startsWith('media--') && found && depth < 2) {
      const files = relatedFiles(found, included, depth + 1);
      return files.map((one) => ({ ...one, text: fields['name'] ?? one.text }));
    }
    const mime = plainText(fields['filemime']);
    if (type !== 'file--file' || !found || mime.startsWith('image/')) return [];
    const text = asObject(reference['meta'])['description'] || fields['filename'];
    return [{ href: asObject(fields['uri'])['url'], text, type: mime, bytes: fields['filesize'] }];
  });
}

/** The terms of an item among what the answer includes: `field_sector` fills `sector`, any other is a tag. */
export function termEntries(resource: Fields, included: readonly Fields[]): readonly Entry[] {
  return relationsOf(resource, included).flatMap(({ name, reference, found }): readonly Entry[] => {
    const term = plainText(asObject(found?.['attributes'])['name']);
    const isTerm = plainText(reference['type']).startsWith('taxonomy_term--') && term !== '';
    return isTerm ? [[fieldOf(name.replace(/^field_/, '')) ?? 'tags', [term]]] : [];
  });
}
