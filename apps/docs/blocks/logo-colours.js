/** A colour counts as grey where its channels differ by less than this, of 255. */
const GREY = 24;
/** Two colours are one where no channel differs by more than this, of 255. */
const NEAR = 48;

const hex = (channels) => `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/**
 * The one or two colours that most of a picture's points have. Grey, white, black and transparent points are left out.
 *
 * @param {Uint8ClampedArray} points red, green, blue and alpha of each, 0 to 255
 * @returns {string[]} hexadecimal, the most frequent first
 */
export function coloursOfPoints(points) {
  const groups = new Map();
  for (let at = 0; at < points.length; at += 4) {
    const [r, g, b, alpha] = points.subarray(at, at + 4);
    if (alpha < 200 || Math.max(r, g, b) - Math.min(r, g, b) < GREY) continue;
    const key = (r >> 4) * 256 + (g >> 4) * 16 + (b >> 4);
    const group = groups.get(key) ?? { count: 0, sum: [0, 0, 0] };
    group.count += 1;
    group.sum = [group.sum[0] + r, group.sum[1] + g, group.sum[2] + b];
    groups.set(key, group);
  }
  const found = [...groups.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ count, sum }) => sum.map((one) => one / count));
  const second = found.find((one) => one.some((channel, at) => Math.abs(channel - found[0][at]) > NEAR));
  return [found[0], second].filter(Boolean).map(hex);
}

/** The colours of a picture's file, read in the page. @param {File} file */
export async function coloursOfLogo(file) {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 200;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(picture, 0, 0, 200, 200);
    return coloursOfPoints(pen.getImageData(0, 0, 200, 200).data);
  } finally {
    URL.revokeObjectURL(address);
  }
}
