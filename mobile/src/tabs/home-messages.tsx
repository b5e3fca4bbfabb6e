import { homeWords } from '../../../shared/words/screens/home';
import { go, switchTo } from '../go';
import { useIsApplicant } from '../session';
import { Press, Text } from '../ui/prim';
import { useUnread } from './use-unread';

/** 消息: how much the desk wrote that was not opened; to the case it is about, or to my cases. */
export function HomeMessages() {
  const isApplicant = useIsApplicant();
  const unread = [...useUnread()];
  const count = unread.reduce((sum, [, more]) => sum + more, 0);
  const [[caseNo] = []] = unread;
  if (!isApplicant) return null;
  return (
    <Press className="pill" label={count > 0 ? `${homeWords.messages}，${homeWords.fresh(count)}` : homeWords.messages} onPress={() => (caseNo && unread.length === 1 ? go('case', { caseNo }) : switchTo('cases'))}>
      <Text>{homeWords.messages}</Text>
      {count > 0 && <Text className="pill-count">{String(count)}</Text>}
    </Press>
  );
}
