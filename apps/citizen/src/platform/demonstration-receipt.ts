import { randomInt } from 'node:crypto';
import type { Release } from '@citizen-graph/ledger';
import { londonMonth } from '@citizen-graph/reference';
import { addReceiptBatch, issueReceipts } from '@citizen-graph/stop-search';
import type { DataSource } from 'typeorm';

/** Whether a made-up receipt does no harm: all that is in is made up as well. */
export function isDemonstrationDue(releases: readonly Release[]): boolean {
  return releases.length > 0 && releases.every(({ synthetic }) => synthetic);
}

/** Issues a synthetic receipt, by which somebody can try the form, and gives its code. */
export async function issueDemonstrationReceipt(database: DataSource): Promise<string> {
  const issuedIn = londonMonth(Date.now());
  const batch = {
    id: `${issuedIn}-demonstration-${randomInt(100_000, 1_000_000)}`,
    issuedIn,
    place: 'STREET',
    area: null,
    expiresOn: '9999-12-31',
    linked: false,
    synthetic: true,
  } as const;
  return database.transaction(async (manager) => {
    await addReceiptBatch(manager, batch);
    const { value } = await issueReceipts(manager, batch, 1).next();
    const [codes] = value ?? [];
    return codes?.long ?? '';
  });
}
