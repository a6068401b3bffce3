import type { Contender } from '../../src/suite.ts';
import { fieldsScript } from './fields.ts';

const built = (name: string): URL => new URL(import.meta.resolve(`@formio/js/dist/${name}`));

/** Form.io's renderer from the bundle that it ships for pages, with Bootstrap, which its templates are written for. */
export const formio: Contender = {
  name: 'formio',
  role: 'peer',
  package: '@formio/js',
  assets: [
    {
      kind: 'style',
      name: 'bootstrap.min.css',
      from: 'file',
      entry: new URL(import.meta.resolve('bootstrap/dist/css/bootstrap.min.css')),
    },
    { kind: 'style', name: 'formio.form.min.css', from: 'file', entry: built('formio.form.min.css') },
    { kind: 'script', name: 'formio.form.min.js', from: 'file', entry: built('formio.form.min.js') },
    { kind: 'script', name: 'page.js', from: 'bundle', entry: new URL('client/formio.ts', import.meta.url) },
  ],
  body: `${fieldsScript()}
<h2>Join the community</h2>
<div id="form"></div>`,
};
