/** Asks again until what is asked for is true: how a person waits, without a fixed pause. */
export async function until<T>(ask: () => Promise<T | undefined | false>, withinMs = 5000): Promise<T> {
  for (const startedAt = performance.now(); ; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const found = await ask();
    if (found) return found;
    if (performance.now() - startedAt > withinMs) throw new Error(`Not so within ${withinMs} ms`);
  }
}
