/** On the page around: gives each IPEC frame the height that it says it needs. A frame speaks for itself only. */
import { heightOf, mayBeFrom } from './height-message.ts';

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const height = heightOf(data);
  if (height === null) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (frame && mayBeFrom(origin, frame.src, frame.getAttribute('sandbox'))) frame.height = String(height);
});
