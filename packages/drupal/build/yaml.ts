/** A value as block YAML. Texts are in double quotes, which YAML reads as JSON does. */
export function toYaml(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value)}\n`;
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown) => ['-', one])
    : Object.entries(value).map(([key, one]) => [
        /^[\w$-]+$/.test(key) ? `${key}:` : `${JSON.stringify(key)}:`,
        one,
      ]);
  if (entries.length === 0) return Array.isArray(value) ? '[]\n' : '{}\n';
  return entries
    .map(([key, one]) => {
      const isNested = typeof one === 'object' && one !== null && Object.keys(one).length > 0;
      return `${indent}${key}${isNested ? '\n' : ' '}${toYaml(one, `${indent}  `)}`;
    })
    .join('');
}
