for name in [[ files | join(" ") ]]; do
  value="$(cat "/run/secrets/[[ folder ]]/$name")"
  export "$name=$value"
done
[% if optional %]
for name in [[ optional | join(" ") ]]; do
  [ -n "$(printenv "$name")" ] || unset "$name"
done
[% endif %]
exec "$@"
