// A modal sheet over the panel; Escape and a press beside it close it.

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { useDesk } from "../desk-context.ts";
import { Icon } from "./icon.tsx";

export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  const desk = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { t } = desk.words.value;

  useEffect(() => dialog.current?.showModal(), []);

  function close(): void {
    desk.sheet.value = null;
  }

  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      closedby="any"
    >
      <div class="sheet-body">
        <div class="sheet-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            class="quiet icon-only"
            aria-label={t("close")}
            title={t("close")}
            onClick={close}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
