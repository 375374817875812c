#!/bin/sh
# Builds build/prod-readiness_VERSION_ARCH.deb from what `make install` installs. The libraries it
# depends on are those that the program is linked with, as dpkg-shlibdeps finds them.
set -eu
work=build/deb
rm -rf "$work"
mkdir -p "$work/debian" "$work/root/DEBIAN"
make --no-print-directory -s install DESTDIR="$PWD/$work/root" PREFIX=/usr
root=$work/root
strip --strip-unneeded "$root/usr/bin/prod-readiness"
gzip -9n "$root/usr/share/man/man1/prod-readiness.1"
install -D -m 644 LICENSE "$root/usr/share/doc/prod-readiness/copyright"
install -D -m 644 integrations/skill/SKILL.md "$root/usr/share/prod-readiness/skill/SKILL.md"
"$root/usr/bin/prod-readiness" version --schema config > "$root/usr/share/prod-readiness/prod-readiness.schema.json"
find "$root/usr" -type d -exec chmod 755 {} + # whatever the umask of who builds
find "$root/usr/share" -type f -exec chmod 644 {} +
version=$("$root/usr/bin/prod-readiness" version | sed -n 's/^prod-readiness \([0-9.]*\).*/\1/p')
architecture=$(dpkg --print-architecture)
printf 'Source: prod-readiness\n\nPackage: prod-readiness\nArchitecture: any\n' > "$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/prod-readiness | sed -n 's/^shlibs:Depends=//p')
cat > "$root/DEBIAN/control" <<END
Package: prod-readiness
Version: $version
Architecture: $architecture
Maintainer: the authors of prod-readiness <prod-readiness@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: $depends
Section: devel
Priority: optional
Description: would this service survive a 2am incident?
 Reads a repository and judges 84 items of production readiness, each with
 the file and line that shows it. Works offline and executes nothing of what
 it reads.
END
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
package=build/prod-readiness_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$root" "$package" > /dev/null
echo "$package"
