import { connect } from 'node:net';

/** Sends bytes as they are and gives back everything that comes until the other side hangs up or falls silent. */
export function sendRaw(base: string, bytes: string | Buffer, silenceMs = 400): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname);
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(silenceMs, done);
    socket.on('data', (data) => (answer += String(data)));
    socket.on('error', done);
    socket.on('close', done);
    socket.write(bytes);
  });
}
