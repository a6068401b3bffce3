import { createElement as h } from 'react';
import manifest from '@ipec/embed/manifest.json';
import { Table } from './blocks.js';
import { grouped } from './file-groups.js';

const SIZES = ['bytes', 'gzip', 'brotli'];

function FileTable({ files, label }) {
  const rows = files.map(([name, sizes]) => [
    h('code', null, name),
    ...SIZES.map((size) => sizes[size].toLocaleString('en-GB')),
  ]);
  return h(Table, { head: ['File', 'Bytes', 'gzip', 'brotli'], rows, label });
}

/** Sizes of every file that a council hosts: what every page loads first, then each widget's parts, folded away. */
export function Files() {
  const [first, ...others] = grouped(manifest.files);
  return h(
    'div',
    null,
    h('h2', null, first.title),
    h(FileTable, { files: first.files, label: first.title }),
    h('h2', null, 'What is loaded when a reader comes to it, and other files'),
    others.map(({ title, files }) =>
      h(
        'details',
        { key: title, className: 'doc-files' },
        h(
          'summary',
          null,
          h('strong', null, title),
          `: ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
        ),
        h(FileTable, { files, label: title }),
      ),
    ),
  );
}
