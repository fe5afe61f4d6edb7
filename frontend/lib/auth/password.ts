/** The shortest password an account may have. The form and the server both hold to it. */
export const MINIMUM_PASSWORD_LENGTH = 8;
