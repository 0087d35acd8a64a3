// A difference between two wordings: only what differs is coloured, and said to those who do not see colours.

import { useDesk } from "../desk-context.ts";
import type { Piece } from "../shown/difference.ts";

export function Pieces({ pieces }: { pieces: Piece[] }) {
  const { t } = useDesk().words.value;
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Tag = kind === "removed" ? "del" : "ins";
        return (
          <Tag key={key}>
            <span class="said">{t(kind === "removed" ? "removedWords" : "addedWords")}: </span>
            {text}
          </Tag>
        );
      })}
    </>
  );
}
