import { attributeOf, childrenOf, type Element } from '../element.ts';
import { booleanAttribute, toInteger } from '../values.ts';

export interface GraphicsListen {
  /** `address`, `network`, `socket` or `none`. */
  readonly type: string;
  readonly address: string | undefined;
  readonly network: string | undefined;
  readonly socket: string | undefined;
}

export interface DomainGraphics {
  /** `vnc`, `spice`, `rdp`, `sdl`, `dbus`, `egl-headless` … */
  readonly type: string;
  /** Undefined while libvirt has still to choose one. */
  readonly port: number | undefined;
  readonly tlsPort: number | undefined;
  readonly websocketPort: number | undefined;
  readonly autoport: boolean;
  readonly listens: readonly GraphicsListen[];
  /** The first address it listens on. */
  readonly listenAddress: string | undefined;
  readonly socket: string | undefined;
  readonly keymap: string | undefined;
  /** Whether one is set; what it is never leaves the document. */
  readonly passwordPresent: boolean;
}

export function domainGraphics(graphics: Element): DomainGraphics {
  const listens = childrenOf(graphics, 'listen').map(graphicsListen);
  return {
    type: attributeOf(graphics, 'type') ?? 'vnc',
    port: portOf(graphics, 'port'),
    tlsPort: portOf(graphics, 'tlsPort'),
    websocketPort: portOf(graphics, 'websocket'),
    autoport: booleanAttribute(graphics, 'autoport') ?? attributeOf(graphics, 'port') === '-1',
    listens,
    listenAddress: attributeOf(graphics, 'listen') ?? firstOf(listens, 'address'),
    socket: attributeOf(graphics, 'socket') ?? firstOf(listens, 'socket'),
    keymap: attributeOf(graphics, 'keymap'),
    passwordPresent: attributeOf(graphics, 'passwd') !== undefined,
  };
}

const graphicsListen = (listen: Element): GraphicsListen => ({
  type: attributeOf(listen, 'type') ?? 'address',
  address: attributeOf(listen, 'address'),
  network: attributeOf(listen, 'network'),
  socket: attributeOf(listen, 'socket'),
});

const firstOf = (listens: readonly GraphicsListen[], field: 'address' | 'socket') =>
  listens.find((listen) => listen[field] !== undefined)?.[field];

function portOf(graphics: Element, name: string): number | undefined {
  const port = toInteger(attributeOf(graphics, name));
  return port !== undefined && port > 0 && port < 65536 ? port : undefined;
}
