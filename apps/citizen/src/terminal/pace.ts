import { counted, grouped } from './table';

export interface Advance {
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
}

/** `43%, 50,000 rows, 25,000 rows/s, 3 s left`, given the milliseconds since the start. */
export function describePace({ share, rows }: Advance, milliseconds: number): string {
  const parts = [`${Math.floor(share * 100)}%`, counted(rows, 'row')];
  if (milliseconds <= 0 || share <= 0) return parts.join(', ');
  const seconds = milliseconds / 1000;
  const left = (seconds * (1 - share)) / share;
  return [...parts, `${grouped(Math.round(rows / seconds))} rows/s`, `${formatSeconds(left)} left`].join(
    ', ',
  );
}

/** `3 s`, `2 min 5 s`, `1 h 4 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
