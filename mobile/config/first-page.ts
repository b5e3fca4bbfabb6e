import type { Chunk, ChunkGraph, NormalModule } from 'webpack';

const FIRST = /[\\/](tabs[\\/]home|app)\.tsx?$/;
const known = new WeakMap<Chunk, boolean>();

/** Whether a device that was never here has to load this chunk before it sees anything. */
export function isFirstPage(chunk: Chunk, graph: ChunkGraph): boolean {
  const found = known.get(chunk) ?? [...graph.getChunkModulesIterable(chunk)].some((module) => FIRST.test((module as NormalModule).resource ?? ''));
  known.set(chunk, found);
  return found;
}
