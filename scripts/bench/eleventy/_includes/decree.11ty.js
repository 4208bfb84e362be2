const fact = ([name, value]) => (value?.length ? `<dt>${name}</dt><dd>${value}</dd>` : "");

export default class {
  render(data) {
    const facts = [
      ["发文字号", data.number],
      ["发文机关", data.issuer.join("、")],
      ["成文日期", data.date?.toISOString().slice(0, 10)],
      ["公开属性", data.publicity],
      ["主送", data.recipients.join("、")],
      ["文种", data.genre],
      ["栏目", data.section],
      ["刊于", `${data.year}年第${data.issue}期第${data.printedPage}页`],
    ];
    const contents = this.provisions(data.content).map(
      ({ anchor, level, text }) =>
        `<li class="level-${level}"><a href="#${anchor}">${text}</a></li>`,
    );
    return `<!doctype html><html lang="zh-Hans-CN"><head><meta charset="utf-8"><title>${data.title}</title></head>
<body><main><h1>${data.title}</h1><dl>${facts.map(fact).join("")}</dl>
<nav aria-label="目录"><ol>${contents.join("")}</ol></nav><article>${data.content}</article></main></body></html>`;
  }
}
