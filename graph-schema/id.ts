/** What an id looks like, as the source of a regular expression that knows no flags. */
export const idPattern = '^[a-z0-9](?:[a-z0-9.:-]{0,126}[a-z0-9])?$';

/** What an id looks like, in words. */
export const idRule = 'lower-case letters, digits, dots, colons and hyphens, 1 to 128 characters, no dot, colon or hyphen at an end';
