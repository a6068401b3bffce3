import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator } from '../src/index.ts';
import { parsed, run, workFolder } from './support/command.ts';
import { uk6 } from './support/releases.ts';

const { file } = workFolder('choosing');

/** `n` awards of one buyer, `sme` of them to an SME. */
function awards(buyer: string, n: number, sme: number, type: string, region: string, month = '03') {
  return Array.from({ length: n }, (_, index) => {
    const release = uk6({
      ocid: `ocds-h6vhtk-${buyer.replaceAll(' ', '')}${month}${index}`,
      id: `${buyer}${month}${index}`,
      date: `2026-${month}-02T09:00:00Z`,
      buyer,
      region,
      suppliers: [{ id: `S${index}`, scale: index < sme ? 'sme' : 'large' }],
    });
    const [party] = release['parties'] as Record<string, unknown>[];
    party!['details'] = { classifications: [{ scheme: 'UK_CA_TYPE', id: type }] };
    return release;
  });
}

const SUB = 'publicAuthoritySubCentralGovernment';
const RELEASES = [
  ...awards('Anytown', 20, 10, SUB, 'UKC11'),
  ...awards('Anytown', 4, 4, SUB, 'UKC11', '04'),
  ...awards('Bytown', 10, 2, SUB, 'UKD11'),
  ...awards('Cetown', 10, 8, SUB, 'UKC12'),
  ...awards('Few', 3, 3, SUB, 'UKC11'),
  ...awards('Ministry', 12, 0, 'publicAuthorityCentralGovernment', 'UKI32'),
];
const PATH = file('releases.ndjson', RELEASES.map((release) => JSON.stringify(release)).join('\n'));

function sme(words: readonly string[]): Indicator {
  const { stdout, stderr, status } = run([PATH, '--indicator', 'sme-share', ...words]);
  assert.equal(status, 0, stderr);
  const { indicators } = parsed(stdout);
  assert.deepEqual(
    indicators.map(({ id }) => id),
    ['sme-share'],
  );
  return indicators[0]!;
}

const short = ({ numerator, denominator }: Indicator) => `${numerator}/${denominator}`;

describe('choosing', () => {
  test('a buyer by id, by name in any case, and several joined', () => {
    assert.equal(short(sme(['--buyer', 'Anytown'])), '14/24');
    assert.equal(short(sme(['--buyer', 'anytown COUNCIL'])), '14/24');
    assert.equal(short(sme(['--buyer', 'Anytown', '--buyer', 'Few Council'])), '17/27');
  });

  test('a name that nothing has is refused, with near names', () => {
    const { status, stderr, stdout } = run([PATH, '--buyer', 'Anytwon Council']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no buyer is named "Anytwon Council"; near names: Anytown Council/);
  });

  test('days, both ends counted', () => {
    assert.equal(short(sme(['--buyer', 'Anytown', '--from', '2026-04-02'])), '4/4');
    assert.equal(short(sme(['--buyer', 'Anytown', '--to', '2026-03-02'])), '10/20');
    const { period } = sme(['--from', '2026-03-01', '--to', '2026-03-31']);
    assert.deepEqual(period, { from: '2026-03-02', to: '2026-03-31' });
  });

  test('peers by type: those with ten or more, the others counted', () => {
    assert.deepEqual(sme(['--buyer', 'Anytown', '--peers', 'type']).peers, {
      buyers: 2,
      tooFew: 1,
      median: 0.5,
      lower: 0.2,
      upper: 0.8,
    });
  });

  test('peers by region and by a file, where names that nobody has are named', () => {
    assert.equal(sme(['--buyer', 'Anytown', '--peers', 'region']).peers!.buyers, 1);
    const list = file('peers.txt', '# ours\nBytown Council\nMinistry\nNowhere\n');
    const { stderr, stdout } = run([PATH, '--indicator', 'sme-share', '--buyer', 'Anytown', '--peers', list]);
    assert.match(stderr, /no buyer is named Nowhere/);
    assert.deepEqual(parsed(stdout).indicators[0]!.peers, {
      buyers: 2,
      tooFew: 0,
      median: 0.1,
      lower: 0,
      upper: 0.2,
    });
  });

  test('one breakdown inside another', () => {
    const { groups, rows } = sme(['--buyer', 'Anytown', '--by', 'region', '--by', 'month']);
    assert.equal(rows, undefined);
    assert.deepEqual(
      groups!.map(({ key, second, numerator, denominator }) => [key, second!.key, numerator, denominator]),
      [
        ['UKC', '2026-03', 10, 20],
        ['UKC', '2026-04', 4, 4],
      ],
    );
    assert.deepEqual(sme(['--buyer', 'Anytown', '--by', 'region,month']).groups, groups);
  });

  test('what does not go together is refused, and so is what nobody knows', () => {
    for (const [words, reason] of [
      [['--by', 'buyer', '--by', 'month', '--by', 'region'], /at most two/],
      [['--by', 'month', '--by', 'month'], /given twice/],
      [['--ocids', '--format', 'csv'], /--ocids/],
      [['--indicator', 'sme-shar'], /near ones: sme-share/],
      [['--from', '2026-02-30'], /--from 2026-02-30: a day/],
      [['--from', '2026-05-01', '--to', '2026-04-01'], /later than/],
      [['--peers', 'type'], /--peers needs --buyer/],
      [['--buyer', 'Anytown', '--peers', 'nofile'], /type, region, or a file/],
      [['--service', 'x'], /does not go with/],
    ] as const) {
      const { status, stderr } = run([PATH, ...words]);
      assert.equal(status, 2, words.join(' '));
      assert.match(stderr, reason);
    }
  });

  test('--version prints the version', () => assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/));
});
