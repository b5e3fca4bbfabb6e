import { QueryClientProvider } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { sendInBackground } from './drafts/sending';
import { watchNetwork } from './online';
import { queryClient } from './query-client';
import { resumeUploads } from './resume-uploads';
import { writeAsBefore } from './script';
import { watchForMissingCode } from './stale-build';
import { offerUpdates } from './update';
import '../.generated/icons.css';
import './styles/tokens.scss';
import './styles/base.scss';
import './styles/kit.scss';
import './styles/field.scss';
import './styles/frame.scss';
import './styles/item-row.scss';

watchForMissingCode();
watchNetwork();
writeAsBefore();
offerUpdates();
sendInBackground();
resumeUploads();

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
