/** Where everything lies that the hall can say: a change there changes the table of traditional characters, and so the client. */
export const textSources = ['shared/words', 'shared/catalogue'] as const;
