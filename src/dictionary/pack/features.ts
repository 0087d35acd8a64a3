// What entries say of themselves, each combination once, grouped by context.
//
// IPADIC's 392,126 entries have only some 1,330 combinations, because a basic form that differs from its surface always
// follows one of 44 rules: cut so many code units, append so many others.

import type { Entry } from "./ipadic.ts";

export interface Features {
  /** For each context the number of its first feature. */
  contexts: Uint16Array;
  /** As `featureFields` in `format.ts`. */
  features: Uint16Array;
  strings: string[];
  /** The feature's number within the entry's context. */
  numberOf: (entry: Entry) => number;
}

/** @param entries all of them, those of unknown words included */
export function collectFeatures(entries: Iterable<Entry>, contextCount: number): Features {
  const byContext: Map<string, number[]>[] = Array.from({ length: contextCount }, () => new Map());
  const strings = new Map<string, number>();
  const stringNumber = (text: string) => {
    const number = strings.get(text) ?? strings.size;
    strings.set(text, number);
    return number;
  };
  for (const entry of entries) {
    const features = byContext[entry.context]!;
    const key = featureKey(entry);
    if (features.has(key)) continue;
    const { cut, append } = basicFormRule(entry);
    features.set(key, [...entry.tags.map(stringNumber), cut, stringNumber(append)]);
  }
  const contexts = new Uint16Array(contextCount);
  const features: number[][] = [];
  byContext.forEach((own, context) => {
    contexts[context] = features.length;
    features.push(...own.values());
  });
  const numbers = byContext.map((own) => new Map([...own.keys()].map((key, number) => [key, number])));
  return {
    contexts,
    features: Uint16Array.from(features.flat()),
    strings: [...strings.keys()],
    numberOf: (entry) => numbers[entry.context]!.get(featureKey(entry))!,
  };
}

function featureKey(entry: Entry): string {
  const { cut, append } = basicFormRule(entry);
  return [...entry.tags, cut, append].join(",");
}

function basicFormRule({ surface, basicForm }: Entry): { cut: number; append: string } {
  if (basicForm === "*") return { cut: 0, append: "" }; // an unknown word stands for itself
  let common = 0;
  while (common < surface.length && surface[common] === basicForm[common]) common++;
  return { cut: surface.length - common, append: basicForm.slice(common) };
}
