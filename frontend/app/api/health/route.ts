export const dynamic = "force-dynamic";

/** Alive: the process answers. It asks no database, so that a database fault does not restart the page. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
