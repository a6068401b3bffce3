import type {
  CorpusContext,
  Definition,
  MeasureDefinition,
  MixDefinition,
  ShareDefinition,
} from '../indicators/define.ts';
import type { Unit } from '../units.ts';
import type { KeyNumbers } from './distinct.ts';
import type { EvidenceList } from './evidence.ts';
import { MeasureTally } from './measure-tally.ts';
import { MixTally } from './mix-tally.ts';
import { ShareTally } from './share-tally.ts';
import type { Figures } from './types.ts';

/** A running count of one indicator in the corpus or in one group. */
export interface Tally {
  add(unit: Unit, corpus: CorpusContext): void;
  /**
   * What a definition reads from the counts: the one that they were made for, or one that counts alike. `categories`:
   * those of the whole, for a part of it; only a mix has any.
   */
  figures(reading: Definition, categories?: readonly string[]): Figures;
}

export function tallyFor(
  definition: Definition,
  evidence: EvidenceList | undefined,
  keys: KeyNumbers,
): Tally {
  return TALLIES[definition.statistic](definition, evidence, keys);
}

type Maker = (definition: Definition, evidence: EvidenceList | undefined, keys: KeyNumbers) => Tally;

const measure: Maker = (definition, evidence) => new MeasureTally(definition as MeasureDefinition, evidence);

const TALLIES: Readonly<Record<Definition['statistic'], Maker>> = {
  share: (definition, evidence, keys) => new ShareTally(definition as ShareDefinition, evidence, keys),
  median: measure,
  mean: measure,
  mix: (definition, evidence) => new MixTally(definition as MixDefinition, evidence),
};
