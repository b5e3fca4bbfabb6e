import { useState } from 'react';
import { storyWords } from '../../../shared/words/screens/stories';
import { Page } from '../page';
import { Box } from '../ui/prim';
import { Segmented } from '../ui/segmented';
import { ActStories, FormStories, ReadStories } from './stories';
import { UploadStories } from './upload-stories';
import './kit.scss';

type Look = keyof typeof storyWords.looks;
const options = (['normal', 'elder', 'dark'] as const).map((value) => ({ value, name: storyWords.looks[value] }));

/** Every part of the kit on one page, in three looks. Only in builds that ask for it. */
export default function Kit() {
  const [look, setLook] = useState<Look>('normal');
  return (
    <Page title={storyWords.title}>
      <Box className="pad"><Segmented<Look> label={storyWords.looksLabel} options={options} value={look} onValue={setLook} /></Box>
      <Box className={`root stories ${look}`}>
        <ActStories />
        <FormStories />
        <ReadStories />
        <UploadStories />
      </Box>
    </Page>
  );
}
