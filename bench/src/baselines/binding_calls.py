"""Calls libvirt through its Python binding: the same as binding_calls.c, with the same words."""

import sys
import time

import libvirt

connection = libvirt.open(sys.argv[1])
guests = libvirt.open(sys.argv[2])
domain = connection.lookupByName("test")

print("ready", flush=True)
for line in sys.stdin:
    word, *rest = line.split()
    began = time.perf_counter_ns()
    if word == "info":
        for _ in range(int(rest[0])):
            domain.info()
    else:
        guests.getAllDomainStats(0, 0)
    print(time.perf_counter_ns() - began, flush=True)
