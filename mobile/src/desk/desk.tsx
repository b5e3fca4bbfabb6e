import { deskWords } from '../../../shared/words/screens/desk';
import { Page } from '../page';
import { Bench } from './bench';
import { OfficersOnly, useIsOfficer } from './officers-only';
import './desk.scss';

/** Where a member of staff begins. */
export default function Desk() {
  return useIsOfficer() ? <Bench /> : <Page title={deskWords.title}><OfficersOnly /></Page>;
}
