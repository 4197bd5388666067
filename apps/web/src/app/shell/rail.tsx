import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { RailHosts } from '../../features/hosts/components/rail-hosts.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { mainPages } from '../pages.ts';
import styles from './rail.module.css';
import type { RailControl } from './use-rail.ts';

type Place = (typeof mainPages)[number];

function PlaceLink({ place, folded }: { place: Place; folded: boolean }) {
  return (
    <li>
      <Link
        to={place.to}
        className={styles.place}
        activeProps={{ 'data-active': true }}
        data-hint={folded ? place.label : undefined}
      >
        <Icon name={place.icon} />
        <span className={folded ? 'pf-v6-screen-reader' : undefined}>{place.label}</span>
      </Link>
    </li>
  );
}

export function Rail({ state, toggleFolded, closeDrawer }: RailControl) {
  const folded = state === 'folded';
  const drawer = state === 'drawer';
  useEffect(() => {
    if (!drawer) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && closeDrawer();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [drawer, closeDrawer]);
  if (state === 'hidden') return null;
  return (
    <>
      {drawer && (
        <button
          type="button"
          className={styles.shade}
          aria-label="Close the menu"
          onClick={closeDrawer}
        />
      )}
      <nav id="rail" aria-label="Main" className={styles.rail} data-state={state}>
        <ul className={styles.places}>
          {mainPages.map((place) => (
            <PlaceLink key={place.to} place={place} folded={folded} />
          ))}
        </ul>
        <RailHosts folded={folded} />
        {!drawer && (
          <button
            type="button"
            className={styles.fold}
            aria-label={folded ? 'Unfold the rail' : 'Fold the rail'}
            aria-expanded={!folded}
            data-hint={folded ? 'Unfold' : 'Fold'}
            onClick={toggleFolded}
          >
            <Icon name={folded ? 'unfold' : 'fold'} />
          </button>
        )}
      </nav>
    </>
  );
}
