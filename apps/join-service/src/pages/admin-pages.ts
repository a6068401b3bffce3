import type { Language } from '@ipec/membership';
import type { HeldApplication } from '../members/held.ts';
import type { DeadMessage } from '../members/messages.ts';
import type { MemberPerson, Person } from '../members/people.ts';
import { fields, problems, type Refused } from './admin-correction.ts';
import { ADMIN_WORDS, type AdminWords } from './admin-words.ts';
import { failureWords, term } from './admin-terms.ts';
import { html, type Html } from './html.ts';
import { layout, type PageContext } from './layout.ts';

/** What every page of a signed-in officer needs. */
export interface AdminContext extends PageContext {
  /** What its forms send back. */
  readonly check: string;
  /** What has just been done, to be read out. */
  readonly done?: keyof AdminWords | null;
}

function words(context: PageContext): AdminWords {
  return ADMIN_WORDS[context.language];
}

function action({ config, language }: PageContext, path: string): string {
  return `${config.basePath}/admin${path}?lang=${language}`;
}

function adminLayout(context: AdminContext, title: string, main: Html, isStart = false): string {
  const { back, signOut, ...rest } = words(context);
  const done = context.done
    ? html`<p class="done" role="status" tabindex="-1" autofocus>
        ${rest[context.done as keyof typeof rest]}
      </p>`
    : null;
  const foot = html`<div class="foot">
    ${!isStart && html`<a href="${action(context, '')}">${back}</a>`}
    ${form(context, '/sign-out', html`<button class="second">${signOut}</button>`)}
  </div>`;
  return layout(
    { ...context, isBroad: true },
    title,
    html`<h1>${title}</h1>
      ${done}${main}${foot}`,
  );
}

function form(context: AdminContext, path: string, content: Html): Html {
  return html`<form method="post" action="${action(context, path)}">
    <input type="hidden" name="check" value="${context.check}" />${content}
  </form>`;
}

/** `why` is what went wrong before, if anything. */
export function signInPage(context: PageContext, why: 'wrongToken' | 'signedOut' | null): string {
  const { signIn, token, ...rest } = words(context);
  const isWrong = why !== null;
  const error = isWrong ? html`<p class="error" id="token-error" role="alert">${rest[why]}</p>` : null;
  const main = html`<h1>${signIn}</h1>
    <form method="post" action="${action(context, '')}">
      <div class="field${isWrong ? ' wrong' : ''}">
        <label for="token">${token}</label>
        ${error}
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          ${isWrong && html` aria-describedby="token-error" aria-invalid="true"`}
        />
      </div>
      <button>${signIn}</button>
    </form>`;
  return layout(context, signIn, main);
}

export interface Start {
  readonly held: readonly HeldApplication[];
  readonly dead: readonly DeadMessage[];
  /** An address that nobody has. */
  readonly missing: string | null;
}

export function startPage(context: AdminContext, { held, dead, missing }: Start): string {
  const say = words(context);
  const error =
    missing === null ? null : html`<p class="error" id="email-error" role="alert">${say.notFound}</p>`;
  const find = form(
    context,
    '/person',
    html`<div class="field${missing === null ? '' : ' wrong'}">
        <label for="email">${say.address}</label>
        <p class="hint" id="email-hint">${say.findHint}</p>
        ${error}
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="off"
          spellcheck="false"
          value="${missing ?? ''}"
          aria-describedby="email-hint${missing === null ? '' : ' email-error'}"
          ${missing !== null && html` aria-invalid="true"`}
        />
      </div>
      <button>${say.look}</button>`,
  );
  const main = html`<h2>${say.find}</h2>
    ${find}
    <h2>${say.held} (${held.length})</h2>
    ${held.length === 0 ? html`<p>${say.noneHeld}</p>` : heldTable(context, held)}
    <h2>${say.dead} (${dead.length})</h2>
    ${dead.length === 0 ? html`<p>${say.noneDead}</p>` : deadTable(context, dead)}
    <h2>${say.members}</h2>
    <p><a href="${action(context, '/members.csv')}">${say.export}</a></p>`;
  return adminLayout(context, say.title, main, true);
}

