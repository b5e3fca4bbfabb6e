import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, type ReactNode } from 'react';
import { kitWords } from '../../shared/words/screens/kit';
import { useElder } from './elder';
import { back } from './go';
import type { TabName } from './routes';
import { useSaid } from './said';
import { useScript, written } from './script';
import { Standing } from './standing';
import { TabBar } from './tab-bar';
import { Icon } from './ui/icon';
import { Box, Heading, Press } from './ui/prim';
import { Toast } from './ui/toast';

type PageProps = {
  title: string;
  tab?: TabName;
  /** The page draws its own h1. */
  isBare?: boolean;
  /** What stays at the bottom: the next thing to do. */
  bar?: ReactNode;
  className?: string;
  children: ReactNode;
};

const isH5 = process.env.TARO_ENV === 'h5';

/** What every page has: a name, a way back, its tabs or its bar. */
export function Page({ title, tab, isBare = false, bar, className = '', children }: PageProps) {
  const isElder = useElder((store) => store.isElder);
  const script = useScript((store) => store.script);
  const sentence = useSaid((store) => store.sentence);
  const name = () => void Taro.setNavigationBarTitle({ title: written(isH5 ? `${title} · ${kitWords.hall}` : title) });
  useEffect(name, [title, script]);
  useDidShow(name);
  return (
    <Box key={script} className={`root ${isElder ? 'elder' : ''} ${tab ? 'with-tabs' : ''} ${bar ? 'with-bar' : ''} ${className}`}>
      {!isBare && <Header title={title} hasBack={!tab} />}
      <Box as="main" className="main">
        <Standing />
        {children}
      </Box>
      {bar && <Box className="bar">{bar}</Box>}
      {tab && <TabBar on={tab} />}
      <Toast text={sentence} />
    </Box>
  );
}

/** Mini-programs draw the name and the way back themselves. */
function Header({ title, hasBack }: { title: string; hasBack: boolean }) {
  if (!isH5) return null;
  return (
    <Box as="header" className={`header ${hasBack ? '' : 'of-tab'}`}>
      {hasBack && <Press className="icon-button" label={kitWords.back} onPress={back}><Icon name="caret-left" /></Press>}
      <Heading className="header-title">{title}</Heading>
    </Box>
  );
}
