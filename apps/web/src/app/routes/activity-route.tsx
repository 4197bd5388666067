import { useNavigate, useSearch } from '@tanstack/react-router';
import { ActivityStream } from '../../features/activity/components/activity-stream.tsx';
import { useUrlFilter } from '../../shared/filter/use-url-filter.ts';
import { Page } from '../../shared/ui/page.tsx';

const everything = {};

export default function ActivityRoute() {
  const search = useSearch({ from: '/shell/activity' });
  const navigate = useNavigate();
  const [filter, setFilter] = useUrlFilter(
    search.filter ?? '',
    (text) =>
      void navigate({
        to: '/activity',
        search: { filter: text === '' ? undefined : text },
        replace: true,
      }),
  );
  return (
    <ActivityStream
      scope={everything}
      filter={filter}
      onFilter={setFilter}
      head={(bar) => (
        <Page title="Activity" head={bar}>
          {null}
        </Page>
      )}
    />
  );
}
