import { build, type Rolldown, type UserConfig } from 'vite';

/**
 * The modules that the first screen stands on, found by building once without writing anything.
 *
 * Left to itself the bundler makes a file of each piece that a later screen shares with the first one, and on a slow line
 * the first paint then waits for some 30 requests. What is imported says too much, since doors name all of a room: only
 * a build tells what is left of them.
 */
export async function modulesOfFirstLoad(config: UserConfig): Promise<ReadonlySet<string>> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, write: false },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('The build gave no files to look through.');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return new Set(reachedFrom(chunks).flatMap(({ moduleIds }) => moduleIds));
}

/** The entry, and every file that is loaded with it; what is imported only when it is wanted is not. */
function reachedFrom(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const reached = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of reached) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk);
  }
  return [...reached];
}
