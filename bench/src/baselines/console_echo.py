"""Round trips on a raw libvirt console stream: one key, one echo.

Arguments: URI, UUID, count. Prints one number of milliseconds a line.
Without an event loop the stream is used in blocking mode, the fastest way there is.
"""

import sys
import time

import libvirt

uri, uuid, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
connection = libvirt.open(uri)
stream = connection.newStream(0)
connection.lookupByUUIDString(uuid).openConsole(None, stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)


def answer_to(keys, wanted):
    """Sends keys and reads until what is wanted has come."""
    stream.send(keys)
    said = b""
    while wanted not in said:
        said += stream.recv(4096)


# A guest that is still booting shows its prompt later, and this line break is lost.
answer_to(b"\n", b"# ")
# The terminal driver's own echo, without a shell's line editor.
answer_to(b"echo begin; cat > /dev/null\n", b"\r\nbegin\r\n")
for index in range(count):
    began = time.perf_counter_ns()
    answer_to(b"x", b"x")
    print((time.perf_counter_ns() - began) / 1e6)
    if index % 60 == 59:
        answer_to(b"\n", b"\r\n")
answer_to(b"\x03", b"# ")
stream.finish()
connection.close()
