#!/usr/bin/env bash
# fetch-wordpress.sh SUITE FOLDER: a WordPress of a Debian suite (trixie: 6.8, sid: the newest), unpacked and not installed.
# It uses the machine's own mirror with lists and a cache of its own, so the machine's packages stay as they are.
set -euo pipefail
suite=$1
folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,cache/archives/partial,packages,root}

sources=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null || true)
mirror() { grep -hoE "https?://[^ ]+/$1/?( |$)" <<<"$sources" | head -n 1 | tr -d ' '; }
key='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
echo "deb $key $(mirror debian) $suite main" >"$work/sources.list"
if [ "$suite" != sid ]; then echo "deb $key $(mirror debian-security) $suite-security main" >>"$work/sources.list"; fi

options=(-o "Dir::Etc::SourceList=$work/sources.list" -o "Dir::Etc::SourceParts=-" -o "Dir::State::Lists=$work/lists"
  -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=root -q)
apt-get "${options[@]}" update >/dev/null
about=$(apt-cache "${options[@]}" show --no-all-versions wordpress)
# WordPress links to JavaScript and PHP libraries that Debian packs one by one, and recommends its theme.
field() { sed -n "s/^$1: //p" <<<"$about" | tr ',|' '\n\n' | sed 's/(.*//; s/ //g'; }
mapfile -t needed < <({ field Depends | grep -E '^(libjs-|php-getid3|libphp-)'; field Recommends | grep theme; } | sort -u)
(cd "$work/packages" && apt-get "${options[@]}" download wordpress "${needed[@]}" >/dev/null)
for package in "$work"/packages/*.deb; do dpkg-deb -x "$package" "$work/root"; done
rm -f "$work/root/usr/share/wordpress/.htaccess" "$work/root/usr/share/wordpress/wp-config.php"
mkdir -p "$folder"
cp -rL "$work/root/usr/share/wordpress/." "$folder/"
mkdir -p "$folder/wp-content/plugins" "$folder/wp-content/uploads" "$folder/wp-content/mu-plugins"
