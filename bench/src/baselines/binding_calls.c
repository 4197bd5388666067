/*
 * Calls libvirt as fast as C can. Argument: the URI of a host; one that is asked for `info` has a domain
 * `test`. Reads `info N` or `stats` from each line of standard input; answers each with the nanoseconds
 * that N virDomainGetInfo, or one virConnectGetAllDomainStats, took.
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

static void stats(virConnectPtr connection) {
  virDomainStatsRecordPtr *records = NULL;
  if (virConnectGetAllDomainStats(connection, 0, &records, 0) < 0) fail("virConnectGetAllDomainStats");
  virDomainStatsRecordListFree(records);
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  virConnectPtr connection = virConnectOpen(argv[1]);
  if (!connection) fail("virConnectOpen");
  virDomainPtr domain = NULL;
  puts("ready");
  fflush(stdout);
  char line[64];
  while (fgets(line, sizeof(line), stdin)) {
    int calls = strncmp(line, "info ", 5) == 0 ? atoi(line + 5) : 0;
    if (calls && !domain && !(domain = virDomainLookupByName(connection, "test")))
      fail("virDomainLookupByName");
    long long began = now();
    if (calls)
      info(domain, calls);
    else
      stats(connection);
    printf("%lld\n", now() - began);
    fflush(stdout);
  }
  if (domain) virDomainFree(domain);
  virConnectClose(connection);
  return 0;
}
