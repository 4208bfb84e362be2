export default { layout: "decree.11ty.js", permalink: ({ path }) => `${path}index.html` };
