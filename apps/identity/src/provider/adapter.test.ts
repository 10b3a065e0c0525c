import { adapterFor } from './adapter';

const adapters = adapterFor({ find: async (id) => ({ client_id: id }), hasSecret: async () => false });

test('a code that is used twice takes with it what else its grant gave, and nothing of another', async () => {
  const codes = adapters('AuthorizationCode');
  await codes.upsert('one', { grantId: 'first' }, 60);
  await codes.upsert('two', { grantId: 'first' }, 60);
  await codes.upsert('three', { grantId: 'second' }, 60);
  await adapters('AccessToken').revokeByGrantId('first');
  expect(await Promise.all(['one', 'two', 'three'].map((id) => codes.find(id)))).toEqual([
    undefined,
    undefined,
    { grantId: 'second' },
  ]);
});

test('what is kept of one model is nothing to another', async () => {
  await adapters('Session').upsert('same', { uid: 'u', kind: 'Session' }, 60);
  expect(await adapters('Interaction').find('same')).toBeUndefined();
  expect(await adapters('Session').findByUid('u')).toEqual({ uid: 'u', kind: 'Session' });
  expect(await adapters('Interaction').findByUid('u')).toBeUndefined();
  await adapters('Interaction').destroy('same');
  expect(await adapters('Session').find('same')).toEqual({ uid: 'u', kind: 'Session' });
});

test('partners are found, and never changed', async () => {
  const clients = adapters('Client');
  expect(await clients.find('refuge')).toEqual({ client_id: 'refuge' });
  await expect(clients.upsert('refuge', {}, 60)).rejects.toThrow('Partners are kept by libs/clients alone.');
  await expect(clients.destroy('refuge')).rejects.toThrow('Partners are kept by libs/clients alone.');
});
