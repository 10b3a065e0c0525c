import { DateTime } from 'luxon';
import { Refusal } from '../../domain/row-issue';
import type { DateMapping } from './mapping-schema';

const REFUSALS = {
  day: new Refusal('NOT_A_DATE'),
  month: new Refusal('NOT_A_MONTH'),
  instant: new Refusal('NOT_AN_INSTANT'),
} as const;

const LOCALE = 'en-GB';

/**
 * Writes a provider's date as a dataset does. A time of day without an offset is one of the zone: a time
 * that the clocks skip in spring is refused, and of two in autumn the first is meant.
 */
export function dateMapper({ format, to, zone }: DateMapping): (text: string) => string | Refusal {
  const parsers = format.map((one) => DateTime.buildFormatParser(one, { locale: LOCALE }));
  return (text) => {
    for (const parser of parsers) {
      const found = DateTime.fromFormatParser(text, parser, { zone, setZone: true, locale: LOCALE });
      const written = DateTime.fromFormatParser(text, parser, { zone: 'utc', setZone: true, locale: LOCALE });
      // Luxon moves a time that the clocks skip, so that it shows another hour than was written.
      if (found.isValid && found.hour === written.hour) return write(first(found).setZone(zone), to);
    }
    return REFUSALS[to];
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
