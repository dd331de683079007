export function freshBundle(folder: URL, root: URL): string | null;
export function digest(file: URL | string): string;
