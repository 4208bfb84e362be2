export default class {
  data() {
    return {
      pagination: { data: "collections.lists", size: 1, alias: "list" },
      permalink: ({ list }) => `${list.address}index.html`,
    };
  }
  render({ list }) {
    const items = list.held.map(
      ({ data, url }) => `<li><a href="${url}">${data.title}</a> ${data.number}</li>`,
    );
    return `<!doctype html><html lang="zh-Hans-CN"><head><meta charset="utf-8"><title>${list.address}</title></head>
<body><main><h1>${list.address}</h1><ol>${items.join("")}</ol></main></body></html>`;
  }
}
