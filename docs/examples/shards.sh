#!/bin/sh
# 几台能 ssh 的机器分份生成,在这一台合成。各台和这一台都要有 rsync,这一台还要有 GNU parallel。
#   sh docs/examples/shards.sh 8 用户@甲,用户@乙 /srv/gazette
# 每台机器的 /srv/gazette 里有同一版本的本项目和 content/,并运行过 npm ci;这一台也在项目的文件夹里运行。
set -eu
of=$1 hosts=$2 folder=$3

# 每台同时做一份,做好的取回来。断了的一份换一台机器再做,至多三次。
# 整个断了再运行一次:shares.log 里记着完成的,只做其余的。
seq "$of" | parallel --sshlogin "$hosts" --jobs 1 --retries 3 --joblog shares.log --resume-failed \
  --workdir "$folder" --return share-{}.tar --cleanup \
  "npm run --silent build -- --shard {}/$of --out share-{} && tar -cf share-{}.tar share-{} && rm -r share-{}"

for n in $(seq "$of"); do tar -xf "share-$n.tar"; done
npm run join -- $(seq -f 'share-%g' "$of")
