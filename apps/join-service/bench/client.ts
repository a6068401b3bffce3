import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { application } from '../test/support/application.ts';

/** Sends applications over connections that are kept open, one at a time on each; every one is a new person. */
export function loadService(address: string) {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(address);
  const run = randomUUID();
  let count = 0;
  const send = (): Promise<void> => {
    const body = JSON.stringify(application({ email: `p${(count += 1)}-${run}@example.gov.uk` }));
    return new Promise((resolve, reject) => {
      const sent = request({
        hostname,
        port,
        path: '/members',
        method: 'POST',
        agent,
        headers: {
          'Content-Type': 'application/json',
          'Content-Length': Buffer.byteLength(body),
          'Idempotency-Key': randomUUID(),
        },
      });
      sent.on('response', (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 201) resolve();
          else reject(new Error(`unexpected ${answer.statusCode}`));
        });
      });
      sent.on('error', reject).end(body);
    });
  };
  return { send, close: () => agent.destroy() };
}
