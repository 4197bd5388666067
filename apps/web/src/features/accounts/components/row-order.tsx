import { refusedToAsker } from '@guesthouse/contract/host-control';
import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { useAsker } from '../../../shared/session/use-asker.ts';

interface Props {
  readonly label: string;
  /** Whom or what the row is about: it completes the label for screen readers. */
  readonly name: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** What an admin orders for one account or token; without the server it says why it cannot. */
export function RowOrder({ label, name, busy, onPress }: Props) {
  const refusal = refusedToAsker('account:manage', useAsker());
  return (
    <Button
      variant="link"
      size="sm"
      isDisabled={busy}
      isAriaDisabled={refusal !== null}
      data-hint={refusal}
      onClick={() => refusal === null && onPress()}
    >
      {label}
      <span className="pf-v6-screen-reader"> {name}</span>
    </Button>
  );
}
