#!/usr/bin/env bash
# The one test command: gets what the tests need, builds, checks format, runs every test project and ends with
# "N passed, N failed, N skipped". Needs the .NET 10 SDK and Node.js 20 on Debian or Ubuntu.
set -euo pipefail
cd "$(dirname "$0")"
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }
stop() { echo "$1" >&2; echo "0 passed, 1 failed, 0 skipped"; exit 1; }

command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download"
command -v npm >/dev/null || stop "Node.js 20 with npm is missing: https://nodejs.org"

find_browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

install_browser() {
  local as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  command -v apt-get >/dev/null || return 1
  $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium
}

step "Browser"
if ! CHROMIUM=$(find_browser); then
  install_browser >/dev/null 2>&1 || true
  CHROMIUM=$(find_browser) || CHROMIUM=""   # then Playwright's own, below
fi
export CHROMIUM

step "Packages, as locked"
dotnet restore VillageTracker.sln --locked-mode -v quiet || stop "The packages could not be restored as locked."
if grep -nE '"resolved"|registry\.' web/package-lock.json reports/package-lock.json 2>/dev/null; then
  stop "A package-lock.json names a registry: run npm with omit-lockfile-registry-resolved=true."
fi

step "Build, warnings are errors"
dotnet build VillageTracker.sln --no-restore -v quiet -nologo || stop "The build failed."

step "Format"
dotnet format whitespace VillageTracker.sln --no-restore --verify-no-changes || stop "Run: dotnet format whitespace"

if [ -z "$CHROMIUM" ]; then
  step "Playwright's own browser"
  driver=tests/BrowserTests/bin/Debug/net10.0/.playwright
  "$driver"/node/*/node "$driver/package/cli.js" install --with-deps chromium || stop "No Chromium: install one and set CHROMIUM to it."
fi

step "Tests"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
code=0
dotnet test --solution VillageTracker.sln --no-build --no-ansi --no-progress 2>&1 | tee "$log" || code=$?
total() { awk -v key="$1:" '/^Test run summary/ { in_summary = 1 } in_summary && $1 == key { n = $2 } END { print n + 0 }' "$log"; }
passed=$(total succeeded) failed=$(total failed) skipped=$(total skipped)
if [ $((passed + failed)) = 0 ]; then
  stop "No test was run."
fi
[ "$code" = 0 ] || [ "$failed" != 0 ] || failed=1   # a test program that fell over

step "Done"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ]
