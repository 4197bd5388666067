import type { HostSummary } from '@guesthouse/contract/host';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { toastError } from '../../../shared/ui/toasts.ts';
import { hostSetupQuery } from '../api/host-setup-queries.ts';
import { HostForm } from './host-form.tsx';

interface Props {
  readonly host: HostSummary;
  readonly onClose: () => void;
}

/** The form of a host, once the server has told how it is set up. */
export function EditHostDialog({ host, onClose }: Props) {
  const { data, error } = useQuery(hostSetupQuery(host.hostId));
  useEffect(() => {
    if (!error) return;
    toastError(`Could not read how ${host.label} is set up`, error);
    onClose();
  }, [error, host.label, onClose]);
  return data ? <HostForm setup={data} onClose={onClose} /> : null;
}
