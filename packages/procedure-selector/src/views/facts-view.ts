import { formatDate } from '@ipec/element-kit';
import { formatPounds } from '../run/amount.ts';
import type { Citation } from '@ipec/procedures';
import type { Scene } from './scene.ts';

/** A line of the summary of a result. */
export interface FactView {
  readonly term: string;
  readonly text: string;
  readonly citation: Citation | null;
}

function valueOf({ evaluation, words }: Scene): string | null {
  const { estimated, lower, upper } = evaluation.threshold;
  if (estimated !== null) return formatPounds(estimated);
  if (lower === null || (lower === 0 && upper === null)) return null;
  return rangeOf(lower, upper, words);
}

function rangeOf(lower: number, upper: number | null, { ui }: Scene['words']): string {
  if (lower === upper) return formatPounds(lower);
  return ui.range(formatPounds(lower), upper === null ? null : formatPounds(upper));
}

/** Scotland: under the limits of the Regulations a level of the 2014 Act decides, before VAT. */
function levelFacts({ evaluation, words }: Scene): FactView[] {
  const { level, net } = evaluation.threshold;
  const { ui, text } = words;
  if (!level) return [];
  const name = `${text.limits[level.key] ?? level.key}: ${formatPounds(level.amount)}`;
  const isKnown = net !== null && !(net.lower === 0 && net.upper === null);
  const value = isKnown ? `${rangeOf(net.lower, net.upper, words)}, ${ui.levelReached(level.reached)}` : null;
  return [
    { term: ui.level, text: name, citation: level.citation },
    ...(value === null ? [] : [{ term: ui.netValue, text: value, citation: null }]),
  ];
}

/** What governs, the limit, and the value that was held against it. */
export function factsView(scene: Scene): FactView[] {
  const { evaluation, words } = scene;
  const { ui, text } = words;
  const { key, amount, above, citation } = evaluation.threshold;
  const limit =
    key === null || amount === null ? ui.noThreshold : `${text.limits[key] ?? key}: ${formatPounds(amount)}`;
  const value = valueOf(scene);
  const held = key === null ? '' : `, ${ui.above[`${above}`]}`;
  const begins = formatDate(evaluation.asOf, words.language);
  return [
    { term: ui.begins, text: begins, citation: null },
    { term: ui.rulesThatGovern, text: text.regimes[evaluation.regime] ?? evaluation.regime, citation: null },
    ...levelFacts(scene),
    { term: ui.threshold, text: limit, citation },
    ...(value === null ? [] : [{ term: ui.estimated, text: value + held, citation: null }]),
  ];
}
