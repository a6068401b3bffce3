import type { Contender } from '../../src/suite.ts';
import { fieldsScript } from './fields.ts';

const css = new URL(import.meta.resolve('survey-core/survey-core.fontless.min.css'));

/** SurveyJS with its user interface for pages without a framework, and its style sheet without fonts. */
export const surveyjs: Contender = {
  name: 'surveyjs',
  role: 'peer',
  package: 'survey-js-ui',
  assets: [
    { kind: 'style', name: 'survey-core.css', from: 'file', entry: css },
    {
      kind: 'script',
      name: 'page.js',
      from: 'bundle',
      entry: new URL('client/surveyjs.ts', import.meta.url),
    },
  ],
  body: `${fieldsScript()}
<h2>Join the community</h2>
<div id="form"></div>`,
};
