import { WMNOW_CAMPAIGNS } from './campaigns.dataset';

const SUMMER = {
  campaignId: 'S',
  name: 'Summer',
  description: 'Stalls.',
  startedOn: '2022-06-03',
  endedOn: '2022-06-03',
  areaCode: null,
};

test('a campaign ends on the day it starts or later, and adds to no figure', () => {
  expect(WMNOW_CAMPAIGNS.check?.(SUMMER)).toEqual([]);
  expect(WMNOW_CAMPAIGNS.check?.({ ...SUMMER, endedOn: '2022-06-02' })).toEqual([
    {
      field: 'ended_on',
      value: '2022-06-02',
      code: 'CONTRADICTION',
      expected: 'a day from 2022-06-03 on, when it started',
    },
  ]);
  expect(WMNOW_CAMPAIGNS.observe(SUMMER)).toBeNull();
});
