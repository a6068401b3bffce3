import type { Socket } from 'node:net';

/** What is said to a connection that never became a request: by the code of Node's HTTP parser. */
const ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'timeout'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'too-large'],
};

/** Answers and hangs up: a client too slow to finish its request, or one that does not speak HTTP. */
export function answerSocketError(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, code] = ANSWERS[error.code ?? ''] ?? ['400 Bad Request', 'malformed'];
  const body = JSON.stringify({ errors: [{ field: 'request', code }] });
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}
