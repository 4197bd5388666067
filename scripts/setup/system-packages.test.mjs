import { describe, expect, it } from 'vitest';
import { debianPackages, installCommand, refusal } from './system-packages.mjs';

const libvirt = {
  id: 'libvirt',
  why: 'talks to hypervisors',
  isPresent: () => false,
  packages: { debian: ['libvirt0'], fedora: ['libvirt-libs'] },
};
const compiler = {
  id: 'compiler',
  why: 'compiles',
  isPresent: () => false,
  packages: { debian: ['g++', 'make'], arch: ['base-devel'] },
};
const headers = { id: 'headers', why: 'why', otherwise: 'beside node', isPresent, packages: {} };

function isPresent() {
  return false;
}

it('collects the packages of Debian', () => {
  expect(debianPackages([libvirt, compiler, headers])).toEqual(['libvirt0', 'g++', 'make']);
});

describe('installCommand', () => {
  it.each([
    ['debian', 'sudo apt-get install --no-install-recommends libvirt0 g++ make'],
    ['fedora', 'sudo dnf install libvirt-libs'],
    ['arch', 'sudo pacman -S --needed base-devel'],
    ['suse', undefined],
    [undefined, undefined],
  ])('on %s: %s', (family, command) => {
    expect(installCommand([libvirt, compiler], family)).toBe(command);
  });
});

describe('refusal', () => {
  const onDebian = { mayInstall: true, family: 'debian' };

  it('has none on Debian, and none where nothing is missing', () => {
    expect(refusal([libvirt, compiler], onDebian)).toBeUndefined();
    expect(refusal([], { mayInstall: false, family: undefined })).toBeUndefined();
  });

  it('gives the command where installing was forbidden', () => {
    const text = refusal([libvirt], { ...onDebian, mayInstall: false });
    expect(text).toMatch(/--no-install/);
    expect(text).toMatch(/^ {2}sudo apt-get install .*libvirt0$/m);
  });

  it('gives the command of another family, and names what has no package there', () => {
    const text = refusal([libvirt, compiler], { mayInstall: true, family: 'fedora' });
    expect(text).toMatch(/only on Debian/);
    expect(text).toMatch(/^ {2}compiler: compiles$/m);
    expect(text).toMatch(/^ {2}sudo dnf install libvirt-libs$/m);
  });

  it('gives no command on a distribution that it does not know', () => {
    const text = refusal([libvirt], { mayInstall: true, family: undefined });
    expect(text).toMatch(/^ {2}libvirt: talks to hypervisors$/m);
    expect(text).not.toMatch(/sudo/);
  });

  it('says on Debian what to do about a thing that is in no package', () => {
    const text = refusal([libvirt, headers], onDebian);
    expect(text).toMatch(/^ {2}headers: beside node$/m);
    expect(text).not.toMatch(/only on Debian/);
  });
});
