import { createRoot } from 'react-dom/client';
import { useState, type ComponentType } from 'react';
import type { No } from '../../../mobile/src/call';
import { Faces } from '../../../mobile/src/faces';
import { ActStories, FormStories } from '../../../mobile/src/kit/stories';
import { UploadStories } from '../../../mobile/src/kit/upload-stories';
import { Empty } from '../../../mobile/src/ui/empty';
import { Box, Heading, Press, Text } from '../../../mobile/src/ui/prim';
import type { Found } from '../../../mobile/src/use-call';

declare global {
  interface Window { askedAgain: number }
}

/** Two pages, one at a time. */
function Pages() {
  const [at, setAt] = useState('first');
  return <Box key={at}><Heading>{at}</Heading><Press onPress={() => setAt('second')}>next</Press></Box>;
}

const unreachable: No = { ok: false, refusal: 'Unreachable', message: '' };
const answers: Record<string, Pick<Found<string[]>, 'value' | 'refused'>> = {
  loading: { value: undefined, refused: null },
  refused: { value: undefined, refused: { ok: false, refusal: 'CaseNotFound', message: 'not found' } },
  signedOut: { value: undefined, refused: { ok: false, refusal: 'SignInNeeded', message: '' } },
  offline: { value: undefined, refused: unreachable },
  stale: { value: ['one'], refused: unreachable },
  outdated: { value: ['one'], refused: { ok: false, refusal: 'CaseNotFound', message: '' } },
  empty: { value: [], refused: null },
  done: { value: ['one'], refused: null },
};

/** A page that asks, with the answer that is named in the address. */
function Answered() {
  const name = new URLSearchParams(window.location.search).get('answer') ?? '';
  const found: Found<string[]> = { value: undefined, refused: null, ...answers[name], isAsking: false, again: () => { window.askedAgain = (window.askedAgain ?? 0) + 1; } };
  return <Faces of={found}>{(names) => (names.length > 0 ? <Text as="p">{names.join()}</Text> : <Empty title="none" says="begin" />)}</Faces>;
}

const scenes: Record<string, ComponentType> = { acts: ActStories, forms: FormStories, pages: Pages, uploads: UploadStories, answered: Answered };
const Scene = scenes[window.location.pathname.slice(1)];
const stage = document.getElementById('stage');
if (Scene && stage) createRoot(stage).render(<Box as="main"><Scene /></Box>);
