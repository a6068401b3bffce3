/** Tells the worker that there is work. Many calls before it looks are one. */
export type Wake = () => void;
