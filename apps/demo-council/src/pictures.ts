/**
 * Pictures of our own making: the sector of a case as a few shapes, laid out from its id, so that each differs and none is
 * borrowed. They decorate; what they stand beside says everything.
 */
const SHEETS: Readonly<Record<string, readonly [ground: string, first: string, second: string]>> = {
  transport: ['#e2ecf3', '#1d3f5e', '#f0a202'],
  health: ['#f6e7e4', '#9d2b25', '#2b6a6c'],
  environment: ['#e3f0e6', '#006a52', '#f0c808'],
  housing: ['#f3ece0', '#7a4419', '#2b6a6c'],
  digital: ['#e9e6f4', '#3f2b8c', '#00a88f'],
  other: ['#e8eef0', '#23516f', '#d1495b'],
};

/** A number from 0 to 1 for each call, the same for the same text. */
function numbers(text: string): () => number {
  let state = 2166136261;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) + 1013904223;
    return ((state >>> 8) & 0xffff) / 0xffff;
  };
}

function sheetOf(sector: string): readonly [string, string, string] {
  const words: readonly (readonly [RegExp, string])[] = [
    [/transport|rail|road|mobility/i, 'transport'],
    [/health|care|ambulance/i, 'health'],
    [/air|climate|energy|net zero|environment|waste/i, 'environment'],
    [/hous|building|place/i, 'housing'],
    [/data|digital|finance/i, 'digital'],
  ];
  const name = words.find(([pattern]) => pattern.test(sector))?.[1] ?? 'other';
  return SHEETS[name] ?? ['#e8eef0', '#23516f', '#d1495b'];
}

/** An SVG of 640 by 360 for a case. */
export function picture(id: string, sector: string): string {
  const next = numbers(id);
  const [ground, first, second] = sheetOf(sector);
  const towers = Array.from({ length: 9 }, (_, index) => {
    const height = Math.round(60 + next() * 200);
    return `<rect x="${index * 72 - 4}" y="${360 - height}" width="64" height="${height}" rx="6" opacity="${(0.25 + next() * 0.6).toFixed(2)}"/>`;
  });
  const [x, y, radius] = [
    Math.round(120 + next() * 400),
    Math.round(60 + next() * 80),
    Math.round(36 + next() * 36),
  ];
  const wave = `M0 ${300 + next() * 20} C 160 ${250 + next() * 40}, 320 ${330 - next() * 40}, 640 ${280 + next() * 20} V360 H0 Z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect width="640" height="360" fill="${ground}"/><circle cx="${x}" cy="${y}" r="${radius}" fill="${second}"/><g fill="${first}">${towers.join('')}</g><path d="${wave}" fill="${second}" opacity="0.85"/></svg>
`;
}
