/** What the methods of the admin interface do. */
export const adminDocs: Readonly<Record<string, string>> = {
  virAdmConnectGetLibVersion:
    "The release of the daemon's library, as major × 1,000,000 + minor × 1,000 + release.",
  virAdmConnectGetURI: 'The canonical URI of the connection.',
  virAdmConnectIsAlive: 'Whether the connection to the daemon is open. Asks nothing over it.',
  virAdmConnectListServers:
    'The servers in the daemon: one for hypervisors, and one for this interface.',
  virAdmConnectLookupServer:
    'A server by its name, such as `libvirtd` or `admin`. NO_SERVER when there is none.',
  virAdmConnectSetDaemonTimeout:
    'After how many seconds without clients the daemon ends; 0 is never.',
  virAdmConnectSetLoggingFilters:
    'Sets what the daemon logs, as `LEVEL:MATCH` separated by blanks; null is the default.',
  virAdmConnectSetLoggingOutputs:
    'Sets where the daemon logs to, as `LEVEL:OUTPUT` separated by blanks; null is the default.',
  virAdmConnectDaemonShutdown: 'Ends the daemon, and this connection with it. Guests run on.',
  virAdmServerGetClientLimits:
    'How many clients there may be and are, and how many of them not signed in.',
  virAdmServerGetName: "The server's name, as {@link name} has it. Asks nobody.",
  virAdmServerGetThreadPoolParameters:
    'How many threads serve calls, wait, and may be, and how many calls wait for one.',
  virAdmServerListClients: 'Who is connected to the server.',
  virAdmServerLookupClient: 'A client by its number. NO_CLIENT when there is none.',
  virAdmServerSetClientLimits:
    'Sets how many clients there may be: `nclients_max`, `nclients_unauth_max`.',
  virAdmServerSetThreadPoolParameters:
    'Sets how many threads serve calls: `minWorkers`, `maxWorkers`, `prioWorkers`.',
  virAdmServerUpdateTlsFiles: 'Has the server read its TLS certificates again.',
  virAdmClientClose: "Ends the client's connection.",
  virAdmClientGetID: "The client's number. Asks nobody.",
  virAdmClientGetInfo: 'Who the client is: user, group, process, address, and how it signed in.',
  virAdmClientGetTimestamp: 'When the client connected, in seconds since 1970. Asks nobody.',
  virAdmClientGetTransport:
    'How the client is connected: 0 for a UNIX socket, 1 for TCP, 2 for TLS. Asks nobody.',
};
