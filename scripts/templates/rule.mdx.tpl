---
title: "TODO: what the rule demands, in a few words"
description: "TODO: what the rule demands, in one sentence"
kind: rule
audience: [contributor]
sources: []
reviewed: null
updated: "{{today}}"
---

import { RuleExample } from '~/components';

<RuleExample id="{{id}}" />

## How to fix it

TODO: what to change in the file, and what not to do.
