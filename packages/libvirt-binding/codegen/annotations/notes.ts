/** What a method does, in a line or two: units and traps first. */
export const functionNotes: Readonly<Record<string, string>> = {};
