/** Who looks at the page, as the page shows it. */
export type Viewer = Readonly<{
  id: string;
  name: string;
  /** null for a guest. */
  email: string | null;
  isGuest: boolean;
}>;
