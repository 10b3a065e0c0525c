import { textWidth } from './text-size';

/** As many of the ticks as their labels leave room for, the first among them. */
export function fewerTicks(
  ticks: readonly number[],
  room: number,
  label: (value: number) => string,
): readonly number[] {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(label(tick)))) + 10;
  const every = Math.max(1, Math.ceil((widest * (ticks.length - 1)) / room));
  return ticks.filter((_, index) => index % every === 0);
}
