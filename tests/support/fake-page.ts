// A page script for tests: it reads, asks, keeps its report and answers as the real one does, without a document.

import type { Report, Review, SourcePage } from "../../src/engine/model.ts";
import { reportOfFolds } from "../../src/engine/report-of-folds.ts";
import type { Call } from "../../src/messages/call.ts";
import type {
  FailureCode,
  FromPage,
  PageView,
  RevealTarget,
  TabStatus,
} from "../../src/messages/contract.ts";
import { makeBackgroundCall, servePage } from "../../src/messages/from-page.ts";
import type { OnMessage } from "../../src/platform/platform.ts";
import { EXTENSION, type FakeBrowser, ROOT } from "./fake-browser.ts";

export class FakePage {
  readonly background: Call<FromPage>;
  revision = 0;
  /** How often the whole report was sent on being asked. */
  reportsSent = 0;
  status: TabStatus = { state: "folded" };
  report: Report | null = null;
  reviews: Review[] = [];
  revealed: RevealTarget[] = [];
  isStopped = false;

  constructor(
    private readonly browser: FakeBrowser,
    private readonly tabId: number,
    readonly address: string,
  ) {
    let listener: OnMessage = () => undefined;
    const runtime = {
      id: EXTENSION,
      send: (message: unknown) => browser.sendFromTab(tabId, message),
      onMessage: (heard: OnMessage) => {
        listener = heard;
      },
    };
    this.background = makeBackgroundCall(runtime);
    runtime.onMessage(
      servePage(runtime, {
        "page.stop": () => {
          this.isStopped = true;
          browser.tabs.get(tabId)!.page = null;
          return null;
        },
        "page.reveal": ({ target }) => {
          this.revealed.push(target);
          return null;
        },
        "page.folds": () => null,
        "page.view": ({ have }) => this.view(have),
        "page.reviewed": ({ address, reviews }) => {
          if (address === this.address) this.reviews = reviews;
          return null;
        },
        "page.settings": () => null,
      }),
    );
    const fromBackground = { extension: EXTENSION, url: `${ROOT}background`, tab: null, frame: null };
    browser.tabs.get(tabId)!.page = (message) => listener(message, fromBackground);
  }

  /** Sends the page for reading and takes the report in; the code of the failure, or null. */
  async read(page: SourcePage): Promise<FailureCode | null> {
    const reuse = { blocks: page.blocks.map(() => ({ repeat: null, overlap: null })), folds: [] };
    this.report = reportOfFolds(page, reuse);
    const answer = await this.background("page.read", {
      page,
      reuse,
      revision: ++this.revision,
      address: this.address,
    });
    if (!answer.ok) return answer.code;
    this.report = answer.value.report;
    await this.tell({ state: "ready" });
    return null;
  }

  async tell(status: TabStatus): Promise<void> {
    this.status = status;
    await this.background("page.status", { status, open: [] });
  }

  view(have: number | null): PageView | Promise<PageView> {
    const isKnown = have === this.revision;
    if (!isKnown && this.report) this.reportsSent++;
    const { address, revision, status, reviews } = this;
    return { address, revision, status, report: isKnown ? null : this.report, open: [], reviews };
  }

  leave(): void {
    this.browser.tabs.get(this.tabId)!.page = null;
  }
}
