/**
 * Types of attributes are as their authors document them: `@attr {carousel|grid|list} layout` has three values, whatever
 * the property behind it is declared as. The manifest then names them, and everything that is made from it.
 */
const ROW = /@attr \{([^}]+)\} ([\w-]+)/g;
const PRIMITIVES = ['string', 'number', 'boolean'];

/**
 * @param {string} text as documented: values, primitives, or a type of the package that lists its values
 * @param {ReadonlyMap<string, readonly string[]>} [lists] the values of such types, by name
 * @returns {string} the same as a TypeScript type
 */
export function typeOf(text, lists = new Map()) {
  return text
    .split('|')
    .flatMap((one) => lists.get(one.trim()) ?? [one.trim()])
    .map((one) => (PRIMITIVES.includes(one) ? one : `'${one}'`))
    .join(' | ');
}

/** The names of `type Kind = keyof typeof kinds` and the like, whose values are the keys of an object of the same module. */
function keysOf(ts, node) {
  if (!ts.isTypeAliasDeclaration(node) || !/^keyof typeof \w+$/.test(node.type.getText())) return undefined;
  const [name] = node.type.getText().split(' ').slice(-1);
  const declared = node
    .getSourceFile()
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((one) => one.name.getText() === name);
  const value = declared?.initializer;
  const object = value && ts.isSatisfiesExpression(value) ? value.expression : value;
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.map((one) => one.name?.text ?? one.getText());
}

/** A plug-in of the analyzer of custom elements manifests. */
export function documentedTypes() {
  /** @type {Map<string, Map<string, string>>} */
  const byClass = new Map();
  /** @type {Map<string, readonly string[]>} */
  const lists = new Map();
  return {
    name: 'ipec:documented-types',
    analyzePhase({ ts, node }) {
      const keys = keysOf(ts, node);
      if (keys) lists.set(node.name.text, keys);
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const text = (node.jsDoc ?? []).map((doc) => doc.getText()).join('\n');
      const rows = [...text.matchAll(ROW)].map(([, type, name]) => [name, type]);
      if (rows.length > 0) byClass.set(node.name.text, new Map(rows));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          const types = byClass.get(declaration.name);
          for (const attribute of (types && declaration.attributes) ?? []) {
            const text = types.get(attribute.name);
            if (text) attribute.type = { text: typeOf(text, lists) };
          }
        }
      }
    },
  };
}
