/** The version of every IPEC element: they are released together. `npm run version` keeps it equal to package.json. */
export const version = '0.1.0';
