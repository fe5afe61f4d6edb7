/** A click on a widget: it is answered with the widget alone, so the page is told of nothing else that it changed. */
const SYNC_ACTION = '"threads.sync_custom_action"';

/** The same fetch, which says when a click on a widget of the chat may have changed tasks. */
export function watchActions(inner: typeof fetch, onAction: () => void): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init);
    if (response.ok && typeof init?.body === "string" && init.body.includes(SYNC_ACTION)) onAction();
    return response;
  };
}
