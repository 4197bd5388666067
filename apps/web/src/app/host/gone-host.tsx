import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

export function GoneHost() {
  return (
    <EmptyNote title="This host is not there" wholePage>
      <p>It has been removed from the list. Nothing has changed on the host itself.</p>
      <p>
        <Link to="/hosts">All hosts</Link>
      </p>
    </EmptyNote>
  );
}
