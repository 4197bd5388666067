import type { StateShape } from '../model/state-presentation.ts';

const shapes: Record<StateShape, React.ReactNode> = {
  running: <path d="M3 1.5v9L10.5 6z" fill="currentColor" />,
  paused: <path d="M2.5 2h2.5v8H2.5zM7 2h2.5v8H7z" fill="currentColor" />,
  off: <path d="M2.5 2.5h7v7h-7z" fill="currentColor" />,
  crashed: (
    <path
      d="M6 1.5v5M6 9.9v.1"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      fill="none"
    />
  ),
  asleep: <path d="M10 7.4A4.3 4.3 0 0 1 4.6 2a4.3 4.3 0 1 0 5.4 5.4z" fill="currentColor" />,
  unknown: (
    <path
      d="M3.9 4a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.8-1.1 1.5M6 10v.1"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      fill="none"
    />
  ),
};

/** The shape of a state in the colour of the text around it. */
export function StateShapeIcon({ shape }: { shape: StateShape }) {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" focusable="false">
      {shapes[shape]}
    </svg>
  );
}
