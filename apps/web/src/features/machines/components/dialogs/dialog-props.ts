import type { DomainSummary } from '@guesthouse/contract/domain';

export interface DialogProps {
  readonly domain: DomainSummary;
  readonly onClose: () => void;
}
