/** What a trace of Chromium says of one piece of work, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor, without what the machine did for others meanwhile. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Milliseconds by kind of work, or by name of event. */
export type WorkTimes = ReadonlyMap<string, number>;

export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'toplevel',
  'v8',
  'blink.user_timing',
  '__metadata',
] as const;

/** Kinds of work by the names of their events; the first that fits. */
export const WORK: Readonly<Record<string, RegExp>> = {
  'scripts: read and compiled': /compile|v8\.produce|ParseFunction|V8\.DeserializeLazy|ResolveModule/i,
  'scripts: run':
    /^(EvaluateScript|FunctionCall|v8\.(run|evaluateModule|callFunction)|RunMicrotasks|V8\.InvokeApi|V8Console)|^v8|^V8\.(?!GC)/i,
  'memory: garbage': /GC|Heap/,
  'style and layout': /Layout|RecalcStyle|Style|Intersection|Observer/,
  'paint and frames': /Paint|Layer|Commit|Frame|Composite|Draw|Raster|Animation|BeginMain/i,
  'page: markup and sheets': /ParseHTML|ParseAuthor|HTMLDocument|HTMLParser/,
  'requests and responses': /Resource|Loader|URL|Navigation|Mojo|Network|Receive|Script(Streaming|Preload)/i,
  timers: /Timer|Idle/,
  'what is left of tasks': /./,
};

/** The complete events of the page's own main thread until it says that it is ready. */
export function mainThread(all: readonly TraceEvent[], mark: string): readonly TraceEvent[] {
  const ready = all.find(({ name }) => name === mark);
  if (!ready) throw new Error(`The trace has no ${mark}.`);
  return all
    .filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === ready.pid && tid === ready.tid && ts < ready.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

const workOf = (name: string): string =>
  Object.entries(WORK).find(([, names]) => names.test(name))?.[0] ?? name;

/** Milliseconds of each piece of work without those of the work within it. */
export function selfTimes(events: readonly TraceEvent[], isByName = false): WorkTimes {
  const own = new Map<string, number>();
  const open: { readonly key: string; readonly end: number }[] = [];
  const add = (key: string, time: number): void => void own.set(key, (own.get(key) ?? 0) + time / 1000);
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const key = isByName ? name : workOf(name);
    const outer = open.at(-1);
    if (outer) add(outer.key, -tdur);
    add(key, tdur);
    open.push({ key, end: ts + dur });
  }
  return own;
}
