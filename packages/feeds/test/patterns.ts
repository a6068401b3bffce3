import { WORDPRESS } from './wordpress-patterns.ts';
import { COUNCIL_SYSTEMS } from './council-system-patterns.ts';
import { OTHER_SYSTEMS } from './other-system-patterns.ts';
import { MARKUP } from './markup-patterns.ts';
import { BUILDERS } from './builder-patterns.ts';
import { PATTERNS as CMS, type Pattern } from './cms-patterns.ts';
import { LAYOUTS } from './layout-patterns.ts';
import { LISTENERS } from './listener-patterns.ts';
import { MEDIA } from './media-patterns.ts';
import { FURNITURE } from './page-furniture-patterns.ts';
import { EXPORTS } from './export-patterns.ts';
import { COMPOSED } from './composed-patterns.ts';
import { PUBLICATIONS } from './publication-patterns.ts';
import { PLAIN } from './plain-patterns.ts';
import { DESIGN_SYSTEMS } from './design-system-patterns.ts';
import { DOCUMENT_LISTS } from './document-list-patterns.ts';
import { NEWSROOMS } from './newsroom-patterns.ts';
import { HOSTED } from './hosted-patterns.ts';
import { TEMPLATES } from './template-patterns.ts';
import { THEMES } from './theme-patterns.ts';
import { PUBLIC_BODIES } from './public-body-patterns.ts';
import { UNEVEN } from './uneven-patterns.ts';
import { PAGE_MIXES } from './page-mix-patterns.ts';
import { EVERYDAY } from './everyday-patterns.ts';
import { FINDERS } from './finder-patterns.ts';
import { REPOSITORIES } from './repository-patterns.ts';
import { THEME_PARTS } from './theme-part-patterns.ts';
import { COUNCIL_PAGES } from './council-page-patterns.ts';
import { MIXED_SYSTEMS } from './mixed-system-patterns.ts';
import { COUNCIL_SITES } from './council-site-patterns.ts';
import { DOCUMENT_PAGES } from './document-page-patterns.ts';
import { SITES } from './site-page-patterns.ts';
import { VARIED } from './varied-patterns.ts';
import { TEASERS } from './teaser-patterns.ts';

/** Every pattern of markup that a page may hold. */
export const PATTERNS: readonly Pattern[] = [
  ...CMS,
  ...LAYOUTS,
  ...BUILDERS,
  ...PUBLIC_BODIES,
  ...PLAIN,
  ...WORDPRESS,
  ...COUNCIL_SYSTEMS,
  ...OTHER_SYSTEMS,
  ...MARKUP,
  ...LISTENERS,
  ...MEDIA,
  ...PUBLICATIONS,
  ...COMPOSED,
  ...FURNITURE,
  ...EXPORTS,
  ...THEMES,
  ...HOSTED,
  ...TEMPLATES,
  ...NEWSROOMS,
  ...DESIGN_SYSTEMS,
  ...DOCUMENT_LISTS,
  ...UNEVEN,
  ...PAGE_MIXES,
  ...EVERYDAY,
  ...FINDERS,
  ...REPOSITORIES,
  ...THEME_PARTS,
  ...COUNCIL_PAGES,
  ...MIXED_SYSTEMS,
  ...VARIED,
  ...SITES,
  ...COUNCIL_SITES,
  ...DOCUMENT_PAGES,
  ...TEASERS,
];
