import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { useOnline, watchNetwork } from '../../../mobile/src/online';
import { queryClient } from '../../../mobile/src/query-client';
import { resumeUploads } from '../../../mobile/src/resume-uploads';
import { useSaid } from '../../../mobile/src/said';
import { useSession } from '../../../mobile/src/session';
import { Toast } from '../../../mobile/src/ui/toast';
import { UploadField } from '../../../mobile/src/uploads/upload-field';

declare global {
  interface Window { told: [string[], number]; signOut(): void }
}

/** The field of one material of one case, as a page has it; who is signed in is kept on the device. */
function Scene() {
  const said = useSaid(({ sentence }) => sentence);
  const [caseNo = '', material = ''] = window.location.hash.slice(1).split('/');
  if (caseNo === '') return <p>elsewhere</p>;
  return (
    <QueryClientProvider client={queryClient}>
      <main><UploadField caseNo={caseNo} material={material} onChange={(...told) => { window.told = told; }} /></main>
      <Toast text={said} />
    </QueryClientProvider>
  );
}

watchNetwork();
useOnline.setState({ isOnline: navigator.onLine });
resumeUploads();
Object.assign(window, { told: [[], 0], signOut: () => useSession.getState().signOut() });
const stage = document.getElementById('stage');
if (stage) createRoot(stage).render(<Scene />);
