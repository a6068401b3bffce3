import type { IncomingMessage, ServerResponse } from 'node:http';
import { html, type Html } from '../src/pages/html.ts';
import type { CaughtMail } from './caught-mail.ts';

/** `GET /` and `/mails/N` for people, `GET /mails.json` for programs, `DELETE /mails.json` to empty it. */
export function answerHttp(mails: CaughtMail[], request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const one = /^\/mails\/(\d+)(\.html)?$/.exec(path);
  if (path === '/mails.json') return answerJson(mails, request, response);
  if (path === '/') return send(response, 200, 'text/html', list(mails));
  const mail = mails.find(({ id }) => String(id) === one?.[1]);
  if (mail === undefined) return send(response, 404, 'text/plain', 'No such mail');
  return send(response, 200, 'text/html', one?.[2] === undefined ? single(mail) : mail.html);
}

function answerJson(mails: CaughtMail[], request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'DELETE') mails.length = 0;
  send(response, 200, 'application/json', JSON.stringify({ mails }));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  // Mail is shown, never run: no script of a mail does anything here.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'";
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy });
  response.end(body);
}

function list(mails: readonly CaughtMail[]): string {
  const rows = mails.toReversed().map(
    ({ id, at, to, subject }) =>
      html`<tr>
        <td><time datetime="${at}">${at.slice(11, 19)}</time></td>
        <td>${to.join(', ')}</td>
        <td><a href="/mails/${id}">${subject}</a></td>
      </tr>`,
  );
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">Time (UTC)</th>
        <th scope="col">To</th>
        <th scope="col">Subject</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
  return document(
    'Caught mail',
    html`<p><a href="/">Look again</a></p>
      ${mails.length > 0 ? table : html`<p>No mail yet.</p>`}`,
  );
}

function single(mail: CaughtMail): string {
  return document(
    mail.subject,
    html`<p><a href="/">All caught mail</a></p>
      <p>To ${mail.to.join(', ')}, from ${mail.from}, ${mail.at}</p>
      <h2>As text</h2>
      <pre>${linked(mail.text)}</pre>
      <h2>As HTML</h2>
      <iframe
        src="/mails/${mail.id}.html"
        title="The mail as HTML"
        sandbox="allow-top-navigation-by-user-activation allow-popups"
      ></iframe>
      <h2>Source</h2>
      <pre>${mail.source}</pre>`,
  );
}

/** The addresses in a mail's text as links, so that a person trying it out can follow them. */
function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

function document(title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          body {
            font:
              1rem/1.5 system-ui,
              sans-serif;
            max-width: 60rem;
            margin: 1rem auto;
            padding: 0 1rem;
          }
          td,
          th {
            text-align: start;
            padding: 0.3rem 1rem 0.3rem 0;
          }
          pre {
            white-space: pre-wrap;
            overflow-wrap: anywhere;
            background: #f3f2f1;
            padding: 1rem;
          }
          iframe {
            width: 100%;
            height: 24rem;
            border: 1px solid #484f53;
          }
          a {
            color: #006a52;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`.toString();
}
