// Types for html-encoding-sniffer 4, which brings none.

declare module "html-encoding-sniffer" {
  /** Name of the encoding that the bytes of an HTML file are in (WHATWG HTML, "encoding sniffing algorithm"). */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
