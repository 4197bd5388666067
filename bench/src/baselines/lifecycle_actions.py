"""Does what it is told to a domain, and says when libvirt's own event about it came back.

Arguments: URI, UUID. Reads `suspend` or `resume` from each line of standard input; answers each with a
line `CALLED EVENT`, both in nanoseconds since 1970: just before the call, and when the event arrived.
"""

import queue
import sys
import threading
import time

import libvirt

libvirt.virEventRegisterDefaultImpl()


def run_events():
    while True:
        libvirt.virEventRunDefaultImpl()


threading.Thread(target=run_events, daemon=True).start()

arrivals = queue.Queue()
listener = libvirt.open(sys.argv[1])
watched = listener.lookupByUUIDString(sys.argv[2])
listener.domainEventRegisterAny(
    watched,
    libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE,
    lambda _connection, _domain, _event, _detail, _opaque: arrivals.put(time.time_ns()),
    None,
)
# Another connection acts, as virsh does: the listener only listens.
domain = libvirt.open(sys.argv[1]).lookupByUUIDString(sys.argv[2])

print("ready", flush=True)
for line in sys.stdin:
    action = {"suspend": domain.suspend, "resume": domain.resume}[line.strip()]
    called = time.time_ns()
    action()
    print(called, arrivals.get(timeout=10), flush=True)
