import { kitWords } from '../../shared/words/screens/kit';
import { tabWords } from '../../shared/words/screens/tabs';
import { switchTo } from './go';
import { tabs, type TabName } from './routes';
import { Icon } from './ui/icon';
import type { IconName } from './ui/icon-names';
import { Box, Press, Text } from './ui/prim';

const icons: Record<TabName, [IconName, IconName]> = {
  home: ['house-simple', 'house-simple-fill'], items: ['squares-four', 'squares-four-fill'], benefits: ['buildings', 'buildings-fill'],
  cases: ['files', 'files-fill'], me: ['user-circle', 'user-circle-fill'],
};

export function TabBar({ on }: { on: TabName }) {
  return (
    <Box as="nav" className="tab-bar" label={kitWords.tabBar}>
      {tabs.map((tab) => (
        <Press key={tab} className={`tab-stop ${tab === on ? 'on' : ''}`} current={tab === on ? 'page' : undefined} onPress={() => tab !== on && switchTo(tab)}>
          <Icon name={icons[tab][tab === on ? 1 : 0]} />
          <Text>{tabWords[tab]}</Text>
        </Press>
      ))}
    </Box>
  );
}
