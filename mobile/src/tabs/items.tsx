import { tabWords } from '../../../shared/words/screens/tabs';
import { Page } from '../page';

export default function Tab() {
  return <Page title={tabWords.items} tab="items">{null}</Page>;
}
