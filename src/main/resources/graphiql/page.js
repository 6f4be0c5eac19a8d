'use strict';

// The page: GraphiQL with our endpoint, the prepared examples as tabs, and a list of them at the side.
(async () => {
  const { createElement } = React;
  const response = await fetch('graphiql/examples.json');
  const examples = await response.json();
  const asked = new URLSearchParams(location.search);

  // A link may bring its own query: /graphiql?query=…&variables=…
  const brought = asked.has('query')
    ? [{ query: asked.get('query'), variables: asked.get('variables') ?? undefined }]
    : [];

  function Icon() {
    return createElement('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
      createElement('path', { d: 'M5 4h14M5 9h14M5 14h9M5 19h9', strokeLinecap: 'round' }));
  }

  function Examples() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    const open = (example) => {
      const tab = editor.tabs.findIndex((t) => t.query === example.query);
      if (tab >= 0) {
        editor.changeTab(tab);
      } else {
        editor.addTab();
        setTimeout(() => editor.queryEditor.setValue(example.query));
      }
    };
    return createElement('div', null,
      createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
      createElement('p', null, 'Open one, then press the triangle or Ctrl-Enter to run it.'),
      createElement('ul', { className: 'baton-examples' }, examples.map((example) =>
        createElement('li', { key: example.title },
          createElement('button', { type: 'button', onClick: () => open(example) },
            example.title, createElement('small', null, example.reader))))));
  }

  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
      defaultTabs: [...brought, ...examples.map((example) => ({ query: example.query }))],
      plugins: [{ title: 'Examples', icon: Icon, content: Examples }],
      // Where tabs are remembered from the last visit, this opens one more.
      query: brought[0]?.query,
      variables: brought[0]?.variables,
      defaultEditorToolsVisibility: false,
      isHeadersEditorEnabled: false,
    }, createElement(GraphiQL.Logo, null, createElement('span', { className: 'baton-logo' }, 'Baton'))));
})();
