import { create } from 'zustand';

export type Answer = string | number | boolean;
type Answers = { answers: Readonly<Record<string, Answer>>; add(more: Readonly<Record<string, Answer>>): void; clear(): void };

/** What was answered about an enterprise: kept while the app is open, and nowhere else. */
export const useAnswers = create<Answers>((set) => ({
  answers: {},
  add: (more) => set(({ answers }) => ({ answers: { ...answers, ...more } })),
  clear: () => set({ answers: {} }),
}));
