import type { FileStore } from '../hall';
import type { FileSettings } from './settings';

/** The store, opened at the first file: most requests touch none, and a container starts faster without the client. */
export function fileStoreWith(settings: FileSettings): FileStore {
  let opened: Promise<FileStore> | undefined;
  const store = () => (opened ??= import('./open-store').then(({ openFileStore }) => openFileStore(settings)));
  return {
    grant: async (ask) => (await store()).grant(ask),
    arrived: async (key) => (await store()).arrived(key),
    readArrived: async (place) => (await store()).readArrived(place),
    discardArrived: async (key) => (await store()).discardArrived(key),
    keep: async (key, type, from) => (await store()).keep(key, type, from),
    readKept: async (place) => (await store()).readKept(place),
    kept: async (key) => (await store()).kept(key),
    discardKept: async (key) => (await store()).discardKept(key),
    parts: {
      begin: async (key, type) => (await store()).parts.begin(key, type),
      add: async (place, n, bytes) => (await store()).parts.add(place, n, bytes),
      finish: async (place, parts) => (await store()).parts.finish(place, parts),
    },
    link: async (place, as) => (await store()).link(place, as),
  };
}
