/**
 * The blocks in the editor. What is saved is ordinary HTML; the elements go around it when a page is shown. Each block's
 * settings come from the list of attributes of its element.
 */
import './blocks/evidence-chart.ts';
import './blocks/case-studies.ts';
import './blocks/case-study.ts';
import './blocks/procedure-selector.ts';
import './blocks/resource-library.ts';
import './blocks/key-figures.ts';
import './blocks/join-form.ts';
