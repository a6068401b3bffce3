import type { MeasureWords } from './words.ts';

/** Words of Welsh headings, as those of `en.ts`. Not reviewed by a translator. */
export const cy: MeasureWords = {
  things:
    'aelwydydd|cartrefi|anheddau|eiddo|plant|oedolion|tenantiaid|aelodau|staff|contractau|darparwyr|busnesau|sefydliadau|tocynnau|' +
    'trwyddedau|hysbysiadau|lleoedd|cerbydau|prosiectau|cynlluniau|ysgolion|safleoedd',
  counts:
    'cleientiaid|cwsmeriaid|defnyddwyr|disgyblion|myfyrwyr|dysgwyr|cleifion|cyflenwyr|achosion|ceisiadau|atgyfeiriadau|cwynion|' +
    'ymholiadau|digwyddiadau|ymweliadau|ymwelwyr|teithiau|teithwyr|arolygiadau|pobl|preswylwyr|trigolion|poblogaeth|etholwyr|' +
    'pleidleisiau|genedigaethau|marwolaethau|gwirfoddolwyr|anfonebau|prydau|benthyciadau|archebion|stondinau',
  done: String.raw`\w+wyd|a \w+wyd`,
  amounts:
    'cymhorthdal|grant|cyllid|trosiant|elw|gwarged|diffyg|ardoll|praesept|ffi|ffioedd|cyflogau?|rhent|dyled(?:ion)?|ôl-ddyledion|taliad|derbyniadau|iawndal|benthyca|buddsoddiad|gostyngiad|dirwy|rhodd',
  received: 'a gasglwyd|a dderbyniwyd|sy’n ddyledus|a dalwyd',
  sizes: {
    length: 'hyd|lled|uchder|dyfnder|pellter|glawiad',
    area: 'arwynebedd|gofod llawr',
    weight: 'pwysau|tunelledd',
    age: 'oedran|disgwyliad oes',
    time: String.raw`amser(?:au)? (?:aros|ymateb|prosesu|teithio)`,
    speed: 'cyflymder',
    temperature: 'tymheredd',
    density: 'dwysedd',
  },
  shares: 'boddhad|deiliadaeth|nifer sy’n pleidleisio|y ganran a bleidleisiodd|argaeledd|cywirdeb',
  shareOrCount: 'presenoldeb|cydymffurfiaeth',
  each: 'cyfartaledd|cyfartalog|canolrif|fesul|y pen|yr un|band [a-h]',
  measure: 'dangosydd|mesur',
};
