/** Waits for what is coming, and so many milliseconds at most. Rejects where it fails meanwhile. */
export async function atMost(milliseconds: number, coming: Promise<unknown>): Promise<void> {
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
}
