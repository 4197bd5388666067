import {
  logFiltersSchema,
  logLevels,
  logOutputsSchema,
  type DaemonLogging,
} from '@guesthouse/contract/daemon-logging';
import type { HostSummary } from '@guesthouse/contract/host';
import { controlContext, refusedByHost } from '@guesthouse/contract/host-control';
import { leastRoleFor, roleHas } from '@guesthouse/contract/permission';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../../shared/session/session-query.ts';
import { useAsker } from '../../../shared/session/use-asker.ts';
import { EmptyNote } from '../../../shared/ui/empty-note.tsx';
import { Notice } from '../../../shared/ui/notice.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { daemonLoggingQuery, useLoggingChange } from '../api/logging-query.ts';
import { HostSilence } from './host-silence.tsx';
import styles from './host-page.module.css';

const levels = Object.entries(logLevels)
  .map(([number, word]) => `${number} ${word}`)
  .join(', ');

function useLoggingRefusal(host: HostSummary): string | null {
  return refusedByHost('host:manage', 'daemon', controlContext(useAsker(), host));
}

/** What is wrong with a text, in the words of the contract. */
function problemOf(schema: typeof logFiltersSchema, text: string): string | undefined {
  const parsed = schema.safeParse(text);
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

type Known = Extract<DaemonLogging, { available: true }>;

function LoggingForm({ host, logging }: { host: HostSummary; logging: Known }) {
  const [filters, setFilters] = useState(logging.filters);
  const [outputs, setOutputs] = useState(logging.outputs);
  const { mutate, isPending } = useLoggingChange(host);
  const refusal = useLoggingRefusal(host);
  const problems = {
    filters: problemOf(logFiltersSchema, filters),
    // What the daemon has already may be anything: only a change is looked at.
    outputs: outputs === logging.outputs ? undefined : problemOf(logOutputsSchema, outputs),
  };
  const change = {
    ...(filters === logging.filters ? {} : { filters }),
    ...(outputs === logging.outputs ? {} : { outputs }),
  };
  const isChanged = Object.keys(change).length > 0;
  const isWrong = problems.filters !== undefined || problems.outputs !== undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && !isWrong && refusal === null) mutate(change);
      }}
    >
      <p className={styles.unknown}>
        Levels: {levels}. Changes last until the daemon is started again; its configuration file
        stays as it is.
      </p>
      <TextField
        label="Filters"
        help="What is logged beyond the level of an output: 1:qemu 3:rpc. Empty: nothing special."
        problem={problems.filters}
        value={filters}
        readOnly={refusal !== null}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setFilters(event.target.value)}
      />
      <TextField
        label="Outputs"
        help="Where it goes: 3:stderr, 3:journald, 3:syslog:libvirtd, 1:file:/var/log/libvirt/libvirtd.log. Empty: the default."
        problem={problems.outputs}
        value={outputs}
        readOnly={refusal !== null}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setOutputs(event.target.value)}
      />
      {refusal === null ? (
        <div>
          <Button type="submit" isDisabled={!isChanged || isWrong || isPending}>
            Apply
          </Button>
        </div>
      ) : (
        <Notice tone="warn" title="These settings can only be looked at" hint={refusal} />
      )}
    </form>
  );
}

function Logging({ host }: { host: HostSummary }) {
  const { data, error } = useQuery(daemonLoggingQuery(host));
  if (!data) return <HostSilence host={host} what="the log settings" error={error} known={false} />;
  if (!data.available)
    return (
      <EmptyNote title="The log settings cannot be reached">
        <p>{data.reason}</p>
      </EmptyNote>
    );
  // The form begins anew with what the daemon says after a change.
  const key = `${data.filters}\n${data.outputs}`;
  return <LoggingForm key={key} host={host} logging={data} />;
}

/** What the daemon of a host logs, through libvirt's admin interface. */
export function HostLoggingTab({ host }: { host: HostSummary }) {
  const { role } = useSession();
  if (roleHas(role, 'host:manage')) return <Logging host={host} />;
  return (
    <EmptyNote title="The log settings are for admins">
      <p>
        This needs the {leastRoleFor('host:manage')} role; yours is {role}.
      </p>
    </EmptyNote>
  );
}
