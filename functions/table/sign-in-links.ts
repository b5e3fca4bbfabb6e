import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { SignInLink } from '../../shared/domain/people/sign-in-link';
import type { SignInLinks } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** By the digest of an openid: the openid itself is not kept. */
export function signInLinksIn(table: HallTable): SignInLinks {
  const entity = new Entity({
    name: 'SignInLink', table, timestamps: false,
    schema: item({ linkId: string().key(), version: number().required('always'), body: json<SignInLink>().required('always') }),
    computeKey: ({ linkId }) => ({ pk: `LINK#${linkId}`, sk: 'LINK' }),
  });
  return {
    find: async (linkId) => (await entity.build(GetItemCommand).key({ linkId }).options({ consistent: true }).send()).Item?.body,
    record(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: after.version } as const;
      return kept(() => entity.build(PutItemCommand).item({ linkId: next.linkId, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
