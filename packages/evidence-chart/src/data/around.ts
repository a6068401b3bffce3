/** Whether a heading may be of the end of an interval or of a margin of error. Most are not. */
export const isAround = (name: string): boolean =>
  /lower|upper|isaf|uchaf|[lu]c[il]|±|\+\/|margin|moe|plus or|minus|[-+] \(/i.test(name);
