import type { CaseStudyCarousel } from '@ipec/case-study-carousel/define.js';
import '@ipec/case-study-carousel/define.js';
import type {} from '@ipec/case-study-carousel/react';
import '@ipec/evidence-chart/define.js';
import type {} from '@ipec/evidence-chart/react';
import { useRef, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

function App(): ReactElement {
  const cases = useRef<CaseStudyCarousel>(null);
  return (
    <>
      <ipec-case-study-carousel
        ref={cases}
        id="cases"
        lang="cy"
        layout="grid"
        heading="Cases"
        headingLevel={3}
        onipec-slide-change={(event) => console.log(event.index.toFixed())}
      >
        <article>
          <h3>One</h3>
        </article>
      </ipec-case-study-carousel>
      {/* @ts-expect-error There are three layouts. */}
      <ipec-case-study-carousel layout={42} />
      <ipec-evidence-chart type="bar" period={2025} heading="Shares" summary="A summary." source="A source">
        <table>
          <thead>
            <tr>
              <th>Place</th>
              <th>Share</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Here</td>
              <td>34</td>
            </tr>
          </tbody>
        </table>
      </ipec-evidence-chart>
    </>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
