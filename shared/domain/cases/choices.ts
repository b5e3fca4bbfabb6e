import type { ProofKind, ProofRequest } from './proof';

/** What an applicant chose for a material, before filing. A promise counts once it is signed, an upload once there is a file; `none`: it is not needed here. */
export type Choice = { by: Way; letter?: string; files?: string[]; /** Files chosen that the hall does not have yet. */ open?: number };
export type Choices = Readonly<Record<string, Choice>>;
export type Way = ProofKind | 'none';

/** What has to be known of a material to choose among its ways. */
export type Choosable = {
  necessity: 'required' | 'conditional'; by: ProofKind; ways: readonly ProofKind[];
  licence: { licenceNo: string } | null; reuse: { fileId: string } | null;
};

const free: readonly Way[] = ['form', 'licence', 'reuse'];

/** Nothing is asked of the applicant. */
export const isFree = (way: Way): boolean => free.includes(way);

/** The way that is on: the chosen one while it is open, else the lightest; what only may be needed is not asked for unless it costs nothing. */
export function wayOf(material: Choosable, choice: Choice | undefined): Way {
  if (choice && waysOpen(material).includes(choice.by)) return choice.by;
  return material.necessity === 'conditional' && !isFree(material.by) ? 'none' : material.by;
}

export function waysOpen({ ways, necessity }: Pick<Choosable, 'ways' | 'necessity'>): Way[] {
  return necessity === 'conditional' ? [...ways, 'none'] : [...ways];
}

/** What is asked of the hall for this material; `null` while a signature or a file is missing, and where nothing is to be asked. */
export function requestFor(material: Choosable, choice: Choice | undefined): ProofRequest | null {
  const way = wayOf(material, choice);
  const { letter, files = [], open = 0 } = choice?.by === way ? choice : {};
  switch (way) {
    case 'licence': return material.licence && { by: 'licence', licenceNo: material.licence.licenceNo };
    case 'reuse': return material.reuse && { by: 'reuse', fileId: material.reuse.fileId };
    case 'commitment': return letter ? { by: 'commitment', letter, listed: [] } : null;
    case 'later': return letter ? { by: 'later', letter } : null;
    case 'upload': return files.length > 0 && open === 0 ? { by: 'upload', files } : null;
    case 'form': case 'none': return null;
  }
}

/** Whether this material no longer keeps the draft from being filed. */
export function isMet(material: Choosable, choice: Choice | undefined): boolean {
  const way = wayOf(material, choice);
  return way === 'form' || way === 'none' || requestFor(material, choice) !== null;
}
