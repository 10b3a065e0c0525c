#!/usr/bin/env node
'use strict';

const { resolve } = require('node:path');

// Otherwise the folder that the command is given in would decide how decorators are read.
process.env.TSX_TSCONFIG_PATH = resolve(__dirname, '../../../tsconfig.base.json');
import('tsx').then(() => require('../src/main.ts'));
