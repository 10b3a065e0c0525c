import { ethnicGroupOf, parseSelfDefinedEthnicity } from './self-defined-ethnicity';

test.each([
  ['White - English/Welsh/Scottish/Northern Irish/British', 'W1', 'WHITE'],
  ['White - Irish', 'W2', 'WHITE'],
  ['White - Gypsy or Irish Traveller', 'W3', 'WHITE'],
  ['White - Any other White background', 'W9', 'WHITE'],
  ['Mixed/Multiple ethnic groups - White and Black Caribbean', 'M1', 'MIXED'],
  ['Mixed/Multiple ethnic groups - White and Black African', 'M2', 'MIXED'],
  ['Mixed/Multiple ethnic groups - White and Asian', 'M3', 'MIXED'],
  ['Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background', 'M9', 'MIXED'],
  ['Asian/Asian British - Indian', 'A1', 'ASIAN'],
  ['Asian/Asian British - Pakistani', 'A2', 'ASIAN'],
  ['Asian/Asian British - Bangladeshi', 'A3', 'ASIAN'],
  ['Asian/Asian British - Chinese', 'A4', 'ASIAN'],
  ['Asian/Asian British - Any other Asian background', 'A9', 'ASIAN'],
  ['Black/African/Caribbean/Black British - Caribbean', 'B1', 'BLACK'],
  ['Black/African/Caribbean/Black British - African', 'B2', 'BLACK'],
  ['Black/African/Caribbean/Black British - Any other Black/African/Caribbean background', 'B9', 'BLACK'],
  ['Other ethnic group - Arab', 'O2', 'OTHER'],
  ['Other ethnic group - Any other ethnic group', 'O9', 'OTHER'],
  ['Other ethnic group - Not stated', 'NS', 'NOT_STATED'],
  ['White - White British (W1)', 'W1', 'WHITE'],
  ['White - White Irish (W2)', 'W2', 'WHITE'],
  ['White - Gypsy or Irish Traveller (W3)', 'W3', 'WHITE'],
  ['White - Any other White ethnic background (W9)', 'W9', 'WHITE'],
  ['Mixed - White and Black Caribbean (M1)', 'M1', 'MIXED'],
  ['Mixed - White and Black African (M2)', 'M2', 'MIXED'],
  ['Mixed - White and Asian (M3)', 'M3', 'MIXED'],
  ['Mixed - Any other Mixed ethnic background (M9)', 'M9', 'MIXED'],
  ['Asian or Asian British - Indian (A1)', 'A1', 'ASIAN'],
  ['Asian or Asian British - Pakistani (A2)', 'A2', 'ASIAN'],
  ['Asian or Asian British - Bangladeshi (A3)', 'A3', 'ASIAN'],
  ['Asian or Asian British - Chinese (A4)', 'A4', 'ASIAN'],
  ['Asian or Asian British - Any other Asian ethnic background (A9)', 'A9', 'ASIAN'],
  ['Black or Black British - Caribbean (B1)', 'B1', 'BLACK'],
  ['Black or Black British - African (B2)', 'B2', 'BLACK'],
  ['Black or Black British - Any other Black ethnic background (B9)', 'B9', 'BLACK'],
  ['Other ethnic group - Arab (O2)', 'O2', 'OTHER'],
  ['Chinese or other ethnic group - Any other ethnic group (O9)', 'O9', 'OTHER'],
  ['Not Stated (NS)', 'NS', 'NOT_STATED'],
  ['Chinese or other ethnic group - Chinese (O1)', 'A4', 'ASIAN'],
  ['Chinese or other ethnic group - Chinese (01)', 'A4', 'ASIAN'],
  ['Chinese or other ethnic group - Any other ethnic group (09)', 'O9', 'OTHER'],
])('%s is %s, which counts as %s', (text, code, group) => {
  const parsed = parseSelfDefinedEthnicity(text);
  expect({ parsed, group: parsed && ethnicGroupOf(parsed) }).toEqual({ parsed: code, group });
});

test.each(['Other ethnic group', 'Other ethnic group - Martian', 'Martian (X1)', 'W1', '(W1)', 'White', ''])(
  '"%s" is no self-defined ethnicity',
  (text) => {
    expect(parseSelfDefinedEthnicity(text)).toBeNull();
  },
);

test('an ethnicity that was not recorded counts in no group', () => {
  expect(ethnicGroupOf('NOT_RECORDED')).toBe('NOT_RECORDED');
});
