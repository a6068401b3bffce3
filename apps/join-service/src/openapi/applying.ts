import { json, errors, received, unread, tooMany, down } from './parts.ts';

const application = { schema: { $ref: '#/components/schemas/Application' } };

export const APPLYING = {
  '/members': {
    post: {
      operationId: 'apply',
      summary: 'Send an application to join',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'One key for one application, however often it is sent. 1 to 200 visible ASCII characters.',
          schema: { type: 'string', maxLength: 200 },
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': application, 'application/x-www-form-urlencoded': application },
      },
      responses: {
        200: { ...received, description: 'The same key and body were taken in before.' },
        201: received,
        ...unread,
        403: errors('The origin is not on the list'),
        409: errors('The key was used with another body'),
        422: errors('Fields with their error codes'),
        ...tooMany,
        503: errors('Not taken in: try again with the same key'),
      },
    },
  },
  '/confirmations': {
    post: {
      operationId: 'resend',
      summary: 'Send the confirmation mail again, if there is one to send',
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['email'],
          properties: { email: { type: 'string', format: 'email' } },
        }),
      },
      responses: { 202: received, 422: errors('Not an address'), ...tooMany, ...unread, ...down },
    },
  },
};
