# yaml-language-server: $schema=../../../../public/schemas/playbook.json
kind: playbook
id: {{id}}
title: "TODO: title as readers see it, for example: Outage of the exam system"
summary: "TODO: one or two sentences: what this playbook is for, and for whom."
updated: "{{today}}"
authors:
  - "TODO: people or groups who wrote it"
reviewed: null
tlp: TLP:AMBER

when:
  - "TODO: a signal that starts this playbook"
not_when:
  - "TODO: a situation that looks alike, and the playbook for it"
# TODO: what kind of incident it is: ids from src/content/reference/rsit.yaml and attack.yaml in place of these.
rsit: [other:undetermined]
attack: [T1566]

severity:
  base: medium
  impact:
    - when: "TODO: the impact that raises the severity"
      to: high
  calendar:
    - window: exam-session
      to: high
      why: "TODO: what is at stake in these weeks."

first_five_minutes:
  - "TODO: the first thing to do, in one short imperative sentence."

call:
  - role: incident-lead
    when: "TODO: when to call"
    how: "TODO: a channel that still works in this incident"

roles:
  - id: analyst
    title: Analyst on duty
    duties: "TODO: what this role does in this incident."
  - id: incident-lead
    title: Incident lead
    duties: "TODO: what this other role does in this incident."

telemetry:
  - log_source: identity-provider
    needed_for: "TODO: the question this log answers."
    minimum: true

start: confirm
steps:
  - id: confirm
    phase: detection
    title: Confirm what happened
    role: analyst
    do:
      - "TODO: what to do, one short imperative sentence."
    why: "TODO: the reason, so that the step can be adapted."
    evidence:
      - "TODO: what to keep, and where"
    within: PT15M
    decision:
      question: "TODO: a question with two answers?"
      branches:
        - answer: "Yes"
          to: contain
        - answer: "No"
          to: close
  - id: contain
    phase: containment
    title: Stop the damage
    role: incident-lead
    do:
      - "TODO: what to do, one short imperative sentence."
    why: "TODO: the reason, so that the step can be adapted."
    evidence:
      - "TODO: what to keep, and where"
    within: PT1H
    next: [close]
  - id: close
    phase: lessons
    title: Close the case
    role: incident-lead
    do:
      - "TODO: what to do, one short imperative sentence."
    why: "TODO: the reason, so that the step can be adapted."
    evidence: []
    within: P7D
    ends: true

notifications:
  - id: personal-data-breach
    duty: "TODO: the duty in your words, with act and article."
    to: Supervisory authority for personal data
    when: "TODO: what triggers the duty"
    within: PT72H
    role: incident-lead
    sources: [gdpr]

exit_criteria:
  - "TODO: how you know that the incident is over"
lessons:
  - "TODO: a question for the review afterwards?"

# Ids from src/content/reference/sources.yaml.
sources:
  - rsit
  - mitre-attack-19-1
  - gdpr
