import type { Migration } from './migration';

/**
 * Takes away what everybody who can log in might do: call the functions there are, connect, make temporary tables,
 * look into the schema `public`. Who does not own the database has to leave the last three to its owner.
 */
export const PRIVILEGE_MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'nothing for everybody',
    sql: `
      do $$
      declare
        own text;
      begin
        for own in select nspname from pg_namespace where pg_has_role(nspowner, 'usage') and nspname !~ '^(pg_|public$)' loop
          execute format('revoke execute on all routines in schema %I from public', own);
        end loop;
        if pg_has_role((select datdba from pg_database where datname = current_database()), 'usage') then
          execute format('revoke all on database %I from public', current_database());
          revoke all on schema public from public;
        end if;
      end $$;
    `,
  },
];
