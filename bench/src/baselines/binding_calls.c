/*
 * Calls libvirt as fast as C can. Arguments: the URI of a host with a domain `test`, and the URI of one
 * with guests. Reads `info N` or `stats` from each line of standard input; answers each with the
 * nanoseconds that N virDomainGetInfo, or one virConnectGetAllDomainStats, took.
 */
#include <libvirt/libvirt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void fail(const char *what) {
  fprintf(stderr, "%s failed\n", what);
  exit(1);
}

static void info(virDomainPtr domain, int count) {
  virDomainInfo result;
  for (int i = 0; i < count; i++) {
    if (virDomainGetInfo(domain, &result) < 0) fail("virDomainGetInfo");
  }
}

static void stats(virConnectPtr guests) {
  virDomainStatsRecordPtr *records = NULL;
  if (virConnectGetAllDomainStats(guests, 0, &records, 0) < 0) fail("virConnectGetAllDomainStats");
  virDomainStatsRecordListFree(records);
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  virConnectPtr connection = virConnectOpen(argv[1]);
  virConnectPtr guests = virConnectOpen(argv[2]);
  if (!connection || !guests) fail("virConnectOpen");
  virDomainPtr domain = virDomainLookupByName(connection, "test");
  if (!domain) fail("virDomainLookupByName");
  puts("ready");
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof(line), stdin)) {
    long long began = now();
    if (strncmp(line, "info ", 5) == 0)
      info(domain, atoi(line + 5));
    else
      stats(guests);
    printf("%lld\n", now() - began);
    fflush(stdout);
  }
  virDomainFree(domain);
  virConnectClose(guests);
  virConnectClose(connection);
  return 0;
}
