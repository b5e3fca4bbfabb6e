import { caseFlow } from '../../shared/domain/cases/case';
import type { Step } from '../../shared/domain/flow';

/**
 * A chart as a state diagram (Mermaid): one line for each way from state to state, with who goes it; what stays where it is
 * is not drawn. */
export function diagramOf(flow: readonly Step[], first: string): string {
  const ways = new Map<string, string[]>();
  for (const { action, from, to, by } of flow.filter((row) => row.to !== 'stays')) {
    for (const state of from) {
      const way = `${state} --> ${to}`;
      ways.set(way, [...(ways.get(way) ?? []), `${action} (${by.join(', ')})`]);
    }
  }
  const lines = [...ways].map(([way, deeds]) => `  ${way}: ${deeds.join(', ')}`);
  return ['stateDiagram-v2', `  [*] --> ${first}`, ...lines].join('\n');
}

export const caseDiagram = diagramOf(caseFlow, 'draft');

if (require.main === module) console.log(caseDiagram);
