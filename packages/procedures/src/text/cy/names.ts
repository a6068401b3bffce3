import type * as en from '../en/names.ts';
import type { Mirror } from '../mirror.ts';

export const regimes: Mirror<typeof en.regimes> = {
  'procurement-act': 'Deddf Caffael 2023, rheolau llawn',
  'part-6': 'Deddf Caffael 2023, rheolau o dan y trothwy (Rhan 6)',
  'own-rules': 'Y tu allan i’r rheolau dyfarnu: eich rheolau eich hun sy’n gymwys',
  exempt: 'Wedi’i esemptio o Ddeddf Caffael 2023',
  'psr-england': 'Y Gyfundrefn Dethol Darparwyr, Lloegr',
  'psr-wales': 'Y Gyfundrefn Dethol Darparwyr, Cymru',
  scotland: 'Rheoliadau’r Alban a Deddf 2014',
  'old-regulations': 'Dechreuwyd cyn 24 Chwefror 2025: y rheoliadau blaenorol',
  'not-a-purchase': 'Nid yw’n bryniant',
  undetermined: 'Ddim yn hysbys eto',
};
export const limits: Mirror<typeof en.limits> = {
  'goods-services-sub-central': 'Nwyddau neu wasanaethau, corff is-ganolog',
  'goods-services-central': 'Nwyddau neu wasanaethau, corff llywodraeth ganolog',
  works: 'Gwaith',
  'light-touch': 'Gwasanaethau cyffyrddiad ysgafn',
  'light-touch-concession': 'Consesiwn cyffyrddiad ysgafn',
  concession: 'Consesiwn',
  'utilities-goods-services': 'Cyfleustodau, nwyddau neu wasanaethau',
  'utilities-works': 'Cyfleustodau, gwaith',
  'utilities-light-touch': 'Cyfleustodau, cyffyrddiad ysgafn',
  'defence-goods-services': 'Amddiffyn a diogelwch, nwyddau neu wasanaethau',
  'defence-works': 'Amddiffyn a diogelwch, gwaith',
  'defence-concession': 'Amddiffyn a diogelwch, consesiwn',
  'scotland-goods-services-other': 'Yr Alban, nwyddau neu wasanaethau, cyrff eraill',
  'scotland-goods-services-central': 'Yr Alban, nwyddau neu wasanaethau, cyrff canolog',
  'scotland-works': 'Yr Alban, gwaith',
  'scotland-light-touch': 'Yr Alban, gwasanaethau cymdeithasol a gwasanaethau penodol eraill',
  'scotland-regulated-goods-services': 'Yr Alban, caffael a reoleiddir, nwyddau neu wasanaethau',
  'scotland-regulated-works': 'Yr Alban, caffael a reoleiddir, gwaith',
  'notifiable-below-threshold': 'Hysbysiadau o dan y trothwy, y rhan fwyaf o gyrff a phob corff yng Nghymru',
  'notifiable-below-threshold-central': 'Hysbysiadau o dan y trothwy, cyrff canolog y tu allan i Gymru',
  'works-shortlisting': 'Gwaith y caniateir rhestr fer ar ei gyfer o dan y trothwy, is-ganolog',
  'works-shortlisting-central': 'Gwaith y caniateir rhestr fer ar ei gyfer o dan y trothwy, canolog',
};
export const families: Mirror<typeof en.families> = {
  open: 'Agored',
  'competitive-flexible': 'Hyblyg cystadleuol',
  'direct-award': 'Dyfarniad uniongyrchol',
  framework: 'Fframwaith',
  'dynamic-market': 'Marchnad ddeinamig',
  'below-threshold': 'O dan y trothwy',
  exempt: 'Wedi’i esemptio',
  'contract-change': 'Newid contract presennol',
  health: 'Iechyd',
  scotland: 'Yr Alban',
  'not-a-purchase': 'Nid yw’n bryniant',
};
export const groups: Mirror<typeof en.groups> = {
  who: 'Pwy sy’n prynu',
  what: 'Beth rydych yn ei brynu',
  money: 'Arian',
  'who-with': 'Gyda phwy y byddech yn contractio',
  market: 'Y farchnad',
  'existing-routes': 'Beth sydd gennych eisoes',
  circumstances: 'Amgylchiadau arbennig',
  health: 'Gofal iechyd',
  innovation: 'Arloesi',
  'own-rules': 'Eich rheolau eich hun',
};
export const phrases: Mirror<typeof en.phrases> = {
  'need-one': 'Ddim yn hysbys nes i chi ateb: {questions}',
  basis: 'Gellir defnyddio {route}.',
  'basis-step': 'Mae hwn bob amser yn agored i chi fel cam. Nid yw’n dyfarnu dim.',
};
