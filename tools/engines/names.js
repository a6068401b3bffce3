/** The engines, in the order of every table. @type {readonly string[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];
