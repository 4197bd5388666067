import styles from './topology.module.css';
import picture from './topology-picture.module.css';

const samples = [
  { tone: 'calm', level: 0.4, words: 'busy, from the bottom up' },
  { tone: 'busy', level: 0.75, words: '70 % and more' },
  { tone: 'hot', level: 0.95, words: '90 % and more' },
  { tone: 'wait', level: 0, words: 'waiting for I/O' },
  { tone: 'unknown', level: 0, words: 'unknown' },
] as const;

const sizePx = 18;

/** What the levels, colours and hatching of the tiles mean. */
export function LoadKey() {
  return (
    <ul className={styles.keyLine} aria-label="Key">
      {samples.map(({ tone, level, words }) => (
        <li key={tone}>
          <svg width={sizePx} height={sizePx} aria-hidden="true" focusable="false">
            <g className={picture.tile} data-tone={tone}>
              <rect className={picture.ground} width={sizePx} height={sizePx} rx={2} />
              {tone === 'wait' && (
                <rect className={picture.wait} y={sizePx / 3} width={sizePx} height={sizePx} />
              )}
              <rect
                className={picture.level}
                y={sizePx * (1 - level)}
                width={sizePx}
                height={sizePx * level}
              />
              <rect
                className={picture.frame}
                x={0.5}
                y={0.5}
                width={sizePx - 1}
                height={sizePx - 1}
                rx={2}
              />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
