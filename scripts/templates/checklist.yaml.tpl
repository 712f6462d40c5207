# yaml-language-server: $schema=../../../../public/schemas/checklist.json
kind: checklist
id: {{id}}
title: "TODO: title as readers see it, for example: Readiness check before the exam session"
summary: "TODO: one or two sentences: what this checklist is for, and for whom."
updated: "{{today}}"
authors:
  - "TODO: people or groups who wrote it"
reviewed: null

levels:
  - level: 0
    name: Absent
    meaning: "TODO: what level 0 means."
  - level: 1
    name: Informal
    meaning: "TODO: what level 1 means."
  - level: 2
    name: Written down
    meaning: "TODO: what level 2 means."
  - level: 3
    name: Practised
    meaning: "TODO: what level 3 means."
  - level: 4
    name: Measured
    meaning: "TODO: what level 4 means."

domains:
  - id: first-domain
    title: "TODO: name of the domain"
    about: "TODO: what this domain asks about."
    target: 3

questions:
  - id: first-question
    domain: first-domain
    question: "TODO: a question in your own words that one person can answer?"
    why: "TODO: why it matters at a university."
    levels:
      - level: 0
        looks_like: "TODO: what level 0 looks like."
      - level: 1
        looks_like: "TODO: what level 1 looks like."
      - level: 2
        looks_like: "TODO: what level 2 looks like."
      - level: 3
        looks_like: "TODO: what level 3 looks like."
      - level: 4
        looks_like: "TODO: what level 4 looks like."
    evidence:
      - "TODO: what you would show to somebody who doubts the answer"
    fix:
      page: /models/
      next_step: "TODO: the smallest next step."
    # Ids from src/content/reference/; our judgement, empty where nothing is close.
    mappings:
      sim3: [O-1]
      soc_cmm: []
      csf: []
      nis2: []
  - id: second-question
    domain: first-domain
    question: "TODO: another question that one person can answer?"
    why: "TODO: why it matters at a university."
    levels:
      - level: 0
        looks_like: "TODO: what level 0 looks like."
      - level: 1
        looks_like: "TODO: what level 1 looks like."
      - level: 2
        looks_like: "TODO: what level 2 looks like."
      - level: 3
        looks_like: "TODO: what level 3 looks like."
      - level: 4
        looks_like: "TODO: what level 4 looks like."
    evidence:
      - "TODO: what you would show to somebody who doubts the answer"
    fix:
      page: /models/
      next_step: "TODO: the smallest next step."
    # Ids from src/content/reference/; our judgement, empty where nothing is close.
    mappings:
      sim3: [O-2]
      soc_cmm: []
      csf: []
      nis2: []

mapping_versions:
  - framework: SIM3
    version: v2i
    mapped_on: "{{today}}"

# Ids from src/content/reference/sources.yaml.
sources:
  - sim3-v2i
