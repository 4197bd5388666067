const skippable = /^(?:\uFEFF|[ \t\r\n]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;

/**
 * Whether a DTD follows the prolog. Asked before the parser sees the text: entity declarations
 * are how small documents grow without bound, and libvirt neither writes nor needs them.
 */
export function hasDoctype(xml: string): boolean {
  let rest = xml;
  for (;;) {
    const skipped = skippable.exec(rest);
    if (skipped === null) return rest.startsWith('<!DOCTYPE');
    rest = rest.slice(skipped[0].length);
  }
}
