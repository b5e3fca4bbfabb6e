import { createHmac, createPrivateKey, createPublicKey, sign, timingSafeEqual, verify } from 'node:crypto';
import type { LicenceSeals } from '../hall';

/** 132 bits in base64url: nobody guesses them, nor can they be had from a licence's number without the hall's key. */
const LENGTH = 22;
const what = ({ digest, eLicenceId, madeAt }: { digest: string; eLicenceId: string; madeAt: string }) => Buffer.from(['licence file', digest, eLicenceId, madeAt].join('\n'));

/**
 * What proves that a licence, a file of it or a code that shows it is the hall's, made from its own key.
 * @param keyPem the ES256 key, as sessions use it; each use seals words of its own
 * @param site where the web client is, without a slash at its end
 */
export function licenceSealsWith(keyPem: string, site: string): LicenceSeals {
  const seal = (text: string) => createHmac('sha256', keyPem).update(text).digest('base64url').slice(0, LENGTH);
  const codeOf = (eLicenceId: string) => seal(`licence\n${eLicenceId}`);
  return {
    codeOf,
    isCodeOf(eLicenceId, code) {
      const [right, given] = [Buffer.from(codeOf(eLicenceId)), Buffer.from(code)];
      return given.length === right.length && timingSafeEqual(given, right);
    },
    addressOf: (eLicenceId) => `${site}/#/licences/check?id=${eLicenceId}&code=${codeOf(eLicenceId)}`,
    showCodeOf: (request) => seal(`show\n${request}`),
    showAddressOf: (code) => `${site}/#/licences/shown?code=${code}`,
    sign: (file) => sign('sha256', what(file), { key: createPrivateKey(keyPem), dsaEncoding: 'ieee-p1363' }).toString('base64url'),
    isSigned: (file) => verify('sha256', what(file), { key: createPublicKey(createPrivateKey(keyPem)), dsaEncoding: 'ieee-p1363' }, Buffer.from(file.signature, 'base64url')),
  };
}
