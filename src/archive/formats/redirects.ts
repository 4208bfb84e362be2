/** `_redirects`: former addresses for hosts that read it (Netlify's format, Cloudflare Pages and others). */
import type { ArchiveOutput } from "./archive.ts";

export const redirects: ArchiveOutput = {
  name: "_redirects",
  about: "更换过的地址：认识这个文件的主机直接转到新地址，连同旁边的数据",
  example: "curl -s …/_redirects",
  needsUrl: false,
  files: ({ gone, site }) => {
    const base = site.url ? new URL(site.url).pathname.replace(/\/?$/, "/") : "/";
    const lines = gone.redirects.map(({ from, to }) => `${base}${from}* ${base}${to}:splat 301`);
    const body = ["# 旧地址 新地址", ...lines, ""].join("\n");
    return [{ path: "_redirects", type: "text/plain", body: () => body }];
  },
};

export const whole = [redirects];
