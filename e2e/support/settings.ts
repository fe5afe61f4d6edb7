/** Where the deployment under test is, from the environment. */
export type Settings = Readonly<{
  /** The page, without a trailing slash. */
  frontendUrl: string;
  /** The API, without a trailing slash. */
  backendUrl: string;
  /** The browser's program; null for the one that Playwright brings. */
  chromium: string | null;
  /** Whether the pictures in docs/pictures are to be made anew. */
  updatesScreenshots: boolean;
  /** What the test of a deployment signs up with, when somebody removes the account afterwards. */
  account: Readonly<{ email?: string; password?: string }>;
  /** Where that test puts a picture of the page; null for nowhere. */
  picture: string | null;
}>;

/** A stack that `todoctl up` started on this machine, which tests may therefore stop and start. */
export type LocalStack = Readonly<{ todoctl: string; home: string }>;

function readUrl(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. Run the tests with ./todoctl test, or start a stack with ./todoctl up and set ` +
        "TODO_URL and TODO_BACKEND_URL to the two addresses that it prints.",
    );
  }
  return value.replace(/\/+$/, "");
}

export const settings: Settings = {
  frontendUrl: readUrl("TODO_URL"),
  backendUrl: readUrl("TODO_BACKEND_URL"),
  chromium: process.env.CHROMIUM || null,
  updatesScreenshots: process.env.UPDATE_SCREENSHOTS === "1",
  account: {
    ...(process.env.TODO_ACCOUNT ? { email: process.env.TODO_ACCOUNT } : {}),
    ...(process.env.TODO_PASSWORD ? { password: process.env.TODO_PASSWORD } : {}),
  },
  picture: process.env.TODO_PICTURE || null,
};

/** A deployment on a cluster whose pods tests may kill, and whose model is the stand-in that answers word by word. */
export type Cluster = Readonly<{ context: string; namespace: string }>;

const { TODO_KUBE_CONTEXT: context, TODO_KUBE_NAMESPACE: namespace } = process.env;

/** Null elsewhere: then the tests that kill pods are not part of the run. */
export const cluster: Cluster | null = context && namespace ? { context, namespace } : null;

const { TODOCTL: todoctl, TODO_HOME: home } = process.env;

/** Null when the deployment runs elsewhere: then the tests that restart processes are not part of the run. */
export const localStack: LocalStack | null = todoctl && home ? { todoctl, home } : null;
