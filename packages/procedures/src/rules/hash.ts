/** SHA-256 of the canonical JSON of the rule set without this field. Written by `npm run generate`. */
export const hash = '9a7cb14afa12a4bea43d9c555e7f5c1971e94773de4527183d531610578174f2';
