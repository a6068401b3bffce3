/** Why a run is not kept: the browser does not allow it, or another tab keeps its answers in the same place. */
export type NotKept = 'refused' | 'taken';
