/**
 * A clip of a style that leaves nothing, as words for those who listen have it: `clip: rect(0 0 0 0)`, of one pixel, or
 * `clip-path: inset(50%)`. One that cuts a margin away is a picture's frame.
 */
export const CLIPPED_AWAY = /rect\((?:\s*[01][a-z]*[\s,]*){4}\)|inset\((?:50|[^)]*(?:100|99\.9))%/;
