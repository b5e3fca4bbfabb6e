import type { PolicySet } from '../shared/domain/benefits/compile';
import type { FactBook } from '../shared/domain/benefits/fact';
import type { Policy } from '../shared/domain/benefits/policy';
import type { Kept } from './hall-cases';

/** Who published a version, and when (ISO, +08:00). */
export type Publication = { officerId: string; name: string; at: string };

/** Published policies, every version kept: a claim is judged by the one it was begun under. */
export type PolicyRecords = {
  /** The version in force, or the version asked for. */
  find(code: string, version?: number): Promise<Policy | undefined>;
  /** All that are in force, made ready for judging, and the dictionary of the facts they ask for. Remembered for a minute. */
  inForce(): Promise<{ set: PolicySet; facts: FactBook }>;
  /** `false`: this version is published already, or it does not follow the one in force. This hall judges by it at once. */
  publish(one: Policy, by?: Publication): Kept;
  /** Nobody published what came with the catalogue. */
  publicationOf(code: string, version: number): Promise<Publication | undefined>;
  /** The claims that stand for what an enterprise may have once, by their numbers. */
  standing(personId: string): Promise<string[]>;
};
