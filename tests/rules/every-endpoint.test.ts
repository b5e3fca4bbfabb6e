import { contract } from '../../shared/contract';
import { handlers as applicant } from '../../functions/entries/applicant';
import { handlers as documents } from '../../functions/entries/documents';
import { handlers as officer } from '../../functions/entries/officer';
import { handlers as open } from '../../functions/entries/public';

test('every endpoint has one handler, behind the Lambda of its audience or the one for documents', () => {
  const drawn = (audience: string) => documents.filter(({ endpoint }) => endpoint.audience === audience);
  const served = { public: open, applicant: [...applicant, ...drawn('applicant')], officer: [...officer, ...drawn('officer')] };
  for (const [audience, handlers] of Object.entries(served)) {
    const promised = contract.filter((endpoint) => endpoint.audience === audience).map(({ name }) => name);
    expect(handlers.map(({ endpoint }) => endpoint.name).sort()).toEqual(promised.sort());
  }
});
