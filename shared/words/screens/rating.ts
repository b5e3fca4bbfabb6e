import type { EscalationLevel } from '../../domain/cases/escalation-rule';
import type { RatingMeasure } from '../../domain/cases/follow-up';

export const measureWords: Record<RatingMeasure, string> = { rectified: '已整改', explained: '依规说明', unfounded: '与反映不符' };

const whose: Record<EscalationLevel, string> = { chief: '科室负责人', supervisor: '督查人员', director: '局领导' };

/** What becomes of a bad rating, said to whoever gave it. */
export const ratingWords = {
  handed: (to: EscalationLevel) => `您的意见已交${whose[to]}核实，经办人不参与处理。`,
  callBy: (contactBy: string, dueOn: string) => `${contactBy}前联系您，${dueOn}前答复。`,
  called: (moment: string, dueOn: string) => `${moment} 已联系您核实，${dueOn}前答复。`,
  comment: (comment: string) => `您说：${comment}`,
  answered: (measure: RatingMeasure) => `对您评价的答复：${measureWords[measure]}`,
  by: (name: string, moment: string) => `${name} · ${moment}`,
  onwards: '如仍有意见，请拨打 0797-12345 反映。',
} as const;
