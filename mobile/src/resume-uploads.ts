import { useSession } from './session';
import { keptUploads } from './uploads-kept';
import { wipeBytes } from './uploads/wipe';

/** Goes on with the files an earlier visit left on the device, whichever page is open; the code for it comes only then. */
export function resumeUploads(): void {
  useSession.subscribe(({ signedIn }, before) => { if (signedIn?.token !== before.signedIn?.token) look(); });
  look();
}

function look(): void {
  // Without a network the code may not come: the next launch tries again.
  if (keptUploads().length > 0) void import('./uploads/queue').then(({ startSending }) => startSending()).catch(() => undefined);
  else wipeBytes();
}
