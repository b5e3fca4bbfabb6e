import { refusalWords } from '../../../../shared/words/refusals';
import { choiceSays, choiceWords, panelWords } from '../../../../shared/words/screens/desk-panel';
import type { PanelChoice } from '../../../../shared/domain/cases/officer-actions';
import { Icon } from '../../ui/icon';
import { Box, Press, Text } from '../../ui/prim';
import type { Offer } from './choices';

/** Everything that can be done now, each with its key; what is shut says why. */
export function ChoiceList({ offers, onChoose }: { offers: readonly Offer[]; onChoose(choice: PanelChoice): void }) {
  const open = offers.filter(({ shut }) => shut === null);
  const shut = offers.filter((offer) => offer.shut !== null);
  return (
    <>
      <Box as="ol" className="choices" label={panelWords.choose}>
        {open.map(({ choice }, at) => (
          <Box as="li" key={choice}>
            <Press className="choice" onPress={() => onChoose(choice)}>
              <Text className="choice-key" isHidden>{at < 9 ? String(at + 1) : ''}</Text>
              <Box as="span" className="grow">
                <Text className="choice-name">{choiceWords[choice]}</Text>
                <Text className="choice-says">{choiceSays[choice]}</Text>
              </Box>
              <Icon name="caret-right" className="mute" />
            </Press>
          </Box>
        ))}
      </Box>
      {shut.length > 0 && (
        <Box as="ul" className="choices shut" label={panelWords.shut}>
          {shut.map(({ choice, shut: why }) => (
            <Box as="li" key={choice} className="choice">
              <Text className="choice-key" isHidden><Icon name="lock-key" /></Text>
              <Box as="span" className="grow">
                <Text className="choice-name">{choiceWords[choice]}</Text>
                <Text className="choice-says">{why ? refusalWords[why] : ''}</Text>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </>
  );
}
