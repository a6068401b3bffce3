import { extent } from '../layout/scale.ts';
import type { Model } from '../model.ts';
import { soundPlan, type Tone } from './sound-plan.ts';

/** Quiet enough for a room with others in it. */
const VOLUME = 0.15;

function sound(context: AudioContext, { at, duration, frequency, pan }: Tone, from: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const side = new StereoPannerNode(context, { pan });
  const start = from + at;
  oscillator.frequency.value = frequency;
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(VOLUME, start + duration * 0.1);
  gain.gain.linearRampToValueAtTime(0, start + duration);
  oscillator.connect(gain).connect(side).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + duration);
}

/** Plays a series, its pitch on the scale of all series. Starts only when asked; answers how to stop it. */
export function play({ series }: Model, index: number, onEnd: () => void): () => void {
  const context = new AudioContext();
  const span = extent(series.map(({ y }) => y));
  const { tones, duration } = soundPlan(series[index]?.y ?? new Float64Array(), span);
  const from = context.currentTime + 0.05;
  for (const tone of tones) sound(context, tone, from);
  const timer = setTimeout(stop, duration * 1000 + 200);
  function stop(): void {
    clearTimeout(timer);
    if (context.state === 'closed') return;
    void context.close();
    onEnd();
  }
  return stop;
}
