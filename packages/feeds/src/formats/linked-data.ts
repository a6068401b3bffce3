import { asArray } from '../text.ts';
import { asObject } from './format.ts';

type Node = Readonly<Record<string, unknown>>;

/** The types of an entry without their vocabulary: `https://schema.org/NewsArticle`, `dcat:Dataset`. */
function typesOf(value: unknown): readonly string[] {
  const { '@type': type } = asObject(value);
  const types = Array.isArray(type) ? asArray(type) : [type];
  return types.filter((one) => typeof one === 'string').map((one) => one.slice(-200).replace(/^.*[/#:]/, ''));
}

/** What describes a site, its people and its parts, and is nothing that it says. */
const SITE =
  /^(?:\w*Organi[sz]ation|Corporation|LocalBusiness|Person|Agent|WebSite|BreadcrumbList|SiteNavigationElement|WP(?:Header|Footer|SideBar)|WebPageElement|\w*Action|EntryPoint|Place|Country|City|State|AdministrativeArea|PostalAddress|Geo\w+|Location|ContactPoint|Kind|OpeningHoursSpecification|ImageObject|MediaObject|Brand|Logo|Offer|\w*Rating|Comment|PropertyValue|QuantitativeValue|MonetaryAmount|Language|DefinedTerm(?:Set)?|Concept(?:Scheme)?|PeriodOfTime|Distribution|DataDownload|DataService|CatalogRecord|Role)$/;
/** What only holds what a site says, where that stands beside it. */
const AROUND = /^(?:\w*Page|\w*Gallery|ItemList|DataCatalog|Catalog|VideoObject|AudioObject|Blog)$/;

function isOf(kinds: RegExp, value: unknown): boolean {
  const types = typesOf(value);
  return types.length > 0 && types.every((one) => kinds.test(one));
}

/** A value without what only says its kind; the address of a page by itself. */
function valueOf(name: string, value: unknown): unknown {
  const { '@value': own } = asObject(value);
  if (own !== undefined) return own;
  if (Array.isArray(value)) return asArray(value).map((one) => valueOf(name, one));
  return /(?:url|page)$/i.test(name) ? (idOfReference(value) ?? value) : value;
}

/** A node whose names have no vocabulary before them: `dct:title` is `title`. */
function bare(value: unknown): unknown {
  const fields = Object.entries(asObject(value)).map(([name, one]) => {
    const own = name.replace(/^[a-z][\w-]*:(?=[a-z]+$)/i, '');
    return [own, valueOf(own, one)] as const;
  });
  return Object.fromEntries(fields);
}

/** Whether an object only names another by its id. */
function idOfReference(value: unknown): unknown {
  const { '@id': id, '@type': _, ...others } = asObject(value);
  return Object.keys(others).length === 0 ? id : undefined;
}

/** The nodes with what they refer to in its place. A node within a node keeps its references. */
function resolved(nodes: readonly unknown[]): readonly unknown[] {
  const byId = new Map(nodes.map((one) => [asObject(one)['@id'], one]));
  const follow = (value: unknown): unknown =>
    Array.isArray(value) ? asArray(value).map(follow) : (byId.get(idOfReference(value) ?? '') ?? value);
  return nodes.map((one) =>
    Object.fromEntries(Object.entries(asObject(one)).map(([name, value]) => [name, follow(value)])),
  );
}

/** The entries of a list that stands among the nodes, and the node itself where it is none. */
function entriesOf(node: unknown): readonly unknown[] {
  const { itemListElement } = asObject(node);
  return isOf(/^ItemList$/, node) && Array.isArray(itemListElement) ? asArray(itemListElement) : [node];
}

/** An article whose address is that of the page that it is on. */
function addressed(value: unknown): unknown {
  const node = asObject(value) as Node;
  const page = node['mainEntityOfPage'] ?? node['isPartOf'];
  const { url, '@id': id } = asObject(page);
  const address = node['url'] ?? url ?? id ?? (typeof page === 'string' ? page : undefined);
  return node === value && address !== undefined ? { ...node, url: address } : value;
}

/** A document in JSON-LD without what is none of its contents. */
export interface Contents {
  readonly document: unknown;
  /** The types of what was left out. */
  readonly left: readonly string[];
}

/**
 * What a document in JSON-LD says, without the organisation, the site, its people and its pictures beside it: an article has
 * them as its author, publisher and image. Any other document is as it was.
 */
export function contentsOf(document: unknown): Contents {
  const graphs = (Array.isArray(document) ? asArray(document) : [document]).map(
    (one) => asObject(one)['@graph'],
  );
  const isGraph = graphs.some(Array.isArray);
  const nodes = isGraph ? graphs.flatMap(asArray) : asArray(document);
  if (isOf(/^(?:BreadcrumbList|SiteNavigationElement)$/, document))
    return { document: [], left: typesOf(document) };
  const isSingle =
    nodes.length === 0 && typesOf(document).length > 0 && !isOf(SITE, document) && !isOf(AROUND, document);
  if (isSingle) return { document: addressed(bare(document)), left: [] };
  if (nodes.length === 0 || !nodes.some((one) => typesOf(one).length > 0)) return { document, left: [] };
  const whole = resolved(nodes.map(bare)).flatMap(entriesOf);
  const told = whole.filter((one) => !isOf(SITE, one));
  const contents = told.filter((one) => !isOf(AROUND, one));
  const kept = contents.length > 0 ? contents : told;
  const left = new Set(whole.filter((one) => !kept.includes(one)).flatMap(typesOf));
  return { document: kept.map(addressed), left: [...left] };
}
