import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { NAUGHTY_STRINGS } from './naughty-strings';

/** Some that mean something, so that what lies behind them is come to. */
const KNOWN = {
  ID: ['helped', 'victims-thematic', 'E08000025', 'code-right-6', 'overall', 'csew-police-good-job', '1'],
  Month: ['2022-04', '2023-03', '2022-12', '1900-01', '2099-12'],
  DateTimeISO: ['2023-04-01T00:00:00Z', '2030-01-01T00:00:00.000Z', '1970-01-01T00:00:00Z'],
  Int: ['0', '1', '-1', '100', '2147483647', '-2147483648'],
  Float: ['0', '-0.0', '1.5', '1e308', '5e-324'],
  Boolean: ['true', 'false'],
};

/** A value of a scalar as GraphQL writes it: known, naughty, or any. */
export function randomScalar(draw: GeneratorValue, name: string): string {
  if (name === 'Int' || name === 'Float' || name === 'Boolean') return draw(fc.constantFrom, ...KNOWN[name]);
  const isKnown = draw(fc.nat, { max: 2 }) > 0;
  const known = name === 'Month' || name === 'DateTimeISO' ? KNOWN[name] : KNOWN.ID;
  return JSON.stringify(isKnown ? draw(fc.constantFrom, ...known) : randomText(draw));
}

/** A naughty text, or any. */
export function randomText(draw: GeneratorValue): string {
  return draw(fc.boolean)
    ? draw(fc.constantFrom, ...NAUGHTY_STRINGS)
    : draw(fc.string, { unit: 'binary', maxLength: 40 });
}
