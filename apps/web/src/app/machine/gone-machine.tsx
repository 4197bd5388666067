import { Link } from '@tanstack/react-router';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

export function GoneMachine() {
  return (
    <EmptyNote title="This machine is not there" wholePage>
      <p>It has been removed from its host, or its host has been removed from the list.</p>
      <p>
        <Link to="/machines">All machines</Link>
      </p>
    </EmptyNote>
  );
}
