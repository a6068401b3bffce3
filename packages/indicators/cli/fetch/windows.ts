/** A stretch of UK wall-clock time, in minutes since 1970 as if it were UTC. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;

/** Windows of so many hours from the beginning of one day to the end of another; `before` cuts the last one off. */
export function windowsOf(from: string, to: string, hours: number, before: number): readonly Window[] {
  const first = Date.parse(`${from}T00:00:00Z`) / MINUTE;
  const end = Math.min(Date.parse(`${to}T00:00:00Z`) / MINUTE + 24 * 60, before);
  const windows: Window[] = [];
  for (let begun = first; begun < end; begun += hours * 60) {
    windows.push({ from: begun, to: Math.min(end, begun + hours * 60) });
  }
  return windows;
}

/** The two halves of a window; none of less than a minute. */
export function halves({ from, to }: Window): readonly Window[] {
  const middle = Math.floor((from + to) / 2);
  return middle > from
    ? [
        { from, to: middle },
        { from: middle, to },
      ]
    : [];
}

/** `2026-04-01T06:00:00`: what the services read as UK time. */
export function wallText(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString().slice(0, 19);
}

/** A window's name in file names: `20260401T0600-20260401T1200`. */
export function nameOf({ from, to }: Window): string {
  const short = (minutes: number) => wallText(minutes).slice(0, 16).replace(/[-:]/g, '');
  return `${short(from)}-${short(to)}`;
}
