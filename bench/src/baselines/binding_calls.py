"""Calls libvirt through its Python binding: the same as binding_calls.c, with the same words."""

import sys
import time

import libvirt

connection = libvirt.open(sys.argv[1])
domain = None

print("ready", flush=True)
for line in sys.stdin:
    word, *rest = line.split()
    if word == "info" and domain is None:
        domain = connection.lookupByName("test")
    began = time.perf_counter_ns()
    if word == "info":
        for _ in range(int(rest[0])):
            domain.info()
    else:
        connection.getAllDomainStats(0, 0)
    print(time.perf_counter_ns() - began, flush=True)
