---
title: "TODO: title, as in playbook.yaml"
description: "TODO: one sentence for search results and link previews"
kind: playbook
audience: [analyst]
reviewed: null
updated: "{{today}}"
---

import { Playbook } from '~/components';

<Playbook id="{{id}}" part="card" />

## Steps at a glance

<Playbook id="{{id}}" part="diagram" />

## Steps

<Playbook id="{{id}}" part="steps" />

## What makes this different at a university

TODO: what a playbook written for a company gets wrong here.

## Checklists by role

<Playbook id="{{id}}" part="checklists" />

## Severity and the academic calendar

<Playbook id="{{id}}" part="severity" />

## Telemetry you need

<Playbook id="{{id}}" part="telemetry" />

## Classification

<Playbook id="{{id}}" part="classification" />

## Notifications you may owe

<Playbook id="{{id}}" part="notifications" />

## When you are done

<Playbook id="{{id}}" part="exit" />

## Lessons

<Playbook id="{{id}}" part="lessons" />

## Prepare before it happens

TODO: what to have ready before the first case.
