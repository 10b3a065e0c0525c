import { DateTime } from 'luxon';
import { Refusal } from '../../domain/row-issue';
import { LOCALE } from './date-format';
import type { DateMapping } from './mapping-schema';

const REFUSALS = {
  day: new Refusal('NOT_A_DATE'),
  month: new Refusal('NOT_A_MONTH'),
  instant: new Refusal('NOT_AN_INSTANT'),
} as const;

/** A provider's date as a dataset writes it, by the first format that fits. */
export interface MappedDate {
  readonly written: string | Refusal;
  /** Whether another format makes something else of it. */
  readonly isAmbiguous: boolean;
}

/**
 * Writes a provider's date as a dataset does. A time of day without an offset is one of the zone: a time
 * that the clocks skip in spring is refused, and of two in autumn the first is meant.
 */
export function dateMapper({ format, to, zone }: DateMapping): (text: string) => MappedDate {
  const readers = format.map((one) => dateReader(one, zone));
  return (text) => {
    const fitting = readers.flatMap((read) => {
      const found = read(text);
      return found === null ? [] : [write(found, to)];
    });
    const written = fitting[0] ?? REFUSALS[to];
    return { written, isAmbiguous: fitting.some((other) => other !== written) };
  };
}

function dateReader(format: string, zone: string): (text: string) => DateTime | null {
  const parser = DateTime.buildFormatParser(format, { locale: LOCALE });
  return (text) => {
    const found = DateTime.fromFormatParser(text, parser, { zone, setZone: true, locale: LOCALE });
    const written = DateTime.fromFormatParser(text, parser, { zone: 'utc', setZone: true, locale: LOCALE });
    // Luxon moves a time that the clocks skip, so that it shows another hour than was written.
    return found.isValid && found.hour === written.hour ? first(found).setZone(zone) : null;
  };
}

// Which of the two Luxon takes depends on the time of year in which it is asked.
function first(date: DateTime): DateTime {
  return DateTime.min(...date.getPossibleOffsets()) ?? date;
}

function write(date: DateTime, to: DateMapping['to']): string {
  if (to === 'day') return date.toFormat('yyyy-MM-dd');
  if (to === 'month') return date.toFormat('yyyy-MM');
  return date.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
