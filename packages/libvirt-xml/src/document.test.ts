import { describe, expect, it, onTestFinished } from 'vitest';
import { LibvirtDocument } from './document.ts';
import { XmlCanonicalError, XmlEditError, XmlParseError, XmlPathError } from './errors.ts';
import { canonical } from './serialise.ts';

function open(xml: string): LibvirtDocument {
  const document = LibvirtDocument.parse(xml);
  onTestFinished(() => document.dispose());
  return document;
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('LibvirtDocument.parse', () => {
  it.each([
    ['no text', '', 'empty'],
    ['white space', ' \n', 'Start tag expected'],
    ['an unclosed element', '<domain>\n  <name>', 'line 2'],
    ['an undeclared prefix', '<domain><qemu:arg/></domain>', 'qemu'],
    ['a NUL', '<a>\0</a>', 'Char 0x0'],
    ['half a surrogate pair', '<a>\ud800</a>', 'line 1'],
    ['two roots', '<a/><b/>', 'Extra content'],
    ['elements too deep', '<a>'.repeat(300) + '</a>'.repeat(300), 'depth'],
  ])('refuses %s', (_, xml, message) => {
    const error = thrownBy(() => LibvirtDocument.parse(xml));
    expect(error).toBeInstanceOf(XmlParseError);
    expect((error as Error).message).toContain(message);
  });

  it('says where', () => {
    expect(thrownBy(() => LibvirtDocument.parse('<a>\n <b c=1/>\n</a>'))).toMatchObject({
      line: 2,
      column: 7,
    });
  });

  it.each([
    ['entity expansion', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    [
      'an external subset',
      '<?xml version="1.0"?> <!-- x --><?y?>\n<!DOCTYPE a SYSTEM "http://h/d"><a/>',
    ],
    ['a byte order mark before it', '\uFEFF<!DOCTYPE a><a/>'],
  ])('refuses a document type with %s', (_, xml) => {
    expect(() => LibvirtDocument.parse(xml)).toThrow('document type declaration');
  });

  it('takes a document type for what it is inside a comment or a text', () => {
    const document = open('<!-- <!DOCTYPE a> --><a><![CDATA[<!DOCTYPE a>]]></a>');
    expect(document.root().text).toBe('<!DOCTYPE a>');
  });

  it('refuses a text longer than the limit before it is parsed', () => {
    expect(() => LibvirtDocument.parse('<a/>', { maxLength: 3 })).toThrow('longer than 3');
  });

  it('believes the string, not the encoding that its declaration names', () => {
    const document = open('<?xml version="1.0" encoding="ISO-8859-1"?><a>é😀</a>');
    expect(document.root().text).toBe('é😀');
  });
});

describe('asking', () => {
  const xml = `<domain xmlns:x='http://libvirt.org/schemas/domain/qemu/1.0'><name>a</name>
    <devices><disk><target dev='vda'/></disk><disk><target dev='vdb'/></disk></devices>
    <x:commandline><x:arg value='-S'/></x:commandline></domain>`;

  it('selects elements in document order, as data that outlives the document', () => {
    const document = LibvirtDocument.parse(xml);
    const targets = document.select('devices/disk/target');
    document.dispose();
    document.dispose();
    expect(targets.map(({ attributes }) => attributes.get('dev'))).toEqual(['vda', 'vdb']);
  });

  it("reads libvirt's namespaces by one prefix, whichever the document chose", () => {
    expect(open(xml).string('qemu:commandline/qemu:arg/@value')).toBe('-S');
  });

  it('gives the empty string for nothing', () => {
    expect(open(xml).string('title')).toBe('');
    expect(open(xml).select('title')).toEqual([]);
  });

  it.each(['devices[', 'unknown:a', 'count(devices)', 'name/text()', '@type'])(
    'refuses %s as a path of elements',
    (path) => {
      const document = open('<domain type="kvm"><name>a</name></domain>');
      expect(() => document.select(path)).toThrow(XmlPathError);
    },
  );
});

describe('editing', () => {
  const xml = `<domain type='kvm'>
  <name>a</name>
  <!-- keep -->
  <vcpu>2</vcpu>
  <devices>
    <emulator>/bin/qemu</emulator>
    <disk><target dev='vda'/></disk>
    <disk><target dev='vdb'/></disk>
    <graphics type='vnc'/>
    <unheard-of/>
  </devices>
</domain>`;

  it('sets text and escapes it', () => {
    const document = open(xml);
    document.setText('name', '<b> & ]]>');
    expect(document.string('name')).toBe('<b> & ]]>');
    expect(document.toString()).toContain('<name>&lt;b&gt; &amp; ]]&gt;</name>\n  <!-- keep -->');
  });

  it('inserts where libvirt writes it, indented like its siblings', () => {
    const document = open(xml);
    document.insertChild('devices', "<interface type='user'/>");
    document.insertChild('devices', '<disk><target dev="vdc"/></disk>');
    document.insertChild('.', '<title>First</title>');
    expect(document.toString()).toContain(
      '<name>a</name>\n  <title>First</title>\n  <!-- keep -->',
    );
    expect(document.toString()).toContain(
      `<disk><target dev='vdb'/></disk>
    <disk><target dev="vdc"/></disk>
    <interface type='user'/>
    <graphics type='vnc'/>`.replaceAll("'", '"'),
    );
  });

  it('puts what comes before all others first, and the unknown last', () => {
    const document = open(xml);
    document.insertChild('devices', '<new/>');
    document.remove('devices/emulator');
    document.insertChild('devices', '<emulator>/bin/other</emulator>');
    expect(document.select('devices/*').map(({ name }) => name)).toEqual([
      'emulator',
      'disk',
      'disk',
      'graphics',
      'unheard-of',
      'new',
    ]);
    expect(document.toString()).toContain(
      '<devices>\n    <emulator>/bin/other</emulator>\n    <disk>',
    );
  });

  it('lets a fragment use the prefixes in scope', () => {
    const document = open("<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'/>");
    document.insertChild('.', "<q:commandline><q:arg value='-S'/></q:commandline>");
    expect(document.string('qemu:commandline/qemu:arg/@value')).toBe('-S');
  });

  it('replaces an element whose own namespace dies with it', () => {
    const document = open('<a><b xmlns="urn:b"/></a>');
    document.replace("*[local-name()='b']", '<c/>');
    expect(document.canonical()).toBe('<a><c></c></a>');
  });

  it('does not double an attribute under a default namespace', () => {
    const document = open('<a xmlns="urn:a" b="1"/>');
    document.setAttribute('.', 'b', '2');
    document.setAttribute('.', 'b', '&amp;');
    expect(document.canonical()).toBe('<a xmlns="urn:a" b="&amp;amp;"></a>');
    document.setAttribute('.', 'b', null);
    expect(document.canonical()).toBe('<a xmlns="urn:a"></a>');
  });

  it.each<[string, string, (document: LibvirtDocument) => void]>([
    ['nothing at the path', 'target_missing', (it) => it.setText('title', 'x')],
    ['more than one element', 'target_ambiguous', (it) => it.remove('devices/disk')],
    ['text over elements', 'target_has_children', (it) => it.setText('devices', 'x')],
    ['the root removed', 'root_required', (it) => it.remove('/domain')],
    ['the root replaced', 'root_required', (it) => it.replace('/domain', '<a/>')],
    ['a NUL', 'invalid_character', (it) => it.setText('name', 'a\0b')],
    ['half a surrogate pair', 'invalid_character', (it) => it.setAttribute('.', 'a', '\udc00')],
    ['a name with a prefix', 'invalid_name', (it) => it.setAttribute('.', 'a:b', 'c')],
    ['a fragment that breaks out', 'invalid_fragment', (it) => it.insertChild('.', '</domain><a>')],
    ['a fragment of two', 'invalid_fragment', (it) => it.insertChild('.', '<a/><b/>')],
    ['a fragment with text', 'invalid_fragment', (it) => it.insertChild('.', '<a/>b')],
    ['a fragment of none', 'invalid_fragment', (it) => it.insertChild('.', '<!-- a -->')],
    ['a prefix out of scope', 'invalid_fragment', (it) => it.insertChild('.', '<q:a/>')],
    ['a document type', 'invalid_fragment', (it) => it.insertChild('.', '<!DOCTYPE a><a/>')],
  ])('refuses %s and changes nothing', (_, code, edit) => {
    const document = open(xml);
    const before = document.toString();
    const error = thrownBy(() => edit(document));
    expect(error).toBeInstanceOf(XmlEditError);
    expect(error).toMatchObject({ code });
    expect(document.toString()).toBe(before);
  });

  it('is undone when only the whole would be too deep', () => {
    const document = open('<a>'.repeat(200) + '</a>'.repeat(200));
    const before = document.toString();
    const fragment = '<b>'.repeat(100) + '</b>'.repeat(100);
    expect(() => document.insertChild('//a[not(*)]', fragment)).toThrow(XmlParseError);
    expect(document.toString()).toBe(before);
  });
});

describe('canonical', () => {
  it('is equal for texts that say the same, and only for those', () => {
    expect(canonical(`<a c='1'   b="2"><!--x--><d/></a>`)).toBe(
      canonical(`<?xml version="1.0"?><a b='2' c="&#49;"><!--x--><d></d></a>`),
    );
    expect(canonical('<a><!--x--></a>')).not.toBe(canonical('<a/>'));
  });

  it('says that relative namespaces have none', () => {
    expect(() => canonical('<a xmlns="relative"/>')).toThrow(XmlCanonicalError);
  });
});
