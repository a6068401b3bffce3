/** On the page around: gives each IPEC frame the height that it asks for. A frame speaks for itself only. */
addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'ipec-frame-height')
    return;
  const height = 'height' in data ? Number(data.height) : NaN;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || new URL(frame.src).origin !== origin || !(height > 0 && height < 20_000)) return;
  frame.height = String(height);
});
