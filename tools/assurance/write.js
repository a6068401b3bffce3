/** Writes the assurance file to `dist/assurance`: the page, the same as JSON, the bill of materials, and the notices. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf } from '../../scripts/results-folder.js';
import { root } from '../../scripts/ensure.js';
import { assurance } from './assurance.js';
import { page } from './page.js';

const folder = join(root, 'dist/assurance');
const data = assurance(root, { commit: commitOf() });
const { bill, notices, ...others } = data;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'assurance.json'), `${JSON.stringify(others, null, 2)}\n`);
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
if (notices !== null) writeFileSync(join(folder, 'LICENSES.txt'), notices);
writeFileSync(join(folder, 'index.html'), page(data));
console.log(`Written: ${join(folder, 'index.html')}`);
