import { searchDesk } from '../../../../shared/contract/queue';
import { deskWords } from '../../../../shared/words/screens/desk';
import { queueWords, searchedByWords } from '../../../../shared/words/screens/queue';
import { Faces } from '../../faces';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Box, Press, Text, TextInput } from '../../ui/prim';
import { usePages } from '../../use-pages';
import { Line } from './line';

type SearchProps = { typed: string; onType(typed: string): void; onSearch(asked: string): void };

/** Asked when it is said, not at each key: who looked a person up is on record. */
export function Search({ typed, onType, onSearch }: SearchProps) {
  return (
    <Box className="queue-search">
      <Box className="search" role="search">
        <Icon name="magnifying-glass" className="search-icon" />
        <TextInput id="queue-search" kind="search" value={typed} placeholder={queueWords.searchHint} label={queueWords.search} maxLength={60} onValue={onType} onDone={() => onSearch(typed.trim())} />
        {typed && <Press className="queue-search-act" onPress={() => onSearch(typed.trim())}>{queueWords.searchAct}</Press>}
      </Box>
    </Box>
  );
}

type FoundProps = { asked: string; desks: ReadonlyMap<string, string>; picked: string | null; onPick(caseNo: string): void; onBack(): void };

/** Closed cases are found, too, at any desk of the officer's. */
export function Found({ asked, desks, picked, onPick, onBack }: FoundProps) {
  const found = usePages(searchDesk, { q: asked });
  return (
    <>
      <Faces of={found} waiting={[84, 84, 84]}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.cases);
          const last = pages.at(-1);
          if (rows.length === 0 && !found.more) return <Empty icon="magnifying-glass" title={queueWords.searchNoneTitle} says={queueWords.searchNoneSays} />;
          return (
            <>
              <Text as="p" className="queue-status" role="status">{`${last ? `${searchedByWords[last.by]}，` : ''}${queueWords.searchTitle(`${rows.length}${last?.isMore ? '+' : ''}`)}`}</Text>
              <Box as="ul">
                {rows.map((row) => (
                  <Box as="li" key={row.caseNo}>
                    <Line row={row} isPicked={row.caseNo === picked} beside={[row.idNoMasked, desks.get(row.desk) ?? row.desk].filter(Boolean).join(' · ')} onPick={() => onPick(row.caseNo)} />
                  </Box>
                ))}
              </Box>
              {found.more && <Box className="queue-more"><Button kind="line" isWide isDisabled={found.isAskingMore} onPress={found.more}>{deskWords.more}</Button></Box>}
              {!found.more && last?.isMore && <Text as="p" className="queue-status">{queueWords.searchMany}</Text>}
            </>
          );
        }}
      </Faces>
      <Box className="queue-more"><Button kind="tonal" isWide onPress={onBack}>{queueWords.searchBack}</Button></Box>
    </>
  );
}
