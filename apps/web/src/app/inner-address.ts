/**
 * Where to go after sign-in. Anything that could lead to another site (`//elsewhere`, `\`, a scheme)
 * becomes the machine list: the address comes out of a link that anybody may have made.
 */
export function innerAddress(to: string | undefined): string {
  const inner = to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in');
  return inner ? to : '/machines';
}
