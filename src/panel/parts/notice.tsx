// What was just done, said aloud and shown for a while, with the way back.

import { useEffect } from "preact/hooks";
import { useDesk } from "../desk-context.ts";

/** Long enough to read and to reach the button; `u` undoes later too. */
const SHOWN_MS = 8000;

export function NoticeLine() {
  const desk = useDesk();
  const notice = desk.notice.value;
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      if (desk.notice.value === notice) desk.notice.value = null;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice, desk]);
  return (
    <div class="notice" role="status">
      {notice && (
        <p>
          {notice.text}
          {notice.undo && (
            <button type="button" class="quiet" onClick={() => desk.undo()}>
              {desk.words.value.t("undo")}
              <span class="key" aria-hidden="true">
                u
              </span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
