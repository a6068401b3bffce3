import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { documentedTypes } from './tools/manifest/documented-types.js';
import { frameworkTypes } from './tools/manifest/framework-types.js';

/** Run in a widget's folder: one manifest, and from it what editors and frameworks read. */
const outdir = 'dist/editor';

/** Keeps what a user of an element can use: nothing private, no event that the analyzer guessed from a constructor. */
function publicOnly() {
  return {
    name: 'ipec:public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          if (!declaration.customElement) continue;
          declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
          declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('ipec-'));
        }
      }
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/strings/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    publicOnly(),
    documentedTypes(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    frameworkTypes({ outdir }),
  ],
};
