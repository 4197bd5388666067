// The loop that libvirt is told to wait in.
//
// On Linux it is our own, on epoll. libvirt's default one waits in poll() and has to be woken
// whenever another thread turns a handle on or off, and every call does both to the socket of its
// connection: with four calls under way that costs more than the calls do. epoll takes the change
// while it waits. Elsewhere it is libvirt's.
#pragma once

namespace guesthouse::EventLoop {

// Registers with libvirt, before the first connection is opened. False with libvirt's error.
bool Install();

// Waits, and calls what is due. On one thread only.
void RunOnce();

}  // namespace guesthouse::EventLoop
