// How far the page is read, and which of its folds are open, as the background is told of it.

import type { Call } from "../messages/call.ts";
import type { FromPage, TabStatus } from "../messages/contract.ts";

export class PageStatus {
  private status: TabStatus = { state: "off" };

  constructor(
    private readonly background: Call<FromPage>,
    private readonly openFolds: () => boolean[],
  ) {}

  get now(): TabStatus {
    return this.status;
  }

  set(status: TabStatus): void {
    this.status = status;
    this.tell();
  }

  tell(): void {
    void this.background("page.status", { status: this.status, open: this.openFolds() });
  }

  /** A page may be left, and come back out of the browser's cache as it was. */
  tellOfLeaving(view: Window, signal: AbortSignal): void {
    const leave = () => void this.background("page.status", { status: { state: "off" }, open: [] });
    view.addEventListener("pagehide", leave, { signal });
    view.addEventListener("pageshow", ({ persisted }) => persisted && this.tell(), { signal });
  }
}
