/** Where a part stands: nobody wants it yet, it is coming, it is there, or it was refused. */
export type PartState = 'idle' | 'loading' | 'ready' | 'failed';

/** A part of a widget that is loaded later. The whole page shares it: fifty charts load it once. */
export interface Part<T> {
  readonly state: PartState;
  /** The exports of the part, once it is there. */
  readonly value: T | undefined;
  /** Loads the part; again where it was refused before. Rejects where it is refused. */
  load(): Promise<T>;
}

/**
 * A part of a widget. Each package lists its parts in `src/parts.ts`, one exported constant each, named by what the part is:
 *
 *     export const table = part(() => import('./data/table-file.ts'));
 *
 * The build of the script files reads that module: the constant's name is the name of the part's file.
 */
/* @__NO_SIDE_EFFECTS__ */
export function part<T>(load: () => Promise<T>): Part<T> {
  let state: PartState = 'idle';
  let value: T | undefined;
  let coming: Promise<T> | undefined;

  const settle = async (): Promise<T> => {
    try {
      value = await load();
      state = 'ready';
      return value;
    } catch (error) {
      state = 'failed';
      coming = undefined;
      throw error;
    }
  };

  return {
    get state() {
      return state;
    },
    get value() {
      return value;
    },
    load() {
      if (coming === undefined) {
        state = 'loading';
        coming = settle();
      }
      return coming;
    },
  };
}
