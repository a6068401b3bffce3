/**
 * A part uses the Lit of the file that loads it, and carries none of its own (4 kB of each). It does so by value, not by
 * address or by a name on the page: its file is a function that is given what it uses of Lit and returns the exports. So two
 * releases on one page never meet, and neither hash nor integrity goes in circles.
 */
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["']lit["'];?/g;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;

/** `html as e` → imported and local name. */
function pairs(list: string): readonly (readonly [outer: string, inner: string])[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [first = '', second = first] = one.split(/\s+as\s+/);
      return [first, second];
    });
}

/**
 * The code of a part as a function of Lit, and the names that it wants; a part that uses nothing of Lit stays as it is.
 *
 * @throws where the code takes Lit in another way than by name
 */
export function takeLit(name: string, code: string): { code: string; lit: readonly string[] } {
  const given = [...code.matchAll(IMPORT)].flatMap(([, list = '']) => pairs(list));
  const body = code.replace(IMPORT, '');
  if (/(?:from|import)\s*["']lit/.test(body)) throw new Error(`${name} takes more of Lit than names.`);
  if (given.length === 0) return { code, lit: [] };
  const exported = EXPORT.exec(body);
  if (!exported) throw new Error(`${name} does not end with its exports.`);
  const parameters = given.map(([outer, inner]) => `${outer}: ${inner}`).join(', ');
  const returned = pairs(exported[1] ?? '').map(([inner, outer]) => `${outer}: ${inner}`);
  return {
    code: `export default ({ ${parameters} }) => {${body.slice(0, exported.index)}\nreturn { ${returned.join(', ')} };};`,
    lit: given.map(([outer]) => outer).sort(),
  };
}
