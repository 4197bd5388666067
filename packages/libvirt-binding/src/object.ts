import { addon } from './addon.ts';
import { withCallOptions, type CallOptions } from './call-options.ts';
import { wrapObject } from './classes.ts';
import type { Box, NativeCall, RawHandle, StreamBox } from './native.ts';
import { LibvirtStream, type StreamDirection } from './stream.ts';

interface OpenedStream {
  readonly result: unknown;
  readonly stream: StreamBox;
}

/** What all objects of libvirt have in common: a share of it, calls, and an end. */
export abstract class LibvirtObject {
  /** What the addon knows the object by. Of no use outside this package. */
  readonly box: Box;
  /** The connection that the object came from; a connection is its own. */
  protected readonly root: LibvirtObject;

  constructor(parent: LibvirtObject | undefined, box: Box) {
    this.box = box;
    this.root = parent?.root ?? this;
  }

  protected call<T>(name: NativeCall, args: readonly unknown[], options?: CallOptions): Promise<T> {
    return callOn(this, name, args, options);
  }

  protected callForObject<T extends LibvirtObject>(
    name: NativeCall,
    className: string,
    args: readonly unknown[],
    options?: CallOptions,
  ): Promise<T> {
    return this.call<RawHandle>(name, args, options).then((raw) =>
      wrapObject<T>(className, this, raw),
    );
  }

  protected callForObjects<T extends LibvirtObject>(
    name: NativeCall,
    className: string,
    args: readonly unknown[],
    options?: CallOptions,
  ): Promise<T[]> {
    return this.call<RawHandle[]>(name, args, options).then((list) =>
      list.map((raw) => wrapObject<T>(className, this, raw)),
    );
  }

  /** Opens a stream. `args` gets what identifies it to the addon. */
  protected async callStream(
    name: NativeCall,
    args: (...streamArguments: readonly [token: number, sparse: boolean]) => readonly unknown[],
    options?: CallOptions,
    direction: StreamDirection = {},
    onResult?: (result: unknown) => void,
  ): Promise<LibvirtStream> {
    const stream = new LibvirtStream(direction);
    try {
      const given = args(stream.token, direction.sparse ?? false);
      const raw = await this.call<StreamBox | OpenedStream>(name, given, options);
      // A call that returns something besides the stream gives both by name.
      if (onResult) onResult((raw as OpenedStream).result);
      stream.attach(onResult ? (raw as OpenedStream).stream : (raw as StreamBox));
    } catch (error) {
      stream.destroy();
      throw error;
    }
    this.root.adoptStream(stream);
    return stream;
  }

  /** Connections end their streams when they are closed. */
  adoptStream(_stream: LibvirtStream): void {}

  /**
   * Gives the object back before the garbage collector does. Calls that are under way are not
   * disturbed; later ones reject with a `LibvirtClosedError`.
   */
  dispose(): void {
    addon().dispose(this.box);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** Calls a function of the addon on an object, for the parts that are not methods. */
export function callOn<T>(
  object: LibvirtObject,
  name: NativeCall,
  args: readonly unknown[],
  options?: CallOptions,
): Promise<T> {
  return withCallOptions(() => addon()[name](object.box, ...args) as Promise<T>, options);
}
