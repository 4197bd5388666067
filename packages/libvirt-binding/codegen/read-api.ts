import type {
  AliasIr,
  ArgIr,
  CallbackIr,
  EnumIr,
  FieldIr,
  FunctionIr,
  LibraryIr,
  LibraryName,
  ParameterNameIr,
  ParameterTypeName,
  StructIr,
} from './ir.ts';
import { parameterTypeNames } from './ir.ts';
import { parseXml, type XmlElement } from './xml.ts';

/**
 * Reads an API description (`libvirt-api.xml` and its sisters) into facts. The sisters refer to
 * enum values of the core: give its facts with them.
 */
export function readApi(library: LibraryName, source: string, core?: LibraryIr): LibraryIr {
  const api = parseXml(source);
  const symbols = api.children.find((child) => child.name === 'symbols');
  if (!symbols) throw new Error('the description has no symbols');
  const all = (name: string) => symbols.children.filter((child) => child.name === name);
  const enums = readEnums(all('enum'), core?.enums ?? []);
  const enumNames = new Set(enums.map((entry) => entry.name));
  const constants = readConstants(all('macro'));
  const structs = all('struct').filter((element) => element.children.some(isField));
  return {
    library,
    functions: all('function')
      .map((element) => readFunction(element, enumNames))
      .sort(byName),
    enums,
    structs: structs.map((element) => readStruct(element, constants)).sort(byName),
    opaques: all('struct')
      .filter((element) => !element.children.some(isField))
      .map((element) => required(element, 'name'))
      .sort(),
    aliases: all('typedef')
      .filter((element) => element.attributes['type'] !== 'enum')
      .map((element): AliasIr => ({
        name: required(element, 'name'),
        type: required(element, 'type'),
      }))
      .sort(byName),
    callbacks: all('functype')
      .map((element) => readCallback(element))
      .sort(byName),
    parameterNames: readParameterNames(all('macro')),
    constants,
  };
}

const isField = (element: XmlElement) => element.name === 'field';
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

function required(element: XmlElement, attribute: string): string {
  const value = element.attributes[attribute];
  if (value === undefined) throw new Error(`<${element.name}> lacks ${attribute}`);
  return value;
}

function readArgs(element: XmlElement, enumNames: ReadonlySet<string>): ArgIr[] {
  return element.children
    .filter((child) => child.name === 'arg')
    .map((arg) => {
      const named = [...(arg.attributes['info'] ?? '').matchAll(/\bvir\w+/g)]
        .map(([name]) => name)
        .find((name) => enumNames.has(name));
      const base = { name: required(arg, 'name'), type: required(arg, 'type') };
      return named ? { ...base, enum: named } : base;
    });
}

function readReturn(element: XmlElement): string {
  const result = element.children.find((child) => child.name === 'return');
  return result?.attributes['type'] ?? 'void';
}

function readFunction(element: XmlElement, enumNames: ReadonlySet<string>): FunctionIr {
  return {
    name: required(element, 'name'),
    file: required(element, 'file'),
    since: required(element, 'version'),
    returns: readReturn(element),
    args: readArgs(element, enumNames),
  };
}

function readCallback(element: XmlElement): CallbackIr {
  return {
    name: required(element, 'name'),
    returns: readReturn(element),
    args: readArgs(element, new Set()),
  };
}

function readStruct(element: XmlElement, constants: Readonly<Record<string, number>>): StructIr {
  const fields = element.children.filter(isField).map((field): FieldIr => {
    const name = required(field, 'name');
    const type = required(field, 'type');
    const array = /^(.*?)\s+\w+\[(\w+)\]$/.exec(type);
    if (!array) return { name, type };
    const [, elementType = '', size = ''] = array;
    const length = /^\d+$/.test(size) ? Number(size) : constants[size];
    if (length === undefined) throw new Error(`${name}: unknown array length ${size}`);
    return { name, type: elementType, length };
  });
  return { name: required(element, 'name'), fields };
}

function readEnums(elements: readonly XmlElement[], outer: readonly EnumIr[]): EnumIr[] {
  const raw = new Map([
    ...outer.flatMap((group) => group.values.map(({ name, value }) => [name, `${value}`] as const)),
    ...elements.map((element) => [required(element, 'name'), required(element, 'value')] as const),
  ]);
  const resolve = (value: string): number => {
    const alias = raw.get(value);
    if (alias !== undefined) return resolve(alias);
    const number = Number(value);
    if (!Number.isInteger(number)) throw new Error(`not an enum value: ${value}`);
    return number;
  };
  const groups = new Map<string, EnumIr & { values: EnumIr['values'][number][] }>();
  for (const element of elements) {
    const name = required(element, 'type');
    const group = groups.get(name) ?? { name, values: [] };
    groups.set(name, group);
    const since = element.attributes['version'];
    const value = {
      name: required(element, 'name'),
      value: resolve(required(element, 'value')),
    };
    group.values.push(since ? { ...value, since } : value);
  }
  for (const group of groups.values()) {
    group.values.sort((a, b) => (a.value >>> 0) - (b.value >>> 0) || byName(a, b));
  }
  return [...groups.values()].sort(byName);
}

/** Integer macros: plain numbers, parenthesised sums, and names of other macros. */
function readConstants(macros: readonly XmlElement[]): Record<string, number> {
  const raw = new Map<string, string>();
  for (const macro of macros) {
    const value = macro.attributes['raw'];
    if (value !== undefined && !macro.attributes['params'])
      raw.set(required(macro, 'name'), value.replace(/\/\*.*\*\//, '').trim());
  }
  const evaluate = (text: string): number | undefined => {
    const plain = text.replace(/[()\s]|LL$/g, '').replace(/LL$/, '');
    if (/^\d+(\+\d+)*$/.test(plain)) return plain.split('+').reduce((sum, n) => sum + Number(n), 0);
    const alias = raw.get(plain);
    return alias === undefined ? undefined : evaluate(alias);
  };
  const constants: Record<string, number> = {};
  for (const [name, text] of [...raw].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = evaluate(text);
    if (value !== undefined) constants[name] = value;
  }
  return constants;
}

const typeHints: Readonly<Record<string, ParameterTypeName>> = {
  int: 'INT',
  uint: 'UINT',
  'unsigned int': 'UINT',
  llong: 'LLONG',
  ullong: 'ULLONG',
  'unsigned long long': 'ULLONG',
  string: 'STRING',
  boolean: 'BOOLEAN',
};

function statedType(info: string): ParameterTypeName | undefined {
  const tag = /VIR_TYPED_PARAMS?_(\w+)/.exec(info)?.[1];
  const tagged = parameterTypeNames.find((name) => name === tag);
  if (tagged) return tagged;
  const hint = /\bas an? (unsigned long long|unsigned int|u?int|u?llong|string|boolean)\b/.exec(
    info.replace(/\s+/g, ' '),
  )?.[1];
  return hint === undefined ? undefined : typeHints[hint];
}

function readParameterNames(macros: readonly XmlElement[]): ParameterNameIr[] {
  const names = macros
    .filter((macro) => macro.attributes['string'] !== undefined)
    .map((macro): ParameterNameIr => {
      const info = macro.children.find((child) => child.name === 'info')?.text ?? '';
      const base = { macro: required(macro, 'name'), key: required(macro, 'string') };
      const type = statedType(info);
      return type ? { ...base, type } : base;
    });
  return names.sort((a, b) => (a.macro < b.macro ? -1 : 1));
}
