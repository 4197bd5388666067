import type { CallOptions } from './call-options.ts';
import type { LibvirtStream } from './stream.ts';
import { registerClass } from './classes.ts';
import { connectionOf, type Connection } from './connection.ts';
import { StorageVolumeCalls } from './generated/storage-volume-calls.ts';
import { StorageVolDownloadFlags, StorageVolUploadFlags } from './generated/enums.ts';
import type { RawHandle } from './native.ts';
import type { LibvirtObject } from './object.ts';
import { collectYoungBuffers } from './young-buffers.ts';

const defaultRangeBytes = 4n * 1024n * 1024n;

/** A disk image, file or device in a pool. */
export class StorageVolume extends StorageVolumeCalls {
  readonly name: string;
  /** Unique on the host; for most pools the path. */
  readonly key: string;

  constructor(parent: LibvirtObject, [box, name, key]: RawHandle) {
    super(parent, box);
    this.name = name;
    this.key = key;
  }

  /**
   * Reads the volume's content, or a part of it. libvirt reads ahead without bound: take large
   * volumes in ranges, as {@link StorageVolume.read} does.
   *
   * @param length - Bytes; 0 is everything after the offset.
   * @param flags - Bits of `StorageVolDownloadFlags`; with SPARSE_STREAM holes come as objects.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolDownload
   */
  download(
    offset: bigint | number = 0,
    length: bigint | number = 0,
    flags = 0,
    options?: CallOptions,
  ): Promise<LibvirtStream> {
    return this.callStream(
      'virStorageVolDownload',
      (...streamArguments) => [...streamArguments, offset, length, flags],
      options,
      { writable: false, sparse: (flags & StorageVolDownloadFlags.SPARSE_STREAM) !== 0 },
    );
  }

  /**
   * Writes the volume's content, or a part of it. The stream's `finish` says that libvirt has it.
   *
   * @param length - Bytes; 0 is as many as are written.
   * @param flags - Bits of `StorageVolUploadFlags`; with SPARSE_STREAM holes may be written.
   * @see https://libvirt.org/html/libvirt-libvirt-storage.html#virStorageVolUpload
   */
  upload(
    offset: bigint | number = 0,
    length: bigint | number = 0,
    flags = 0,
    options?: CallOptions,
  ): Promise<LibvirtStream> {
    return this.callStream(
      'virStorageVolUpload',
      (...streamArguments) => [...streamArguments, offset, length, flags],
      options,
      { readable: false, sparse: (flags & StorageVolUploadFlags.SPARSE_STREAM) !== 0 },
    );
  }

  /**
   * The content as chunks, in ranges: the next range is asked for when the one before has been
   * taken, so that a reader that pauses holds no more than one of them in memory.
   *
   * @param rangeBytes - 4 MiB by default: little for a process, and a question to the daemon is
   *   nothing beside it.
   */
  async *read(
    offset = 0n,
    length?: bigint,
    rangeBytes = defaultRangeBytes,
    options?: CallOptions,
  ): AsyncGenerator<Uint8Array, void> {
    const end = length === undefined ? (await this.getInfo(options)).capacity : offset + length;
    for (let at = offset; at < end; at += rangeBytes) {
      const size = end - at < rangeBytes ? end - at : rangeBytes;
      const stream = await this.download(at, size, 0, options);
      collectYoungBuffers();
      for await (const chunk of stream) yield chunk as Uint8Array;
    }
  }

  get connection(): Connection {
    return connectionOf(this.root);
  }
}

registerClass('StorageVolume', (parent, raw) => new StorageVolume(parent, raw));
