import { connect } from 'node:net';

/**
 * Sends bytes as they are and gives back everything that comes until the other side hangs up, or falls silent after it has
 * begun to answer. Before that it is waited for: a machine that is busy answers late, and the service itself hangs up on
 * whoever does not finish.
 */
export function sendRaw(base: string, bytes: string | Buffer, silenceMs = 300): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname);
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('data', (data) => {
      answer += String(data);
      socket.setTimeout(silenceMs, done);
    });
    socket.on('error', done);
    socket.on('close', done);
    socket.write(bytes);
  });
}
