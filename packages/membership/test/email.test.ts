import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emailKey, mailboxKey, parseApplication } from '../src/index.ts';
import { VALID } from './valid.ts';

const read = (email: string) => {
  const parsed = parseApplication({ ...VALID, email });
  return parsed.ok ? parsed.value.email : null;
};

/** Addresses of the kinds that public validators list as good: plain, tagged, odd but real, and of other scripts. */
const GOOD = [
  'email@domain.com',
  'email@domain.COM',
  'first.last@domain.com',
  "first.o'last@domain.com",
  'email@sub.domain.com',
  'first+last@domain.com',
  '1234567890@domain.com',
  'email@domain-one.com',
  '_______@domain.com',
  'email@domain.superlongtld',
  'email@domain.co.jp',
  'first-last@domain.com',
  'info@dienst.vermögensberatung',
  'info@例え.テスト',
  'ñandú@correo.es',
  '葉士豪@臺網中心.tw',
  'δοκιμή@παράδειγμα.gr',
  'a/b=c@example.com',
  'a&b@example.com',
  "!#$%&'*+/=?^_`{|}~-@example.com",
  'x@x-----y.com',
  'a@1.co.uk',
  'a@xn--bcher-kva.example',
  `${'a'.repeat(64)}@example.com`,
  `a@${'b'.repeat(63)}.com`,
  'sian.prys@caerdydd.gov.wales',
  'cyngor@llywodraeth.llyw.cymru',
  'чебурашка@ящик-с-апельсинами.рф',
  'почта@санкт-петербург.рф',
  'a@über-a.example',
  'संपर्क@डाटामेल.भारत',
  'p.c.1234@dyfed-powys.police.uk',
  'jo@ggc.scot.nhs.uk',
];

const BAD = [
  'plainaddress',
  '@no-local-part.com',
  'Name <name@domain.com>',
  'no-at.domain.com',
  'no-tld@domain',
  ';semicolon@domain.co.uk',
  'semicolon@domain.co;uk',
  'semicolon@domain.com;',
  '"quoted"@domain.com',
  '"half@domain.com',
  'dots@domain..gov..uk',
  'two..dots@domain.com',
  '.leading@domain.com',
  'trailing.@domain.com',
  'two@signs@domain.com',
  'spaces in local@domain.com',
  'spaces@dom ain.com',
  'underscore@dom_ain.com',
  'pipe@example.com|gov.uk',
  'comma,in-local@gov.uk',
  'comma@domain,gov.uk',
  'pound£@domain.com',
  'curly”@domain.com',
  'dot@.domain.com',
  'brackets(in)local@domain.com',
  'punycode@xn---something.com',
  'dash@-über.com',
  'dash@über-.com',
  'dash@a。-über.com',
  'me@server.alt',
  'me@build.internal',
  'mailto:name@domain.com',
  'name@domain.gov.uk.',
  'ip@123.123.123.123',
  'ip@[123.123.123.123]',
  'ip@0x7f.1',
  'dash@-a.com',
  'dash@a-.com',
  'dash@a.-b.com',
  'number@domain.123',
  'mixed@domain.t1d',
  'short@domain.c',
  'local@printer.local',
  'local@host.localhost',
  'a@b.invalid',
  'a@b.onion',
  'a@4.3.2.1.in-addr.arpa',
  'a@\u2488example.com',
  'a@exa\u037emple.com',
  'port@domain.com:25',
  'path@domain.com/x',
  'percent@domain%2ecom',
  'user@host.com#x',
  'back\\slash@domain.com',
  `${'a'.repeat(65)}@example.com`,
  `${'é'.repeat(33)}@example.com`,
  `a@${'b'.repeat(64)}.com`,
  `a@${'b.'.repeat(130)}com`,
  'a\nb@domain.com',
  'a@domain.com\r\nBcc: b@domain.com',
];

for (const email of GOOD)
  test(`an address is taken: ${email.slice(0, 40)}`, () => assert.notEqual(read(email), null));
for (const email of BAD)
  test(`no mail goes there: ${JSON.stringify(email).slice(0, 40)}`, () => assert.equal(read(email), null));

test('a newline at the end and a typographic apostrophe are slips of a telephone, and are mended', () => {
  assert.equal(read('name@example.com\n'), 'name@example.com');
  assert.equal(read('\r\n name@example.com \r\n'), 'name@example.com');
  assert.equal(read('o’brien@example.com'), "o'brien@example.com");
});

