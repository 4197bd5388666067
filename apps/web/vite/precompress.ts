import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json|txt)$/;
const leastBytes = 512;

interface Line {
  readonly file: string;
  readonly bytes: number;
  readonly brotliBytes: number;
}

function printSizes(lines: Line[]): void {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  const total = (pick: (line: Line) => number) => lines.reduce((sum, line) => sum + pick(line), 0);
  const sorted = lines.toSorted((a, b) => b.brotliBytes - a.brotliBytes);
  const rows = sorted.map((line) => `${kB(line.bytes)} ${kB(line.brotliBytes)} br  ${line.file}`);
  rows.push(`${kB(total((one) => one.bytes))} ${kB(total((one) => one.brotliBytes))} br  in all`);
  process.stdout.write(`${rows.join('\n')}\n`);
}

/** Writes `.br` and `.gz` beside every asset once, so that the server never compresses them. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const lines: Line[] = [];
        for (const [file, output] of Object.entries(bundle)) {
          if (!compressible.test(file)) continue;
          const content = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          if (content.byteLength < leastBytes) continue;
          const brotli = brotliCompressSync(content, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
              [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
            },
          });
          this.emitFile({ type: 'asset', fileName: `${file}.br`, source: brotli });
          this.emitFile({
            type: 'asset',
            fileName: `${file}.gz`,
            source: gzipSync(content, { level: 9 }),
          });
          lines.push({ file, bytes: content.byteLength, brotliBytes: brotli.byteLength });
        }
        printSizes(lines);
      },
    },
  };
}
