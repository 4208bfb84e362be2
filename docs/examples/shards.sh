#!/bin/sh
# 几台能 ssh 的机器分份生成,在这一台合成。这一台要有 GNU parallel。
#   sh docs/examples/shards.sh 8 用户@甲,用户@乙 /srv/gazette
# 每台机器的 /srv/gazette 里有同一版本的本项目和 content/,并运行过 npm ci;这一台也在项目的文件夹里运行。
set -eu
of=$1 hosts=$2 folder=$3

# 每台同时做一份。做好的由标准输出传回来:机器在传完之前断了,这份就算没做完,换一台再做,至多三次
# (用 --return 传的,断在传的时候 parallel 仍算成功)。整个断了再运行一次:shares.log 里记着完成的,只做其余的。
seq "$of" | parallel --sshlogin "$hosts" --jobs 1 --retries 3 --joblog shares.log --resume-failed \
  --results 'share-{}.tar' \
  "cd '$folder' && npm run --silent build -- --shard {}/$of --out share-{} >&2 && tar -cf - share-{}" >/dev/null

for n in $(seq "$of"); do tar -xf "share-$n.tar"; done
npm run join -- $(seq -f 'share-%g' "$of")
