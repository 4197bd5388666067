import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

interface Props {
  readonly what: string;
  readonly back: '/storage' | '/networks';
  readonly backLabel: string;
}

export function GoneResource({ what, back, backLabel }: Props) {
  return (
    <EmptyNote title={`This ${what} is not there`} wholePage>
      <p>
        It has been removed from its host, its host has not been read yet, or the host has been
        removed from the list.
      </p>
      <p>
        <Link to={back}>{backLabel}</Link>
      </p>
    </EmptyNote>
  );
}
