---
title: "TODO: title, as in model.yaml"
description: "TODO: one sentence for search results and link previews"
kind: model
audience: [planner]
reviewed: null
updated: "{{today}}"
---

import { Model } from '~/components';

<Model id="{{id}}" part="summary" />

## Who it suits

TODO: what decides for or against this model at a university.

<Model id="{{id}}" part="suits" />

## Architecture

<Model id="{{id}}" part="architecture" />

## Who does what

<Model id="{{id}}" part="raci" />

## Services

<Model id="{{id}}" part="services" />

## Staffing

<Model id="{{id}}" part="staffing" />

## Interfaces

<Model id="{{id}}" part="interfaces" />

## Tools

<Model id="{{id}}" part="tools" />

## Log sources

<Model id="{{id}}" part="logs" />

## Costs

<Model id="{{id}}" part="costs" />

## Phases

<Model id="{{id}}" part="phases" />

## Maturity targets

<Model id="{{id}}" part="maturity" />

## Risks

<Model id="{{id}}" part="risks" />
