import { useEffect, useRef } from 'react';
import { useIsDark } from '../theme/theme.ts';
import styles from './sparkline.module.css';

interface Props {
  /** Oldest first; null is a gap. */
  readonly values: readonly (number | null)[];
  /** How many values the whole width holds. */
  readonly slots: number;
  readonly top: number;
}

const widthPx = 96;
const heightPx = 20;

const accents = new Map<boolean, string>();

/** Asked once for each theme: in a list, asking at every line would lay the whole page out each time. */
function accent(dark: boolean, element: HTMLElement): string {
  let colour = accents.get(dark);
  if (colour === undefined) {
    colour = getComputedStyle(element).getPropertyValue('--gh-accent').trim();
    accents.set(dark, colour);
  }
  return colour;
}

function draw(context: CanvasRenderingContext2D, { values, slots, top }: Props, colour: string) {
  const scale = window.devicePixelRatio;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, widthPx, heightPx);
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  context.lineJoin = 'round';
  context.beginPath();
  const shown = values.slice(-slots);
  const stepPx = (widthPx - 2) / (slots - 1);
  let pen = false;
  shown.forEach((value, index) => {
    if (value === null) {
      pen = false;
      return;
    }
    const x = 1 + (slots - shown.length + index) * stepPx;
    const y = heightPx - 1.5 - (Math.min(value, top) / top) * (heightPx - 3);
    if (pen) context.lineTo(x, y);
    else context.moveTo(x, y);
    pen = true;
  });
  context.stroke();
}

/** 96 × 20 pixels without axes; the figure beside it carries the value. */
export function Sparkline({ values, slots, top }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(false);
  const dark = useIsDark();
  useEffect(() => {
    const element = canvas.current;
    // A canvas costs nothing until something is drawn on it.
    if (!element || (values.length === 0 && !drawn.current)) return;
    const context = element.getContext('2d');
    if (!context) return;
    drawn.current = true;
    element.width = widthPx * window.devicePixelRatio;
    element.height = heightPx * window.devicePixelRatio;
    draw(context, { values, slots, top }, accent(dark, element));
  }, [values, slots, top, dark]);
  return <canvas ref={canvas} className={styles.spark} aria-hidden="true" />;
}
