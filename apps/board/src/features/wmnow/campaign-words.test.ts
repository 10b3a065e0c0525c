import { campaignMarks } from './campaign-words';

test('campaignMarks() marks the first month of a campaign that is shown', () => {
  const coventry = {
    name: 'Door to door',
    startedOn: '2022-10-03',
    endedOn: '2022-11-11',
    area: { name: 'Coventry' },
  };
  const force = { name: 'Street stalls', startedOn: '2022-06-01', endedOn: '2022-06-30', area: null };
  expect(campaignMarks([force, coventry], { from: '2022-11' })).toEqual([
    { month: '2022-11', text: 'campaign Street stalls, whole force, until June 2022' },
    { month: '2022-11', text: 'campaign Door to door, Coventry, until November 2022' },
  ]);
  expect(campaignMarks([coventry], { from: '2022-04' })).toEqual([
    { month: '2022-10', text: 'campaign Door to door, Coventry, until November 2022' },
  ]);
});
