import { drawCheckView, type Checked, type CheckSection } from '@ipec/element-kit/check.js';
import type { OwnBand, OwnRules } from '@ipec/procedures';
import type { Links } from '../views/scene.ts';

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

const POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 0,
});

function bandText({ from, fromIncluded, to, toIncluded }: OwnBand): string {
  // A band that only points to the law begins beyond every purchase.
  if (from >= Number.MAX_SAFE_INTEGER) return 'from the limit of the law';
  const end =
    to === null
      ? 'without an end'
      : `${toIncluded ? 'to' : 'under'} ${to === 'threshold' ? 'the limit of the law' : POUNDS.format(to)}`;
  return `${fromIncluded ? 'from' : 'over'} ${POUNDS.format(from)} ${end}`;
}

function ownRuleRows(rules: OwnRules | null): CheckSection {
  return {
    heading: rules ? `Own rules: ${rules.name}, VAT ${rules.vat}` : 'Own rules',
    head: ['Row', 'As written', 'Band', 'For', 'Method', 'Quotes', 'Approver', 'Advert', 'Form', 'Rule'],
    rows:
      rules?.bands.map((band) => [
        String(band.row),
        `${band.bandText}: ${band.methodText}`,
        bandText(band),
        band.subject,
        [band.method, ...band.alternatives].join(' or '),
        band.quotes === null ? '–' : String(band.quotes),
        band.approver || '–',
        band.advert || '–',
        band.form?.href ?? '–',
        band.rule || '–',
      ]) ?? [],
  };
}

/** How the page was read: the links by route, and the council's own rules. */
export interface SelectorReading {
  readonly links: Links;
  readonly ownRules: OwnRules | null;
}

/** Draws the check view of a selector. */
export function drawCheck(root: HTMLElement, checked: Checked): void {
  const { links, ownRules } = checked.reading as SelectorReading;
  drawCheckView(root, checked, [linkRows(links), ownRuleRows(ownRules)]);
}
