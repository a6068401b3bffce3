/** Builds `dist/`: parts first, because the widgets carry their integrity, then widgets, then the loader. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '@ipec/common';
import { builderCss, builderPages, builderWidgets, descriptionsIn, TRANSLATED } from './builder-page.ts';
import { bundleOne, bundleShared, type BuiltFile, modulesOf } from './bundle.ts';
import { documentedAttributes } from './documented-attributes.ts';
import { frameCss, frameOembed, framePage } from './frame-page.ts';
import { licencesFile, ownLicence } from './licences.ts';
import { loaderTable } from './loader-table.ts';
import { MESSAGES_PAGE, messagesCss, messagesPage } from './messages-page.ts';
import { contentHash, describeFile, integrityOf, type Manifest } from './manifest.ts';
import { SITE } from './oembed.ts';
import { leaveToWidget, partsOf, givenFolders, type BuiltPart, type Part } from './parts.ts';
import { releaseZip } from './release-zip.ts';
import { WIDGETS } from './widgets.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const PARTS = ['element-kit', ...WIDGETS.map(({ name }) => name)].flatMap(partsOf);

const leaving = new Map<string, Promise<ReturnType<typeof leaveToWidget>>>();

/** What the parts of a widget leave to it. */
async function leftToWidget({ name: part }: Part): Promise<ReturnType<typeof leaveToWidget> | undefined> {
  const widget = WIDGETS.find(({ name }) => part.startsWith(`${name}-`));
  const folders = givenFolders(widget?.name ?? '');
  if (!widget || folders.length === 0) return undefined;
  const known = leaving.get(widget.name);
  if (known) return known;
  const modules = modulesOf(widget.name, widget.entry, PARTS);
  const plugin = modules.then((paths) => leaveToWidget(folders, paths));
  leaving.set(widget.name, plugin);
  return plugin;
}

/** One after the other: a part may load those above it, and carries their integrity. */
async function buildParts(): Promise<{ files: readonly BuiltFile[]; built: ReadonlyMap<string, BuiltPart> }> {
  const files: BuiltFile[] = [];
  const built = new Map<string, BuiltPart>();
  for (const part of PARTS) {
    const { name, entry } = part;
    const {
      code,
      given = [],
      contained = [],
    } = await bundleOne(name, entry, {
      parts: PARTS,
      built,
      isPart: true,
      leave: await leftToWidget(part),
      define: { __IPEC_MESSAGES__: JSON.stringify(`./${MESSAGES_PAGE}`) },
      version,
    });
    const fileName = `${name}-${contentHash(code)}.js`;
    files.push({ name: fileName, code, contained });
    // A widget carries one for each of its parts, and nothing makes them smaller: the shortest that browsers know.
    built.set(name, { fileName, integrity: integrityOf(code, 'sha256'), given });
  }
  return { files, built };
}

/** A classic script shares its names with the page, so ours stay inside a function. */
function inScope({ code, ...rest }: BuiltFile): BuiltFile {
  return { ...rest, code: `(()=>{${code}\n})();\n` };
}

/** The recipes of @ipec/theme for frameworks that set their fonts by class, or take the look of links away. */
function hostRecipes(): readonly BuiltFile[] {
  const folder = join(dirname(require.resolve('@ipec/theme/theme.css')), '../hosts');
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name: `hosts/${name}`, code: readFileSync(join(folder, name), 'utf8') }));
}

async function buildAll(): Promise<readonly BuiltFile[]> {
  const { files: parts, built } = await buildParts();
  const widgets = await Promise.all(
    WIDGETS.map(({ name, entry }) => bundleOne(name, entry, { parts: PARTS, built, version })),
  );
  const files = WIDGETS.map(({ name }, index) => ({ name, code: widgets[index]?.code ?? '' }));
  const define = { __IPEC_FILES__: JSON.stringify(loaderTable(files)) };
  const loader = await bundleOne('ipec', join(root, 'src/ipec.ts'), { define, version });
  const loaderFile = [`./ipec.js?v=${contentHash(loader.code)}`, integrityOf(loader.code)];
  const classic = inScope(
    await bundleOne('ipec-classic', join(root, 'src/ipec-classic.ts'), {
      define: { __IPEC_LOADER__: JSON.stringify(loaderFile) },
      version,
    }),
  );
  const shared = await bundleShared(Object.fromEntries(WIDGETS.map(({ name, entry }) => [name, entry])), {
    version,
  });
  const theme = { name: 'theme.css', code: readFileSync(require.resolve('@ipec/theme/theme.css'), 'utf8') };
  const modules = shared.map((one) => ({ ...one, name: `modules/${one.name}` }));
  const frame = await bundleOne('frame', join(root, 'src/frame/frame.ts'), {
    define: { __IPEC_LANGUAGES__: JSON.stringify(LANGUAGES) },
    version,
  });
  const frameHost = await bundleOne('frame-host', join(root, 'src/frame/frame-host.ts'), { version });
  const frames = WIDGETS.map((widget, index) =>
    framePage(widget, documentedAttributes(widget.name, widget.tag), {
      widget: widgets[index]?.code ?? '',
      frame: frame.code,
    }),
  );
  const oembeds = WIDGETS.map(frameOembed);
  const builder = await bundleOne('builder/builder', join(root, 'src/builder/page/builder.ts'), {
    version,
    define: {
      __IPEC_BUILDER__: JSON.stringify({
        widgets: builderWidgets(),
        descriptions: Object.fromEntries(TRANSLATED.map((code) => [code, descriptionsIn(code)])),
        integrity: Object.fromEntries(
          [theme, frameHost, ...widgets].map(({ name, code }) => [name, integrityOf(code)]),
        ),
        host: SITE,
      }),
    },
  });
  return [
    loader,
    classic,
    ...widgets,
    ...parts,
    theme,
    ...modules,
    frame,
    frameHost,
    ...frames,
    ...oembeds,
    frameCss,
    messagesPage(version),
    messagesCss,
    ...hostRecipes(),
    builder,
    ...builderPages(builder.code, loader.code),
    builderCss,
  ];
}

const built = await buildAll();
const licences = {
  name: 'LICENSES.txt',
  code: licencesFile(
    ownLicence(root),
    built.flatMap(({ contained = [] }) => contained),
  ),
};
const files = [...built, licences];
rmSync(dist, { recursive: true, force: true });
for (const { name, code } of files) {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), code);
}
const manifest: Manifest = {
  version,
  files: Object.fromEntries(files.map(({ name, code }) => [name, describeFile(code)])),
};
const manifestFile = { name: 'manifest.json', code: `${JSON.stringify(manifest, null, 2)}\n` };
writeFileSync(join(dist, manifestFile.name), manifestFile.code);
writeFileSync(join(dist, `ipec-elements-${version}.zip`), releaseZip(version, [...files, manifestFile]));
