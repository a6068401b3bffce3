import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { application } from '../test/support/application.ts';

/**
 * Sends applications over connections that are kept open, one at a time on each; every one is a new person. It speaks
 * HTTP by hand: the generator shares the machine with what it measures, and a whole client would cost as much.
 */
export function loadService(address: string) {
  const { hostname, port } = new URL(address);
  const run = randomUUID();
  const sockets = new Map<number, Socket>();
  let count = 0;
  const socketOf = (connection: number): Socket => {
    const socket =
      sockets.get(connection) ?? connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1');
    sockets.set(connection, socket);
    return socket;
  };
  const send = (connection: number): Promise<void> => {
    const socket = socketOf(connection);
    const body = JSON.stringify(
      application({ email: `p${(count += 1)}-${run}@example.gov.uk`, name: 'Sian Prys' }),
    );
    return new Promise((resolve, reject) => {
      let answer = '';
      const read = (data: string) => {
        answer += data;
        if (!isWhole(answer)) return;
        socket.off('data', read);
        if (answer.startsWith('HTTP/1.1 201 ')) resolve();
        else reject(new Error(answer.slice(0, 200)));
      };
      socket.on('data', read);
      socket.write(
        `POST /members HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${body.length}\r\nIdempotency-Key: ${randomUUID()}\r\n\r\n${body}`,
      );
    });
  };
  return { send, close: () => sockets.forEach((socket) => socket.destroy()) };
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? 0);
  return end > 0 && answer.length >= end + 4 + length;
}
