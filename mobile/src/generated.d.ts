/** Written by the build: mobile/config/traditional.ts. */
declare module '*/.generated/traditional' {
  export const traditional: { characters: string; phrases: Record<string, string> };
}