function heldTable(context: AdminContext, held: readonly HeldApplication[]): Html {
  const say = words(context);
  const rows = held.map(
    ({ id, receivedAt, application }) =>
      html`<tr>
        <td>${application.name}</td>
        <td class="address">${application.email}</td>
        <td>${application.organisation}</td>
        <td>${instant(receivedAt)}</td>
        <td>
          ${rowButton(context, `/held/${id}/release`, say.release, application.name)}${rowButton(context, `/held/${id}/discard`, say.discard, application.name)}
        </td>
      </tr>`,
  );
  return html`<p>${say.heldHint}</p>
    ${table([say.name, say.address, say.organisation, say.received, ''], rows, say.held)}`;
}

function deadTable(context: AdminContext, dead: readonly DeadMessage[]): Html {
  const say = words(context);
  const rows = dead.map(
    ({ id, kind, createdAt, failure, attempts, email }) =>
      html`<tr>
        <td>${term('message', kind, context.language)}</td>
        <td class="address">${email ?? say.none}</td>
        <td>${instant(createdAt)}</td>
        <td>${failure === null ? say.none : failureWords(failure, context.language)}</td>
        <td>${attempts}</td>
        <td>
          ${rowButton(context, `/dead/${id}/retry`, say.retry, `${term('message', kind, context.language)} ${email ?? ''}`)}
        </td>
      </tr>`,
  );
  return html`<p>${say.deadHint}</p>
    ${table([say.what, say.address, say.when, say.failure, say.tries, ''], rows, say.dead)}`;
}

/** Which row a button is of is said to those who hear it alone. */
function rowButton(context: AdminContext, path: string, label: string, about: string): Html {
  return form(
    context,
    path,
    html`<button class="second">${label}<span class="hidden">: ${about}</span></button>`,
  );
}

/** A wide table scrolls by itself, with the keyboard too. */
function table(heads: readonly string[], rows: readonly Html[], label: string): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => (head === '' ? html`<td></td>` : html`<th scope="col">${head}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function instant(text: string): Html {
  return html`<time datetime="${text}">${text.slice(0, 16).replace('T', ' ')}</time>`;
}

/** Everything about one person and what can be done for them. */
export function personPage(
  context: AdminContext,
  person: MemberPerson,
  refused: Refused | null = null,
): string {
  const say = words(context);
  const { member } = person;
  const email = html`<input type="hidden" name="email" value="${member.email}" />`;
  const main = html`${refused && problems(refused, context)}
    <p>
      ${member.status === 'confirmed' ? say.confirmed : say.pending}.
      ${member.mayEmail ? say.mayEmail : say.mayNotEmail}.
    </p>
    ${consentHtml(person, context.language)}
    <h2>${say.history}</h2>
    ${history(person, context.language)}
    <h2>${say.everything}</h2>
    <p>${say.everythingHint}</p>
    ${form(context, '/person.json', html`${email}<button class="second">${say.download}</button>`)}
    <h2>${say.correct}</h2>
    <p>${say.correctHint}</p>
    ${form(context, '/person/correct', html`${email}${fields(member, refused, context.language)}<button>${say.save}</button>`)}
    <h2>${say.withdraw}</h2>
    <p>${say.withdrawHint}</p>
    ${form(context, '/person/withdraw', html`${email}<button class="second">${say.withdraw}</button>`)}
    <h2>${say.erase}</h2>
    <p>${say.eraseHint}.</p>
    <details>
      <summary>${say.erase}</summary>
      ${form(context, '/person/erase', html`${email}<button class="grave">${say.eraseSure}</button>`)}
    </details>`;
  return adminLayout(context, member.email, main);
}

function consentHtml({ consent }: Person, language: Language): Html | null {
  const say = ADMIN_WORDS[language];
  if (consent === null || consent.wordingText === null) return null;
  const lines = consent.wordingText
    .split('\n')
    .map((line) => html`<p lang="${consent.language ?? 'en'}">${line}.</p>`);
  return html`<h2>${say.consent}</h2>
    <p>
      ${term('state', consent.state, language)},
      ${instant(consent.withdrawnAt ?? consent.confirmedAt ?? consent.receivedAt)}
    </p>
    <p>${say.words}:</p>
    <blockquote>${lines}</blockquote>`;
}

function history({ ledger }: Person, language: Language): Html {
  const say = ADMIN_WORDS[language];
  const rows = ledger.map(
    ({ at, purpose, event, method }) =>
      html`<tr>
        <td>${instant(at)}</td>
        <td>${term('purpose', purpose, language)}: ${term('event', event, language)}</td>
        <td>${term('method', method, language)}</td>
      </tr>`,
  );
  return table([say.when, say.what, say.how], rows, say.history);
}
