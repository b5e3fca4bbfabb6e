import { useState } from 'react';
import type { OfficerView } from '../../../shared/contract/sign-in';
import { deskWords, roleWords } from '../../../shared/words/screens/desk';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { useWide } from '../use-wide';
import { SideStop, SideWays } from './side-ways';

type SideProps = { officer: OfficerView | undefined; desk: string | undefined; onDesk(desk: string): void; /** The name of the list beside it; none at the queue. */ here?: string };

/** Who sits here, at which desks, and where else to go; on a phone one line that opens. */
export function Side({ officer, desk, onDesk, here }: SideProps) {
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const deskName = officer?.desks.find(({ code }) => code === desk)?.name;
  return (
    <Box as="nav" className="side" label={deskWords.desks}>
      <Box className="side-who">
        <Text as="p" className="side-hall">{isWide ? deskWords.bench : (deskName ?? deskWords.bench)}</Text>
        <Text as="p" className="side-name">{officer ? `${officer.name} · ${roleWords[officer.role]}` : ''}</Text>
      </Box>
      {!isWide && <Press className="side-fold" isExpanded={isOpen} controls="side-more" onPress={() => setOpen(!isOpen)}>{deskWords.menu}<Icon name="caret-down" className={isOpen ? 'turned' : ''} /></Press>}
      {(isWide || isOpen) && (
        <Box id="side-more" className="side-more">
          <Box className="side-desks">
            {officer?.desks.map(({ code, name }) => <SideStop key={code} icon="list-checks" name={name} isOn={code === desk} onPress={() => { setOpen(false); onDesk(code); }} />)}
          </Box>
          <SideWays officer={officer} desk={desk} here={here} />
        </Box>
      )}
    </Box>
  );
}
