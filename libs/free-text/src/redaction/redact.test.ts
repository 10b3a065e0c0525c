import fc from 'fast-check';
import { findPersonalData, redact } from './redact';

test.each([
  ['NAME', 'PC Smith rang me back', 'PC [name] rang me back'],
  ['PHONE', 'Ring me on 0121 496 0123 please', 'Ring me on [phone] please'],
  ['EMAIL', 'write to jo.bloggs@example.com', 'write to [email]'],
  ['URL', 'it is all on https://www.example.com/me', 'it is all on [link]'],
  ['HANDLE', 'I am @jobloggs on there', 'I am [handle] on there'],
  ['POSTCODE', 'We live in B4 6NQ', 'We live in [postcode]'],
  ['ADDRESS', 'It was at 12 Acacia Avenue again', 'It was at [address] again'],
  ['VEHICLE', 'my car AB12 CDE was taken', 'my car [vehicle] was taken'],
  ['REFERENCE', 'crime number 20/123456/22 was closed', 'crime number [reference] was closed'],
  ['NATIONAL_INSURANCE', 'My NI number is QQ 12 34 56 C', 'My NI number is [national insurance number]'],
  ['DATE_OF_BIRTH', 'born 12/03/1985 by the way', 'born [date of birth] by the way'],
])('redact() takes out %s', (kind, text, redacted) => {
  expect(redact(text)).toEqual({ text: redacted, redactions: [{ kind, count: 1 }] });
});

test.each([
  'The officer was brilliant and rang me back within the hour.',
  'On hold to 101 for 45 minutes, then cut off.',
  'Nobody came until Tuesday. West Midlands Police never told me what happens next.',
  '',
])('redact() leaves %j as it is', (text) => {
  expect(redact(text)).toEqual({ text, redactions: [] });
});

test('redact() counts each kind, in the order of the kinds', () => {
  const { text, redactions } = redact('PC Smith and PC Patel rang 0121 496 0123');
  expect(text).toBe('PC [name] and PC [name] rang [phone]');
  expect(redactions).toEqual([
    { kind: 'NAME', count: 2 },
    { kind: 'PHONE', count: 1 },
  ]);
});

test('redact() finds nothing more in what it gave', () => {
  const { text } = redact('PC Smith rang 0121 496 0123 from 12 Acacia Avenue, B4 6NQ');
  expect(redact(text)).toEqual({ text, redactions: [] });
});

test('findPersonalData() says where it stands', () => {
  expect(findPersonalData('ring 0121 496 0123')).toEqual([{ start: 5, end: 18, kind: 'PHONE' }]);
});

test.each([
  ['pc wojcik never rang. Wojcik is useless', 'pc [name] never rang. [name] is useless'],
  ['mr khan and Mrs. D. Partridge', 'mr [name] and Mrs. [name]'],
  ['THANK YOU PC AKHTAR', 'THANK YOU PC [name]'],
  ['my son Jamal and a lad called tamas', 'my son [name] and a lad called [name]'],
  ['Siobhán O’Brien and Big Dave', '[name] and [name]'],
  ['Joy was a joy to speak to', '[name] was a joy to speak to'],
  ['the Hendersons next door', 'the [name] next door'],
  ['+44 7700 900 123 or (0121) 496 0118 ext 33', '[phone] or [phone]'],
  ['0 7 7 0 0 9 0 0 3 1 6', '[phone]'],
  ['jo dot bloggs at example dot com', '[email]'],
  ['my snapchat is ell_mae2004', 'my snapchat is [handle]'],
  ['Flat 12 Kestrel House, or 48 The Crescent', '[address], or [address]'],
  ['he lives on Fern Road', 'he lives on [address]'],
  ['bd58wux, P123 ABC and HOJ 482N', '[vehicle], [vehicle] and [vehicle]'],
  ['his plate begins FJ66', 'his plate begins [vehicle]'],
  ['20BW/123456X/22 and BCA-10442-22-2000-01', '[reference] and [reference]'],
  ['log 1234 of 3 March', 'log [reference]'],
  ['collar number 21456', 'collar number [officer number]'],
  ['born on the 3rd of May 2008', 'born on the [date of birth]'],
  ['NHS number 943 476 5919', 'NHS number [NHS number]'],
  ['sort code 04 00 72 account number 31926819', 'sort code [account] account number [account]'],
])('redact(%j) goes by the words around it', (text, expected) => {
  expect(redact(text).text).toBe(expected);
});

test.each([
  'Will you be there in May? I hope so. Mark my words',
  'It was on the High Street in Dudley, near St George’s church',
  'Clare’s Law was explained at Lloyd House',
  'Three officers waited 20 minutes later down the road by the M6 2pm crash',
  'I rang 101 on 14 November 2022 and 999 on 03/02/23',
])('redact(%j) takes no ordinary word for a name or a number', (text) => {
  expect(redact(text).text).toBe(text);
});

test('findPersonalData() gives spans in order and without overlap, of any text', () => {
  const piece = fc.constantFrom(
    'PC ',
    'Smith',
    ' 0121 496 0123',
    ' 14 High Street',
    '\n',
    ' my son ',
    'é',
    '[name]',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const ends = findPersonalData(text).flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((one, other) => one - other));
      expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
    }),
  );
});
