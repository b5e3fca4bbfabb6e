import { tabWords } from '../../../shared/words/screens/tabs';
import { Page } from '../page';

export default function Tab() {
  return <Page title={tabWords.home} tab="home">{null}</Page>;
}
