import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayConfig } from '../config';
import { documentId } from '../documents/trusted-documents';
import { json, startFaultySubgraph } from './faulty-subgraph';
import type { FaultySubgraph } from './faulty-subgraph';
import { GATEWAY_FILES } from './test-access';
import { startTestGateway } from './test-gateway';
import type { TestGateway } from './test-gateway';

export interface SpiedGateway {
  readonly url: string;
  readonly gateway: TestGateway;
  /** What stands in the place of every subgraph, and sees all that is asked. */
  readonly spy: FaultySubgraph;
  stop(): Promise<void>;
}

/** A gateway on the supergraph of the project, before one subgraph that answers nothing but sees everything. */
export async function startSpiedGateway(overrides: Partial<GatewayConfig> = {}): Promise<SpiedGateway> {
  const spy = await startFaultySubgraph();
  spy.behave(json({ data: {} }));
  const names = ['catalogue', 'surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'];
  const gateway = await startTestGateway({
    supergraphFile: GATEWAY_FILES.supergraphFile,
    subgraphUrls: Object.fromEntries(names.map((name) => [name, spy.url])),
    ...overrides,
  });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await spy.stop();
  };
  return { url: gateway.url, gateway, spy, stop };
}

/** A manifest of these texts alone, to be removed. */
export async function writeDocuments(
  texts: readonly string[],
): Promise<{ readonly file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const file = join(folder, 'documents.json');
  await writeFile(file, JSON.stringify(Object.fromEntries(texts.map((text) => [documentId(text), text]))));
  return { file, remove: () => rm(folder, { recursive: true }) };
}
