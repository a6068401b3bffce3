export type Anchor = 'start' | 'middle' | 'end';

/** A line of text. `y` is its baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  /** What it is, which is also its class. */
  readonly role:
    | 'tick'
    | 'place'
    | 'value'
    | 'name'
    | 'note'
    | 'panel'
    | 'badge'
    | 'axis'
    | 'tile'
    | 'tile-dark'
    | 'headline';
  readonly slot?: number | undefined;
}

/** A path, and how it is painted. */
export interface PathMark {
  readonly d: string;
  readonly paint: Paint;
  /** Whether it touches paths of other series, so that colour alone does not tell them apart. */
  readonly touches?: boolean;
  /** Whether it lies over those of other series, which are not hidden by it. */
  readonly isOver?: boolean;
  /** 0–3, 4 for other, 5 for grey, or 6–12 for answers; absent where the path belongs to no series. */
  readonly slot?: number | undefined;
}

export type Paint =
  | 'shade'
  | 'grid'
  | 'axis'
  | 'fill'
  /** One of answers from one end of a scale to the other. */
  | 'answer'
  | 'area'
  | 'band'
  | 'line'
  | 'whisker'
  | 'span'
  | 'marker'
  | 'missing'
  | 'suppressed'
  | 'halo'
  | 'reference'
  | 'leader'
  /** A tile of a map; its slot is the class of its figure, 0 to 4. */
  | 'tile';

/** A rectangle of the picture, in px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
