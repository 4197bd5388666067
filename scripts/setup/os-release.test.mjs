import { expect, it } from 'vitest';
import { distributionFamily } from './os-release.mjs';

it.each([
  ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', 'debian'],
  ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', 'debian'],
  ['a derivative of a derivative', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'debian'],
  ['Rocky', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'fedora'],
  ['Arch', 'ID=arch\n', 'arch'],
  ['openSUSE', 'ID="opensuse-tumbleweed"\nID_LIKE="opensuse suse"\n', 'suse'],
  ['one without a family', 'ID=nixos\nVERSION_ID="24"\n', undefined],
  ['no file at all', '', undefined],
])('knows the family of %s', (_, text, family) => {
  expect(distributionFamily(text)).toBe(family);
});
