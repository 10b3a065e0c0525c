import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { MemoryStore } from './memory-store';
import type { PartnerClients } from './partner-clients';

/** Sign-ins are kept in memory, where a restart ends them; clients that are not the provider's own are partners. */
export function adapterFor(partners: PartnerClients): AdapterFactory {
  const store = new MemoryStore<AdapterPayload>();
  return (model) => (model === 'Client' ? partnerAdapter(partners) : memoryAdapter(model, store));
}

function memoryAdapter(model: string, store: MemoryStore<AdapterPayload>): Adapter {
  const key = (id: string): string => `${model} ${id}`;
  return {
    upsert: async (id, payload, expiresIn) => store.set(key(id), payload, expiresIn ?? null),
    find: async (id) => store.get(key(id)),
    findByUid: async (uid) => store.find((payload) => payload.kind === model && payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const payload = store.get(key(id));
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => store.delete((_, stored) => stored === key(id)),
    revokeByGrantId: async (grantId) => store.delete((payload) => payload.grantId === grantId),
  };
}

function partnerAdapter(partners: PartnerClients): Adapter {
  const readOnly = (): Promise<never> =>
    Promise.reject(new Error('Partners are kept by libs/clients alone.'));
  return {
    find: (id) => partners.find(id),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: readOnly,
    consume: readOnly,
    destroy: readOnly,
    revokeByGrantId: readOnly,
  };
}
