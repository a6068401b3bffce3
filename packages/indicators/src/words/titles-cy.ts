/** Titles of the indicators in Welsh, by id; the English ones stand in the definitions. Awaits a translator's review. */
export const TITLES_CY: Readonly<Record<string, string>> = {
  'procedure-mix': 'Dyfarniadau yn ôl gweithdrefn',
  'procedure-concentration': 'Yr un weithdrefn bob tro: crynodiad y dyfarniadau ar ychydig o weithdrefnau',
  'procedure-mix-processes':
    'Prosesau yn ôl gweithdrefn: pob un wedi’i gyfrif unwaith, faint bynnag o ddyfarniadau sydd ynddo',
  'procedure-mix-value': 'Gwerth a ddyfarnwyd yn ôl gweithdrefn, heb derfynau uchaf fframweithiau',
  'procedure-mix-published': 'Dyfarniadau yn ôl gweithdrefn, yn y geiriau a gyhoeddwyd',
  'procedure-mix-notices':
    'Hysbysiadau dyfarnu yn ôl gweithdrefn, yn y geiriau a gyhoeddwyd, cyn cyfuno diweddariadau',
  'tender-procedure-mix': 'Tendrau yn ôl gweithdrefn',
  'open-method-share': 'Dyfarniadau y mae eu dull caffael OCDS yn agored',
  'competitive-procedure-share': 'Dyfarniadau trwy weithdrefn y gallai cyflenwyr gystadlu ynddi amdanynt',
  'award-stage-share': 'Dyfarniadau a gwblhawyd, nid dim ond eu cyhoeddi',
  'very-large-value-share':
    'Dyfarniadau â gwerth cyhoeddedig o £100 miliwn neu fwy, i’w gwirio am lithriad pwynt degol',
  'sme-share': 'Dyfarniadau ag o leiaf un cyflenwr sy’n BBaCh',
  'sme-share-mentions': 'Enwebiadau o gyflenwyr sy’n BBaChau',
  'sme-share-suppliers': 'Cyflenwyr gwahanol sydd wedi datgan eu bod yn BBaChau',
  'sme-share-value':
    'Gwerth a ddyfarnwyd sy’n mynd i BBaChau, wedi’i rannu’n gyfartal rhwng cyflenwyr dyfarniad',
  'sme-share-notices': 'Hysbysiadau dyfarnu ag o leiaf un cyflenwr sy’n BBaCh, cyn cyfuno diweddariadau',
  'single-bid-share': 'Lotiau a gafodd un tendr yn unig',
  bidders: 'Canolrif nifer y tendrau a ddaeth i law am lot',
  'bidders-mean': 'Cymedr nifer y tendrau a ddaeth i law am lot',
  'single-final-stage-share': 'Lotiau ag un tendr yn unig yn y cam olaf',
  'final-stage-bidders': 'Canolrif nifer y tendrau yng ngham olaf lot',
  'bid-lots-by-procedure': 'Lotiau y mae nifer eu tendrau’n hysbys, yn ôl gweithdrefn',
  'single-bid-lots-by-procedure': 'Lotiau ag un tendr yn unig, yn ôl gweithdrefn',
  'bid-statistics-coverage':
    'Hysbysiadau dyfarnu contract gweithdrefnau cystadleuol sy’n cynnwys ystadegau tendro',
  'single-bid-statistics':
    'Ystadegau tendro sy’n 1, gan gynnwys dyfarniadau uniongyrchol: mesur o’r cwmpas, nid cyfradd gystadlu',
  'price-only-share': 'Lotiau a fernir ar bris yn unig',
  'price-or-cost-only-share': 'Lotiau a fernir ar bris neu gost yn unig',
  'criteria-mix': 'Lotiau yn ôl y mathau o feini prawf a gyhoeddwyd',
  'price-weight-mean': 'Cymedr pwysau pris a chost mewn lot, mewn pwyntiau canran',
  'price-weight-median': 'Canolrif pwysau pris a chost mewn lot, mewn pwyntiau canran',
  'price-half-share': 'Lotiau lle mae pris a chost yn o leiaf hanner y pwysau',
  'market-engagement-share': 'Tendrau â hysbysiad ymgysylltu rhagarweiniol â’r farchnad o’u blaen',
  'market-engagement-share-above-threshold':
    'Tendrau uwchlaw’r trothwy â hysbysiad ymgysylltu rhagarweiniol â’r farchnad o’u blaen',
  'engagement-rationale-share': 'Tendrau sy’n rhoi rheswm dros beidio â chyhoeddi hysbysiad ymgysylltu',
  'engagement-followed-share':
    'Hysbysiadau ymgysylltu a ddilynwyd gan dendr hyd yma: isafswm, gan y gall rhai eraill ddod',
  'rnd-share': 'Tendrau â chod ymchwil a datblygu (adran 73 y CPV)',
  'rnd-share-awards': 'Dyfarniadau â chod ymchwil a datblygu (adran 73 y CPV)',
  'rnd-share-generic': 'Tendrau â 73000000 ei hun yn unig o’r codau hynny, a ddefnyddir yn llac',
  'prototype-ground-share': 'Prosesau dyfarnu uniongyrchol ar sail prototeipiau a datblygu',
  'rnd-keyword-candidates': 'Tendrau â gair y dylai person edrych arno: nid mesur o arloesi',
  'decision-days':
    'Canolrif y dyddiau o ddyddiad cau olaf y tendr i’r penderfyniad dyfarnu, a’r rhai negyddol ar wahân',
  'decision-days/contracts-finder':
    'Canolrif y dyddiau o ddyddiad cau’r tendr i’r penderfyniad dyfarnu, fel y mae’r cod wedi’i ysgrifennu',
  'decision-days-notices':
    'Canolrif y dyddiau o ddyddiad cau’r tendr i’r penderfyniad dyfarnu, cyn cyfuno diweddariadau',
  'tendering-days': 'Canolrif y dyddiau o’r hysbysiad tendro diweddaraf i ddyddiad cau’r tendr',
  'expression-days':
    'Canolrif y dyddiau o’r hysbysiad tendro diweddaraf i’r dyddiad cau ar gyfer mynegi diddordeb',
  'tender-open-share': 'Tendrau heb ddyfarniad eto yn y data: o rai a gwblhawyd yn unig y daw’r canolrifau',
  'tender-to-award-days': 'Canolrif y dyddiau o’r hysbysiad tendro diweddaraf i’r penderfyniad dyfarnu',
  'signature-days': 'Canolrif y dyddiau o’r penderfyniad dyfarnu i lofnodi’r contract',
  'signed-before-award-share': 'Dyfarniadau y llofnodwyd eu contract cyn y penderfyniad dyfarnu',
  'publication-days': 'Canolrif y dyddiau o’r llofnodi i’r hysbysiad manylion contract',
  'local-supplier-share': 'Enwebiadau o gyflenwyr yn rhanbarth ITL1 y prynwr ei hun',
  'local-supplier-share-itl2': 'Enwebiadau o gyflenwyr yn rhanbarth ITL2 y prynwr ei hun',
  'local-supplier-share-itl3': 'Enwebiadau o gyflenwyr yn rhanbarth ITL3 y prynwr ei hun',
  'foreign-supplier-share': 'Enwebiadau o gyflenwyr o’r tu allan i’r Deyrnas Unedig',
  'new-supplier-share':
    'Enwebiadau o gyflenwyr sy’n ennill gan y prynwr am y tro cyntaf ers blwyddyn neu fwy',
  'repeat-supplier-share': 'Parau o brynwr a chyflenwr a enillodd ganddo mewn mwy nag un broses',
  'supplier-top-share': 'Cyfran y cyflenwr â’r nifer fwyaf o ddyfarniadau',
  'supplier-top-five-share': 'Cyfran y pum cyflenwr â’r nifer fwyaf o ddyfarniadau',
  'supplier-concentration': 'Crynodiad y dyfarniadau ar ychydig o gyflenwyr (Herfindahl–Hirschman, 0 i 1)',
  'supplier-top-share-value': 'Cyfran y cyflenwr â’r gwerth mwyaf a ddyfarnwyd',
  'supplier-top-five-share-value': 'Cyfran y pum cyflenwr â’r gwerth mwyaf a ddyfarnwyd',
  'supplier-concentration-value':
    'Crynodiad y gwerth a ddyfarnwyd ar ychydig o gyflenwyr (Herfindahl–Hirschman, 0 i 1)',
  'vcse-share': 'Dyfarniadau ag o leiaf un fenter wirfoddol, gymunedol neu gymdeithasol yn gyflenwr',
  'vcse-share-mentions': 'Enwebiadau o gyflenwyr sy’n fentrau gwirfoddol, cymunedol neu gymdeithasol',
  'published-in-time-share': 'Contractau a gyhoeddwyd o fewn yr amser y mae’r Ddeddf Caffael yn ei ganiatáu',
  'published-within-30-days-share': 'Contractau a gyhoeddwyd o fewn 30 diwrnod cyfan i’w llofnodi',
  'short-tender-share': 'Tendrau â dyddiad cau lai na 15 diwrnod ar ôl yr hysbysiad diweddaraf',
  'planned-share': 'Tendrau â hysbysiad piblinell neu gaffael arfaethedig o’u blaen',
  'planned-lead-days': 'Canolrif y dyddiau o’r hysbysiad piblinell neu gaffael arfaethedig cyntaf i’r tendr',
  'engagement-lead-days': 'Canolrif y dyddiau o’r hysbysiad ymgysylltu â’r farchnad cyntaf i’r tendr',
  'multi-lot-share': 'Tendrau â mwy nag un lot',
  'sme-suitable-share':
    'Tendrau â lot y mae’r prynwr yn ei galw’n addas i BBaChau: isafswm, gan nad oes neb yn cyhoeddi nad yw',
  'kpi-share-over-5m': 'Contractau dros £5 miliwn sy’n cyhoeddi dangosyddion perfformiad allweddol',
  'kpi-share': 'Contractau sy’n cyhoeddi dangosyddion perfformiad allweddol',
  'social-value-candidates':
    'Tendrau â maen prawf y mae ei enw’n dweud “social value”: ymgeiswyr i berson edrych arnynt',
  'social-value-weight-candidates':
    'Canolrif pwysau meini prawf y mae eu henw’n dweud “social value” yn y lotiau sydd ag un: ymgeiswyr',
  'direct-award-grounds': 'Seiliau a nodwyd dros ddyfarniadau uniongyrchol: gall proses nodi sawl un',
  'framework-reliance-share': 'Dyfarniadau a archebwyd o fframwaith',
  'tender-cancelled-share': 'Tendrau a ganslwyd neu a dynnwyd yn ôl hyd yma',
  'termination-reason-share': 'Caffaeliadau a derfynwyd y mae eu hysbysiad yn rhoi rheswm',
  'contract-end-reasons': 'Contractau a ddaeth i ben, yn ôl y rheswm a nodwyd: mae cwblhau yn un ohonynt',
  'completeness-share': 'Cyflawnder: ffeithiau am ddyfarniadau a gyhoeddwyd, o chwech y gellid eu cyhoeddi',
};
