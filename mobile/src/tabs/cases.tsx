import { tabWords } from '../../../shared/words/screens/tabs';
import { Page } from '../page';

export default function Tab() {
  return <Page title={tabWords.cases} tab="cases">{null}</Page>;
}
