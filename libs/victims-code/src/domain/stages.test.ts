import { VICTIMS_CODE_METRICS } from './metrics';
import { STAGES } from './stages';

test('every right is kept or broken at one stage', () => {
  const rights = STAGES.flatMap((stage) => stage.rights);
  expect(rights.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('every stage has figures of compliance, and each of them what victims say of the stage beside it', () => {
  for (const { compliance, experience } of STAGES) {
    expect(compliance.length).toBeGreaterThan(0);
    expect(experience.length).toBeGreaterThan(0);
    const metrics = VICTIMS_CODE_METRICS.filter(({ id }) => compliance.includes(id));
    expect(metrics.map(({ companions }) => companions)).toEqual(compliance.map(() => experience));
  }
});

test('no share of what is kept goes without companions', () => {
  const alone = VICTIMS_CODE_METRICS.filter(
    ({ arithmetic, companions = [] }) => arithmetic.kind === 'proportion' && companions.length === 0,
  );
  expect(alone).toEqual([]);
});
