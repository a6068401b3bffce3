import type { OwnOutcome } from '@ipec/procedures';
import type { Scene } from './scene.ts';

/** What the council's own rules say of this purchase. */
export interface OwnView {
  /** Where they stand beside the law. */
  readonly state: string;
  /** By name, such as "Eastmere Contract Procedure Rule 12". */
  readonly citation: string;
  readonly rows: readonly (readonly [term: string, text: string])[];
  readonly form: { readonly text: string; readonly href: string } | null;
}

function rowsOf({ band }: OwnOutcome, { words }: Scene): (readonly [string, string])[] {
  if (!band) return [];
  const { own } = words.ui;
  const rows: readonly (readonly [string, string])[] = [
    [own.band, band.bandText],
    [own.method, band.methodText],
    [own.quotes, band.quotes === null ? '' : String(band.quotes)],
    [own.approver, band.approver],
    [own.advert, band.advert],
  ];
  return rows.filter(([, text]) => text !== '' && text !== '–' && text !== '-');
}

/** Null where the page gives no rules of the council's own. */
export function ownView(scene: Scene): OwnView | null {
  const { own } = scene.evaluation;
  if (!own) return null;
  return {
    state: scene.words.ui.own.states[own.status],
    citation: own.citation?.ref ?? '',
    rows: rowsOf(own, scene),
    form: own.band?.form ?? null,
  };
}
