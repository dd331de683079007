/** A random id of `bytes` bytes, base64url without padding: 8 bytes for a record or a device. */
export function randomId(bytes = 8): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...drawn))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
