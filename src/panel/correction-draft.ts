// A correction while it is being written: what the fields hold, whether it can be kept, and whom else it would teach.

import { type Signal, signal } from "@preact/signals";
import type { Correction } from "../engine/model.ts";
import type { Desk } from "./desk.ts";
import { type Entry, entriesAlike } from "./shown/entries.ts";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export class CorrectionDraft {
  readonly speaker: Signal<string>;
  readonly outlet: Signal<string>;
  readonly date: Signal<string>;
  readonly note: Signal<string>;
  /** Whether those alike follow. */
  readonly teaches: Signal<boolean>;

  constructor(
    private readonly desk: Desk,
    private readonly opened: Entry,
  ) {
    const { quote, review } = opened;
    this.speaker = signal(opened.speaker ?? "");
    this.outlet = signal(review?.correction?.outlet ?? quote.firstReported?.outlet ?? "");
    this.date = signal(review?.correction?.date ?? quote.firstReported?.date ?? "");
    this.note = signal(review?.note ?? "");
    this.teaches = signal(this.alike?.isSameAlias ?? false);
  }

  /** Others that the page gives to the same name; null where there are none. */
  get alike(): ReturnType<typeof entriesAlike> {
    return entriesAlike(this.entry, this.desk.entries.value.all);
  }

  get isSpeakerChanged(): boolean {
    const name = this.speaker.value.trim();
    return name !== "" && name !== this.entry.quote.speaker.name;
  }

  get isDateWrong(): boolean {
    const date = this.date.value.trim();
    return date !== "" && !DATE.test(date);
  }

  /** True when it is kept. */
  async save(): Promise<boolean> {
    if (this.isDateWrong) return false;
    const { entry, alike } = this;
    const { speaker, firstReported } = entry.quote;
    const correction: Correction = {
      ...changed("speaker", this.speaker.value, speaker.name),
      ...changed("outlet", this.outlet.value, firstReported?.outlet),
      ...changed("date", this.date.value, firstReported?.date),
    };
    return this.desk.reviewing.correct(
      entry,
      Object.keys(correction).length > 0 ? correction : null,
      this.note.value.trim(),
      this.isSpeakerChanged && this.teaches.value && alike ? alike.entries : [],
    );
  }

  /** With what the reader has said of it since the form was opened. */
  private get entry(): Entry {
    const { id } = this.opened.quote;
    return this.desk.entries.value.all.find(({ quote }) => quote.id === id) ?? this.opened;
  }
}

/** A field that says something else than was found; an emptied field goes back to what was found. */
function changed(field: keyof Correction, value: string, found: string | null | undefined): Correction {
  const text = value.trim();
  return text !== "" && text !== (found ?? "") ? { [field]: text } : {};
}
