const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** `12 s`, `4 min`, `3 h 20 min`, `5 d 2 h`: two figures at most, never negative. */
export function formatDuration(durationMs: number): string {
  const duration = Math.max(0, durationMs);
  if (duration < minute) return `${Math.floor(duration / second)} s`;
  if (duration < hour) return `${Math.floor(duration / minute)} min`;
  if (duration < day) {
    const minutes = Math.floor((duration % hour) / minute);
    return `${Math.floor(duration / hour)} h${minutes > 0 ? ` ${minutes} min` : ''}`;
  }
  const hours = Math.floor((duration % day) / hour);
  return `${Math.floor(duration / day)} d${hours > 0 ? ` ${hours} h` : ''}`;
}

// Making one costs more than a row of the list; using it costs nothing.
const momentFormat = new Intl.DateTimeFormat(undefined, {
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** In the person's own zone and language, for tooltips and exact statements. */
export function formatMoment(iso: string): string {
  return momentFormat.format(new Date(iso));
}
