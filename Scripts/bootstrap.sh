#!/bin/sh
# Installs what the build needs beside Swift itself; does nothing where all is there.
#
#   Scripts/bootstrap.sh
#
# Debian and Ubuntu: libxml2-dev (the parser), zlib1g-dev and pkg-config, by apt-get; with sudo only if it is needed.
# macOS: libxml2 and pkg-config, by Homebrew.
set -eu

say() { printf 'bootstrap: %s\n' "$*" >&2; }

if ! command -v swift >/dev/null 2>&1; then
    say "no 'swift' was found; install Swift 6.2 or later from https://www.swift.org/install and run this again"
    exit 1
fi

install_with_apt() {
    missing=
    for package in libxml2-dev zlib1g-dev pkg-config; do
        # pkgconf stands in for pkg-config on newer systems.
        if [ "$package" = pkg-config ] && command -v pkg-config >/dev/null 2>&1; then continue; fi
        status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
        [ "$status" = "install ok installed" ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    say "installing$missing"
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || { say "not root and no sudo; run 'apt-get install$missing' as root"; exit 1; }
        as_root=sudo
    fi
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2 || {
        # A fresh system has no package lists yet, an old one outdated ones.
        $as_root apt-get update -q >&2
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
    }
}

install_with_brew() {
    for formula in libxml2 pkg-config; do
        brew list "$formula" >/dev/null 2>&1 || { say "installing $formula"; brew install "$formula" >&2; }
    done
}

case $(uname -s) in
Linux)
    if command -v apt-get >/dev/null 2>&1; then
        install_with_apt
    elif ! pkg-config --exists libxml-2.0 2>/dev/null; then
        say "this system has no apt-get; install the development files of libxml2 and zlib, and pkg-config"
        exit 1
    fi
    ;;
Darwin)
    if command -v brew >/dev/null 2>&1; then
        install_with_brew
    else
        say "no Homebrew was found; install it from https://brew.sh, or libxml2 and pkg-config some other way"
        exit 1
    fi
    ;;
*)
    say "this system is not known here; install libxml2, zlib and pkg-config"
    ;;
esac
