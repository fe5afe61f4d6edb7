# Passwords and keys: made once, kept for good. Each service gets a folder with its own, closed to others.
set -euo pipefail
umask 077
cd /secrets
mkdir -p made
for name in SUPERUSER_PASSWORD APPLICATION_PASSWORD [[ generated | join(" ") ]]; do
  if [ ! -s "made/$name" ]; then
    head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' > made/new
    mv made/new "made/$name"
  fi
done
give() { # service, its user, name, value
  mkdir -p "$1"
  printf %s "$4" > "$1/new"
  chown "0:$2" "$1" "$1/new"
  chmod 0750 "$1"
  chmod 0440 "$1/new"
  mv "$1/new" "$1/$3"
}
for name in SUPERUSER_PASSWORD APPLICATION_PASSWORD; do
  give postgres [[ database.user ]] "$name" "$(cat "made/$name")"
done
database_url="postgresql://[[ role ]]:$(cat made/APPLICATION_PASSWORD)@postgres:[[ database.port ]]/[[ role ]]"
[% for each in services %]
[% for setting in each.secrets %]
[% if setting.source == "database-url" %]
give [[ each.name ]] [[ each.service.image.user ]] [[ setting.name ]] "$database_url"
[% else %]
give [[ each.name ]] [[ each.service.image.user ]] [[ setting.name ]] "$(cat made/[[ setting.name ]])"
[% endif %]
[% endfor %]
[% endfor %]
