import { getAuth } from "@/lib/auth/server";
import { OPEN_CORS } from "@/lib/oauth/machine-endpoints";
import { toPublishedMetadata } from "@/lib/oauth/metadata";

/** Where other assistants learn how to ask for access (RFC 8414). */
export async function GET(): Promise<Response> {
  return Response.json(toPublishedMetadata(await getAuth().api.getOAuthServerConfig()), {
    headers: OPEN_CORS,
  });
}

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: OPEN_CORS });
}
