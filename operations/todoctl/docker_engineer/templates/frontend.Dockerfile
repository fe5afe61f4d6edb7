[[ header ]]
# By hand, from the top of the clone: [[ by_hand ]]

# The locked packages, and the page as a folder that runs with Node.js alone.
FROM [[ service.image.base ]] AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /build
COPY package.json package-lock.json ./
COPY frontend/package.json frontend/
COPY frontend/chat-element/package.json frontend/chat-element/
RUN --mount=type=cache,target=/var/cache/npm \
    npm ci --cache /var/cache/npm --ignore-scripts --no-audit --no-fund \
      --workspace todo-frontend --workspace @todo/chat-element --include-workspace-root
COPY frontend frontend
# Named by what it is made of: equal sources make equal pages, and a browser with an older page notices a newer server.
RUN DEPLOYMENT_ID="$(find . -name node_modules -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum \
      | sha256sum | cut -c -12)"; \
    export DEPLOYMENT_ID; \
    echo "$DEPLOYMENT_ID" > /deployment-id; \
    npm run build --workspace todo-frontend; \
    mkdir /image; \
    mv frontend/dist /image/app
# Next.js draws keys at each build, for a preview mode and for server actions, which this page does not have. In an
# image they would be no secret, and every build would be another one. So: no key, and an id that no request can carry
# (half of a surrogate pair). Server actions would want NEXT_SERVER_ACTIONS_ENCRYPTION_KEY where they run.
COPY <<'SCRIPT' /build/settle-keys.mjs
import { readFileSync, writeFileSync } from "node:fs";

const preview = JSON.parse(readFileSync("server/preview-props.json", "utf8"));
const actions = JSON.parse(readFileSync("server/server-reference-manifest.json", "utf8"));
const settled = new Map([
  [preview.previewModeId, String.raw`\ud800`.repeat(16)],
  [preview.previewModeSigningKey, ""],
  [preview.previewModeEncryptionKey, ""],
  [actions.encryptionKey, ""],
]);
const manifests = ["prerender-manifest.json", "server/preview-props.json"];
for (const file of [...manifests, "server/server-reference-manifest.js", "server/server-reference-manifest.json"]) {
  let text = readFileSync(file, "utf8");
  for (const [drawn, value] of settled) text = text.replaceAll(drawn, value);
  writeFileSync(file, text);
}
SCRIPT

WORKDIR /image/app/frontend/.next
# What nothing here runs is left out. A path that is no longer there ends the build, so the list stays true:
# - Next.js's older kind of pages, functions at the edge, experiments, measures of fonts for builds
# The empty folder: Next.js looks into its cache of images before it answers, and cannot make one on a read-only disk.
# The time: one that changes with the content, for browsers ask whether a file is newer than theirs.
RUN node /build/settle-keys.mjs; \
    rm -r /image/app/node_modules/react-dom \
      /image/app/node_modules/next/dist/compiled/{@edge-runtime/primitives,edge-runtime} \
      /image/app/node_modules/next/dist/compiled/next-server/{app-page-turbo-experimental,pages-turbo}.runtime.prod.js \
      /image/app/node_modules/next/dist/server/capsize-font-metrics.json; \
    mkdir -p cache/images; \
    chmod -R u=rwX,go=rX /image; \
    find /image -exec touch --no-dereference --date="@$((16#$(cut -c -7 /deployment-id)))" {} +

FROM [[ service.image.base ]]
COPY --link --from=build /image/ /
WORKDIR /app/frontend
ENV NODE_ENV=production
USER [[ service.image.user ]]:[[ service.image.user ]]
EXPOSE [[ ports | join(" ") ]]
STOPSIGNAL SIGTERM
ENTRYPOINT []
CMD [[ service.command | words ]]
LABEL \
[% for name, value in labels.items() %]
    [[ name ]]=[[ value | quote ]][[ " \\" if not loop.last ]]
[% endfor %]
ARG CONTENT=unnamed
LABEL org.opencontainers.image.revision=$CONTENT
