import { ibmFindings } from '../../../tools/test-kit/ibm-checker.ts';
import { expect, test, upgraded } from './site.ts';

const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const path of ['/', '/cy.html', '/microsite/', '/microsite/cy.html']) {
  test(`IBM's checker finds nothing on ${path}, wide and narrow, light, dark and in forced colours`, async ({
    page,
    origin,
  }) => {
    test.slow();
    await page.goto(origin + path);
    await upgraded(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const media of MEDIA) {
        await page.emulateMedia(media);
        expect(await ibmFindings(page), `${width} px, ${JSON.stringify(media)}`).toEqual([]);
      }
    }
  });
}
