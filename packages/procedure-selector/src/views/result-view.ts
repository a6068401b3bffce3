import type { Reason, Verdict } from '@ipec/procedures';
import { formatDate } from '@ipec/element-kit';
import { answerLabel } from './answer-label.ts';
import { factsView, type FactView } from './facts-view.ts';
import { groupBy } from './group-by.ts';
import { ask, routeName, type RouteLink, type Scene } from './scene.ts';

/** A route with its verdict and every reason for it. */
export interface RouteView {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly suits: string;
  readonly reasons: readonly Reason[];
  readonly link: RouteLink | null;
}

/** Routes with one verdict. `families` is empty where they are few. */
export interface RouteGroup {
  readonly name: string;
  readonly routes: readonly RouteView[];
  readonly families: readonly { readonly name: string; readonly routes: readonly RouteView[] }[];
}

export interface ResultView {
  readonly title: string;
  readonly first: RouteView | null;
  /** Why these rules govern and why the first route is open, in the order of the law; each step once. */
  readonly proof: readonly Reason[];
  /** Why it was put first among the lawful ones. */
  readonly because: string;
  readonly facts: readonly FactView[];
  readonly warnings: readonly string[];
  /** Questions that would settle most, if anything is open. */
  readonly settle: readonly { readonly key: string; readonly question: string }[];
  /** What the law leaves open although nothing is left to answer; empty where something is recommended. */
  readonly open: readonly Reason[];
  readonly runnersUp: readonly { readonly route: RouteView; readonly because: string }[];
  /** Every other route by verdict. What is ruled out is long, so it stands by family of routes. */
  readonly groups: readonly RouteGroup[];
}

const SETTLE = 2;
const GROUPS: readonly Verdict[] = ['lawful', 'undetermined', 'ruled-out'];

/** A route that the law leaves open may be closed by the council's own rules: it says by which. */
function verdictText({ evaluation, words }: Scene, id: string, verdict: Verdict): string {
  const { own } = evaluation;
  const isClosed = own?.closes.includes(id) === true && verdict !== 'ruled-out';
  const name = words.codes.verdicts[verdict];
  return isClosed ? `${name}, ${words.ui.own.closed(own.citation?.ref ?? '')}` : name;
}

function routeView(scene: Scene, id: string): RouteView {
  const { words, evaluation, links } = scene;
  const result = evaluation.routes.find((one) => one.id === id);
  return {
    id,
    name: routeName(scene, id, 'long'),
    verdict: result ? verdictText(scene, id, result.verdict) : '',
    suits: words.text.routes[id]?.suits ?? '',
    reasons: result?.reasons ?? [],
    link: links.guidance.get(id) ?? null,
  };
}

/** More routes than this stand by family. */
const MANY = 12;

function familiesOf({ ruleset, words }: Scene, routes: readonly RouteView[]): RouteGroup['families'] {
  const familyOf = ({ id }: RouteView): string =>
    ruleset.routes.find((route) => route.id === id)?.family ?? '';
  return [...groupBy(routes, familyOf)].map(([family, own]) => ({
    name: words.text.families[family] ?? family,
    routes: own,
  }));
}

function proofOf(governs: readonly Reason[], reasons: readonly Reason[]): Reason[] {
  const own = new Set(reasons.map(({ rule }) => rule));
  return [...governs.filter(({ rule }) => !own.has(rule)), ...reasons];
}

/** Each thing that keeps a route undetermined, once: where the answers cannot settle it, the law is what is open. */
function openReasons({ evaluation }: Scene): Reason[] {
  if (evaluation.nextQuestions.length > 0) return [];
  const found = evaluation.routes
    .filter(({ verdict }) => verdict === 'undetermined')
    .flatMap(({ reasons }) => reasons.filter(({ effect }) => effect === 'leaves-open'));
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

/** The whole result page, in words. */
export function resultView(scene: Scene): ResultView {
  const { evaluation, words } = scene;
  const [first, ...rest] = evaluation.recommended;
  const view = first === undefined ? null : routeView(scene, first);
  const why = (id: string): string => evaluation.preferences.find(({ route }) => route === id)?.text ?? '';
  const others = evaluation.routes.filter(({ id }) => !evaluation.recommended.includes(id));
  return {
    title: first === undefined ? words.ui.resultNone : words.ui.resultTitle(routeName(scene, first)),
    first: view,
    because: first === undefined ? '' : why(first),
    facts: factsView(scene),
    // An assumption matters only where something rests on it.
    warnings: evaluation.warnings
      .filter(({ code }) => code !== 'provisional' || first !== undefined)
      .map(({ message }) => message),
    proof: proofOf(evaluation.because, view?.reasons ?? []),
    settle: evaluation.nextQuestions.slice(0, SETTLE).map((key) => ({ key, question: ask(scene, key) })),
    open: first === undefined ? openReasons(scene) : [],
    runnersUp: rest.map((id) => ({ route: routeView(scene, id), because: why(id) })),
    groups: GROUPS.map((verdict) => {
      const routes = others
        .filter((route) => route.verdict === verdict)
        .map(({ id }) => routeView(scene, id));
      const families = routes.length > MANY ? familiesOf(scene, routes) : [];
      return { name: words.ui.verdictGroups[verdict], routes, families };
    }).filter(({ routes }) => routes.length > 0),
  };
}

/** The answers that a reason rests on: where it closes a route, they are what closed it. */
export function causesOf(scene: Scene, { effect, keys }: Reason): string[] {
  if (effect !== 'rules-out') return [];
  const { ruleset, state, words, evaluation } = scene;
  return keys.map((key) => {
    if (key === 'asOf') return `${words.ui.begins} ${formatDate(evaluation.asOf, words.language)}`;
    const question = ruleset.questions.find((one) => one.key === key);
    return `${ask(scene, key)} ${answerLabel(question, state.interview.answers[key], words)}`;
  });
}
