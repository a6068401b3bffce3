import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { Links } from '../views/scene.ts';
import type { OwnRulesTable } from './own-rules-table.ts';
import type { Source } from './source.ts';

function linkRows({ guidance, cases }: Links): CheckSection {
  const studies = [...cases].flatMap(([route, links]) =>
    links.map((link) => [route, link, 'case study'] as const),
  );
  const guides = [...guidance].map(([route, link]) => [route, link, 'guidance'] as const);
  return {
    heading: `Links by route: ${guides.length + studies.length}`,
    head: ['Route', 'Shown as', 'Text', 'Address'],
    rows: [...guides, ...studies].map(([route, { text, href }, what]) => [route, what, text, href]),
  };
}

function ownRuleRows(table: OwnRulesTable | null): CheckSection {
  return {
    heading: table
      ? `Own rules: ${table.caption || 'without a caption'}`
      : 'Own rules: no <table data-own-rules>',
    head: table?.columns.map(({ text, field }) => (field ? `${text} (${field})` : text)) ?? [],
    rows: table?.rows.map((row) => row.map(({ text, href }) => (href ? `${text} → ${href}` : text))) ?? [],
  };
}

/** Draws the check view of a selector. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  const { links, ownRules } = checked.reading as Source;
  drawCheckView(root, checked, [linkRows(links), ownRuleRows(ownRules)]);
}
