export interface LibraryVersion {
  readonly major: number;
  readonly minor: number;
  readonly release: number;
}

/** libvirt packs a release as major × 1,000,000 + minor × 1,000 + release. */
export function unpackVersion(packed: number): LibraryVersion {
  return {
    major: Math.floor(packed / 1_000_000),
    minor: Math.floor(packed / 1000) % 1000,
    release: packed % 1000,
  };
}
