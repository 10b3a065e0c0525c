import type { Client } from 'pg';
import type { Credentials } from './embedded-credentials';

// The first user of a cluster stays a superuser for ever, so it takes another name and leaves its own, and
// all that it made, to a new one. Nobody can rename who they are logged in as: hence the one in between.
// What hangs on another object, such as the sequence of a column, follows it.
const OWN_EVERYTHING = `
  do $own$
  declare
    command text;
  begin
    for command in
      select format('alter schema %I owner to citizen', nspname) from pg_namespace
      where nspowner = 'postgres'::regrole and nspname !~ '^(pg_|information_schema$)'
      union all
      select format('alter table %s owner to citizen', class.oid::regclass) from pg_class class
      where relowner = 'postgres'::regrole and relkind in ('r', 'p', 'v', 'm', 'S')
        and relnamespace not in (select oid from pg_namespace where nspname ~ '^(pg_|information_schema$)')
        and not exists (select from pg_depend where objid = class.oid and deptype in ('a', 'i') and relkind = 'S')
      union all
      select format('alter routine %s owner to citizen', routine.oid::regprocedure) from pg_proc routine
      where proowner = 'postgres'::regrole
        and pronamespace not in (select oid from pg_namespace where nspname ~ '^(pg_|information_schema$)')
      union all
      select format('grant %I to citizen with admin option', rolname) from pg_roles where rolname ~ '^citizen_'
        and rolname <> 'citizen_upgrade'
    loop
      execute command;
    end loop;
  end $own$`;

/** Makes the owner of a cluster that was made with it as its superuser a login like any other, all or nothing. */
export async function takeSuperuserFromOwner(
  client: Client,
  { password, superuserPassword }: Credentials,
): Promise<void> {
  await client.query(`
    begin;
    create role citizen_upgrade superuser;
    set local session authorization citizen_upgrade;
    alter role citizen rename to postgres;
    alter role postgres password ${client.escapeLiteral(superuserPassword)};
    create role citizen login createrole password ${client.escapeLiteral(password)};
    alter database citizen owner to citizen;
    ${OWN_EVERYTHING};
    reset session authorization;
    drop role citizen_upgrade;
    commit`);
}
