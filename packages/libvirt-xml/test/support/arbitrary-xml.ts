import fc from 'fast-check';

const name = fc.stringMatching(/^[a-z][a-zA-Z0-9_.-]{0,8}$/).filter((text) => !/^xml/i.test(text));

// XML's characters, with those that serialisers get wrong made common.
const special = fc.constantFrom(
  '&',
  '<',
  '>',
  '"',
  "'",
  '\n',
  '\t',
  '\r',
  ']]>',
  '😀',
  'é',
  '\u2028',
);
const character = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => /^[\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u.test(text));

/** Text that XML can hold. */
export const xmlText = fc
  .array(fc.oneof(special, character), { maxLength: 12 })
  .map((parts) => parts.join(''));

const escapeText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
const escapeAttribute = (text: string) =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#x9;');

const text = xmlText.map(escapeText);
const comment = xmlText.map((body) => `<!--${body.replaceAll('-', '~')}-->`);
const cdata = xmlText.map((body) => `<![CDATA[${body.replaceAll('>', '')}]]>`);
const instruction = fc
  .tuple(name, xmlText)
  .map(([target, body]) => `<?${target} ${body.replaceAll('?>', '?')}?>`);

const prefixes = ['', 'p:', 'q:'] as const;
const prefix = fc.constantFrom(...prefixes);
const attributes = fc
  .uniqueArray(fc.tuple(prefix, name, xmlText), { selector: ([, local]) => local, maxLength: 3 })
  .map((list) =>
    list.map(([p, local, value]) => ` ${p}${local}="${escapeAttribute(value)}"`).join(''),
  );
// Absolute: C14N has no form for relative ones.
const redeclaration = fc.constantFrom(
  '',
  '',
  ' xmlns="urn:default"',
  ' xmlns:p="urn:p2"',
  ' xmlns=""',
);

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(prefix, name, redeclaration, attributes, tie('content'))
    .map(([p, local, declared, list, content]) =>
      content === ''
        ? `<${p}${local}${declared}${list}/>`
        : `<${p}${local}${declared}${list}>${content}</${p}${local}>`,
    ),
  content: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        comment,
        cdata,
        instruction,
        tie('element'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
}));

const declaration = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?>',
);
const misc = fc.array(fc.oneof(comment, instruction, fc.constant('\n')), { maxLength: 2 });

/** Documents of any content: comments, CDATA, instructions, namespaces, references, all planes. */
export const arbitraryXml = fc
  .tuple(declaration, misc, element, misc)
  .map(
    ([declared, before, root, after]) =>
      `${declared}${before.join('')}<root xmlns:p="urn:p" xmlns:q="urn:q">${root}</root>${after.join('')}`,
  );
