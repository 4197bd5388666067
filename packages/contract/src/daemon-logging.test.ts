import { expect, it } from 'vitest';
import { logFiltersSchema, logOutputsSchema } from './daemon-logging.ts';

it('takes what libvirt takes', () => {
  for (const filters of ['', '1:qemu', '1:qemu 3:rpc 4:+util', '1:util.object', '1:*qemu* 3:*rpc*'])
    expect(logFiltersSchema.safeParse(filters).success).toBe(true);
  for (const outputs of [
    '',
    '3:stderr',
    '1:file:/var/log/libvirt/libvirtd.log 4:syslog:libvirtd',
    '2:journald',
  ])
    expect(logOutputsSchema.safeParse(outputs).success).toBe(true);
});

it('refuses levels that are none, and files that are not logs', () => {
  for (const filters of ['qemu', '5:qemu', '1:', '1:a b'])
    expect(logFiltersSchema.safeParse(filters).success).toBe(false);
  for (const outputs of [
    '1:file:/etc/passwd',
    '1:file:/var/log/libvirt/../../../etc/passwd',
    '1:syslog',
    '0:stderr',
  ])
    expect(logOutputsSchema.safeParse(outputs).success).toBe(false);
});
