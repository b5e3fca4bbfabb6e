import { openTable } from '../table/open-table';
import { reseal } from '../table/reseal';
import { readSecret } from '../secrets/read-secret';

/** `npm run reseal`: seals everything under the newest key of FIELD_KEYS, in the table that HALL_TABLE names. */
async function run(): Promise<void> {
  const { HALL_TABLE = 'hall', DYNAMODB_ENDPOINT } = process.env;
  const { table } = openTable(HALL_TABLE, DYNAMODB_ENDPOINT, { cursorSecret: '', fieldKeys: await readSecret(process.env, 'FIELD_KEYS') });
  console.log(`${await reseal(table)} records are sealed anew.`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
