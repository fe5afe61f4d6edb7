[[ header ]]

# The locked packages in an environment of their own, compiled, without what nothing runs.
FROM [[ service.image.base ]] AS dependencies
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
# Compiled code must not depend on chance.
ENV PYTHONHASHSEED=0
COPY requirements.lock /build/
# hadolint ignore=DL3042 # the cache is a mount of the build and stays out of the image
RUN --mount=type=cache,target=/root/.cache/pip \
    python -m venv --without-pip /app/.venv; \
    pip --python /app/.venv/bin/python install --no-compile --no-deps --require-hashes --only-binary :all: \
      --requirement /build/requirements.lock
RUN python -m compileall -q --invalidation-mode unchecked-hash /app/.venv/lib; \
    chmod -R u=rwX,go=rX /app; \
    find /app -exec touch --no-dereference --date=@0 {} +; \
    mkdir /image; mv /app /image/

# The application, compiled for the place where it will stand.
FROM [[ service.image.base ]] AS application
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
ENV PYTHONHASHSEED=0
COPY migrations /app/migrations
COPY todo_backend /app/todo_backend
RUN python -m compileall -q --invalidation-mode unchecked-hash /app; \
    chmod -R u=rwX,go=rX /app; \
    find /app -exec touch --no-dereference --date=@0 {} +; \
    mkdir /image; mv /app /image/

FROM [[ service.image.base ]]
COPY --link --from=dependencies /image/ /
COPY --link --from=application /image/ /
WORKDIR /app
ENV PATH=/app/.venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
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
