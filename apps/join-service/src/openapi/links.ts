import { errors, page, token, down } from './parts.ts';

const looking = {
  200: page('The page'),
  404: page('Not a link of ours'),
  410: page('Expired or superseded'),
  ...down,
};
const { 410: _, ...unsubscribing } = looking;

const UNSUBSCRIBING_BODY = { type: 'object', properties: { what: { enum: ['updates', 'leave'] } } };
const large = { 413: errors('More than 64 kB') };

export const LINKS = {
  '/confirm/{token}': {
    parameters: [token],
    get: {
      operationId: 'lookAtConfirmation',
      summary: 'A page with a button; changes nothing',
      responses: looking,
    },
    post: { operationId: 'confirm', summary: 'Confirms, once', responses: { ...looking, ...large } },
  },
  '/confirm/{token}/resend': {
    parameters: [token],
    post: {
      operationId: 'resendForLink',
      summary: 'A new link for an expired one',
      responses: { 202: page('On its way'), 404: page('Not a link of ours'), ...large, ...down },
    },
  },
  '/keep/{token}': {
    parameters: [token],
    get: {
      operationId: 'lookAtStaying',
      summary: 'A page with a button for a member who was asked whether they want to stay; changes nothing',
      responses: looking,
    },
    post: {
      operationId: 'stay',
      summary: 'Writes down that the member stays, once',
      responses: { ...looking, ...large },
    },
  },
  '/unsubscribe/{token}': {
    parameters: [token],
    get: { operationId: 'lookAtUnsubscribing', summary: 'A page with two buttons', responses: unsubscribing },
    post: {
      operationId: 'unsubscribe',
      summary: 'Stops email updates (RFC 8058 one-click), or leaves',
      description:
        'Any body of any type is taken: the token is the whole authority. Only `what` is looked for in it.',
      requestBody: {
        content: {
          'multipart/form-data': { schema: UNSUBSCRIBING_BODY },
          'application/x-www-form-urlencoded': { schema: UNSUBSCRIBING_BODY },
        },
      },
      responses: { ...unsubscribing, ...large },
    },
  },
};