test('signs that programs put for an apostrophe and a hyphen are mended, in every form', () => {
  for (const sign of ['\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\uFF07'])
    assert.equal(read(`o${sign}brien@example.com`), "o'brien@example.com");
  for (const sign of ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D'])
    assert.equal(read(`mary${sign}ann@st${sign}helens.gov.uk`), 'mary-ann@st-helens.gov.uk');
  for (const end of ['\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u2800'])
    assert.equal(read(`${end}name@example.com${end}`), 'name@example.com');
  for (const filler of ['\u034F', '\u115F', '\u1160', '\u3164', '\uFFA0', '\u{E0041}'])
    assert.equal(read(`na${filler}me@example.com`), 'name@example.com');
});

test('the at sign of a keyboard for Chinese or Japanese is the at sign', () => {
  for (const sign of ['\uFF20', '\uFE6B']) assert.equal(read(`name${sign}example.com`), 'name@example.com');
  assert.equal(read('name\uFF20example.com@example.com'), null);
});

test('a domain beyond ASCII is kept in its ASCII form, and one in ASCII as it was typed', () => {
  assert.equal(read('a@bücher.example'), 'a@xn--bcher-kva.example');
  assert.equal(read('a@ｇmail.example'), 'a@gmail.example');
  assert.equal(read('a@gmail。example'), 'a@gmail.example');
  assert.equal(read('A.B@Example.GOV.uk'), 'A.B@Example.GOV.uk');
});

/** One letter of a domain in the forms that UTS 46 maps to it. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  m: ['m', 'M', 'ｍ', 'Ｍ', 'ⓜ', '𝐦', '𝓂', 'ᵐ'],
  a: ['a', 'A', 'ａ', 'ª', '𝐚', 'ⓐ'],
  i: ['i', 'I', 'ｉ', 'ⅰ', '𝐢', 'ⁱ'],
  l: ['l', 'L', 'ｌ', 'ⅼ', 'ℓ', '𝐥'],
  '.': ['.', '。', '．', '｡'],
};

test('however a mailbox is spelled, it is one mailbox', () => {
  const domain = fc.tuple(
    ...[...'mail.mail'].map((letter) => fc.constantFrom(...(FORMS[letter] ?? [letter]))),
  );
  const tag = fc.option(fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /^[a-z0-9]+$/.test(text)));
  fc.assert(
    fc.property(domain, tag, fc.boolean(), (letters, label, upper) => {
      const local = upper ? 'VICTIM' : 'victim';
      const email = read(`${local}${label === null ? '' : `+${label}`}@${letters.join('')}.example`);
      assert.equal(mailboxKey(email ?? ''), 'victim@mail.mail.example');
    }),
  );
  for (const email of ['v.ictim@gmail.com', 'V.I.C.T.I.M+x@GoogleMail.com', 'ｖictim@gmail.com'])
    assert.equal(mailboxKey(email), 'victim@gmail.com');
  assert.equal(mailboxKey('+tag@example.com'), '+tag@example.com');
  for (const email of ['victim@me.com', 'Victim+x@mac.com', 'victim@icloud.com'])
    assert.equal(mailboxKey(email), 'victim@icloud.com');
  for (const email of ['vic.tim@pm.me', 'Vic-tim@ProtonMail.com', 'vic_tim+x@proton.me'])
    assert.equal(mailboxKey(email), 'victim@proton.me');
});

test('members are told apart by their tags, and by nothing else of a spelling', () => {
  assert.equal(emailKey('A@BÜCHER.example'), emailKey('a@xn--bcher-kva.example'));
  assert.notEqual(emailKey('a+b@example.com'), emailKey('a@example.com'));
});

test('organisations that begin with a sign are answers; formulas are not', () => {
  const organisation = (text: string) => parseApplication({ ...VALID, organisation: text }).ok;
  const names = [
    '@Work (Cymru) Ltd',
    '+44 Consulting',
    '=Equal Ltd',
    '-',
    '+Acumen',
    '@Home Ltd',
    '@',
    '+1 Digital',
    '-able (Wales)',
    '= Cydraddoldeb',
    '++',
    '@2030 Net Zero!',
    '+A | B Partners',
    '–Dash',
    '@bristol',
    '3=4 Ltd',
    '+Plus “Cymru”',
    '@Bristol(Hub)',
    '@Home(Care) Ltd',
    '-30- Press',
    '+/- Labs',
    '=OR> Ltd',
  ];
  for (const name of names) assert.ok(organisation(name), name);
  const formulas = [
    '=1+1',
    ' =1+1',
    '=HYPERLINK("https://x.example","y")',
    "=cmd|'/C calc'!A0",
    '+1+1',
    '-2+3',
    '@SUM(A1:A9)',
    '=A1',
    '=5',
    '＝1+1',
    '＋SUM(1)',
    '@@SUM(1)',
    '=-1',
    '+(1+1)',
    '="a"',
    "+cmd|'x'!A0",
    '=A1:B2',
    '=1*2',
    '=2^3',
    '-1-1',
    '=sum(1)',
    '=WEBSERVICE("x")',
    '= SUM(A1)',
    '=Sheet1!A1',
    "='My sheet'!B2",
    '=[1]other!$A$1',
    '=TRUE()',
    '@SUM(A1:A9) Ltd',
  ];
  for (const formula of formulas) assert.ok(!organisation(formula), formula);
});
