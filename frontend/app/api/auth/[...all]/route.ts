import { getAuth } from "@/lib/auth/server";
import {
  isMachineRequest,
  OPEN_CORS,
  withOpenCors,
  withoutBrowserCredentials,
} from "@/lib/oauth/machine-endpoints";

async function answer(request: Request): Promise<Response> {
  if (!isMachineRequest(request)) return getAuth().handler(request);
  return withOpenCors(await getAuth().handler(await withoutBrowserCredentials(request)));
}

/** The question before a program's request from another origin; only programs' endpoints say yes. */
function answerPreflight(request: Request): Response {
  return new Response(null, { status: 204, headers: isMachineRequest(request) ? OPEN_CORS : {} });
}

export { answer as GET, answer as POST, answerPreflight as OPTIONS };
