/**
 * Types of attributes are as their authors document them: `@attr {carousel|grid|list} layout` has three values, whatever
 * the property behind it is declared as. The manifest then names them, and everything that is made from it.
 */
const ROW = /@attr \{([^}]+)\} ([\w-]+)/g;
const PRIMITIVES = ['string', 'number', 'boolean'];

/** @param {string} text as documented @returns {string} the same as a TypeScript type */
export function typeOf(text) {
  return text
    .split('|')
    .map((one) => one.trim())
    .map((one) => (PRIMITIVES.includes(one) ? one : `'${one}'`))
    .join(' | ');
}

/** A plug-in of the analyzer of custom elements manifests. */
export function documentedTypes() {
  /** @type {Map<string, Map<string, string>>} */
  const byClass = new Map();
  return {
    name: 'ipec:documented-types',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const text = (node.jsDoc ?? []).map((doc) => doc.getText()).join('\n');
      const rows = [...text.matchAll(ROW)].map(([, type, name]) => [name, typeOf(type)]);
      if (rows.length > 0) byClass.set(node.name.text, new Map(rows));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          const types = byClass.get(declaration.name);
          for (const attribute of (types && declaration.attributes) ?? []) {
            const text = types.get(attribute.name);
            if (text) attribute.type = { text };
          }
        }
      }
    },
  };
}
