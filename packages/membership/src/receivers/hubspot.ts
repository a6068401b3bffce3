import type { Receiver } from './types.ts';

/**
 * HubSpot Forms, submissions v3 without a key (the one made for pages). The full name goes whole into `firstname`:
 * nobody can split a name. The properties `organisation_type`, `nation`, `interests`, `preferred_language`,
 * `consent_wording_id` and `idempotency_key` have to be made in HubSpot and put on the form, or it refuses them.
 * `legalConsentOptions` carries the exact words; `subscriptionTypeId` is HubSpot's id of the email subscription.
 * `consentToProcess` is false: the form asks no consent to processing, so that none is claimed. `legitimateInterest`
 * would subscribe people who left the box empty, and is not used.
 */
export const hubspot: Receiver = {
  id: 'hubspot',
  title: 'HubSpot Forms',
  documentation: 'https://developers.hubspot.com/docs/api-reference/legacy/forms-v3-legacy/guide',
  mode: 'fetch',
  endpoint: 'https://{host}/submissions/v3/integration/submit/{portalId}/{formId}',
  settings: [
    { name: 'host', pattern: /^api(-[a-z0-9]+)?\.hsforms\.com$/, example: 'api.hsforms.com' },
    { name: 'portalId', pattern: /^\d{1,12}$/, example: '1234567' },
    { name: 'formId', pattern: /^[0-9a-f-]{36}$/i, example: '00000000-0000-4000-8000-000000000000' },
    { name: 'subscriptionTypeId', pattern: /^\d{1,12}$/, example: '999' },
  ],
  contentType: 'application/json',
  headers: {},
  body: {
    fields: [
      { objectTypeId: '0-1', name: 'firstname', value: '{application.name}' },
      { objectTypeId: '0-1', name: 'email', value: '{application.email}' },
      { objectTypeId: '0-1', name: 'company', value: '{application.organisation}' },
      { objectTypeId: '0-1', name: 'organisation_type', value: '{application.organisationType}' },
      optional('role', 'jobtitle'),
      optional('nation', 'nation'),
      {
        when: 'application.interests',
        then: { objectTypeId: '0-1', name: 'interests', value: '{joined.interests}' },
      },
      { objectTypeId: '0-1', name: 'preferred_language', value: '{application.language}' },
      { objectTypeId: '0-1', name: 'consent_wording_id', value: '{receipt.wordingId}' },
      { objectTypeId: '0-1', name: 'idempotency_key', value: '{key}' },
    ],
    context: { pageUri: '{page.uri}', pageName: '{page.title}' },
    legalConsentOptions: {
      consent: {
        consentToProcess: false,
        text: '{receipt.membership.wordingText}',
        communications: {
          when: 'receipt.wordingText',
          then: [
            {
              value: '{application.updates}',
              subscriptionTypeId: '{settings.subscriptionTypeId}',
              text: '{receipt.wordingText}',
            },
          ],
          otherwise: [],
        },
      },
    },
  },
  accepted: [200],
  acknowledges: 'not-a-page',
  idempotent: false,
  consentFields: ['legalConsentOptions.consent.communications', 'fields.consent_wording_id'],
};

function optional(field: string, property: string) {
  return {
    when: `application.${field}`,
    then: { objectTypeId: '0-1', name: property, value: `{application.${field}}` },
  };
}
