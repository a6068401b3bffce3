import type { CouncilTheme } from '../from-brand.ts';

/**
 * The configuration object `ipec_elements.theme` of the Drupal module, as YAML: the brand colour and the CSS as a block of
 * text. Two spaces indent each line of the block.
 */
export function themeToDrupal({ brand, css }: CouncilTheme): string {
  const block = css
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return `brand: '${brand}'\ncss: |\n${block}\n`;
}
