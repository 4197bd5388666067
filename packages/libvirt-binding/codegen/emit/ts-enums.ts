import type { EnumIr } from '../ir.ts';
import { enumMembers, enumTypeName } from '../naming.ts';
import { banner } from './banner.ts';

/** Every enum as a constant object with the union of its values. */
export function emitEnums(enums: readonly EnumIr[]): string {
  return banner + enums.map(emitEnum).join('');
}

function emitEnum(entry: EnumIr): string {
  const name = enumTypeName(entry.name);
  const members = enumMembers(entry.name, entry.values).map(
    // Bit 31 stays unsigned here; `A | B` may make it negative, and the native side takes both.
    ({ key, value }) => `  ${key}: ${value.value === -0x80000000 ? 0x80000000 : value.value},\n`,
  );
  return `
/** libvirt's \`${entry.name}\`. */
export const ${name} = {
${members.join('')}} as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}
