/**
 * A part uses the Lit of the file that loads it, and carries none of its own (4 kB of each); one that goes on where its
 * widget has begun uses modules of the widget in the same way. It does so by value, not by address or by a name on the page:
 * its file is a function that is given what it uses and returns the exports. So two releases on one page never meet, and
 * neither hash nor integrity goes in circles.
 */
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*["'](lit|widget:[^"']+)["'];?/g;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;

/** Begins the name of a module of the widget in the code of a part. */
export const OF_WIDGET = 'widget:';

/** Something that the file which loads a part gives to it: an export of Lit, or of a module of the widget by its path. */
export interface Given {
  readonly from: string;
  readonly name: string;
}

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
 * The code of a part as a function of what it is given, in this order; a part that uses nothing of its widget stays as it is.
 *
 * @throws where the code takes it in another way than by name
 */
export function takeGiven(name: string, code: string): { code: string; given: readonly Given[] } {
  const taken = [...code.matchAll(IMPORT)].flatMap(([, list = '', from = '']) =>
    pairs(list).map(([outer, inner]) => ({ from: from.replace(OF_WIDGET, ''), name: outer, inner })),
  );
  const body = code.replace(IMPORT, '');
  if (/(?:from|import)\s*["'](?:lit|widget:)/.test(body))
    throw new Error(`${name} takes more of Lit or of its widget than names.`);
  if (taken.length === 0) return { code, given: [] };
  const exported = EXPORT.exec(body);
  if (!exported) throw new Error(`${name} does not end with its exports.`);
  const parameters = taken.map(({ inner }) => inner).join(', ');
  const returned = pairs(exported[1] ?? '').map(([inner, outer]) => `${outer}: ${inner}`);
  return {
    code: `export default (${parameters}) => {${body.slice(0, exported.index)}\nreturn { ${returned.join(', ')} };};`,
    given: taken.map(({ from, name: outer }) => ({ from, name: outer })),
  };
}
