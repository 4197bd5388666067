/** Makes a thing when it is first asked for, and gives the same one from then on. */
export interface Once<T> {
  (): Promise<T>;
  /** The thing, if anybody has asked for it. */
  made(): Promise<T | undefined>;
}

export function once<T>(make: () => Promise<T>): Once<T> {
  let thing: Promise<T> | undefined;
  return Object.assign(() => (thing ??= make()), {
    made: async () => thing,
  });
}
