// Measures what the README claims: `npm run bench -- [NAME [ARGUMENTS]]`, all benches without a name.

import { benchBudgets } from "./bench/budgets.ts";
import { benchDictionary } from "./bench/dictionary.ts";
import { benchReuse } from "./bench/reuse.ts";

const benches: Record<string, (args: string[]) => Promise<void>> = {
  budgets: benchBudgets,
  dictionary: benchDictionary,
  reuse: benchReuse,
};

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  for (const bench of Object.values(benches)) await bench([]);
} else {
  const bench = benches[name];
  if (bench === undefined) {
    console.error(`no bench "${name}"; there are: ${Object.keys(benches).join(", ")}`);
    process.exitCode = 2;
  } else {
    await bench(args);
  }
}
