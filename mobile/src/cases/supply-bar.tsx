import { consentWords } from '../../../shared/words/screens/consent';
import { owedWords } from '../../../shared/words/screens/owed';
import { Button } from '../ui/button';
import type { SupplyWay } from './supply-ways';
import type { Supplying } from './use-supply';

export function SupplyBar({ way, supply: { isReady, isActing, send } }: { way: SupplyWay; supply: Supplying }) {
  return (
    <Button isWide isDisabled={!isReady || isActing} onPress={() => void send()}>
      {!isReady ? owedWords.giveFirst : way === 'licence' ? consentWords.agreeAlone : owedWords.give}
    </Button>
  );
}
