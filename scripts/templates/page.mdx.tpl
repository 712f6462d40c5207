---
title: "TODO: title in sentence case"
description: "TODO: one sentence for search results and link previews"
# guide, model, playbook, checklist, reference or about
kind: guide
# planner, analyst, trainer, contributor
audience: [contributor]
# Ids from src/content/reference/sources.yaml.
sources: []
# Null until a named person has reviewed the page; then by and on.
reviewed: null
updated: "{{today}}"
# Words that readers may search for and the text does not hold, other languages too.
keywords: []
---

TODO: what the reader can do after reading this page.

## TODO: first section

TODO: text. Link with paths from the root, such as [the playbooks](/playbooks/).
