// Keeps libuv from closing libvirt's pipes in a forked child.
//
// libuv's fork handler closes, in every child, the two descriptors of its signal lock and opens new
// ones. libvirt starts QEMU (`qemu:///embed`) from a child that has closed everything, opened pipes
// of its own under those numbers, and forks again: libuv then closes libvirt's pipes, and the start
// fails with "Unable to notify child process".
#pragma once

namespace guesthouse {

// Once for the process.
void InstallForkGuard();

}  // namespace guesthouse
