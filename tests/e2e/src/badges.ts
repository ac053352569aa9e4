import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { createVerifyCryptosuite } from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import jsigs from 'jsonld-signatures';
import { gunzipSync } from 'node:zlib';

/** A signed document as it is fetched; what is read of it is told by type. */
export interface Signed {
  issuer: string | { id: string };
  name?: string;
  credentialSubject: { encodedList?: string };
  credentialStatus?: { statusListCredential: string; statusListIndex: string };
}

export const fetchSigned = async (address: string): Promise<Signed> => {
  const reply = await fetch(address, { headers: { accept: 'application/ld+json' } });
  if (!reply.ok) throw new Error(`${address} answers ${reply.status}`);
  return (await reply.json()) as Signed;
};

/** Who signs, with the public keys, as everybody can fetch it. */
interface Issuer {
  verificationMethod: { id: string }[];
}

/** Whether the embedded proof holds, by the verifier of Digital Bazaar; the keys come from the issuer's own address. */
export const proofHolds = async (document: Signed): Promise<boolean> => {
  const address = typeof document.issuer === 'string' ? document.issuer : document.issuer.id;
  const issuer = (await fetchSigned(address)) as unknown as Issuer;
  const documentLoader = (url: string) => {
    const method = issuer.verificationMethod.find(({ id }) => id === url);
    if (!method) throw new Error(`The issuer has no key ${url}`);
    return Promise.resolve({ contextUrl: null, documentUrl: url, document: method });
  };
  const { verified } = await jsigs.verify(structuredClone(document), {
    suite: new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() }),
    purpose: new jsigs.purposes.AssertionProofPurpose({ controller: issuer }),
    documentLoader,
  });
  return verified;
};

/**
 * What a token says, once its signature was checked against the keys that the product publishes.
 * @param now the demo's time, from which on the token is good.
 */
export const readToken = async (token: string, keys: string, now: Date): Promise<Record<string, unknown>> => {
  const rules = { algorithms: ['ES256'], currentDate: now };
  return (await jwtVerify(token, createRemoteJWKSet(new URL(keys)), rules)).payload;
};

/** Whether the badge's own status list says that it was taken back; the list must hold a proof that is good. */
export const isTakenBack = async ({ credentialStatus }: Signed): Promise<boolean> => {
  if (!credentialStatus) throw new Error('The badge names no status list');
  const list = await fetchSigned(credentialStatus.statusListCredential);
  if (!(await proofHolds(list))) throw new Error('The status list is not signed');
  const place = Number(credentialStatus.statusListIndex);
  const bits = gunzipSync(Buffer.from(list.credentialSubject.encodedList?.slice(1) ?? '', 'base64url'));
  return (((bits[place >> 3] ?? 0) >> (7 - (place % 8))) & 1) === 1;
};
