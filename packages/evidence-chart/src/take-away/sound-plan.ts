/** A tone, in seconds from the start; Hz; from -1 (left) to 1 (right). Between tones there is silence. */
export interface Tone {
  readonly at: number;
  readonly duration: number;
  readonly frequency: number;
  readonly pan: number;
  /** Index of the place that is heard. */
  readonly place: number;
}

export interface SoundPlan {
  readonly tones: readonly Tone[];
  /** Seconds. */
  readonly duration: number;
}

/** Two octaves around the middle of hearing: A3 to A5. */
const LOW = 220;
const OCTAVES = 2;
/** A tone for each place up to so many; beyond, the lowest and the highest of each stretch. */
const MOST = 120;
const LONGEST = 6;
const SLOWEST = 0.3;

/** The places that are heard, in slots of equal time; -1 for silence. */
function heard(y: Float64Array): Int32Array {
  if (y.length <= MOST) return Int32Array.from(y, (value, place) => (Number.isFinite(value) ? place : -1));
  const stretches = MOST / 2;
  const slots = new Int32Array(MOST).fill(-1);
  for (let one = 0; one < stretches; one += 1) {
    let [low, high] = [-1, -1];
    const end = Math.floor(((one + 1) * y.length) / stretches);
    for (let place = Math.floor((one * y.length) / stretches); place < end; place += 1) {
      if (!Number.isFinite(y[place])) continue;
      if (low < 0 || (y[place] as number) < (y[low] as number)) low = place;
      if (high < 0 || (y[place] as number) > (y[high] as number)) high = place;
    }
    slots[one * 2] = Math.min(low, high);
    slots[one * 2 + 1] = Math.max(low, high);
  }
  return slots;
}

/**
 * A series as sound: time is the axis of places, pitch the value (equal steps of value are equal intervals of pitch,
 * higher is more), from left to right. A place without a figure is silent and keeps its time. `extent` is that of the
 * axis, so that two series of a chart can be compared by ear; one pitch for all where everything is equal.
 */
export function soundPlan(y: Float64Array, extent?: readonly [low: number, high: number]): SoundPlan {
  const figures = y.filter(Number.isFinite);
  const [low, high] = extent ?? [
    figures.reduce((least, value) => Math.min(least, value), Infinity),
    figures.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
  const slots = heard(y);
  const step = slots.length === 0 ? 0 : Math.min(SLOWEST, LONGEST / slots.length);
  const span = high - low;
  const tones: Tone[] = [];
  slots.forEach((place, slot) => {
    if (place < 0) return;
    const height =
      span > 0 && Number.isFinite(span) ? Math.max(0, Math.min(1, ((y[place] as number) - low) / span)) : 0.5;
    const pan = slots.length > 1 ? (slot / (slots.length - 1)) * 2 - 1 : 0;
    tones.push({
      at: slot * step,
      duration: step * 0.9,
      frequency: LOW * 2 ** (OCTAVES * height),
      pan,
      place,
    });
  });
  return { tones, duration: slots.length * step };
}
