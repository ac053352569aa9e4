/** The parts of the verifiers of badges that are used here; the packages come without types. */
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object });
  }
}

declare module '@digitalbazaar/ecdsa-jcs-2019-cryptosuite' {
  export function createVerifyCryptosuite(): object;
}

declare module 'jsonld-signatures' {
  interface Options {
    suite: object;
    purpose: object;
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
  }
  class AssertionProofPurpose {
    constructor(options: { controller: object });
  }
  const jsigs: {
    verify: (document: object, options: Options) => Promise<{ verified: boolean; error?: unknown }>;
    purposes: { AssertionProofPurpose: typeof AssertionProofPurpose };
  };
  export default jsigs;
}
