export const usage = `Usage:
  guesthouse [serve] [options]        run the server
  guesthouse token create --name NAME --role viewer|operator|admin
                                      make an API token and print it, once
  guesthouse token list               API tokens, without their secrets
  guesthouse token revoke TOKEN_ID    end an API token
  guesthouse secrets rotate           make a new key for the credentials of hosts

Options of serve (environment variable in brackets):
  --listen ADDRESS:PORT     127.0.0.1:8460 unless told otherwise; port 0 takes a free one
                            [GUESTHOUSE_LISTEN]
  --connect URI             a libvirt host beside those found here; repeatable
                            [GUESTHOUSE_CONNECT, separated by commas]
  --no-discover             do not look for qemu:///system and qemu:///session
  --no-demo                 no demo host
  --trust-host-uris         admins may add hosts whose URI reaches into this server:
                            command=, netcat=, known_hosts=, +ext, embed, test:///file
  --setup-code CODE         instead of a random one. Other users of this machine can read
                            arguments: prefer the variable [GUESTHOUSE_SETUP_CODE]
  --tls-cert FILE           certificate chain, PEM; together with --tls-key
  --tls-key FILE            private key, PEM
  --allow-insecure-remote   listen beyond this machine without TLS: passwords can be read
                            on the way
  --trust-proxy ADDRESSES   addresses or networks, separated by commas, whose
                            X-Forwarded-For and X-Forwarded-Proto are believed
  --allowed-origin ORIGIN   another name of this server, for a proxy that changes Host;
                            repeatable
  --log-level LEVEL         trace, debug, info, warn, error, fatal or silent
                            [GUESTHOUSE_LOG_LEVEL]
  --no-install              accepted and ignored

Options of all commands:
  --data-dir DIRECTORY      accounts and settings [GUESTHOUSE_DATA_DIR]
  --help, --version
`;
