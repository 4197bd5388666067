/** The first line of every generated file. */
export const banner = '// Generated from ir/ by `npm run generate`. Do not edit.\n';
