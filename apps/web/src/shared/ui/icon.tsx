import styles from './icon.module.css';

/**
 * One set of icons drawn by one hand: 16 × 16, strokes of 1.5, no fills except where a shape has to
 * be read at a glance. Always decorative: the control or the text beside it carries the name.
 */
const strokes = {
  machines: 'M2.5 3.5h11v7h-11zM5.5 13h5M8 10.5V13',
  hosts: 'M2.5 2.5h11v4.5h-11zM2.5 9h11v4.5h-11zM5 4.75h.01M5 11.25h.01',
  tasks: 'M2.5 4.5l1.25 1.25L6 3.25M2.5 11l1.25 1.25L6 9.75M8.5 4.75h5M8.5 11.25h5',
  storage:
    'M8 2c3.3 0 5.5.9 5.5 2S11.3 6 8 6 2.5 5.1 2.5 4 4.7 2 8 2zM2.5 4v8c0 1.1 2.2 2 5.5 2s5.5-.9 5.5-2V4M2.5 8c0 1.1 2.2 2 5.5 2s5.5-.9 5.5-2',
  networks: 'M6 2h4v3.5H6zM2 10.5h4V14H2zM10 10.5h4V14h-4zM8 5.5V8M4 10.5V8h8v2.5',
  unknown: 'M5.5 5.5a2.5 2.5 0 1 1 3.8 2.1C8.4 8.2 8 8.7 8 9.5M8 12.5h.01',
  settings: 'M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5M9.5 2.75v3.5M6.5 9.75v3.5',
  'chevron-down': 'M4 6.25 8 10.25 12 6.25',
  'chevron-right': 'M6.25 4 10.25 8 6.25 12',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.75h11',
  grid: 'M2.5 2.5h4.75v4.75H2.5zM8.75 2.5h4.75v4.75H8.75zM2.5 8.75h4.75v4.75H2.5zM8.75 8.75h4.75v4.75H8.75z',
  tag: 'M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8zM5.25 5.25h.01',
  activity: 'M1.5 8h3l2-5 3 10 2-5h3',
  plus: 'M8 3v10M3 8h10',
  bolt: 'M9 2 3.5 9H8l-1 5 5.5-7H8z',
  save: 'M3 2.5h8L13.5 5v8.5h-11v-11M5 2.5V6h5V2.5M5 13.5V9.5h6v4',
  discard: 'M3 2.5h8L13.5 5v8.5h-11v-11M6 6.5l4 4M10 6.5l-4 4',
  file: 'M4 2.5h5L12 5.5v8H4zM9 2.5v3h3',
  memory: 'M2.5 5.5h11v5h-11zM4.5 5.5v-2M8 5.5v-2M11.5 5.5v-2M4.5 12.5v-2M8 12.5v-2M11.5 12.5v-2',
  keyboard: 'M1.5 4.5h13v7h-13zM4 7h.01M6.5 7h.01M9 7h.01M11.5 7h.01M5 9.25h6',
  pencil: 'M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25zM9 4.75 11.25 7',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.25 4.5l.5 9h6.5l.5-9M6.75 7v4M9.25 7v4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.1 3.1',
  console: 'M2.5 3h11v10h-11zM5 6l2 2-2 2M8.5 10.5H11',
  'arrow-up': 'M8 13V3.5M4.5 7 8 3.5 11.5 7',
  'arrow-down': 'M8 3v9.5M4.5 9 8 12.5 11.5 9',
  sun: 'M8 5.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M12.6 3.4l-.7.7M4.1 11.9l-.7.7',
  moon: 'M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z',
  system: 'M2.5 3h11v8h-11zM6 13.5h4M8 3v8',
  person:
    'M8 2.5a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5zM2.75 13.5c.6-2.5 2.6-3.75 5.25-3.75s4.65 1.25 5.25 3.75',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  fold: 'M2.5 2.5h11v11h-11zM6.5 2.5v11M11 6.25 9.25 8 11 9.75',
  unfold: 'M2.5 2.5h11v11h-11zM6.5 2.5v11M9.25 6.25 11 8 9.25 9.75',
  close: 'M4 4l8 8M12 4l-8 8',
  power: 'M8 2v5.5M4.75 4.4a4.75 4.75 0 1 0 6.5 0',
  restart: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  check: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 2.5 14 13H2zM8 6.5v3M8 11.25h.01',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  speaker: 'M2.5 6v4H5l3.5 3V3L5 6zM11 5.75a3.5 3.5 0 0 1 0 4.5M13 4a6 6 0 0 1 0 8',
} as const;

const fills = {
  play: 'M4.5 2.75v10.5L13 8z',
  stop: 'M3.75 3.75h8.5v8.5h-8.5z',
  pause: 'M4 3h2.75v10H4zM9.25 3H12v10H9.25z',
  more: 'M2.25 6.75h2.5v2.5h-2.5zM6.75 6.75h2.5v2.5h-2.5zM11.25 6.75h2.5v2.5h-2.5z',
} as const;

export type IconName = keyof typeof strokes | keyof typeof fills;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const filled = name in fills;
  const path = filled ? fills[name as keyof typeof fills] : strokes[name as keyof typeof strokes];
  return (
    <svg
      aria-hidden="true"
      className={filled ? styles.filled : styles.stroked}
      width={size}
      height={size}
      viewBox="0 0 16 16"
    >
      <path d={path} />
    </svg>
  );
}
