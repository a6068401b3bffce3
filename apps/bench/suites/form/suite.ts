import type { Suite } from '../../src/suite.ts';
import { formio } from './formio.ts';
import { govuk } from './govuk.ts';
import { ipec, ipecTouched } from './ipec.ts';
import { limitPlain } from './limit-plain.ts';
import { surveyjs } from './surveyjs.ts';

/** Nine fields: what a person who wants to join waits for. */
export const form: Suite = {
  name: 'form',
  title: 'Join form',
  about:
    'The same nine fields, with the same words and choices. A page is ready in the first frame after the form can be filled in: for ours after the element’s first update, for GOV.UK Frontend after its scripts have started, for SurveyJS after `onAfterRenderSurvey`, for Form.io after `ready`. `ipec-touched` is ours after a person’s first touch, with the part that checks, sends and tries again; its proof of work is a further file that only a busy service asks for.',
  contenders: [limitPlain, ipec, ipecTouched, govuk, surveyjs, formio],
  notes: [
    'GOV.UK Frontend leaves checking and sending to the server, so its row has nothing of the kind; its style sheet is the whole one that it ships, and a site that builds its own from Sass sends less. Arial stands for its font, which may be used on GOV.UK alone.',
    'SurveyJS and Form.io draw their forms from a schema and show nothing without script; ours and GOV.UK Frontend’s are there without it.',
    'SurveyJS is measured at version 2, the last with a user interface for pages without a framework. Form.io is measured with the Bootstrap style sheet that its templates are written for.',
  ],
};
