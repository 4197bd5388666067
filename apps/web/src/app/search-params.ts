/** Search parameters that are plain texts; whatever else stands in the address is dropped. */
export function textSearch<const Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): { [N in Name]?: string | undefined } => {
    const known: { [N in Name]?: string | undefined } = {};
    for (const name of names) {
      const value = search[name];
      // The router reads `?filter=1` as a number.
      if (typeof value === 'string' || typeof value === 'number') known[name] = String(value);
    }
    return known;
  };
}
