import type { StateShape } from '@guesthouse/contract/domain-state-words';

const stroke = (d: string, width = 1.7) => (
  <path
    d={d}
    stroke="currentColor"
    strokeWidth={width}
    strokeLinecap="round"
    strokeLinejoin="round"
    fill="none"
  />
);

const shapes: Record<StateShape, React.ReactNode> = {
  running: <path d="M3 1.5v9L10.5 6z" fill="currentColor" />,
  paused: <path d="M2.5 2h2.5v8H2.5zM7 2h2.5v8H7z" fill="currentColor" />,
  off: <path d="M2.5 2.5h7v7h-7z" fill="currentColor" />,
  crashed: stroke('M6 1.5v5M6 9.9v.1', 2.4),
  asleep: <path d="M10 7.4A4.3 4.3 0 0 1 4.6 2a4.3 4.3 0 1 0 5.4 5.4z" fill="currentColor" />,
  unknown: stroke('M3.9 4a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.8-1.1 1.5M6 10v.1'),
  // A square like that of off, with something in it.
  saved: (
    <>
      {stroke('M2 2h6l2 2v6H2z', 1.4)}
      <path d="M4 6.5h4V10H4z" fill="currentColor" />
    </>
  ),
  failed: stroke('M2.8 2.8l6.4 6.4M9.2 2.8 2.8 9.2', 2),
  moving: stroke('M1.5 6h8M6.5 2.8 9.8 6 6.5 9.2'),
  warning: (
    <>
      {stroke('M6 1.6 11 10.4H1z', 1.3)}
      {stroke('M6 5v2M6 8.7v.05', 1.4)}
    </>
  ),
};

/** The shape of a state in the colour of the text around it. */
export function StateShapeIcon({ shape }: { shape: StateShape }) {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
      {shapes[shape]}
    </svg>
  );
}
