import { createAuthClient } from "better-auth/client";
import { anonymousClient } from "better-auth/client/plugins";

/** Better Auth in the browser. It talks to the page's own origin. */
export const authClient = createAuthClient({ plugins: [anonymousClient()] });
