// What each key does in the panel, and at the marks of a page.

import type { Words } from "../../words/speak.ts";

const keys = [
  ["j  k", "helpMove"],
  ["Enter", "helpJump"],
  ["1  2  3", "helpVerdicts"],
  ["c", "helpCorrect"],
  ["e", "helpEvidence"],
  ["[  ]", "helpOccurrences"],
  ["u", "helpUndo"],
  ["/", "helpSearch"],
  ["q  s  r", "helpTabs"],
  ["?", "helpHelp"],
  ["Alt+Shift+J  K", "helpMarks"],
] as const;

export function KeyTable({ words: { t } }: { words: Words }) {
  return (
    <dl class="keys">
      {keys.map(([pressed, meaning]) => (
        <div key={meaning}>
          <dt>
            {pressed.split("  ").map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
