import type { Stream } from '../facts.ts';
import type { Definition } from '../indicators/define.ts';
import { LOOK_BACK_DAYS } from '../indicators/look-back.ts';
import type { Labels } from '../words/language.ts';
import { SOURCES } from '../words/streams.ts';
import { TITLES_CY } from '../words/titles-cy.ts';
import { unitLabels } from '../words/units.ts';
import type { StreamState } from './stream-state.ts';
import type { Counted } from './counter.ts';
import type { Group, Indicator, ValueUnit } from './types.ts';

/** Figures with everything a reader of the file needs beside them: words, unit, source, licence and period. */
export function describeIndicator(
  definition: Definition,
  stream: Stream,
  { period, reaches }: StreamState,
  { groups, ...figures }: Counted,
): Indicator {
  const { id, code, title, unit } = definition;
  const source = SOURCES[stream];
  return {
    id,
    ...(code && { code }),
    title,
    labels: titleLabels(definition, stream),
    unit,
    unitLabels: unitLabels(unit),
    valueUnit: valueUnitOf(definition),
    statistic: statisticOf(definition),
    stream,
    sourceLabels: source.labels,
    sourceHref: source.href,
    licence: source.licence,
    period,
    ...(definition.history && {
      lookBack: { days: LOOK_BACK_DAYS, from: reaches[definition.history] },
    }),
    ...figures,
    ...(groups && { groups: distinctLabels(groups) }),
  };
}

/** A mix whose categories are too many to list is a share of the largest of them, or an index. */
function statisticOf(definition: Definition): Indicator['statistic'] {
  if (definition.statistic !== 'mix' || !definition.rowless) return definition.statistic;
  return definition.headline === 'concentration' ? 'index' : 'share';
}

/** A title differs by stream where the definition does. */
function titleLabels({ id, title }: Definition, stream: Stream): Labels {
  return { en: title, cy: TITLES_CY[`${id}/${stream}`] ?? TITLES_CY[id] ?? title };
}

function valueUnitOf(definition: Definition): ValueUnit {
  if (definition.statistic === 'share') return 'share';
  if (definition.statistic === 'mix') return definition.headline === 'concentration' ? 'index' : 'share';
  return definition.measures;
}

/** Two groups of one name (a buyer with two identifiers) carry their key behind it. */
function distinctLabels(groups: readonly Group[]): readonly Group[] {
  const keys = new Map<string, Set<string>>();
  for (const { key, label } of groups) keys.set(label, (keys.get(label) ?? new Set()).add(key));
  return groups.map((group) => {
    if (keys.get(group.label)!.size === 1) return group;
    const of = (text: string) => `${text} (${group.key})`;
    return { ...group, label: of(group.label), labels: { en: of(group.labels.en), cy: of(group.labels.cy) } };
  });
}
