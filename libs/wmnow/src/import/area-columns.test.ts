import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import { checkArea } from './area-columns';

test('every local policing area fits its own name', () => {
  expect(
    LOCAL_POLICING_AREAS.flatMap(({ code, name }) => checkArea({ areaCode: code, areaName: name })),
  ).toEqual([]);
});

test('a code that is not known fits no name', () => {
  expect(checkArea({ areaCode: 'E08000099', areaName: 'Nowhere' })).toEqual([
    {
      field: 'area_name',
      value: 'Nowhere',
      code: 'CONTRADICTION',
      expected: 'the name, as the area with code E08000099 is called',
    },
  ]);
});
