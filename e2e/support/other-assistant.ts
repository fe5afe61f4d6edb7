import { createServer, type Server } from "node:http";
import {
  Client,
  type OAuthClientMetadata,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  type StoredOAuthClientInformation,
  type StoredOAuthTokens,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from "@modelcontextprotocol/client";
import { settings } from "./settings";

const MCP_URL = new URL(`${settings.backendUrl}/mcp`);

/** What an assistant on somebody's device keeps: its registration, its tokens, and the question that is open. */
class Memory implements OAuthClientProvider {
  authorizationUrl: URL | null = null;
  #client: StoredOAuthClientInformation | undefined;
  #tokens: StoredOAuthTokens | undefined;
  #verifier = "";
  #discovery: OAuthDiscoveryState | undefined;

  constructor(
    readonly redirectUrl: string,
    private readonly name: string,
  ) {}

  get clientMetadata(): OAuthClientMetadata {
    return {
      client_name: this.name,
      redirect_uris: [this.redirectUrl],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      token_endpoint_auth_method: "none",
    };
  }

  state(): string {
    return "state-of-the-test";
  }

  clientInformation(): StoredOAuthClientInformation | undefined {
    return this.#client;
  }

  saveClientInformation(client: StoredOAuthClientInformation): void {
    this.#client = client;
  }

  tokens(): StoredOAuthTokens | undefined {
    return this.#tokens;
  }

  saveTokens(tokens: StoredOAuthTokens): void {
    this.#tokens = tokens;
  }

  redirectToAuthorization(url: URL): void {
    this.authorizationUrl = url;
  }

  saveCodeVerifier(verifier: string): void {
    this.#verifier = verifier;
  }

  codeVerifier(): string {
    return this.#verifier;
  }

  saveDiscoveryState(state: OAuthDiscoveryState): void {
    this.#discovery = state;
  }

  discoveryState(): OAuthDiscoveryState | undefined {
    return this.#discovery;
  }

  invalidateCredentials(scope: "all" | "client" | "tokens" | "verifier" | "discovery"): void {
    if (scope === "all" || scope === "client") this.#client = undefined;
    if (scope === "all" || scope === "tokens") this.#tokens = undefined;
    if (scope === "all" || scope === "discovery") this.#discovery = undefined;
  }
}

/** Another assistant, as a person would connect it: the official MCP client, waiting on a loopback port. */
export class OtherAssistant {
  readonly memory: Memory;

  private constructor(
    private readonly server: Server,
    readonly redirectUrl: string,
    name: string,
  ) {
    this.memory = new Memory(redirectUrl, name);
  }

  static async start(name: string): Promise<OtherAssistant> {
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(
        "<!doctype html><link rel=icon href=data:,><title>Back</title><p>You can close this page.",
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string")
      throw new Error("The port of the assistant is unknown.");
    return new OtherAssistant(server, `http://127.0.0.1:${address.port}/callback`, name);
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Where its user has to go before it can do anything. */
  async askForAccess(): Promise<string> {
    this.memory.authorizationUrl = null;
    try {
      await this.use(async () => undefined);
    } catch (error) {
      if (!(error instanceof UnauthorizedError)) throw error;
    }
    if (this.memory.authorizationUrl === null) throw new Error("The assistant did not have to ask.");
    return String(this.memory.authorizationUrl);
  }

  /** Takes the answer that the browser brought to its loopback port. */
  async takeAnswer(url: string): Promise<void> {
    await this.#transport().finishAuth(new URL(url).searchParams);
  }

  /** Connects, does something, and closes again. */
  async use<T>(action: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ name: "e2e", version: "1.0.0" });
    try {
      await client.connect(this.#transport());
      return await action(client);
    } finally {
      await client.close();
    }
  }

  async listTitles(): Promise<string[]> {
    const result = await this.use((client) => client.callTool({ name: "list_tasks", arguments: {} }));
    return [...JSON.stringify(result.content).matchAll(/\\"title\\": \\"(.*?)\\"/g)].map(
      ([, title]) => title ?? "",
    );
  }

  async addTask(title: string): Promise<void> {
    await this.use((client) => client.callTool({ name: "add_task", arguments: { title } }));
  }

  /** Its access token as if its few minutes were over. */
  expire(): void {
    const tokens = this.memory.tokens();
    if (tokens !== undefined) this.memory.saveTokens({ ...tokens, access_token: "over" });
  }

  /** Asks for new tokens with a refresh token, and says how that went. */
  async refreshWith(refreshToken: string): Promise<Readonly<{ status: number; error: unknown }>> {
    const response = await fetch(`${settings.frontendUrl}/api/auth/oauth2/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "refresh_token",
        refresh_token: refreshToken,
        client_id: this.memory.clientInformation()?.client_id ?? "",
        resource: String(MCP_URL),
      }),
    });
    const body: unknown = await response.json();
    const error: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "error") : null;
    return { status: response.status, error };
  }

  #transport(): StreamableHTTPClientTransport {
    return new StreamableHTTPClientTransport(MCP_URL, { authProvider: this.memory });
  }
}
