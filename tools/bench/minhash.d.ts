// The package ships no types; only what the bench calls.
declare module "minhash" {
  class Minhash {
    constructor(config: { numPerm: number; seed: number });
    update(text: string): void;
    jaccard(other: Minhash): number;
  }
  class LshIndex {
    constructor(config: { bandSize: number });
    insert(key: string, signature: Minhash): void;
    query(signature: Minhash): string[];
  }
  const minhash: { Minhash: typeof Minhash; LshIndex: typeof LshIndex };
  export default minhash;
}
