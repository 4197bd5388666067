import { attributeOf, type Element } from '../element.ts';

/** `0000:01:00.0`, as lspci writes it; undefined where a part is missing or not a number. */
export function pciAddress(address: Element | undefined): string | undefined {
  const hex = (name: string, width: number) => {
    const text = attributeOf(address, name);
    if (text === undefined || !/^(0x[\da-f]{1,8}|\d{1,8})$/i.test(text)) return undefined;
    return Number(text).toString(16).padStart(width, '0');
  };
  const parts = [hex('domain', 4) ?? '0000', hex('bus', 2), hex('slot', 2)];
  const pciFunction = hex('function', 1);
  if (pciFunction === undefined || parts.includes(undefined)) return undefined;
  return `${parts.join(':')}.${pciFunction}`;
}
