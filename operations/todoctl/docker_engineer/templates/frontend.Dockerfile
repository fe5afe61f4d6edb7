[[ header ]]

FROM [[ service.image.base ]] AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /build
COPY package.json package-lock.json ./
COPY frontend/package.json frontend/
COPY frontend/chat-element/package.json frontend/chat-element/
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts --no-audit --no-fund \
      --workspace todo-frontend --workspace @todo/chat-element --include-workspace-root
COPY frontend frontend
# Named by what it is made of: equal sources make equal pages, and a browser with an older page notices a newer server.
RUN find . -name node_modules -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum \
      | sha256sum | cut -c -12 > /deployment-id; \
    DEPLOYMENT_ID="$(cat /deployment-id)" npm run build --workspace todo-frontend; \
    mkdir /image; mv frontend/dist /image/app
RUN chmod -R u=rwX,go=rX /image; \
    find /image -exec touch --no-dereference --date=@0 {} +

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
