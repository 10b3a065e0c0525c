import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const workspace = join(__dirname, '../../..');
const { services } = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        command: z.array(z.string()).optional(),
        environment: z.record(z.string(), z.coerce.string()).default({}),
        healthcheck: z.object({ test: z.array(z.string()) }).optional(),
        depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      }),
    ),
  })
  .parse(parse(readFileSync(join(workspace, 'docker-compose.yml'), 'utf8'), { merge: true }));

// The operator's command line serves nothing, the issuer for development refuses production, and pages are the gateway's.
const servers = readdirSync(join(workspace, 'apps')).filter(
  (app) => !['citizen', 'identity', 'board', 'explorer'].includes(app),
);
const subgraphs = servers.filter((app) => !['gateway', 'feedback'].includes(app));

test.each(servers)('%s has a service that runs its build and is asked whether it is ready', (app) => {
  const service = services[app];
  expect(service?.command).toEqual([`dist/apps/${app}/main.js`]);
  expect(service?.healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${service?.environment['PORT']}/readyz`);
});

test.each(subgraphs)('%s has a database that was migrated, and the gateway knows where it is', (app) => {
  expect(services[app]?.environment['DATABASE_URL']).toMatch(/@%2Fvar%2Frun%2Fpostgresql\/citizen$/);
  expect(services[app]?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
  const variable = `${app.toUpperCase().replaceAll('-', '_')}_URL`;
  expect(services['gateway']?.environment[variable]).toBe(`http://${app}:4001/graphql`);
});

test('the public form has a database that was migrated, and the gateway knows nothing of it', () => {
  expect(services['feedback']?.environment['DATABASE_URL']).toMatch(/@%2Fvar%2Frun%2Fpostgresql\/citizen$/);
  expect(services['feedback']?.depends_on).toEqual({
    migrate: { condition: 'service_completed_successfully' },
  });
  expect(services['gateway']?.environment['FEEDBACK_URL']).toBeUndefined();
});

test('the gateway alone has the key that signs, and every subgraph the one that it is known by', () => {
  const having = (variable: string) =>
    Object.keys(services).filter((name) => services[name]?.environment[variable] !== undefined);
  expect(having('GATEWAY_SIGNING_KEY')).toEqual(['gateway']);
  expect(having('GATEWAY_KEY').sort()).toEqual([...subgraphs].sort());
  expect(having('DISCLOSURE_SECRET').sort()).toEqual([...subgraphs].sort());
  expect(services['gateway']?.environment['DATABASE_URL']).toMatch(/@%2Fvar%2Frun%2Fpostgresql\/citizen$/);
});

test('no password stands in the file', () => {
  const text = readFileSync(join(workspace, 'docker-compose.yml'), 'utf8');
  expect(
    text
      .match(/:\/\/[^:/\s]+:[^@\s]+@|PASSWORD: .*/g)
      ?.filter((found) => !/\$\{(POSTGRES|DATABASE)_PASSWORD:\?/.test(found)),
  ).toEqual([]);
});
