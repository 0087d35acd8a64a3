// Lets the browser have its turn in the middle of long work: messages, input and paint that wait come first.

/** A task of its own. By a message, since `setTimeout` would wait 4 ms each time, and longer where nobody looks. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
