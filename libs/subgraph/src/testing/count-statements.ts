import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands between a client and PostgreSQL and notes every statement on the wire, however it is sent. */
export interface StatementCounter {
  /** The address of the database through the counter. */
  readonly url: string;
  /** The statements since the last reset, in the order in which they were sent. */
  readonly statements: string[];
  reset(): void;
  stop(): Promise<void>;
}

/** Opens a counter in front of a database. */
export async function countStatements(databaseUrl: string): Promise<StatementCounter> {
  const database = new URL(databaseUrl);
  const statements: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(database.port), database.hostname);
    const note = statementReader((statement) => statements.push(statement));
    client.on('data', note);
    client.pipe(upstream).pipe(client);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.toString(),
    statements,
    reset: () => void statements.splice(0),
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

// Frontend messages are a letter, a length and a body, but for the first, which has no letter.
// Source: PostgreSQL, Frontend/Backend Protocol, Message Formats.
function statementReader(onStatement: (statement: string) => void): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let letters = 0;
  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= letters + 4) {
      const length = letters + waiting.readInt32BE(letters);
      if (waiting.length < length) return;
      const statement = letters === 0 ? null : statementIn(waiting.subarray(0, length));
      if (statement !== null) onStatement(statement);
      waiting = waiting.subarray(length);
      letters = 1;
    }
  };
}

function statementIn(message: Buffer): string | null {
  const [letter, texts] = [message.toString('latin1', 0, 1), message.toString('utf8', 5).split('\0')];
  if (letter === 'Q') return texts[0] ?? null;
  return letter === 'P' ? (texts[1] ?? null) : null;
}
