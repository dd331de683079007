/** Hands a text to the person as a file of that name. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Given back later: a browser may still be reading it when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}

const MINUTE = 60_000;
