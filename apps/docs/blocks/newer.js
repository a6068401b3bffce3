import { createElement as h, useEffect, useState } from 'react';

/** The folder of the version that this page stands in, where docs of several releases stand side by side. */
const HERE = /^(.*)\/(\d+\.\d+\.\d+[^/]*)\//.exec(location.pathname);

/** Says that the docs are those of an older release, with a link to the newest. Where there is one release it shows nothing. */
export function Newer() {
  const [newest, setNewest] = useState('');
  useEffect(() => {
    if (!HERE) return;
    const [, site] = HERE;
    fetch(`${site}/versions.json`)
      .then((response) => (response.ok ? response.json() : []))
      .then(([first = '']) => setNewest(first))
      .catch(() => {});
  }, []);
  if (!HERE || newest === '' || newest === HERE[2]) return null;
  return h(
    'p',
    { className: 'doc-newer', role: 'note' },
    `These pages are about release ${HERE[2]}. The newest is `,
    h('a', { href: `${HERE[1]}/${newest}/`, target: '_top' }, newest),
    '.',
  );
}
