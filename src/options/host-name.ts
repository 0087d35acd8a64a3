// The host that a reader means by what they typed or pasted.

/** "https://News.example/a?b" and "news.example" both give "news.example"; null for what is no site. */
export function hostNameIn(text: string): string | null {
  const typed = text.trim();
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!typed || /\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const isHost = hostname.includes(".") || hostname === "localhost";
  return protocol.startsWith("http") && isHost && !hostname.includes("*") ? hostname : null;
}
