// All words as the smallest acyclic graph that spells each of them and ends it in its own value.
//
// Built from sorted words as Daciuk, Mihov, Watson and Watson describe (Incremental Construction of Minimal Acyclic
// Finite-State Automata, Computational Linguistics 26(1), 2000, algorithm 1): as soon as no later word can pass through a
// state, it is replaced by its equal if there is one. Words share their ends as well as their beginnings.

export interface State {
  /** Of the word that ends here, or -1. */
  value: number;
  /** By letter, ascending. */
  edges: { letter: number; target: State }[];
  /** Order of registration: children come before their parents. */
  id: number;
}

export interface Word {
  letters: number[];
  /** From 0. */
  value: number;
}

/**
 * @param words sorted by their letters, each once
 * @returns every state, the initial one last
 */
export function buildWordGraph(words: Iterable<Word>): State[] {
  const register = new Map<string, State>();
  const states: State[] = [];
  const root = newState();
  let path = [root]; // the states of the word added last
  let last: number[] = [];

  const settle = (from: number) => {
    for (let depth = path.length - 1; depth >= from; depth--) {
      const parent = path[depth - 1]!;
      const state = path[depth]!;
      const key = signature(state);
      const equal = register.get(key);
      if (equal) parent.edges.at(-1)!.target = equal;
      else {
        state.id = states.push(state) - 1;
        register.set(key, state);
      }
    }
  };

  for (const { letters, value } of words) {
    const common = commonPrefix(letters, last);
    settle(common + 1);
    path = path.slice(0, common + 1);
    for (const letter of letters.slice(common)) {
      const target = newState();
      path.at(-1)!.edges.push({ letter, target });
      path.push(target);
    }
    path.at(-1)!.value = value;
    last = letters;
  }
  settle(1);
  root.id = states.push(root) - 1;
  return states;
}

function newState(): State {
  return { value: -1, edges: [], id: -1 };
}

function signature(state: State): string {
  let key = `${state.value}`;
  for (const { letter, target } of state.edges) key += `,${letter}:${target.id}`;
  return key;
}

function commonPrefix(a: number[], b: number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
