import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordPress } from './site/site.ts';

type Flag = 'locale' | 'policy' | 'rest-closed' | 'admin-shut' | 'classic-editor' | 'frame-port';

/** Does something while the test site is as the flags say: site/mu-plugin.php reads them. */
export async function withFlags(
  wp: WordPress,
  flags: Partial<Record<Flag, string>>,
  act: () => Promise<void>,
): Promise<void> {
  const files = Object.entries(flags).map(([name, text]) => {
    const path = join(wp.folder, `wp-content/test-${name}`);
    writeFileSync(path, text);
    return path;
  });
  try {
    await act();
  } finally {
    for (const path of files) rmSync(path);
  }
}
