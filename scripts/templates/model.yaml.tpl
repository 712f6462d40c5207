# yaml-language-server: $schema=../../../../public/schemas/model.json
kind: model
id: {{id}}
title: "TODO: title as readers see it, for example: Shared SOC of three universities"
summary: "TODO: one or two sentences: what this model is and for whom."
updated: "{{today}}"
authors:
  - "TODO: people or groups who wrote it"
reviewed: null
# One of centralised, federated, hybrid.
archetype: hybrid

# TODO: put the figures of your case in place of those below, here, in roles and in costs, each with its source.
suits:
  constituency:
    low: 5000
    high: 20000
  security_staff_fte:
    low: 2
    high: 4
  autonomy: medium
  # The sum of the yearly lines under costs.
  yearly_budget:
    low: 110000
    high: 180000
  networks:
    - "TODO: the kind of network this fits"
  regulation:
    - "TODO: the legal situation this fits, with act and article"
  good_when:
    - "TODO: a sign that this model fits"
  not_when:
    - "TODO: a sign that another model fits better, and which"

parties:
  - id: university
    kind: university
    name: University
    does: "TODO: what the university contributes."
    inside: true
  - id: nren
    kind: nren
    name: NREN
    does: "TODO: what the NREN contributes."
    inside: false

roles:
  - id: analyst
    title: Security analyst
    party: university
    ecsf: [cyber-incident-responder]
    fte: 2
    student: false
    duties: "TODO: what this role does."

# FTE needed = weekly hours x 365/7 x seats / productive hours x (1 + handover minutes / 480).
# FTE there = FTE of the roles x share.
rotas:
  - id: office-hours
    title: Office hours
    hours: 8x5
    seats: 1
    roles: [analyst]
    share: 0.7
    productive_hours: 1600
    handover_minutes: 0

services:
  - service: "5.1"
    level: basic
    hours: 8x5
    scope: "TODO: what the service covers here, and what it does not."
    needs: []
    raci:
      responsible: [university]
      accountable: [university]
      consulted: [nren]
      informed: []
  - service: "6.2"
    level: basic
    hours: on-request
    scope: "TODO: what this second service covers here, and what it does not."
    needs: ["5.1"]
    raci:
      responsible: [university]
      accountable: [university]
      consulted: []
      informed: [nren]

interfaces:
  - id: nren-warnings
    from: nren
    to: university
    flows: "TODO: what is handed over"
    protocol: "TODO: protocol or channel, for example signed mail to the role address"
    tlp: TLP:AMBER
    within: PT4H

tools:
  - tool: wazuh
    party: university
    use: "TODO: what the tool is used for here"

log_sources:
  - log_source: identity-provider
    party: university
    retention_days: 180

cost_basis:
  currency: EUR
  year: {{year}}
  people: 15000
  note: "TODO: what the figures include and leave out."

costs:
  - id: analysts
    item: Security analysts
    category: staff
    party: university
    low: 100000
    high: 160000
    per: year
    basis: "TODO: quantities, unit prices, assumption or source."
    sources: []
  - id: log-store
    item: Log store
    category: infrastructure
    party: university
    low: 10000
    high: 20000
    per: year
    basis: "TODO: quantities, unit prices, assumption or source."
    sources: []

phases:
  - id: collect-logs
    title: Collect logs
    months: 6
    after: []
    services: ["5.1"]
    delivers: []
    exit_criteria:
      - "TODO: how you know that the phase is finished"
  - id: handle-incidents
    title: Handle incidents
    months: 6
    after: [collect-logs]
    services: ["6.2"]
    delivers: []
    exit_criteria:
      - "TODO: how you know that the phase is finished"

maturity_targets:
  - parameter: O-1
    level: 2
    by_phase: handle-incidents

risks:
  - id: absent-analyst
    risk: "TODO: what may go wrong."
    likelihood: medium
    impact: medium
    mitigation: "TODO: what you do about it."
    owner: university

# Ids from src/content/reference/sources.yaml.
sources:
  - first-csirt-services-2-1
