import type { Receiver } from './types.ts';

/**
 * Mailchimp's embedded form: a form post that answers with a page of its own (no script may read it), double opt-in
 * by the audience's setting. Merge tags beyond `EMAIL` and `FNAME` have to be made in the audience under these names.
 * `gdpr[…]` is the audience's marketing permission and is sent only when the box was ticked: without it Mailchimp
 * keeps the person as not opted in, which is right. `b_…` is Mailchimp's own trap field and stays empty.
 */
export const mailchimp: Receiver = {
  id: 'mailchimp',
  title: 'Mailchimp',
  documentation: 'https://mailchimp.com/help/add-a-signup-form-to-your-website/',
  mode: 'navigate',
  endpoint: 'https://{host}/subscribe/post?u={user}&id={audience}',
  settings: [
    {
      name: 'host',
      pattern: /^[a-z0-9-]+\.[a-z0-9]+\.list-manage\.com$/,
      example: 'example.us1.list-manage.com',
    },
    { name: 'user', pattern: /^[0-9a-f]{10,40}$/, example: '0123456789abcdef0123456789' },
    { name: 'audience', pattern: /^[0-9a-f]{6,20}$/, example: '0123456789' },
    { name: 'permission', pattern: /^\d{1,12}$/, example: '12345' },
  ],
  contentType: 'application/x-www-form-urlencoded',
  headers: {},
  body: {
    EMAIL: '{application.email}',
    FNAME: '{application.name}',
    ORG: '{application.organisation}',
    ORGTYPE: '{application.organisationType}',
    ROLE: '{application.role}',
    NATION: '{application.nation}',
    INTERESTS: '{joined.interests}',
    LANGUAGE: '{application.language}',
    WORDING: '{receipt.wordingId}',
    PRIVACY: '{receipt.privacyNoticeVersion}',
    'gdpr[{settings.permission}]': { when: 'application.updates', then: 'Y' },
    'b_{settings.user}_{settings.audience}': '',
  },
  accepted: [],
  acknowledges: 'not-a-page',
  idempotent: true,
  consentFields: ['gdpr[…]', 'WORDING', 'PRIVACY'],
};
