#!/usr/bin/env bash
# Redis, two servers and nginx on this machine alone, as docs/deploy.md describes them. What dies is started again.
#
#     docs/loopback.sh STAGE_FILE [FOLDER]
#
# Followers use https://localhost:PORT/, which nginx answers; PORT is 8443 unless set. The servers are at PORT+1 and
# PORT+2, Redis at PORT+3. FOLDER holds what they keep, their process ids, the certificate and the token.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
stage=$(realpath "${1:?name a stage file}")
folder=$(realpath "${2:-$(mktemp -d)}")
port=${PORT:-8443}
ardoise=${ARDOISE:-ardoise}
log=redis://127.0.0.1:$((port + 3))/stage
mkdir -p "$folder/redis" "$folder/nginx"
cd "$folder"

[ -e token ] || (umask 077 && openssl rand -hex 16 > token)
[ -e cert.pem ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 \
    -keyout key.pem -out cert.pem -subj /CN=localhost -addext subjectAltName=DNS:localhost 2> openssl.log

# The same configuration, with the paths and ports of this folder.
sed -e "s|/run/nginx.pid|$folder/nginx/pid|; s|/var/log/nginx|$folder/nginx|; s|/var/cache/nginx|$folder/nginx|" \
    -e "s|/etc/ssl/race.example.org.pem|$folder/cert.pem|; s|/etc/ssl/race.example.org.key|$folder/key.pem|" \
    -e "s|race.example.org|localhost|; s|listen 443|listen 127.0.0.1:$port|" \
    -e "s|127.0.0.1:8765|127.0.0.1:$((port + 1))|; s|127.0.0.1:8766|127.0.0.1:$((port + 2))|" \
    -e "s|^http {|http { client_body_temp_path nginx/b; proxy_temp_path nginx/p; fastcgi_temp_path nginx/f;|" \
    -e "s|access_log off;|access_log off; uwsgi_temp_path nginx/u; scgi_temp_path nginx/s;|" \
    -e "s|worker_processes auto|worker_processes 1|" "$here/nginx.conf" > nginx.conf
as=""
[ "$(id -u)" != 0 ] || as="user root;"  # so that the worker may read this folder

keepers=()
keep() {  # NAME COMMAND...: run it, note its process id, and start it again when it ends
    local name=$1 pid
    shift
    set -m  # a process group of its own, so that nothing of it is left when it starts again
    while :; do
        "$@" >> "$name.log" 2>&1 &
        pid=$!
        echo "$pid" > "$name.new" && mv "$name.new" "$name.pid"
        wait "$pid" || true
        kill -KILL -- "-$pid" 2> /dev/null || true
        sleep 0.3
    done
}
stop() {
    trap - EXIT
    kill "${keepers[@]}" 2> /dev/null || true
    for name in nginx first second redis; do
        [ ! -e "$name.pid" ] || kill -- "-$(cat "$name.pid")" 2> /dev/null || true
    done
}
trap stop EXIT
trap 'exit 0' INT TERM

keep redis redis-server --port $((port + 3)) --bind 127.0.0.1 --dir "$folder/redis" --save "" \
    --appendonly yes --appendfsync always --maxmemory-policy noeviction &
keepers+=($!)
keep first "$ardoise" serve "$stage" --log "$log" --port $((port + 1)) --allow-host localhost --token-file token &
keepers+=($!)
keep second "$ardoise" serve "$stage" --log "$log" --port $((port + 2)) --allow-host localhost --token-file token &
keepers+=($!)
keep nginx nginx -p "$folder" -c "$folder/nginx.conf" -g "daemon off; $as" &
keepers+=($!)

until curl --silent --fail --cacert cert.pem "https://localhost:$port/health" > health.json; do sleep 0.2; done
echo "Publishing at https://localhost:$port/, kept in $folder"
echo "SSL_CERT_FILE=$folder/cert.pem $ardoise follow https://localhost:$port/"
wait
