import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

export function NotFound() {
  return (
    <EmptyNote title="There is nothing at this address" wholePage>
      <p>
        <Link to="/machines">All machines</Link>
      </p>
    </EmptyNote>
  );
}

/** For an address outside of the shell, which brings no landmark of its own. */
export function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
