import { ParseOption, XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';

/** Every node of a document as plain data, comments, CDATA and instructions too. */
export type NodeModel =
  | { kind: string; content: string }
  | { kind: 'element'; name: string; attributes: string[]; children: NodeModel[] };

export function modelOf(xml: string): NodeModel {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_IGNORE_ENC });
  try {
    return model(document.root);
  } finally {
    document.dispose();
  }
}

function model(node: XmlNode): NodeModel {
  if (!(node instanceof XmlElement)) return { kind: node.constructor.name, content: node.content };
  const children: NodeModel[] = [];
  for (const child of node.find('child::node()')) children.push(model(child));
  return {
    kind: 'element',
    name: `{${node.namespaceUri}}${node.name}`,
    attributes: node.attrs.map((each) => `{${each.namespaceUri}}${each.name}=${each.value}`),
    children,
  };
}

export function isElement(node: NodeModel | undefined): node is NodeModel & { kind: 'element' } {
  return node?.kind === 'element';
}

/** The elements below the root, in document order, each with its path of positions. */
export function elementPaths(root: NodeModel): string[] {
  const paths: string[] = [];
  const visit = (node: NodeModel, path: string) => {
    if (!('children' in node)) return;
    node.children.filter(isElement).forEach((child, index) => {
      const childPath = `${path}/*[${index + 1}]`;
      paths.push(childPath);
      visit(child, childPath);
    });
  };
  visit(root, '/*');
  return paths;
}

/** The element at one of those paths. */
export function elementAt(root: NodeModel, path: string): NodeModel & { children: NodeModel[] } {
  let node = root;
  for (const match of path.matchAll(/\*\[(\d+)\]/g)) {
    const found =
      'children' in node ? node.children.filter(isElement)[Number(match[1]) - 1] : undefined;
    if (found === undefined) throw new Error(`Nothing at ${path}`);
    node = found;
  }
  if (!('children' in node)) throw new Error(`No element at ${path}`);
  return node;
}
