import type { PersonView } from '../../../shared/contract/sign-in';
import { kindWords, meWords } from '../../../shared/words/screens/me';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { Sheet } from '../ui/sheet';
import { Tag } from '../ui/tag';

type IdentitySheetProps = { people: readonly PersonView[]; current: string | undefined; onClose(): void; onPick(person: PersonView): void };

/** For whom: oneself, or a firm one represents. */
export function IdentitySheet({ people, current, onClose, onPick }: IdentitySheetProps) {
  return (
    <Sheet title={meWords.switchTitle} onClose={onClose}>
      <Box as="ul" className="divided">
        {people.map((person) => (
          <Box as="li" key={person.personId}>
            <Press className="cell" onPress={() => (person.personId === current ? onClose() : onPick(person))}>
              <Icon name={person.kind === 'legal' ? 'buildings-duotone' : 'identification-card-duotone'} className="cell-icon" />
              <Box as="span" className="grow">
                <Text className="cell-title">{person.name}</Text>
                <Text className="cell-says">{`${kindWords[person.kind]} · ${person.idNoMasked}`}</Text>
              </Box>
              {person.personId === current && <Tag tone="jade" icon="check">{meWords.current}</Tag>}
            </Press>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}
