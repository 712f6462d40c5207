/** What an id looks like, for code that must not load zod: lower-case words joined by hyphens. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
