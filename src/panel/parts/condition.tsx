// What the panel says when there is no list to show: not read, working, failed, not readable.

import type { ComponentChildren } from "preact";
import type { TabStatus } from "../../messages/contract.ts";
import { useDesk } from "../desk-context.ts";

const failures = {
  "no-text": "failedNoText",
  "too-large": "failedTooLarge",
  dictionary: "failedDictionary",
  "page-changed": "failedPageChanged",
  internal: "failedInternal",
} as const;

const obstacles = {
  "browser-page": "unsupportedBrowserPage",
  pdf: "unsupportedPdf",
  "no-permission": "unsupportedNoPermission",
  "no-document": "unsupportedNoDocument",
  "never-site": "unsupportedNeverSite",
} as const;

/** Fills the panel. */
export function Condition({ status }: { status: TabStatus }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  switch (status.state) {
    case "off":
      return (
        <Message
          title={t(status.byReader ? "offReader" : "offTitle")}
          hint={t(status.byReader ? "offReaderHint" : "offHint")}
        >
          <button type="button" class="primary" onClick={() => desk.start()}>
            {t("readNow")}
          </button>
        </Message>
      );
    case "failed": {
      const key = failures[status.reason];
      return (
        <Message title={t(key)} hint={t(`${key}Hint`)} isAlarming>
          <button type="button" class="primary" onClick={() => desk.start()}>
            {t("retry")}
          </button>
        </Message>
      );
    }
    case "unsupported": {
      const key = obstacles[status.reason];
      return (
        <Message title={t(key)} hint={t(`${key}Hint`)}>
          {status.reason === "never-site" && (
            <button type="button" onClick={() => desk.link.openOptions()}>
              {t("settings")}
            </button>
          )}
        </Message>
      );
    }
    case "reading":
      return (
        <Message title={t("reading")} hint={t("offHint")}>
          <Working status={status} />
        </Message>
      );
    default:
      return <Working status={status} />;
  }
}

/** One line above the list, while what is found so far is already there. */
export function Working({ status }: { status: TabStatus }) {
  const desk = useDesk();
  const { t } = desk.words.value;
  if (status.state === "stopped") {
    return (
      <div class="working" role="status">
        <span>{t("stopped")}</span>
        <button type="button" class="quiet" onClick={() => desk.start()}>
          {t("resume")}
        </button>
      </div>
    );
  }
  if (status.state === "failed" && desk.entries.value.all.length > 0) {
    return (
      <div class="working alarming" role="alert">
        <span>{t(failures[status.reason])}</span>
        <button type="button" class="quiet" onClick={() => desk.start()}>
          {t("retry")}
        </button>
      </div>
    );
  }
  if (status.state !== "reading" && status.state !== "folded") return null;
  const isCounted = status.state === "reading" && status.total > 0;
  return (
    <div class="working" role="status">
      <span>
        {isCounted
          ? t("readingBlocks", { done: status.done, total: status.total })
          : t(status.state === "folded" ? "readingQuotes" : "reading")}
      </span>
      <progress aria-label={t("reading")} {...(isCounted ? { max: status.total, value: status.done } : {})} />
      <button type="button" class="quiet" onClick={() => desk.halt()}>
        {t("stop")}
      </button>
    </div>
  );
}

interface MessageProps {
  title: string;
  hint: string;
  isAlarming?: boolean;
  children?: ComponentChildren;
}

function Message({ title, hint, isAlarming = false, children }: MessageProps) {
  return (
    <div class={`condition ${isAlarming ? "alarming" : ""}`} role={isAlarming ? "alert" : undefined}>
      <p class="glyph" aria-hidden="true">
        初
      </p>
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </div>
  );
}
