import { errorCodeNames, errorDomainNames } from '../generated/error-names.ts';
import type { ErrorLevel } from '../generated/enums.ts';

/** The fields of libvirt's `virError` that mean something outside C. */
export interface LibvirtErrorFields {
  readonly message: string;
  readonly functionName: string;
  readonly code: number;
  readonly domain: number;
  readonly level: ErrorLevel;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  readonly int1: number;
  readonly int2: number;
}

/** libvirt refused a call, or the call failed. */
export class LibvirtError extends Error {
  override readonly name = 'LibvirtError';
  /** An `ErrorNumber`, or a number of a newer library. */
  readonly code: number;
  /** libvirt's name of the code, such as `VIR_ERR_NO_DOMAIN`. */
  readonly codeName: string;
  /** An `ErrorDomain`: the part of libvirt that reported it. */
  readonly domain: number;
  /** libvirt's name of that part, such as `VIR_FROM_QEMU`. */
  readonly domainName: string;
  readonly level: ErrorLevel;
  readonly str1: string | null;
  readonly str2: string | null;
  readonly str3: string | null;
  readonly int1: number;
  readonly int2: number;
  /** The C function that failed, such as `virDomainCreate`. */
  readonly functionName: string;

  constructor(fields: LibvirtErrorFields) {
    super(fields.message);
    this.code = fields.code;
    this.codeName = errorCodeNames[fields.code] ?? `VIR_ERR_${fields.code}`;
    this.domain = fields.domain;
    this.domainName = errorDomainNames[fields.domain] ?? `VIR_FROM_${fields.domain}`;
    this.level = fields.level;
    this.str1 = fields.str1;
    this.str2 = fields.str2;
    this.str3 = fields.str3;
    this.int1 = fields.int1;
    this.int2 = fields.int2;
    this.functionName = fields.functionName;
  }
}
