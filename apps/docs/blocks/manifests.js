/** Every widget's custom-elements.json, by package. A new widget is found without a line here. */
const found = import.meta.glob('../../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});

export const manifests = Object.fromEntries(
  Object.entries(found).map(([path, manifest]) => [path.split('/').at(-2), manifest]),
);

/** The declaration of a tag. @param {string} tag */
export function declarationOf(tag) {
  const declarations = Object.values(manifests).flatMap(({ modules }) =>
    modules.flatMap((module) => module.declarations ?? []),
  );
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`No custom-elements.json describes <${tag}>. Run npm run build.`);
  return found;
}
