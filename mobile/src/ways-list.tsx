import type { Way } from '../../shared/domain/cases/choices';
import { wayWords } from '../../shared/words/screens/ways';
import { Icon } from './ui/icon';
import { Box, Press, Text } from './ui/prim';
import './styles/ways.scss';

type WaysListProps = { label: string; ways: readonly Way[]; current: Way | null; /** The licence that would be fetched. */ licence: string | undefined; onPick(way: Way): void };

/** The lawful ways to meet a material, one of them on. */
export function WaysList({ label, ways, current, licence, onPick }: WaysListProps) {
  return (
    <Box className="ways" role="group" label={label}>
      {ways.map((way) => (
        <Press key={way} className={`way ${way === current ? 'on' : ''}`} isOn={way === current} onPress={() => onPick(way)}>
          <Box as="span" className="grow">
            <Text className="way-name">{wayWords[way].name}</Text>
            <Text className="way-says">{way === 'licence' && licence ? `${wayWords.licence.says}：${licence}` : wayWords[way].says}</Text>
          </Box>
          {way === current && <Icon name="check-circle-fill" className="way-mark" />}
        </Press>
      ))}
    </Box>
  );
}
