// Small line drawings; all are decoration, the words beside them or the button's label say it.

import type { JSX } from "preact";

const drawings = {
  more: "M3 8h.01M8 8h.01M13 8h.01M3 7.7h.01M8 7.7h.01M13 7.7h.01",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14",
  narrow: "M2 4h12M4.5 8h7M7 12h2",
  previous: "M10 3 5 8l5 5",
  next: "m6 3 5 5-5 5",
  close: "m4 4 8 8M12 4l-8 8",
  check: "m3 8.5 3.2 3.2L13 5",
  beside: "M2 3h12v10H2ZM10 3v10",
  out: "M8 2v8M5 7l3 3 3-3M3 13h10",
  warn: "M8 3v6M8 12h.01",
} as const;

export function Icon({ name, size = 16 }: { name: keyof typeof drawings; size?: number }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
