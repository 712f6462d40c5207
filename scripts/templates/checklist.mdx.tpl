---
title: "TODO: title, as in checklist.yaml"
description: "TODO: one sentence for search results and link previews"
kind: checklist
audience: [planner]
reviewed: null
updated: "{{today}}"
---

import { SelfAssessment } from '~/components';

TODO: for whom this check is, and how long it takes.

<SelfAssessment id="{{id}}" />

## How the result is computed

TODO: the formula, and what the result does not say.
