"""Suspends and resumes domains of libvirt's test driver at a steady rate, and says when it called.

Arguments: URI, how many domains. Prints `ready`, reads a line `RATE SECONDS`, then prints one line for
each call: `UUID STATE NANOSECONDS`, the state that it leads to and the moment just before it; `end` last.
"""

import sys
import time

import libvirt

connection = libvirt.open(sys.argv[1])
xml = """<domain type='test'><name>storm-%d</name><uuid>00000000-0000-4000-9000-%012x</uuid>
<memory>8192</memory><os><type>hvm</type></os></domain>"""
domains = []
for number in range(int(sys.argv[2])):
    domain = connection.defineXML(xml % (number, number))
    domain.create()
    domains.append(domain)

print("ready", flush=True)
rate, seconds = (float(word) for word in sys.stdin.readline().split())
calls = []
began = time.monotonic()
for number in range(int(rate * seconds)):
    time.sleep(max(0.0, began + number / rate - time.monotonic()))
    domain = domains[number % len(domains)]
    suspend = number // len(domains) % 2 == 0
    called = time.time_ns()
    if suspend:
        domain.suspend()
    else:
        domain.resume()
    calls.append("%s %s %d" % (domain.UUIDString(), "paused" if suspend else "running", called))
print("\n".join(calls), flush=True)
print("end", flush=True)
