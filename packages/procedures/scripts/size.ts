/** Bundles each entry as a browser would get it and prints its size, minified and in brotli. */
import { brotliCompressSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

const root = new URL('..', import.meta.url).pathname;
const entries = ['index.ts', 'guide/index.ts', 'timeline/index.ts', 'record/index.ts', 'text/cy/index.ts'];

async function sizeOf(files: readonly string[]): Promise<string> {
  const code = files.map((file) => `export * from '${root}src/${file}';`).join('\n');
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const text = Buffer.from(output[0].code);
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return `${(text.length / 1000).toFixed(1)} kB minified, ${(packed.length / 1000).toFixed(1)} kB brotli`;
}

for (const entry of entries) console.log(entry.padEnd(20), await sizeOf([entry]));
console.log('all in English', await sizeOf(entries.slice(0, 4)));
