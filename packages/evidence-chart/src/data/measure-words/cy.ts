import type { MeasureWords } from './words.ts';

/** A noun stands before what it is of: `Arwynebedd llawr`. */
const OF = '(?: [a-zâêîôûŵŷ]+){0,2}';

/** Words of Welsh headings, as those of `en.ts`. Not reviewed by a translator. */
export const cy: MeasureWords = {
  things:
    'aelwydydd|cartrefi|tai|anheddau|eiddo|plant|oedolion|tenantiaid|aelodau|staff|contractau|darparwyr|busnesau|sefydliadau|tocynnau|' +
    'trwyddedau|hysbysiadau|lleoedd|cerbydau|prosiectau|cynlluniau|ysgolion|safleoedd',
  counts:
    'cleientiaid|cwsmeriaid|defnyddwyr|disgyblion|myfyrwyr|dysgwyr|cleifion|cyflenwyr|achosion|ceisiadau|atgyfeiriadau|cwynion|' +
    'ymholiadau|digwyddiadau|ymweliadau|ymwelwyr|teithiau|teithwyr|arolygiadau|pobl|preswylwyr|trigolion|poblogaeth|etholwyr|' +
    'pleidleisiau|genedigaethau|marwolaethau|gwirfoddolwyr|anfonebau|prydau|benthyciadau|archebion|stondinau',
  done: String.raw`\w+wyd|a \w+wyd`,
  amounts:
    'cymhorthdal|grant|cyllid|trosiant|elw|gwarged|diffyg|ardoll|praesept|ffi|ffioedd|cyflogau?|rhent|dyled(?:ion)?|ôl-ddyledion|taliad|derbyniadau|iawndal|benthyca|buddsoddiad|gostyngiad|dirwy|rhodd|tanysgrifiad|lwfans|cyfraniad|yswiriant|treth(?: gyngor)?',
  received: 'a gasglwyd|a dderbyniwyd|sy’n ddyledus|a dalwyd',
  sizes: {
    length: `(?:hyd(?! (?:yma|at|nes|yn|heddiw))|lled|uchder|dyfnder|pellter|glawiad)${OF}`,
    area: `(?:arwynebedd|gofod llawr)${OF}`,
    weight: `(?:pwysau|tunelledd)${OF}`,
    age: 'oedran|disgwyliad oes',
    time: String.raw`amser(?:au)? (?:aros|ymateb|prosesu|teithio)`,
    speed: 'cyflymder',
    temperature: 'tymheredd',
    density: 'dwysedd',
    energy: 'ynni|defnydd ynni',
    extent: `maint${OF}`,
    power: 'foltedd|pwysedd|allbwn',
  },
  shares:
    'gorchudd canopi|boddhad|deiliadaeth|nifer sy’n pleidleisio|y ganran a bleidleisiodd|argaeledd|cywirdeb',
  shareOrCount: 'presenoldeb|cydymffurfiaeth',
  each: 'cyfartaledd|cyfartalog|canolrif|fesul|y pen|yr un|band [a-h]',
  measure: 'dangosydd|mesur',
};
