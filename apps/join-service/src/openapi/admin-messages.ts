import { json, errors, id, admin, unread, unauthorised } from './parts.ts';

export const ADMIN_MESSAGES = {
  '/dead.json': {
    get: {
      operationId: 'dead',
      security: admin,
      responses: {
        200: { description: 'Mail and webhook calls that were given up', content: json({ type: 'object' }) },
        ...unauthorised,
      },
    },
  },
  '/dead/{id}/retry': {
    parameters: [id],
    post: {
      operationId: 'retry',
      security: admin,
      responses: {
        204: { description: 'It is sent again' },
        404: errors('Not given up'),
        ...unread,
        ...unauthorised,
      },
    },
  },
  '/held/{id}': {
    parameters: [id],
    delete: {
      operationId: 'discard',
      security: admin,
      responses: { 204: { description: 'Deleted' }, 404: errors('Not held'), ...unread, ...unauthorised },
    },
  },
  '/held.json': {
    get: {
      operationId: 'held',
      security: admin,
      responses: {
        200: { description: 'Applications that looked like a machine’s', content: json({ type: 'object' }) },
        ...unauthorised,
      },
    },
  },
  '/held/{id}/release': {
    parameters: [id],
    post: {
      operationId: 'release',
      security: admin,
      responses: { 204: { description: 'Taken in' }, 404: errors('Not held'), ...unread, ...unauthorised },
    },
  },
};
