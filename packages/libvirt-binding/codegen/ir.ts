/** Facts about one libvirt library: names, types and versions, no documentation prose. */
export interface LibraryIr {
  /** `core`, `qemu`, `lxc` or `admin`. */
  readonly library: LibraryName;
  readonly functions: readonly FunctionIr[];
  readonly enums: readonly EnumIr[];
  readonly structs: readonly StructIr[];
  /** Opaque object types, such as `virDomain`. */
  readonly opaques: readonly string[];
  readonly aliases: readonly AliasIr[];
  readonly callbacks: readonly CallbackIr[];
  readonly parameterNames: readonly ParameterNameIr[];
  readonly constants: Readonly<Record<string, number>>;
}

export const libraryNames = ['core', 'qemu', 'lxc', 'admin'] as const;
export type LibraryName = (typeof libraryNames)[number];

export interface FunctionIr {
  readonly name: string;
  /** The header that declares it, such as `libvirt-domain`. */
  readonly file: string;
  /** The first release that has it, such as `0.9.3`. */
  readonly since: string;
  readonly returns: string;
  readonly args: readonly ArgIr[];
}

export interface ArgIr {
  readonly name: string;
  readonly type: string;
  /** The enum whose members the description names for this argument. */
  readonly enum?: string;
}

export interface EnumIr {
  readonly name: string;
  readonly values: readonly EnumValueIr[];
}

export interface EnumValueIr {
  readonly name: string;
  readonly value: number;
  readonly since?: string;
}

export interface StructIr {
  readonly name: string;
  readonly fields: readonly FieldIr[];
}

export interface FieldIr {
  readonly name: string;
  readonly type: string;
  /** Length of an inline array. */
  readonly length?: number;
}

export interface AliasIr {
  readonly name: string;
  readonly type: string;
}

export interface CallbackIr {
  readonly name: string;
  readonly returns: string;
  readonly args: readonly ArgIr[];
}

/** The name of a typed parameter, and the C type of its value where the description states it. */
export interface ParameterNameIr {
  readonly macro: string;
  readonly key: string;
  readonly type?: ParameterTypeName;
}

export const parameterTypeNames = [
  'INT',
  'UINT',
  'LLONG',
  'ULLONG',
  'DOUBLE',
  'BOOLEAN',
  'STRING',
] as const;
export type ParameterTypeName = (typeof parameterTypeNames)[number];
