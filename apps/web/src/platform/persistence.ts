/** Whether the browser has promised not to throw the stored data away by itself. Asks for it at most once a start. */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false; // No such power here: then nothing is promised.
  }
}
