# shellcheck shell=bash
# Common parts of the scripts in this folder. Sourced, never run. Nothing outside the cache is written.
set -euo pipefail
# shellcheck disable=SC2034
cache=${QPARL_SERVERS_CACHE:-$HOME/.cache/qparl-servers}

die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }
need() { command -v "$1" >/dev/null || die "needs $1"; }

# install_into HOME COMMAND...: runs COMMAND with a new folder beside HOME as its last argument and renames that folder to HOME, so that
# a fetch that breaks off leaves nothing that looks whole. Two at a time: the first to finish stays.
install_into() {
  local home=$1 part
  shift
  mkdir -p "$cache"
  part=$(mktemp -d "$home.part-XXXXXX")
  if ! "$@" "$part" >&2; then
    rm -rf "$part"
    die "fetch failed"
  fi
  mv -T "$part" "$home" 2>/dev/null || rm -rf "$part"
  have || die "fetch failed"
}

main() {
  case ${1:-} in
    fetch) have || fetch ;;
    have) have ;;
    nquads) [ $# -eq 2 ] || usage; have || fetch; nquads "$2" ;;
    *) usage ;;
  esac
}
usage() { echo "usage: ${0##*/} fetch | have | nquads FILE" >&2; exit 2; }
