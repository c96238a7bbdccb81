const HtmlWebpackPlugin = require('html-webpack-plugin');

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/** Puts tags at the head's start, in front of everything but the charset, so that a policy governs all that follows. */
class HeadStart {
  /** @param {readonly string[]} tags */
  constructor(tags) {
    this.tags = tags;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('HeadStart', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('HeadStart', (data) => {
        if (!CHARSET.test(data.html)) throw new Error(`${data.outputName} states no utf-8 charset`);
        data.html = data.html.replace(CHARSET, (charset) => [charset, ...this.tags].join('\n    '));
        return data;
      });
    });
  }
}

module.exports = { HeadStart };
