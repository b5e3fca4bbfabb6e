import { useState } from 'react';
import { listBadRatings } from '../../../shared/contract/ratings';
import { badRatingWords as words } from '../../../shared/words/screens/bad-ratings';
import { Faces } from '../faces';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Box, Text } from '../ui/prim';
import { usePages } from '../use-pages';
import { AnswerSheet } from './answer-sheet';
import { ContactSheet } from './contact-sheet';
import { RatingLine } from './rating-line';
import './board.scss';

type Doing = { what: 'contact' | 'answer'; caseNo: string };

/** 差评办理: bad ratings that are owed an answer by whoever looks, the most urgent first. */
export default function RatingsPage() {
  const found = usePages(listBadRatings, {});
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return (
    <Page title={words.title}>
      <Faces of={found} waiting={[170, 170]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.ratings);
          // What somebody else has answered meanwhile is no longer on the list, and its sheet goes with it.
          const row = rows.find(({ caseNo }) => caseNo === doing?.caseNo);
          if (rows.length === 0) return <Empty icon="star" title={words.emptyTitle} says={words.emptySays} />;
          return (
            <Box className="board">
              <Text as="p" className="figure-says">{words.says}</Text>
              <Box as="ul" className="figure-lines ratings">
                {rows.map((one) => <Box as="li" key={one.caseNo}><RatingLine row={one} onContact={() => setDoing({ what: 'contact', caseNo: one.caseNo })} onAnswer={() => setDoing({ what: 'answer', caseNo: one.caseNo })} /></Box>)}
              </Box>
              {found.more && <Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{words.more}</Button>}
              {row && doing?.what === 'contact' && <ContactSheet row={row} onClose={close} onChanged={found.again} />}
              {row && doing?.what === 'answer' && <AnswerSheet row={row} onClose={close} onChanged={found.again} />}
            </Box>
          );
        }}
      </Faces>
    </Page>
  );
}
