/** A value as a PHP expression. Text is in single quotes, where PHP reads only `\'` and `\\`. */
export function toPhp(value: unknown, indent = '\t'): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const entries = Array.isArray(value)
    ? value.map((one: unknown) => toPhp(one, `${indent}\t`))
    : Object.entries(value).map(([key, one]) => `${toPhp(key)} => ${toPhp(one, `${indent}\t`)}`);
  if (entries.length === 0) return 'array()';
  return `array(\n${entries.map((one) => `${indent}${one},\n`).join('')}${indent.slice(1)})`;
}

/** A PHP file that returns the value. */
export function phpFile(what: string, value: unknown): string {
  return `<?php\n/**\n * ${what}\n *\n * Written by the build.\n *\n * @package ipec-elements\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${toPhp(value)};\n`;
}
