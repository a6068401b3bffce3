/** The elements that `EVERYTHING` becomes on a page. */
export const TAGS = [
  'ipec-evidence-chart',
  'ipec-case-study-carousel',
  'ipec-procedure-selector',
  'ipec-community-join-form',
  'ipec-key-figures',
  'ipec-resource-library',
];

/** Posts as the editor saves them. Names and figures test what filters do to `&`, `<` and apostrophes. */
export const TABLE = `<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Service</th><th>Spend, %</th></tr></thead><tbody><tr><td>R&amp;D</td><td>5</td></tr><tr><td>O'Neil</td><td>7</td></tr></tbody></table></figure><!-- /wp:table -->`;

export const CHART = `<!-- wp:ipec/evidence-chart {"type":"bar","period":"R\\u0026amp;D \\u0026lt;5%"} --><div class="wp-block-ipec-evidence-chart"><h3 class="ipec-chart-heading">R&amp;D of O'Neil is &lt;5%</h3><p class="ipec-chart-summary">A summary with R&amp;D</p>${TABLE}<p class="ipec-chart-source"><a href="https://example.org/source">The source &amp; its link</a></p></div><!-- /wp:ipec/evidence-chart -->`;

export const CASE_STUDIES = `<!-- wp:ipec/case-studies {"heading":"How others have done it","layout":"grid"} --><div class="wp-block-ipec-case-studies"><!-- wp:ipec/case-study --><article class="wp-block-ipec-case-study" data-date="2025-03" data-organisation="R&amp;D Council" data-place="O'Neil Street"><h3><a href="https://example.org/one">Cleaner buses &amp; trams</a></h3><p class="ipec-case-study-text">What happened in two sentences.</p></article><!-- /wp:ipec/case-study --></div><!-- /wp:ipec/case-studies -->`;

export const SELECTOR = `<!-- wp:ipec/procedure-selector {"heading":"Which procedure?"} --><div class="wp-block-ipec-procedure-selector"><!-- wp:paragraph --><p><a href="https://www.legislation.gov.uk/ukpga/2023/54/contents">Procurement Act 2023</a></p><!-- /wp:paragraph --></div><!-- /wp:ipec/procedure-selector -->`;

export const FIGURES = `<!-- wp:ipec/key-figures {"heading":"Key figures"} --><div class="wp-block-ipec-key-figures"><figure class="ipec-key-figure" data-value="12" data-date="2024"><p class="ipec-key-figure-value">12</p><figcaption>What is counted &amp; how</figcaption><p class="ipec-key-figure-date">2024</p><cite><a href="https://example.org/count">Who counted it</a></cite></figure></div><!-- /wp:ipec/key-figures -->`;

export const LIBRARY = `<!-- wp:ipec/resource-library {"heading":"Publications"} --><div class="wp-block-ipec-resource-library"><!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li><a href="https://example.org/report.pdf">A report on R&amp;D</a></li><!-- /wp:list-item --></ul><!-- /wp:list --></div><!-- /wp:ipec/resource-library -->`;

export const JOIN = `<!-- wp:ipec/join-form {"heading":"Join the community"} /-->`;

export const EVERYTHING = [CHART, CASE_STUDIES, SELECTOR, FIGURES, LIBRARY, JOIN].join('\n\n');
