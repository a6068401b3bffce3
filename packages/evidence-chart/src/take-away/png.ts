import { save } from './save.ts';

/** Pixels for each CSS px: enough for paper. */
const SCALE = 2;

/** Draws a picture on a canvas and hands it to the reader. Rejects where the browser cannot draw it. */
export async function savePng(markup: string, heading: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) save(blob, heading, 'png');
  } finally {
    URL.revokeObjectURL(url);
  }
}
