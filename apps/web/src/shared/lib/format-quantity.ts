/** A figure and its unit apart, since the unit is set lighter. */
export interface Quantity {
  readonly figure: string;
  readonly unit: string;
}

function scaled(value: number, base: number, units: readonly [string, ...string[]]): Quantity {
  let index = 0;
  let rest = value;
  // 999.95 would be shown as 1000.0: go to the next unit a little before.
  while (rest >= base * 0.9995 && index < units.length - 1) {
    rest /= base;
    index += 1;
  }
  const digits = index === 0 || rest >= 99.95 ? 0 : 1;
  const figure = rest.toFixed(digits).replace(/\.0$/, '');
  return { figure, unit: units[index] ?? units[0] };
}

/** Memory is bought and set in powers of two. */
export function memoryQuantity(kiB: number): Quantity {
  return scaled(kiB, 1024, ['KiB', 'MiB', 'GiB', 'TiB', 'PiB']);
}

/** Traffic is counted in powers of ten. */
export function byteRateQuantity(bytesPerSecond: number): Quantity {
  return scaled(bytesPerSecond, 1000, ['B/s', 'kB/s', 'MB/s', 'GB/s', 'TB/s']);
}

export function countRateQuantity(perSecond: number): Quantity {
  return scaled(perSecond, 1000, ['/s', 'k/s', 'M/s']);
}

/** `ratio` 1 is 100 %. */
export function percentQuantity(ratio: number): Quantity {
  const percent = ratio * 100;
  return { figure: percent.toFixed(percent < 9.95 && percent > 0 ? 1 : 0), unit: '%' };
}

export function quantityText({ figure, unit }: Quantity): string {
  return `${figure} ${unit}`;
}

/** Disks are shown in powers of two, as libvirt and QEMU count them. */
export function bytesQuantity(bytes: number): Quantity {
  return scaled(bytes, 1024, ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']);
}
