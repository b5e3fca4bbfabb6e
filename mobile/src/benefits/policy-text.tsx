import type { ReactNode } from 'react';
import type { PolicyView } from '../../../shared/contract/benefits';
import { modeWords, policyWords } from '../../../shared/words/screens/benefit-zone';
import { dayWords } from '../../../shared/words/benefit-reasons';
import { go } from '../go';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';

/** What the policy says: in a sentence, as it is written, with whom, with what, and how soon the money is there. */
export function PolicyText({ policy }: { policy: PolicyView }) {
  const { period, onePer, mode, publicityDays, payDays, payee, materials, stacking, clause, basis } = policy;
  return (
    <>
      <Part title={policyWords.plain}><Text as="p">{policy.audience}</Text></Part>
      <Part title={policyWords.clause(clause.no)}><Text as="p" className="policy-clause">{clause.text}</Text></Part>
      {stacking.length > 0 && (
        <Part title={policyWords.stacking}>
          {stacking.map(({ kind, with: others, clause: no, says }) => (
            <Box key={`${no}${says}`} className="policy-rule">
              <Text as="p" className="policy-rule-name">{policyWords[kind](others.map(({ name }) => `“${name}”`).join('、'))}</Text>
              <Text as="p" className="reason-known">{`${no}　${says}`}</Text>
            </Box>
          ))}
        </Part>
      )}
      <Part title={policyWords.days}>
        <Rows
          rows={[
            { name: policyWords.modeName, value: modeWords[mode] }, { name: policyWords.onceName, value: policyWords.once[onePer] },
            { name: policyWords.periodName, value: policyWords.period(dayWords(period.from), dayWords(period.to)) },
            { name: policyWords.paidName, value: `${policyWords.publicity(publicityDays)}，${policyWords.pay(payDays)}` },
          ]}
        />
        {payee === 'vendor' && <Text as="p" className="reason-known">{policyWords.vendor}</Text>}
      </Part>
      <Part title={policyWords.materials}>
        {mode === 'auto' ? <Text as="p">{policyWords.none}</Text> : <Box as="ul" className="policy-list">{materials.map(({ code, name }) => <Box as="li" key={code}>{name}</Box>)}</Box>}
        <Box className="policy-guide"><Button kind="line" isSmall onPress={() => go('guide', { itemCode: policy.itemCode })}>{policyWords.guide}</Button></Box>
      </Part>
      <Part title={policyWords.basis}>{basis.map((one) => <Text key={one} as="p">{one}</Text>)}</Part>
      {policy.isReference && <Box className="pad"><Notice tone="gold">{policyWords.reference}</Notice></Box>}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return <Section title={title}><Card className="padded">{children}</Card></Section>;
}
