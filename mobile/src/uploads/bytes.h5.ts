const DATABASE = 'uploads';
const STORE = 'bytes';

/** The bytes of files on their way, by id, in the browser's own database. */
let opened: Promise<IDBDatabase> | null = null;

export function keepBytes(id: string, bytes: Blob): Promise<void> {
  return withStore('readwrite', (store) => store.put(bytes, id)).then(() => undefined);
}

export function bytesOf(id: string): Promise<Blob | undefined> {
  return withStore<Blob | undefined>('readonly', (store) => store.get(id));
}

export function discardBytes(id: string): Promise<void> {
  return withStore('readwrite', (store) => store.delete(id)).then(() => undefined);
}

export async function keptIds(): Promise<string[]> {
  return (await withStore('readonly', (store) => store.getAllKeys())).map(String);
}

async function withStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await (opened ??= open())).transaction(STORE, mode);
  const request = ask(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    // Written is what the transaction says is written.
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('The device kept nothing'));
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error ?? new Error('The device has no database'));
    request.onsuccess = () => {
      // Whoever signs out takes the database away; it is made anew when it is next needed.
      request.result.onversionchange = () => {
        request.result.close();
        opened = null;
      };
      resolve(request.result);
    };
  });
}
