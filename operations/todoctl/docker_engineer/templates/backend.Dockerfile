[[ header ]]
# By hand, from the top of the clone: [[ by_hand ]]

# The locked packages in an environment of their own, compiled, without what nothing runs.
FROM [[ service.image.base ]] AS dependencies
# Compiled code must not depend on chance.
ENV PYTHONHASHSEED=0
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
COPY requirements.lock /build/
RUN python -m venv --without-pip /app/.venv; \
    pip --python /app/.venv/bin/python install --no-cache-dir --no-compile --no-deps --require-hashes --only-binary :all: \
      --requirement /build/requirements.lock
# What nothing here runs. A path that is no longer there ends the build, so the list stays true:
# - tests, what only compilers and type checkers read, and the programs that packages bring along
# - databases other than PostgreSQL, and test suites for them
# - OpenAI's administration, live sound and Assistants API
# - voices, sandboxes and other stores of the agents' library
RUN packages="$(echo /app/.venv/lib/python3.*/site-packages)"; \
    find "$packages" -depth -type d -name tests -exec rm -r {} +; \
    find "$packages" -type f -regex '.*\.\(c\|cpp\|h\|pxd\|pyi\|pyx\)' -delete; \
    find /app/.venv/bin -not -name 'python*' -type f -delete; \
    rm -r /app/.venv/include \
      "$packages"/{alembic,mako,sqlalchemy}/testing "$packages"/sqlalchemy/dialects/{mssql,mysql,oracle} \
      "$packages"/openai/{resources,types}/{admin,beta,live,realtime} \
      "$packages"/agents/{extensions,realtime,testing,voice}
# Compiled code never looks at the age of its source, which differs from build to build.
RUN python -m compileall -q --invalidation-mode unchecked-hash /app/.venv/lib; \
    chmod -R u=rwX,go=rX /app; \
    find /app -exec touch --no-dereference --date=@0 {} +; \
    mkdir /image; mv /app /image/

# The application, compiled for the place where it will stand.
FROM [[ service.image.base ]] AS application
ENV PYTHONHASHSEED=0
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
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
