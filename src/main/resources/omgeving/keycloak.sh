# Runs the command given after the folder name and ends it as soon as standard input closes, which the
# operating system does when the program that started us ends, however it ends. Then removes the folder.
map="$1"
shift
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
{
  cat <&3 >/dev/null
  kill -TERM "$server" 2>/dev/null
  wachten=0
  while kill -0 "$server" 2>/dev/null && [ "$wachten" -lt 10 ]; do sleep 1; wachten=$((wachten + 1)); done
  kill -KILL "$server" 2>/dev/null
  rm -rf "$map"
} &
exec 3<&-
wait "$server"
