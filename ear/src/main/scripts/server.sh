# Makes a Payara domain in the data folder, and starts, watches and stops a server in it. Sourced by ./run.
# Needs: house, payara, ear, data, port, JAVA_HOME.

domain() { printf '%s' "$data/server"; }

# --- ports -------------------------------------------------------------------------------------------------------------

is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local candidate
  while candidate=$((20000 + RANDOM)); do
    is_taken $candidate || { printf '%s' $candidate; return; }
  done
}

# --- the domain --------------------------------------------------------------------------------------------------------

# A new domain for every start: nothing of an earlier one, or of one that was killed, can be in the way.
make_domain() {
  local template=$payara/glassfish/domains/domain1
  rm -rf "$(domain)"
  mkdir -p "$(domain)"/{docroot,lib/ext,logs} "$data/logs"
  cp -r "$template/config" "$(domain)/config"
  sed -i.shipped \
    -e "s|^com.sun.enterprise.server.logging.GFFileHandler.file=.*|com.sun.enterprise.server.logging.GFFileHandler.file=$data/logs/server.log|" \
    -e 's|^handlers=.*|handlers=|' "$(domain)/config/logging.properties"
  {
    cat "$house/ear/src/main/server/preboot.txt"
    say "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener-1.port=$port"
    say "set configs.config.server-config.network-config.network-listeners.network-listener.admin-listener.port=$(free_port)"
  } >"$(domain)/preboot.txt"
  say "deploy --name infopool $ear" >"$(domain)/postboot.txt"
}

# --- the process -------------------------------------------------------------------------------------------------------

# The Java options that the server's own launcher would start it with. Asked for once, because asking starts a JVM; kept
# with the place of the domain left open. Without the monitoring agent, the remote shells, and what is decided below.
server_java_options() {
  local kept=$payara/java-options
  if [ ! -s "$kept" ]; then
    AS_JAVA=$JAVA_HOME "$payara/bin/asadmin" start-domain --dry-run domain1 |
      sed -n -e "s|$payara/glassfish/domains/domain1|@domain@|g" -e '/^-cp$/,/ASMain$/p' |
      grep -vE '^-(server|Xm|XX|javaagent|Dorg.glassfish.additionalOSGi|Dfelix.fileinstall|Dosgi.shell)|ASMain$' >"$kept.new"
    mv "$kept.new" "$kept"
  fi
  sed -e "s|@domain@|$(domain)|g" "$kept"
}

start_server() {
  {
    server_java_options
    # A quick start is worth more here than the last bit of speed later. INFOPOOL_JAVA_OPTIONS comes after and wins.
    printf '%s\n' -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.glassfish.additionalOSGiBundlesToStart= \
      ${INFOPOOL_JAVA_OPTIONS:-}
    printf '%s\n' com.sun.enterprise.glassfish.bootstrap.ASMain -type DAS -instancename server -domainname domain1 \
      -domaindir "$(domain)" -prebootcommandfile "$(domain)/preboot.txt" -postbootcommandfile "$(domain)/postboot.txt" \
      -read-stdin false -verbose false -upgrade false
  } | sed 's/.*/"&"/' >"$(domain)/java-arguments"
  [ ! -f "$data/logs/server.log" ] || mv "$data/logs/server.log" "$data/logs/server-before.log"
  "$JAVA_HOME/bin/java" "@$(domain)/java-arguments" >"$data/logs/console.log" 2>&1 &
  server=$!
  say $server >"$data/server.pid"
}

stop_server() {
  local second
  kill -TERM "$server" 2>/dev/null
  for second in $(seq 30); do
    kill -0 "$server" 2>/dev/null || break
    sleep 1
  done
  kill -KILL "$server" 2>/dev/null
  rm -f "$data/server.pid"
}

# Whether it answers that it can do its work. Asked without a tool, because a machine may have none.
is_ready() {
  local answer
  exec 3<>"/dev/tcp/127.0.0.1/$port" || return 1
  printf 'GET /api/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
  read -r -t 10 answer <&3
  exec 3>&-
  [[ $answer == *' 200 '* ]]
} 2>/dev/null

why_not_ready() {
  grep -m 1 -oE 'Boot Command deploy failed.*' "$data/logs/server.log" 2>/dev/null
}

# Returns when it is ready; fails when it ended or could not deploy.
await_server() {
  until is_ready; do
    if ! kill -0 "$server" 2>/dev/null; then
      tail -n 20 "$data/logs/console.log" >&2
      return 1
    fi
    ! why_not_ready >&2 || return 1
    sleep 0.3
  done
}
