import { Button } from '@patternfly/react-core/dist/dynamic/components/Button';
import { errorWords } from '../../shared/api/api-problem.ts';
import { EmptyNote } from '../../shared/ui/empty-note.tsx';

/** A page that failed to draw or to load; the rest of the application goes on. */
export function RouteError({ error }: { error: unknown }) {
  const { title, detail, hint } = errorWords(error);
  return (
    <EmptyNote title={title}>
      <p role="alert">{detail}</p>
      {hint !== null && <p>{hint}</p>}
      <Button variant="secondary" onClick={() => window.location.reload()}>
        Reload the page
      </Button>
    </EmptyNote>
  );
}
