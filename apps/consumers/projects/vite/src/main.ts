import { CaseStudyCarousel } from '@ipec/case-study-carousel/define.js';
import '@ipec/community-join-form/define.js';
import '@ipec/evidence-chart/define.js';
import '@ipec/procedure-selector/define.js';

document.querySelector('#app')?.append(document.createElement('ipec-case-study-carousel'));
const cases = document.querySelector('ipec-case-study-carousel');
if (!(cases instanceof CaseStudyCarousel)) throw new Error('The tag has no class.');
cases.layout = 'grid';
cases.heading = 'Cases';
// @ts-expect-error There are three layouts.
cases.layout = 'sideways';
cases.layout = 'grid';
cases.addEventListener('ipec-slide-change', (event) => console.log(event.index.toFixed(), event.source));
cases.addEventListener('ipec-warning', (event) => console.log(event.issues.length.toFixed()));
const article = document.createElement('article');
const title = document.createElement('h3');
title.textContent = 'One';
article.append(title);
cases.append(article);
cases.next();

const chart = document.createElement('ipec-evidence-chart');
chart.addEventListener('ipec-view', (event) => console.log(event.view));
chart.period = '2025';
const svg: Promise<string> = chart.toSVG();
void svg.then((text) => console.log(text.length));

const selector = document.createElement('ipec-procedure-selector');
selector.addEventListener('ipec-step', (event) => console.log(event.index.toFixed()));
const form = document.createElement('ipec-community-join-form');
form.addEventListener('ipec-submit', (event) => console.log(event.fields.join()));
form.addEventListener('ipec-error', (event) => console.log(event.kind.toUpperCase(), event.issues.length));
// @ts-expect-error Only the form says what kind of error it is.
chart.addEventListener('ipec-error', (event) => console.log(event.kind));
form.addEventListener('click', (event) => console.log(event.clientX));
